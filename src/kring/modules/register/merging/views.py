"""Merging: the office compares and proposes, the owners answer, signed in or by the link from their mail."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import Refusal, Request
from kring.modules.register.access import check_may_search
from kring.ui.api import page

from . import access, actions, queries
from .forms import FindForm, ProposeForm, StandInForm

GET_POST = ["GET", "HEAD", "POST"]


@require_http_methods(GET_POST)
def merges(request: Request, code: str) -> HttpResponse:
    """The office: proposals, names that stand twice, and comparing two accounts."""
    register = access.office(by=request.actor, code=code)
    form = FindForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        found = _both(form, code)
        if found is not None:
            return _compare(request, register, form, found)
    context = {
        "form": form,
        "code": code,
        "name": register.name,
        "lines": queries.proposals(register=code),
        "doubles": queries.doubles(register=code),
    }
    return page(request, "register/merging/office.html", context, status=400 if form.errors else 200)


def _both(form: FindForm, code: str) -> tuple[int, int] | None:
    """The two people who were meant; None with an error at the field of who was not found."""
    found = {name: queries.find_person(form.cleaned_data[name], register=code) for name in ("first", "second")}
    for name, person_id in found.items():
        if person_id is None:
            form.add_error(name, _("We vinden geen account met dit nummer of adres. Kijk het na."))
    first, second = found["first"], found["second"]
    return None if first is None or second is None else (first, second)


def _compare(request: Request, register: Any, found_by: FindForm, people: tuple[int, int]) -> HttpResponse:
    """Both side by side; the second time with the proposal itself."""
    known = queries.sides(list(people), register=register.pk, on=request.actor.today)
    sides = [known[person_id] for person_id in people]
    labels = {"first": _("Het eerste account"), "second": _("Het tweede account")}
    proposing = "voorstel" in request.POST
    form = ProposeForm(request.POST if proposing else None, initial=found_by.cleaned_data, labels=labels)
    if proposing and form.is_valid():
        into, gone = people if form.cleaned_data["keep"] == "first" else people[::-1]
        try:
            actions.propose(
                by=request.actor, register=register, gone_id=gone, into_id=into, reason=form.cleaned_data["reason"]
            )
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(request, _("Voorgesteld. Beide accounts krijgen een mail met de vraag of dit klopt."))
            return redirect("register:merges", code=register.pk)
    context = {"form": form, "code": register.pk, "sides": sides, "same": people[0] == people[1]}
    return page(request, "register/merging/compare.html", context, status=400 if form.errors else 200)


@require_http_methods(GET_POST)
def office_merge(request: Request, code: str, id: int) -> HttpResponse:
    """One proposal: who answered; a second officer may answer for a silent mailbox."""
    held = access.office_merge(by=request.actor, code=code, id=id)
    form = StandInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            done = actions.stand_in(by=request.actor, merge=held, reason=form.cleaned_data["reason"])
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            words = _("De accounts zijn samengevoegd.") if done else _("Bewaard. Nu wacht het op het andere account.")
            messages.success(request, words)
            return redirect("register:office_merge", code=code, id=id)
    context = {"form": form, "code": code, "row": queries.row(held, request.actor)}
    return page(request, "register/merging/proposal.html", context, status=400 if form.errors else 200)


@require_POST
def withdraw(request: Request, code: str, id: int) -> HttpResponse:
    """The office takes its proposal back."""
    held = access.office_merge(by=request.actor, code=code, id=id)
    actions.withdraw(by=request.actor, merge=held)
    messages.success(request, _("Het voorstel is ingetrokken."))
    return redirect("register:merges", code=code)


@never_cache
@require_http_methods(GET_POST)
def merge(request: Request, id: int) -> HttpResponse:
    """The owner of one of the accounts, signed in: yes or no; afterwards both histories."""
    held, side = access.own_merge(by=request.actor, id=id)
    if request.method == "POST":
        return _answered(request, held, side) or redirect("register:merge", id=id)
    return _asked(request, held, side)


@public
@never_cache
@require_http_methods(GET_POST)
def merge_link(request: Request, side: str, secret: str) -> HttpResponse:
    """The owner of one of the accounts, by the link from their mail."""
    check_may_search(address=client_address(request), at=request.actor.at)
    held = access.merge_by_link(side=side, secret=secret, at=request.actor.at)
    if request.method == "POST":
        return _answered(request, held, side) or redirect("register:merge_link", side=side, secret=secret)
    return _asked(request, held, side, by_link=True)


def _answered(request: Request, held: Any, side: str) -> HttpResponse | None:
    if "nee" in request.POST:
        actions.decline(by=request.actor, merge=held)
        messages.success(request, _("Goed dat je het zegt. Er verandert niets."))
    elif "ja" in request.POST:
        done = actions.agree(by=request.actor, merge=held, side=side)
        if done and side == "gone":  # whoever answered may just have lost the account they were signed in with
            return page(request, "register/merging/done.html", {})
        words = _("De accounts zijn samengevoegd.") if done else _("Bedankt. Nu wacht het op je andere account.")
        messages.success(request, words)
    return None


def _asked(request: Request, held: Any, side: str, *, by_link: bool = False) -> HttpResponse:
    row = queries.row(held, request.actor)
    answered = row.into_yes if side == "into" else row.gone_yes
    done = row.state == "done" and side == "into" and not by_link
    context = {
        "row": row,
        "mine": row.into if side == "into" else row.gone,
        "other": row.gone if side == "into" else row.into,
        "side": side,
        "answered": answered,
        "histories": queries.histories(held) if done else None,
    }
    return page(request, "register/merging/answer.html", context)


@require_GET
def office(request: Request, code: str) -> HttpResponse:
    """What the office of a register does, in one place."""
    register = access.office(by=request.actor, code=code)
    return page(request, "register/merging/desk.html", {"code": code, "name": register.name})
