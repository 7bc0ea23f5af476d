"""The desk of a case: checking, advising, deciding."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Request, once
from kring.parts.casework import access, actions, queries
from kring.parts.casework.forms import AdviseForm, CheckForm, DecideForm
from kring.parts.casework.states import Finding, Outcome, State
from kring.ui.api import page

from .doing import looks, tried


@require_http_methods(["GET", "HEAD", "POST"])
def office_case(request: Request, id: int) -> HttpResponse:
    """A case for the office: check it, or decide where the office decides."""
    case = access.office_case(by=request.actor, id=id)
    looks(request, id)
    return _handle(request, case, back="casework:office", part=request.POST.get("doen", ""))


@require_http_methods(["GET", "HEAD", "POST"])
def committee_case(request: Request, id: int) -> HttpResponse:
    """A case for the committee: decide."""
    case = access.committee_case(by=request.actor, id=id)
    looks(request, id)
    return _handle(request, case, back="casework:committee", part=request.POST.get("doen", ""))


@require_http_methods(["GET", "HEAD", "POST"])
def committee_advice(request: Request, id: int) -> HttpResponse:
    """Advise on a case: as a reader who was asked, or to leave the decision to another member."""
    case = access.committee_case(by=request.actor, id=id)
    looks(request, id)
    form = AdviseForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and tried(form, _advise, request, case):
        messages.success(request, _("Je advies staat bij de zaak."))
        return redirect("casework:committee_case", id)
    context = {"shown": queries.head_of(by=request.actor, case=case), "form": form}
    return page(request, "casework/advice.html", context, status=400 if form.errors else 200)


def _handle(request: Request, case: Any, *, back: str, part: str) -> HttpResponse:
    shown = queries.case_page(by=request.actor, case=case, takes_part=back == "casework:committee")
    forms = _case_forms(request, shown, part)
    done: dict[str, tuple[Callable[..., None], str]] = {
        "check": (_check, _("Gelukt. De aanvrager krijgt bericht als er iets nodig is.")),
        "decide": (_decide, ""),
    }
    form = forms.get(part)
    if request.method == "POST" and form is not None and form.is_valid():
        act, said = done[part]
        if tried(form, act, request, case):
            if part == "decide":
                return redirect(f"{back}_case", case.pk)  # there it says until when it can be taken back
            messages.success(request, said)
            return redirect(back)
    failed = any(form.errors for form in forms.values())
    after = _next(request, case, back) if shown.state in (State.HELD, State.DECIDED) else None
    context = {"shown": shown, "forms": forms, "back": back, "case_url": f"{back}_case", "after": after}
    return page(request, "casework/case.html", context, status=400 if failed else 200)


def _case_forms(request: Request, shown: queries.CasePage, part: str) -> dict[str, Form]:
    """The forms this reader may use now; the one that was sent is bound."""

    def data(name: str) -> Any:
        return request.POST if request.method == "POST" and part == name else None

    fresh = {"command": uuid4()}
    forms: dict[str, Form] = {}
    if shown.may.check:
        forms["check"] = CheckForm(data("check"), initial=fresh)
    if shown.may.decide:
        wanted = request.GET.get("uitkomst", "")
        outcome = wanted if wanted in Outcome.values else ""  # the draft may lean, the choice is a person's
        draft = dict(shown.drafts).get(outcome or shown.suggested or "", "")
        first = {"outcome": outcome, "choice": shown.asked, "reason": draft}
        forms["decide"] = DecideForm(data("decide"), initial=fresh | first, shown=shown)
    return forms


def _check(request: Request, case: Any, data: dict[str, Any]) -> None:
    if data["finding"] == Finding.COMPLETE:
        once(data["command"], actions.find_complete, by=request.actor, case=case, remark=data["remark"])
    else:
        once(data["command"], actions.ask_more, by=request.actor, case=case, question=data["remark"])


def _advise(request: Request, case: Any, data: dict[str, Any]) -> None:
    advice = Outcome(data["advice"])
    once(data["command"], actions.advise, by=request.actor, case=case, advice=advice, remark=data["remark"])


def _decide(request: Request, case: Any, data: dict[str, Any]) -> None:
    once(
        data["command"],
        actions.decide,
        by=request.actor,
        case=case,
        outcome=Outcome(data["outcome"]),
        choice=data.get("choice", ""),
        reason=data["reason"],
    )


def _next(request: Request, case: Any, back: str) -> int | None:
    """The case that waits after this one, for whoever decides."""
    owners = access.committee(by=request.actor) if back == "casework:committee" else access.office(by=request.actor)
    return queries.next_to_decide(by=request.actor, owners=owners, after=case.pk)


@require_POST
def take_back(request: Request, id: int) -> HttpResponse:
    """Take my decision back; it was not sent."""
    case = access.held_case(by=request.actor, id=id)
    actions.take_back(by=request.actor, case=case)
    messages.success(request, _("Het besluit is teruggenomen. De aanvrager heeft er niets van gemerkt."))
    return redirect(_page_of(request, case), id)


@require_POST
def send_now(request: Request, id: int) -> HttpResponse:
    """Do not wait: let the decision take effect."""
    case = access.held_case(by=request.actor, id=id)
    actions.send_now(by=request.actor, case=case)
    messages.success(request, _("Het besluit is verstuurd. De aanvrager krijgt bericht."))
    return redirect(_page_of(request, case), id)


def _page_of(request: Request, case: Any) -> str:
    return access.page_for(request.actor, case)
