"""Pages of whoever takes part by a link, with or without an account: this talk and nothing else."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request, sent, status_of
from kring.ui.api import page

from . import access, phases, queries, taking_part
from .forms import ActionForm, FillForm, JoinForm, answers_of


def _private(answer: HttpResponse) -> HttpResponse:
    answer["Cache-Control"] = "private, no-store"
    return answer


@public
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: Request, secret: str) -> HttpResponse:
    """The page behind a shared link: what it is about, who will see what, and joining."""
    talk, side = access.talk_by_link(by=request.actor, secret=secret)
    form = JoinForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        who = {"role": data["role"], "name": data["name"], "key": data["command"]}
        try:
            own = taking_part.join(by=request.actor, talk=talk, side=side, **who)
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            return _private(redirect("knowledge:talk_own", own))
    context = {"talk": queries.about(talk), "side": side, "form": form}
    return _private(page(request, "knowledge/talk/join.html", context, status=status_of(form)))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def own(request: Request, secret: str) -> HttpResponse:
    """The own page of a participant, by phase; a POST keeps what was filled in."""
    by, row = access.participant(by=request.actor, secret=secret)
    mine = phases.own_page(row)
    context: dict[str, Any] = {"mine": mine, "secret": secret}
    if mine.screen != "fill":
        return _private(page(request, f"knowledge/talk/own_{mine.screen}.html", context | phases.of_phase(row.talk)))
    form = FillForm(
        request.POST or None, items=mine.items, initial=answers_of(phases.filled(row)) | {"command": uuid4()}
    )
    if request.method == "POST" and form.is_valid():
        ready = request.POST.get("ready") == "yes"
        if sent(form, taking_part.fill_in, by=by, participant=row, said=form.said(), ready=ready):
            messages.success(request, _("Bewaard. Je bent klaar.") if ready else _("Bewaard. Je kunt later verder."))
            return _private(redirect("knowledge:talk_own", secret))
    return _private(page(request, "knowledge/talk/own_fill.html", context | {"form": form}, status=status_of(form)))


@public
@require_POST
def begin(request: Request, secret: str) -> HttpResponse:
    """They read who will see their answers."""
    by, row = access.participant(by=request.actor, secret=secret)
    taking_part.begin(by=by, participant=row)
    return _private(redirect("knowledge:talk_own", secret))


@public
@require_POST
def again(request: Request, secret: str) -> HttpResponse:
    """Ready, but something must be changed after all."""
    by, row = access.participant(by=request.actor, secret=secret)
    said = {item: taking_part.Said(level, remark) for item, (level, remark) in phases.filled(row).items()}
    taking_part.fill_in(by=by, participant=row, said=said, ready=False)
    return _private(redirect("knowledge:talk_own", secret))


@public
@require_POST
def leave(request: Request, secret: str) -> HttpResponse:
    """They stop; what they said goes."""
    by, row = access.participant(by=request.actor, secret=secret)
    taking_part.leave(by=by, participant=row)
    return _private(redirect("knowledge:talk_own", secret))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def action(request: Request, secret: str) -> HttpResponse:
    """A participant writes down an action."""
    by, row = access.participant(by=request.actor, secret=secret)
    initial = {"command": uuid4(), "side": row.side, "owner_name": row.name}
    form = ActionForm(request.POST or None, today=by.today, signed_in=False, initial=initial)
    if (
        request.method == "POST"
        and form.is_valid()
        and sent(form, taking_part.add_action, by=by, talk=row.talk, step=form.step(), participant=row)
    ):
        messages.success(request, _("De actie staat erbij."))
        return _private(redirect("knowledge:talk_own", secret))
    back = reverse("knowledge:talk_own", args=[secret])
    context = {"row": queries.about(row.talk), "form": form, "back": back}
    return _private(page(request, "knowledge/talk/action.html", context, status=status_of(form)))
