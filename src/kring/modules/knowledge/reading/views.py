"""Lists of magazines, dossiers and themes; the reader of an issue; an issue on paper."""

from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse
from django.views.decorators.http import require_GET

from kring.foundation.people.api import public
from kring.foundation.records.api import Request
from kring.modules.knowledge.reading import issue_paper, shelf
from kring.modules.knowledge.reading import magazines as reading
from kring.modules.knowledge.reading.serving import serve
from kring.ui.api import page


@public
@require_GET
def start(request: Request) -> HttpResponse:
    """The first page of knowledge, under a name of its own: menus lead here."""
    return serve(request, "")


@public
@require_GET
def sign_in(request: Request) -> HttpResponse:
    """Wagtail sends here whoever must sign in before a page is shown: to the sign-in of the house."""
    return redirect_to_login(request.GET.get("next", "/kennis/"))


@public
@require_GET
def magazines(request: Request) -> HttpResponse:
    """All issues, the newest first."""
    found, turned = shelf.list_of_issues(request.path, request.GET.dict())
    return page(request, "knowledge/magazines.html", {"issues": found, "pages": turned, "crumbs": shelf.crumbs()})


@public
@require_GET
def dossiers(request: Request) -> HttpResponse:
    """All dossiers, by name."""
    found, turned = shelf.list_of_dossiers(request.path, request.GET.dict())
    return page(request, "knowledge/dossiers.html", {"dossiers": found, "pages": turned, "crumbs": shelf.crumbs()})


@public
@require_GET
def themes(request: Request) -> HttpResponse:
    """All themes, those with a number first."""
    found, turned = shelf.list_of_themes(request.path, request.GET.dict())
    return page(request, "knowledge/themes.html", {"themes": found, "pages": turned, "crumbs": shelf.crumbs()})


@public
@require_GET
def read_issue(request: Request, publisher: str, issue: str) -> HttpResponse:
    """A whole issue on one page: with a script a reader that fills the screen, without it simply all articles."""
    found = reading.published(publisher, issue)
    return page(request, "knowledge/read_issue.html", reading.reader_context(found))


@public
@require_GET
def issue_pdf(request: Request, publisher: str, issue: str) -> HttpResponse:
    """An issue on paper."""
    found = reading.published(publisher, issue)
    made = issue_paper.pdf_of(found, request.actor.at)
    return HttpResponse(
        made,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{found.slug}.pdf"',
            "X-Content-Type-Options": "nosniff",
        },
    )
