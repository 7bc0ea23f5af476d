"""Reading cards: open to everybody."""

from django.http import Http404, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from kring.foundation.people.api import public
from kring.foundation.records.api import Request
from kring.modules.knowledge.mirror import paper, queries
from kring.modules.knowledge.reading import dossiers
from kring.ui.api import page


@public
@require_GET
def frameworks(request: Request) -> HttpResponse:
    """Every framework with public cards."""
    return page(request, "knowledge/mirror/frameworks.html", {"rows": queries.frameworks()})


@public
@require_GET
def framework(request: Request, code: str) -> HttpResponse:
    """One framework with its dimensions."""
    context = {"framework": queries.framework_row(code), "rows": queries.dimensions_of(code)}
    return page(request, "knowledge/mirror/framework.html", context)


@public
@require_GET
def dimension(request: Request, code: str, number: int) -> HttpResponse:
    """One dimension: both sides of its card beside each other."""
    context = {
        "shown": queries.dimension_page(code, number),
        "may_open": request.actor.is_person,
        "publications": dossiers.more_on(code, number),
    }
    return page(request, "knowledge/mirror/dimension.html", context)


@public
@require_GET
def card_file(request: Request, code: str, number: int) -> HttpResponse:
    """The card to print, A5 on two sides."""
    shown = queries.dimension_page(code, number)
    if not shown.cards:
        raise Http404
    content = paper.card_pdf(shown, at=request.actor.at, language=get_language() or "nl")
    name = f"spiegelkaart-{code}-{number}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)
