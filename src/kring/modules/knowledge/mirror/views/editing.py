"""The desk of the editors: frameworks, dimensions, cards and quotes."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.knowledge.mirror import access, actions, desk
from kring.modules.knowledge.mirror.forms import CardForm, DimensionForm, FrameworkForm, QuoteForm
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def frameworks(request: Request) -> HttpResponse:
    """The frameworks of one's own publisher; a POST makes one."""
    publishers = access.publishers(request.actor)
    form = FrameworkForm(request.POST or None, publishers=publishers, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        given = {name: value for name, value in form.cleaned_data.items() if name != "command"}
        if sent(form, actions.make_framework, by=request.actor, **given):
            return redirect("knowledge:mirror_desk_framework", given["code"])
    context = {"rows": desk.frameworks_of(by=request.actor), "form": form}
    return page(request, "knowledge/mirror/desk.html", context, status=status_of(form))


@require_GET
def framework(request: Request, code: str) -> HttpResponse:
    """One framework with the state of its cards."""
    found = access.framework(by=request.actor, code=code)
    context = {"framework": found, "rows": desk.dimensions(found)}
    return page(request, "knowledge/mirror/desk_framework.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def dimension(request: Request, id: int) -> HttpResponse:
    """Name, description and statement of a dimension."""
    found = access.dimension(by=request.actor, id=id)
    code = found.framework_id
    initial = desk.answers_of_dimension(found) | {"command": uuid4()}
    form = DimensionForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        given = {name: value for name, value in form.cleaned_data.items() if name != "command"}
        if sent(form, actions.change_dimension, by=request.actor, dimension=found, **given):
            messages.success(request, _("Bewaard."))
            return redirect("knowledge:mirror_desk_framework", code)
    context = {"row": desk.dimension_row(found), "framework": found.framework, "form": form}
    return page(request, "knowledge/mirror/desk_dimension.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def card(request: Request, id: int) -> HttpResponse:
    """Write one side of a card, and see its quotes and versions."""
    found = access.card(by=request.actor, id=id)
    form = CardForm(request.POST or None, initial=desk.answers_of(found) | {"command": uuid4()})
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, actions.write_card, by=request.actor, card=found, text=form.text())
    ):
        messages.success(request, _("Bewaard."))
        return redirect("knowledge:mirror_desk_card", id)
    context = {"shown": desk.card_page(by=request.actor, card=found), "form": form}
    return page(request, "knowledge/mirror/desk_card.html", context, status=status_of(form))


SAID = {
    "offer": (actions.offer, gettext_lazy("Een tweede lezer kan de kaart nu lezen.")),
    "send_back": (actions.send_back, gettext_lazy("De kaart is weer een concept.")),
    "publish": (actions.publish, gettext_lazy("De kaart is openbaar.")),
    "withdraw": (actions.withdraw, gettext_lazy("De kaart is niet meer openbaar.")),
}


@require_POST
def move(request: Request, id: int, verb: str) -> HttpResponse:
    """Offer, send back, publish or withdraw a card."""
    act, words = SAID[verb]
    act(by=request.actor, card=access.card(by=request.actor, id=id))
    messages.success(request, words)
    return redirect("knowledge:mirror_desk_card", id)


@require_http_methods(["GET", "HEAD", "POST"])
def quote(request: Request, id: int, quote: int | None = None) -> HttpResponse:
    """A new quote, or the consent for one that waits."""
    found = access.card(by=request.actor, id=id)
    row = access.quote(card=found, id=quote) if quote is not None else None
    initial = (desk.answers_of_quote(row) if row else {}) | {"command": uuid4()}
    form = QuoteForm(request.POST or None, today=request.actor.today, initial=initial)
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, actions.write_quote, by=request.actor, card=found, text=form.text(), quote=row)
    ):
        messages.success(request, _("Bewaard."))
        return redirect("knowledge:mirror_desk_card", id)
    context = {"shown": desk.card_page(by=request.actor, card=found), "form": form}
    return page(request, "knowledge/mirror/desk_quote.html", context, status=status_of(form))


@require_POST
def remove_quote(request: Request, id: int, quote: int) -> HttpResponse:
    """A quote goes, from the public card too."""
    found = access.card(by=request.actor, id=id)
    actions.remove_quote(by=request.actor, card=found, quote=access.quote(card=found, id=quote))
    messages.success(request, _("Het citaat is weg, ook van de openbare kaart."))
    return redirect("knowledge:mirror_desk_card", id)
