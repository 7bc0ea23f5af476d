"""Pages of casework: the work list of the office, that of the committee, and the applicant's own case."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import AlreadyDone, Ref, Refusal, Request, once
from kring.ui.api import Link, address, page, pages

from . import access, actions, queries
from .forms import AdviseForm, CheckForm, DecideForm, SupplementForm
from .states import Finding, Outcome, State

OFFICE_TABS = {
    "controleren": (gettext_lazy("Te controleren"), frozenset({State.RECEIVED})),
    "aanvulling": (gettext_lazy("Wacht op aanvulling"), frozenset({State.ASKED})),
    "besluit": (gettext_lazy("Klaar voor besluit"), frozenset({State.CHECKED})),
    "afgerond": (gettext_lazy("Afgerond"), frozenset({State.DECIDED, State.WITHDRAWN})),
}
COMMITTEE_TABS = {
    "besluit": (gettext_lazy("Te besluiten"), frozenset({State.CHECKED})),
    "afgerond": (gettext_lazy("Besloten"), frozenset({State.DECIDED})),
}
Tabs = dict[str, tuple[Any, frozenset[State]]]


@require_GET
def office_queue(request: Request) -> HttpResponse:
    """The cases of my office."""
    owners = access.office(by=request.actor)
    return _queue(request, owners, OFFICE_TABS, case_url="casework:office_case")


@require_GET
def committee_queue(request: Request) -> HttpResponse:
    """The cases my committee decides."""
    owners = access.committee(by=request.actor)
    return _queue(request, owners, COMMITTEE_TABS, case_url="casework:committee_case", committee=True)


def _queue(request: Request, owners: list[Ref], tabs: Tabs, *, case_url: str, committee: bool = False) -> HttpResponse:
    tab = request.GET.get("stand", "")
    tab = tab if tab in tabs else next(iter(tabs))
    counts = queries.counts(owners)
    links = [
        Link(
            str(label), address(request.path, {}, stand=key), current=key == tab,
            count=sum(counts[state] for state in states),
        )
        for key, (label, states) in tabs.items()
    ]  # fmt: skip
    states = tabs[tab][1]
    paged = pages(
        total=sum(counts[state] for state in states), path=request.path, params={"stand": tab, **_page_of(request)}
    )
    found = queries.queue(
        by=request.actor, owners=owners, states=states, first=paged.offset, recuse=committee
    )  # fmt: skip
    context = {
        "cases": found,
        "tabs": links,
        "pages": paged,
        "case_url": case_url,
        "committee": committee,
        "several": len(owners) > 1,
    }
    return page(request, "casework/queue.html", context)


def _page_of(request: Request) -> dict[str, str]:
    return {"p": request.GET["p"]} if "p" in request.GET else {}


@require_http_methods(["GET", "HEAD", "POST"])
def office_case(request: Request, id: int) -> HttpResponse:
    """A case for the office: check it, or decide where the office decides."""
    case = access.office_case(by=request.actor, id=id)
    return _handle(request, case, back="casework:office", part=request.POST.get("doen", ""))


@require_http_methods(["GET", "HEAD", "POST"])
def committee_case(request: Request, id: int) -> HttpResponse:
    """A case for the committee: advise, decide."""
    case = access.committee_case(by=request.actor, id=id)
    return _handle(request, case, back="casework:committee", part=request.POST.get("doen", ""))


@require_http_methods(["GET", "HEAD", "POST"])
def committee_advice(request: Request, id: int) -> HttpResponse:
    """Advise on a case and leave the decision to another member."""
    case = access.committee_case(by=request.actor, id=id)
    form = AdviseForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and _tried(form, _advise, request, case):
        messages.success(request, _("Je advies staat bij de zaak."))
        return redirect("casework:committee_case", id)
    context = {"shown": queries.head_of(case), "form": form}
    return page(request, "casework/advice.html", context, status=400 if form.errors else 200)


def _handle(request: Request, case: Any, *, back: str, part: str) -> HttpResponse:
    shown = queries.case_page(by=request.actor, case=case, takes_part=back == "casework:committee")
    forms = _case_forms(request, shown, part)
    done: dict[str, tuple[Callable[..., None], str]] = {
        "check": (_check, _("Gelukt. De aanvrager krijgt bericht als er iets nodig is.")),
        "decide": (_decide, _("Het besluit is genomen. De aanvrager krijgt bericht.")),
    }
    form = forms.get(part)
    if request.method == "POST" and form is not None and form.is_valid():
        act, said = done[part]
        if _tried(form, act, request, case):
            messages.success(request, said)
            return redirect(back)
    failed = any(form.errors for form in forms.values())
    context = {"shown": shown, "forms": forms, "back": back}
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


def _tried(form: Form, act: Callable[..., None], request: Request, case: Any) -> bool:
    """Do it; a refusal becomes an error of the form, a repeated command is as good as done."""
    try:
        act(request, case, form.cleaned_data)
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


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


@require_http_methods(["GET", "HEAD", "POST"])
def own_case(request: Request, id: int) -> HttpResponse:
    """My own case: how it stands, what is asked, adding evidence."""
    case = access.own_case(by=request.actor, id=id)
    form = SupplementForm(request.POST or None, request.FILES or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and _tried(form, _supplement(form), request, case):
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
