"""Signing up for a board, and the office that answers."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.people.api import has_second_factor
from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.modules.directory.api import board_cards
from kring.modules.register import access as registers
from kring.modules.register.boards import access, actions, queries
from kring.modules.register.boards.forms import AnswerForm, BoardSearchForm, SignupForm
from kring.modules.register.queries import registers as all_registers
from kring.ui.api import page


@require_GET
def choose(request: Request) -> HttpResponse:
    """Which board do you act for? And how my sign-ups stand."""
    form = BoardSearchForm(request.GET or None)
    text = form.cleaned_data["q"] if form.is_valid() else ""
    context = {
        "form": form,
        "asked": text,
        "found": queries.choices(text),
        "mine": queries.own_signups(by=request.actor),
        "ready": has_second_factor(request.actor.person_id),
    }
    return page(request, "register/boards/signup_choose.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def sign_up(request: Request, number: str) -> HttpResponse:
    """Say what you are of this board."""
    card = board_cards([number]).get(number)
    if card is None:
        raise Http404
    known = [(row.code, row.name) for row in all_registers()]
    form = SignupForm(request.POST or None, registers=known, initial={"command": uuid4(), "register": known[0][0]})
    if request.method == "POST" and form.is_valid() and _signed_up(request, form, number):
        messages.success(request, _("Je aanmelding is verstuurd. Het bureau kijkt ernaar; je krijgt bericht."))
        return redirect("register:board_signup")
    context = {"form": form, "card": card, "ready": has_second_factor(request.actor.person_id)}
    return page(request, "register/boards/signup.html", context, status=400 if form.errors else 200)


def _signed_up(request: Request, form: SignupForm, number: str) -> bool:
    data = form.cleaned_data
    try:
        once(
            data["command"],
            actions.sign_up,
            by=request.actor,
            register=registers.register(data["register"]),
            board=number,
            function=data["function"],
            explanation=data["explanation"],
        )
    except AlreadyDone:
        return True
    except Refusal as refusal:
        _tell(form, refusal)
        return False
    return True


@require_POST
def withdraw(request: Request, id: int) -> HttpResponse:
    """Take a sign-up back."""
    actions.withdraw_signup(by=request.actor, signup=access.my_signup(by=request.actor, id=id))
    messages.success(request, _("Je aanmelding is ingetrokken."))
    return redirect("register:board_signup")


@require_GET
def office(request: Request) -> HttpResponse:
    """Boards that wait for the office, and those it let in."""
    codes = access.office(by=request.actor)
    asked = request.GET.get("q", "")[:100]
    context = {
        "waiting": queries.signups(by=request.actor, registers=codes),
        "asked": asked,
        "admitted": queries.admitted(
            by=request.actor, registers=codes, asked=asked, path=request.path, params=request.GET.dict()
        ),
    }
    return page(request, "register/boards/office.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: Request, id: int) -> HttpResponse:
    """Let somebody in for a board, or not; or end it."""
    found = access.office_signup(by=request.actor, id=id)
    form = AnswerForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _answered(request, form, found):
        return redirect("register:board_office")
    context = {"form": form, "row": queries.signup_row(found, by=request.actor)}
    return page(request, "register/boards/answer.html", context, status=400 if form.errors else 200)


def _answered(request: Request, form: AnswerForm, found: Any) -> bool:
    data = form.cleaned_data
    try:
        if data["answer"] == AnswerForm.ACCEPT:
            actions.accept(by=request.actor, signup=found)
            messages.success(request, _("Toegelaten. Deze persoon ziet nu de leiders van dit bestuur."))
        else:
            actions.refuse(by=request.actor, signup=found, reason=data["reason"])
            messages.success(request, _("Niet toegelaten. Deze persoon leest de reden."))
    except Refusal as refusal:
        _tell(form, refusal)
        return False
    return True


@require_POST
def end(request: Request, id: int) -> HttpResponse:
    """End somebody's access for a board, at once."""
    actions.end_access(by=request.actor, signup=access.office_signup(by=request.actor, id=id))
    messages.success(request, _("De toegang is beëindigd."))
    return redirect("register:board_office")


def _tell(form: Any, refusal: Refusal) -> None:
    form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
