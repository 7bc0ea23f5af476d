"""Pages of the door: for organisers by their sign-in, for helpers by a link; and the ticket."""

from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.live.api import last_number
from kring.foundation.people.api import public
from kring.foundation.records.api import Actor, AlreadyDone, Refusal, Request, once, sent, status_of
from kring.modules.gatherings.series.access import organised_gathering
from kring.modules.gatherings.sessions.about import about
from kring.modules.gatherings.sessions.whom import name_of
from kring.ui.api import page

from . import access, actions, attending, paper, queries, showing
from .forms import PressForm, WalkInForm


def _private(answer: HttpResponse) -> HttpResponse:
    answer["Cache-Control"] = "private, no-store"
    return answer


@public
@require_GET
def worker(request: Request) -> HttpResponse:
    """The script that keeps the list on the phone; it governs these addresses only."""
    return HttpResponse(_worker(), content_type="text/javascript", headers={"Cache-Control": "no-cache"})


@cache
def _worker() -> str:
    return (Path(__file__).parent / "worker.js").read_text(encoding="utf-8")


def _door(request: Request, by: Actor, gathering: Any, secret: str = "") -> HttpResponse:
    """The list, searchable. secret: of the helper's link."""
    here = ("gatherings:door_helper", secret) if secret else ("gatherings:door", gathering.pk)
    shown = queries.door_list(gathering)
    asked = request.GET.get("q", "").strip()
    rows = [pair for pair in showing.with_commands(shown) if asked.casefold() in pair[0].name.casefold()]
    context = {
        "about": about(gathering), "shown": shown, "rows": rows, "asked": asked, "secret": secret,
        "say": showing.words_for_script(), "here": reverse(here[0], args=[here[1]]),
        "channel": "" if secret else f"checkin:{gathering.pk}",
        "number": 0 if secret else last_number(f"checkin:{gathering.pk}"),
        "has_link": not secret and access.has_link(by=by, gathering=gathering),
        "closed": attending.is_closed(gathering), "door": queries.door_at(gathering, by.at),
    }  # fmt: skip
    return _private(page(request, "gatherings/checkin/door.html", context))


@require_GET
def door(request: Request, gathering: int) -> HttpResponse:
    """The list of the door, for organisers."""
    return _door(request, request.actor, organised_gathering(by=request.actor, id=gathering))


@public
@require_GET
def door_helper(request: Request, secret: str) -> HttpResponse:
    """The list of the door, for who helps."""
    by, gathering = access.door_by_link(by=request.actor, secret=secret)
    return _door(request, by, gathering, secret)


def _pressed(request: Request, by: Actor, gathering: Any, guest: int, back: str) -> HttpResponse:
    found = access.guest_at(gathering, guest)
    form = PressForm(request.POST)
    quietly = request.headers.get("X-Kring-Command") == "1"
    if not form.is_valid():
        if quietly:
            return _private(showing.refused(Refusal()))
        messages.error(request, _("Dat lukte niet. Probeer het nog eens."))
        return _private(redirect(back))
    press = form.press()
    try:
        once(form.cleaned_data["command"], actions.check_in, by=by, sign_up=found, press=press)
    except AlreadyDone:
        pass
    except Refusal as refusal:
        if quietly:
            return _private(showing.refused(refusal))
        messages.error(request, refusal.message)
        return _private(redirect(back))
    if quietly:
        return _private(showing.answer(gathering, access.guest_at(gathering, guest), press.device))
    messages.success(request, _("{name} is binnen.").format(name=name_of(found)))
    return _private(redirect(back))


@require_POST
def press(request: Request, gathering: int, guest: int) -> HttpResponse:
    """An organiser checks somebody in."""
    found = organised_gathering(by=request.actor, id=gathering)
    return _pressed(request, request.actor, found, guest, reverse("gatherings:door", args=[gathering]))


@public
@require_POST
def press_helper(request: Request, secret: str, guest: int) -> HttpResponse:
    """A helper checks somebody in."""
    by, gathering = access.door_by_link(by=request.actor, secret=secret)
    return _pressed(request, by, gathering, guest, reverse("gatherings:door_helper", args=[secret]))


@require_http_methods(["GET", "HEAD", "POST"])
def undo(request: Request, gathering: int, guest: int) -> HttpResponse:
    """It was somebody else: take the check-in back."""
    found = organised_gathering(by=request.actor, id=gathering)
    sign_up = access.guest_at(found, guest)
    if request.method == "POST":
        actions.undo(by=request.actor, sign_up=sign_up)
        messages.success(request, _("{name} staat weer als nog niet binnen.").format(name=name_of(sign_up)))
        return _private(redirect("gatherings:door", gathering))
    context = {"about": about(found), "row": queries.guest_row(sign_up)}
    return _private(page(request, "gatherings/checkin/undo.html", context))


@require_http_methods(["GET", "HEAD", "POST"])
def walk_in(request: Request, gathering: int) -> HttpResponse:
    """Somebody came without signing up."""
    found = organised_gathering(by=request.actor, id=gathering)
    form = WalkInForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        who = {name: form.cleaned_data[name] for name in ("name", "address")}
        if sent(form, attending.walk_in, by=request.actor, gathering=found, **who):
            messages.success(request, _("{name} is binnen.").format(name=who["name"]))
            return redirect("gatherings:door", gathering)
    context = {"about": about(found), "form": form}
    return page(request, "gatherings/checkin/walk_in.html", context, status=status_of(form))


@require_POST
def give_link(request: Request, gathering: int) -> HttpResponse:
    """A link for helpers, shown once."""
    found = organised_gathering(by=request.actor, id=gathering)
    try:
        secret = actions.give_link(by=request.actor, gathering=found)
    except Refusal as refusal:
        messages.error(request, refusal.message)
        return redirect("gatherings:door", gathering)
    address = request.build_absolute_uri(reverse("gatherings:door_helper", args=[secret]))
    context = {"about": about(found), "address": address, "picture": paper.qr_picture(address)}
    return _private(page(request, "gatherings/checkin/link.html", context))


@require_POST
def close_link(request: Request, gathering: int) -> HttpResponse:
    """Helpers cannot check in any more."""
    actions.close_link(by=request.actor, gathering=organised_gathering(by=request.actor, id=gathering))
    messages.success(request, _("De link is dicht."))
    return redirect("gatherings:door", gathering)


@require_GET
def on_paper(request: Request, gathering: int) -> HttpResponse:
    """The list to print."""
    found = organised_gathering(by=request.actor, id=gathering)
    context = {"about": about(found), "shown": queries.door_list(found)}
    return _private(page(request, "gatherings/checkin/paper.html", context))


@require_GET
def list_pdf(request: Request, gathering: int) -> HttpResponse:
    """The list as a PDF."""
    found = organised_gathering(by=request.actor, id=gathering)
    made = paper.list_pdf(about(found), queries.door_list(found), at=request.actor.at)
    return _pdf(made, "lijst.pdf")


def _pdf(made: bytes, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return _private(HttpResponse(made, content_type="application/pdf", headers=headers))


@require_http_methods(["GET", "HEAD", "POST"])
def close(request: Request, gathering: int) -> HttpResponse:
    """Afterwards: who was there is settled, and proposed for the record of who wants that."""
    found = organised_gathering(by=request.actor, id=gathering)
    if request.method == "POST":
        try:
            proposed = attending.close(by=request.actor, gathering=found)
        except Refusal as refusal:
            messages.error(request, refusal.message)
        else:
            said = ngettext("Vastgelegd. {n} voorstel ging naar een dossier.",
                            "Vastgelegd. {n} voorstellen gingen naar dossiers.", proposed)  # fmt: skip
            messages.success(request, said.format(n=proposed))
        return redirect("gatherings:door", gathering)
    context = {"about": about(found), "shown": queries.door_list(found), "willing": attending.willing(found)}
    return _private(page(request, "gatherings/checkin/close.html", context))
