"""Pages of who takes part: my rounds, when I can, my group, the guide; also by a mailed link."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import Actor, Request, sent, status_of
from kring.ui.api import not_found, page

from . import access, answering, guides, queries
from .forms import AnswerForm, Sure

read_and_send = require_http_methods(["GET", "HEAD", "POST"])


@require_GET
def rounds(request: Request) -> HttpResponse:
    """The rounds I was asked for, those I may join, and those I lead."""
    by = request.actor
    context = {
        "own": queries.own(by=by),
        "joinable": queries.joinable(by=by),
        "led": queries.led(by=by),
        "may_make": bool(access.owners(by)),
    }
    return page(request, "gatherings/rounds/rounds.html", context)


@read_and_send
def own(request: Request, id: int) -> HttpResponse:
    """When I can; and later my group."""
    return _part(request, request.actor, access.own_participant(by=request.actor, id=id), "")


@public
@read_and_send
def by_link(request: Request, secret: str) -> HttpResponse:
    """The same through a mailed link, without signing in."""
    by, found = access.participant_of_link(by=request.actor, secret=secret)
    answer = _part(request, by, found, secret)
    answer["Cache-Control"] = "private, no-store"
    return answer


def _part(request: Request, by: Actor, found: Any, secret: str) -> HttpResponse:
    part = queries.own_part(found, request.actor.today)
    form = None
    if part.may_answer or request.method == "POST":
        form = AnswerForm(
            request.POST or None, slots=queries.slots_of(found.round),
            own=(part.row.own_question, part.row.own_options),
            initial={"command": uuid4(), "slots": part.slots, "travel": part.travel, "own_choice": part.own_choice},
        )  # fmt: skip
    done = form is not None and request.method == "POST" and form.is_valid()
    if done and form is not None and sent(form, answering.answer, by=by, participant=found, said=form.said()):
        messages.success(request, _("Dank je. We weten wanneer je kunt."))
        return _back(found, secret)
    context = {"part": part, "form": form, "secret": secret}
    return page(request, "gatherings/rounds/own.html", context, status=status_of(form))


def _back(found: Any, secret: str) -> HttpResponse:
    """To the page of this part, by the way on which they came."""
    return redirect("gatherings:round_link", secret) if secret else redirect("gatherings:round_own", found.round_id)


@read_and_send
def join(request: Request, id: int) -> HttpResponse:
    """Take part in a round that is open to whoever is in the register."""
    row = next((one for one in queries.joinable(by=request.actor) if one.id == id), None)
    if row is None:
        return not_found(request)
    form = Sure(request.POST or None, initial={"command": uuid4()})
    done = request.method == "POST" and form.is_valid()
    if done and sent(form, answering.join, by=request.actor, round=queries.open_round(id)):
        return redirect("gatherings:round_own", id)
    return page(request, "gatherings/rounds/join.html", {"row": row, "form": form}, status=status_of(form))


@read_and_send
def decline(request: Request, id: int) -> HttpResponse:
    """I do not take part (any more)."""
    found = access.own_participant(by=request.actor, id=id)
    return _declining(request, request.actor, found, "")


@public
@read_and_send
def decline_by_link(request: Request, secret: str) -> HttpResponse:
    """The same through a mailed link."""
    by, found = access.participant_of_link(by=request.actor, secret=secret)
    answer = _declining(request, by, found, secret)
    answer["Cache-Control"] = "private, no-store"
    return answer


def _declining(request: Request, by: Actor, found: Any, secret: str) -> HttpResponse:
    form = Sure(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and sent(form, answering.decline, by=by, participant=found):
        messages.success(request, _("Je doet niet mee. Dank je dat je het zegt."))
        return _back(found, secret)
    part = queries.own_part(found, request.actor.today)
    context = {"part": part, "form": form, "secret": secret}
    return page(request, "gatherings/rounds/decline.html", context, status=status_of(form))


@require_GET
def guide(request: Request, id: int) -> HttpResponse:
    """How the conversation of my group goes."""
    part = queries.own_part(access.own_participant(by=request.actor, id=id), request.actor.today)
    return page(request, "gatherings/rounds/guide.html", {"guide": guides.of_round(part.row, part.group)})
