"""The applicant's own case: how it stands, adding, taking back, objecting."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from kring.foundation.records.api import Request, once
from kring.parts.casework import access, actions, queries
from kring.parts.casework.forms import ObjectForm, SupplementForm
from kring.ui.api import page

from .doing import tried


@require_http_methods(["GET", "HEAD", "POST"])
def own_case(request: Request, id: int) -> HttpResponse:
    """My own case: how it stands, what is asked, adding evidence."""
    case = access.own_case(by=request.actor, id=id)
    form = SupplementForm(request.POST or None, request.FILES or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and tried(form, _supplement(form), request, case):
        messages.success(request, _("Je bewijs is toegevoegd."))
        return redirect("casework:own_case", id)
    context = {"shown": queries.own_page(by=request.actor, case=case), "form": form}
    return page(request, "casework/own_case.html", context, status=400 if form.errors else 200)


def _supplement(form: SupplementForm) -> Callable[..., None]:
    def act(request: Request, case: Any, data: dict[str, Any]) -> None:
        evidence = [shown for shown in [form.shown()] if shown]
        once(data["command"], actions.supplement, by=request.actor, case=case, evidence=evidence)

    return act


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: Request, id: int) -> HttpResponse:
    """Take my case back; asks first."""
    case = access.own_case(by=request.actor, id=id)
    if request.method == "POST":
        actions.withdraw(by=request.actor, case=case)
        messages.success(request, _("Je aanvraag is ingetrokken."))
        return redirect("casework:own_case", id)
    return page(request, "casework/withdraw.html", {"shown": queries.own_page(by=request.actor, case=case)})


@require_http_methods(["GET", "HEAD", "POST"])
def object_to(request: Request, id: int) -> HttpResponse:
    """Object to the decision on my case."""
    case = access.own_case(by=request.actor, id=id)
    form = ObjectForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and tried(form, _object, request, case):
        messages.success(request, _("Je bezwaar is binnen. Andere mensen dan de eerste keer kijken ernaar."))
        return redirect("casework:own_case", id)
    context = {"shown": queries.own_page(by=request.actor, case=case), "form": form}
    return page(request, "casework/object.html", context, status=400 if form.errors else 200)


def _object(request: Request, case: Any, data: dict[str, Any]) -> None:
    once(data["command"], actions.object_to, by=request.actor, case=case, grounds=data["grounds"])


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw_objection(request: Request, id: int) -> HttpResponse:
    """Take my objection back; asks first."""
    case = access.own_case(by=request.actor, id=id)
    if request.method == "POST":
        actions.withdraw_objection(by=request.actor, case=case)
        messages.success(request, _("Je bezwaar is ingetrokken."))
        return redirect("casework:own_case", id)
    shown = queries.own_page(by=request.actor, case=case)
    if not (shown.objection and shown.objection.may_withdraw):
        raise Http404
    return page(request, "casework/withdraw_objection.html", {"shown": shown})
