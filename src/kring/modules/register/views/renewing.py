"""Asking for renewal and for postponement."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.modules.register import access, actions, queries
from kring.modules.register.forms import OneMorePiece, PostponeForm, RenewForm
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def renew(request: Request, code: str) -> HttpResponse:
    """Ask to renew, with activities of the own record; those that count are ticked already."""
    enrolment = access.own_enrolment(by=request.actor, code=code)
    shown = queries.renew_page(enrolment=enrolment, on=request.actor.today)
    form = RenewForm(request.POST or None, activities=shown.activities, initial={"command": uuid4()})
    piece = OneMorePiece(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and piece.is_valid():
        data = form.cleaned_data
        asked: dict[str, Any] = {"activities": data["activities"], "explanation": data["explanation"]}
        if _done(request, form, actions.ask_renewal, enrolment=enrolment, evidence=piece.shown(), **asked):
            messages.success(request, _("Je aanvraag is verstuurd. Het bureau kijkt of alles erbij zit."))
            return redirect("register:own")
    wrong = bool(form.errors) or piece.has_errors
    context = {"form": form, "piece": piece.form, "shown": shown}
    return page(request, "register/renew.html", context, status=400 if wrong else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def postpone(request: Request, code: str) -> HttpResponse:
    """Ask for more time: a reason and send, two taps."""
    enrolment = access.own_enrolment(by=request.actor, code=code)
    shown = queries.renew_page(enrolment=enrolment, on=request.actor.today)
    form = PostponeForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        asked = {"reason": data["reason"], "months": data["months"], "explanation": data["explanation"]}
        if _done(request, form, actions.ask_postponement, enrolment=enrolment, **asked):
            messages.success(request, _("Je vraag om uitstel is verstuurd. Je hoort het besluit met de reden erbij."))
            return redirect("register:own")
    context = {"form": form, "shown": shown}
    return page(request, "register/postpone.html", context, status=400 if form.errors else 200)


def _done(request: Request, form: Any, verb: Any, **asked: Any) -> bool:
    """Was it done, now or by the same form before? A refusal stands at its field."""
    try:
        once(form.cleaned_data["command"], verb, by=request.actor, **asked)
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True
