"""One's own sign-up, with an account or by a mailed link: confirming, answering an offer, changing, signing off."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import Actor, Refusal, Request
from kring.parts.meetings.api import calendar_file
from kring.ui.api import page

from . import access, actions
from . import own as queries
from .states import Attending
from .views import calendar

Verb = Callable[[Actor, Any], Any]
VERBS: dict[str, tuple[Verb, Any]] = {
    "confirm": (
        lambda by, row: actions.confirm(by=by, sign_up=row),
        gettext_lazy("Dank je. Hieronder zie je of je een plek hebt."),
    ),
    "accept": (lambda by, row: actions.accept(by=by, sign_up=row), gettext_lazy("De plek is van jou.")),
    "off": (lambda by, row: actions.sign_off(by=by, sign_up=row), gettext_lazy("Je bent afgemeld.")),
    "room": (
        lambda by, row: actions.change_attending(by=by, sign_up=row, attending=Attending.ROOM),
        gettext_lazy("Gewijzigd: je doet mee op locatie."),
    ),
    "online": (
        lambda by, row: actions.change_attending(by=by, sign_up=row, attending=Attending.ONLINE),
        gettext_lazy("Gewijzigd: je doet online mee."),
    ),
}


@require_http_methods(["GET", "HEAD", "POST"])
def own(request: Request, id: int) -> HttpResponse:
    """My own sign-up."""
    row = access.own_sign_up(by=request.actor, id=id)
    if request.method == "POST":
        act(request, request.actor, row)
        return redirect("gatherings:own", id)
    shown = queries.own_page(by=request.actor, row=row)
    return page(request, "gatherings/own.html", {"shown": shown, "secret": ""})


@require_GET
def own_calendar(request: Request, id: int) -> HttpResponse:
    """My sign-up as a calendar file."""
    return _file(request, access.own_sign_up(by=request.actor, id=id))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def guest(request: Request, secret: str) -> HttpResponse:
    """The sign-up of a guest who came by a mailed link: this gathering and nothing else."""
    by, row = access.sign_up_of_guest(by=request.actor, secret=secret)
    if request.method == "POST":
        act(request, by, row)
        return _private(redirect("gatherings:guest", secret))
    shown = queries.own_page(by=by, row=row)
    return _private(page(request, "gatherings/own.html", {"shown": shown, "secret": secret}))


@public
@require_GET
def guest_calendar(request: Request, secret: str) -> HttpResponse:
    """The same as a calendar file; a calendar program can come back to this address for changes."""
    _by, row = access.sign_up_of_guest(by=request.actor, secret=secret)
    return _private(_file(request, row))


def act(request: Request, by: Actor, row: Any) -> None:
    """Do what was pressed; a message says how it went."""
    found = VERBS.get(request.POST.get("do", ""))
    if found is None:
        return
    verb, words = found
    try:
        verb(by, row)
    except Refusal as refusal:
        messages.warning(request, refusal.message)
    else:
        messages.success(request, str(words))


def _file(request: Request, row: Any) -> HttpResponse:
    text = calendar_file([queries.calendar_row(row)], at=request.actor.at, address=settings.SITE_ADDRESS)
    return calendar(request, text)


def _private(answer: HttpResponse) -> HttpResponse:
    answer["Cache-Control"] = "private, no-store"
    return answer
