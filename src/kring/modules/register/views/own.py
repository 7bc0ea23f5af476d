"""How I stand, applying, leaving."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.modules.register import access, actions, queries
from kring.modules.register.forms import ApplyForm, Pieces
from kring.ui.api import page


@require_GET
def own(request: Request) -> HttpResponse:
    """How I stand in each register, and the one next thing."""
    context = {"rows": queries.own_rows(by=request.actor), "offers": queries.offers(by=request.actor)}
    return page(request, "register/own.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def apply(request: Request, code: str) -> HttpResponse:
    """Ask for registration, with evidence."""
    enrolment = access.own_enrolment(by=request.actor, code=code)
    register = access.register(code)
    titles = queries.asked_titles(register, request.actor.today)
    form = ApplyForm(request.POST or None, titles=titles, initial={"command": uuid4()})
    pieces = Pieces(request.POST or None, request.FILES or None)
    valid = [form.is_valid(), pieces.is_valid()] if request.method == "POST" else [False]
    if all(valid) and _applied(request, form, pieces, enrolment):
        messages.success(request, _("Je aanvraag is verstuurd. Het bureau kijkt of alles erbij zit."))
        return redirect("register:own")
    wrong = bool(form.errors) or any(piece.errors for piece in pieces)
    context = {
        "form": form,
        "pieces": pieces,
        "register": queries.register_row(register),
        "has_titles": bool(titles),
    }
    return page(request, "register/apply.html", context, status=400 if wrong else 200)


def _applied(request: Request, form: ApplyForm, pieces: Pieces, enrolment: Any) -> bool:
    data = form.cleaned_data
    try:
        once(
            data["command"],
            actions.apply,
            by=request.actor,
            enrolment=enrolment,
            title=data.get("title", ""),
            route=data.get("route", ""),
            explanation=data["explanation"],
            evidence=pieces.shown(),
        )
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: Request, code: str) -> HttpResponse:
    """Leave a register; asks first."""
    enrolment = access.own_enrolment(by=request.actor, code=code)
    if request.method == "POST":
        actions.leave(by=request.actor, enrolment=enrolment)
        messages.success(request, _("Je bent uitgeschreven."))
        return redirect("register:own")
    return page(request, "register/leave.html", {"register": queries.register_row(access.register(code))})
