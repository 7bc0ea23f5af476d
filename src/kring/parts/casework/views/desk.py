"""What the office arranges, and deciding on objections: readers, terms, appeal."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Ref, Request, once
from kring.parts.casework import access, actions, queries
from kring.parts.casework.forms import AppealForm, DecideObjectionForm, ReadersForm, TermsForm
from kring.ui.api import page

from .doing import looks, tried


@require_http_methods(["GET", "HEAD", "POST"])
def readers(request: Request, id: int) -> HttpResponse:
    """Who reads this case: those who were asked, and whom else to ask."""
    case = access.office_case(by=request.actor, id=id)
    shown = queries.readers_page(by=request.actor, case=case, seed=id)
    form = ReadersForm(request.POST or None, initial={"command": uuid4()}, shown=shown)
    if request.method == "POST" and form.is_valid() and tried(form, _assign, request, case):
        messages.success(request, _("De lezers zien de zaak op hun eerste pagina."))
        return redirect("casework:office_case", id)
    context = {"shown": shown, "form": form}
    return page(request, "casework/readers.html", context, status=400 if form.errors else 200)


def _assign(request: Request, case: Any, data: dict[str, Any]) -> None:
    once(data["command"], actions.assign_readers, by=request.actor, case=case, people=data["people"])


@require_POST
def release_reader(request: Request, id: int, person: int) -> HttpResponse:
    """Let a reader go who has not read."""
    case = access.office_case(by=request.actor, id=id)
    actions.release_reader(by=request.actor, case=case, person_id=person)
    return redirect("casework:readers", id)


@require_http_methods(["GET", "HEAD", "POST"])
def objection(request: Request, id: int) -> HttpResponse:
    """An objection: what was decided, why somebody disagrees, and deciding on it."""
    case = access.objection_case(by=request.actor, id=id)
    looks(request, id)
    shown = queries.objection_page(by=request.actor, case=case)
    form = None
    if shown.may_decide:
        first = {"command": uuid4(), "choice": shown.asked}
        form = DecideObjectionForm(request.POST or None, initial=first, shown=shown)
        if request.method == "POST" and form.is_valid() and tried(form, _decide(form), request, case):
            return redirect("casework:objection", id)
    failed = form is not None and form.errors
    return page(request, "casework/objection.html", {"shown": shown, "form": form}, status=400 if failed else 200)


def _decide(form: DecideObjectionForm) -> Any:
    def act(request: Request, case: Any, data: dict[str, Any]) -> None:
        once(
            data["command"],
            actions.decide_objection,
            by=request.actor,
            case=case,
            founded=form.founded,
            outcome=form.outcome,
            choice=data.get("choice", ""),
            reason=data["reason"],
        )

    return act


@require_http_methods(["GET", "HEAD", "POST"])
def appeal(request: Request, id: int) -> HttpResponse:
    """Record what an outside committee found."""
    case = access.appealable_case(by=request.actor, id=id)
    shown = queries.appeal_page(by=request.actor, case=case)
    form = AppealForm(request.POST or None, request.FILES or None, initial={"command": uuid4()}, shown=shown)
    if request.method == "POST" and form.is_valid() and tried(form, _record(form), request, case):
        messages.success(request, _("De uitspraak staat bij de zaak. De aanvrager krijgt bericht."))
        return redirect("casework:office_case", id)
    context = {"shown": shown, "form": form}
    return page(request, "casework/appeal.html", context, status=400 if form.errors else 200)


def _record(form: AppealForm) -> Any:
    def act(request: Request, case: Any, data: dict[str, Any]) -> None:
        once(data["command"], actions.record_appeal, by=request.actor, case=case, verdict=form.verdict())

    return act


@require_http_methods(["GET", "HEAD", "POST"])
def terms(request: Request) -> HttpResponse:
    """What our letters say about objecting."""
    owners = access.office(by=request.actor)
    owner = _chosen(request, owners)
    shown = queries.terms_page(owner)
    first = {
        "weeks": shown.weeks,
        "where": shown.where,
        "appeal_body": shown.appeal_body,
        "appeal_where": shown.appeal_where,
    }
    form = TermsForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid():
        actions.set_terms(by=request.actor, owner=owner, **form.cleaned_data)
        messages.success(request, _("Dit staat voortaan in de brieven."))
        return redirect(request.get_full_path())
    context = {"shown": shown, "form": form, "others": [queries.terms_page(one) for one in owners if one != owner]}
    return page(request, "casework/terms.html", context, status=400 if form.errors else 200)


def _chosen(request: Request, owners: list[Ref]) -> Ref:
    wanted = request.GET.get("van", "")
    found = [owner for owner in owners if wanted in ("", str(owner))]
    if not found:
        raise Http404
    return found[0]
