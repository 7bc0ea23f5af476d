"""Pages of whoever opened a talk."""

from typing import Any
from uuid import uuid4

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import page

from . import access, actions, phases, queries, taking_part
from .forms import ActionForm, AgreedForm, EndForm, OpenForm
from .pictures import qr_picture


@require_GET
def talks(request: Request) -> HttpResponse:
    """The talks that I opened."""
    return page(request, "knowledge/talk/talks.html", {"rows": queries.own_talks(by=request.actor)})


def _open(request: Request, about: str, verb: Any, **given: Any) -> HttpResponse:
    places = access.places_of(request.actor)
    initial = {"command": uuid4(), "place": places[0].value if places else ""}
    form = OpenForm(request.POST or None, places=places, initial=initial)
    if request.method == "POST" and form.is_valid() and sent(form, verb, by=request.actor, place=form.ref(), **given):
        latest = queries.own_talks(by=request.actor)[0]
        return redirect("knowledge:talk", latest.id)
    context = {"form": form, "places": places, "about": about}
    return page(request, "knowledge/talk/open.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def open_talk(request: Request, dimension: int) -> HttpResponse:
    """Open a talk about the card of a dimension."""
    found = access.dimension_to_open(dimension)
    return _open(request, queries.named(found), actions.open_talk, dimension=found)


@require_http_methods(["GET", "HEAD", "POST"])
def open_scan(request: Request, code: str) -> HttpResponse:
    """Open a scan over all dimensions."""
    found = access.framework_to_scan(code)
    return _open(request, queries.scan_title(found), actions.open_scan, framework=found)


@require_GET
def talk(request: Request, id: int) -> HttpResponse:
    """One talk, with what can be done in its phase."""
    found = access.own_talk(by=request.actor, id=id)
    shown = queries.talk_page(by=request.actor, talk=found)
    context: dict[str, Any] = {"shown": shown} | phases.of_phase(found)
    return page(request, f"knowledge/talk/phase_{found.phase}.html", context)


@require_POST
def link(request: Request, id: int, side: str) -> HttpResponse:
    """A new link for a side, with its QR code: shown once, for only its digest is kept."""
    found, which = access.own_talk(by=request.actor, id=id), access.side_called(side)
    secret = actions.give_link(by=request.actor, talk=found, side=which)
    address = settings.SITE_ADDRESS + reverse("knowledge:talk_join", args=[secret])
    context = {"id": id, "side": which.label, "address": address, "picture": qr_picture(address)}
    answer = page(request, "knowledge/talk/link.html", context)
    answer["Cache-Control"] = "private, no-store"
    return answer


@require_POST
def close_link(request: Request, id: int, side: str) -> HttpResponse:
    """Nobody joins by the link of this side any more."""
    found = access.own_talk(by=request.actor, id=id)
    actions.close_link(by=request.actor, talk=found, side=access.side_called(side))
    messages.success(request, _("De link is dicht. Wie al meedoet, blijft meedoen."))
    return redirect("knowledge:talk", id)


@require_POST
def start(request: Request, id: int) -> HttpResponse:
    """Everybody begins to fill in."""
    actions.start_alone(by=request.actor, talk=access.own_talk(by=request.actor, id=id))
    return redirect("knowledge:talk", id)


@require_POST
def compare(request: Request, id: int) -> HttpResponse:
    """Put the answers side by side; `without` goes on without who is not ready."""
    found = access.own_talk(by=request.actor, id=id)
    actions.compare(by=request.actor, talk=found, without=request.POST.get("without") == "yes")
    return redirect("knowledge:talk", id)


@require_POST
def take_card(request: Request, id: int, dimension: int) -> HttpResponse:
    """After a scan: go on with a card."""
    found = access.own_talk(by=request.actor, id=id)
    actions.take_card(by=request.actor, talk=found, dimension=access.dimension_to_open(dimension))
    return redirect("knowledge:talk", id)


@require_POST
def agree(request: Request, id: int) -> HttpResponse:
    """From comparing to agreeing."""
    actions.start_agreeing(by=request.actor, talk=access.own_talk(by=request.actor, id=id))
    return redirect("knowledge:talk", id)


@require_http_methods(["GET", "HEAD", "POST"])
def agreed(request: Request, id: int) -> HttpResponse:
    """What we agree, in words."""
    found = access.own_talk(by=request.actor, id=id)
    form = AgreedForm(request.POST or None, initial={"command": uuid4(), "words": found.agreed})
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, actions.write_agreed, by=request.actor, talk=found, words=form.cleaned_data["words"])
    ):
        messages.success(request, _("Bewaard."))
        return redirect("knowledge:talk", id)
    context = {"row": queries.row_of(found), "form": form}
    return page(request, "knowledge/talk/agreed.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def action(request: Request, id: int) -> HttpResponse:
    """An action for one of the sides."""
    found = access.own_talk(by=request.actor, id=id)
    initial = {"command": uuid4(), "side": request.GET.get("kant", "")}
    form = ActionForm(request.POST or None, today=request.actor.today, signed_in=True, initial=initial)
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, taking_part.add_action, by=request.actor, talk=found, step=form.step())
    ):
        messages.success(request, _("De actie staat erbij."))
        return redirect("knowledge:talk", id)
    context = {"row": queries.row_of(found), "form": form, "back": reverse("knowledge:talk", args=[id])}
    return page(request, "knowledge/talk/action.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def end(request: Request, id: int) -> HttpResponse:
    """End the talk: an action for both sides, or why not."""
    found = access.own_talk(by=request.actor, id=id)
    lacking = phases.sides_without_action(found)
    form = EndForm(request.POST or None, lacking=lacking, initial={"command": uuid4()})
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, actions.end, by=request.actor, talk=found, reasons=form.reasons())
    ):
        messages.success(request, _("Het gesprek is afgerond. Over zes weken vragen we hoe het ging."))
        return redirect("knowledge:talk", id)
    context = {"row": queries.row_of(found), "form": form, "lacking": lacking}
    return page(request, "knowledge/talk/end.html", context, status=status_of(form))
