"""Work lists: of the office, of the committee."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET

from kring.foundation.records.api import Ref, Request
from kring.parts.casework import access, queries
from kring.parts.casework.states import State
from kring.ui.api import Link, address, page, pages

OFFICE_TABS = {
    "controleren": (gettext_lazy("Te controleren"), frozenset({State.RECEIVED})),
    "aanvulling": (gettext_lazy("Wacht op aanvulling"), frozenset({State.ASKED})),
    "besluit": (gettext_lazy("Klaar voor besluit"), frozenset({State.CHECKED})),
    "uit": (gettext_lazy("Gaat zo uit"), frozenset({State.HELD})),
    "afgerond": (gettext_lazy("Afgerond"), frozenset({State.DECIDED, State.WITHDRAWN})),
}
COMMITTEE_TABS = {
    "besluit": (gettext_lazy("Te besluiten"), frozenset({State.CHECKED})),
    "uit": (gettext_lazy("Gaat zo uit"), frozenset({State.HELD})),
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
            count=counts.of(states),
        )
        for key, (label, states) in tabs.items()
    ]  # fmt: skip
    states = tabs[tab][1]
    paged = pages(total=counts.of(states), path=request.path, params={"stand": tab, **_page_of(request)})
    found = queries.queue(by=request.actor, owners=owners, states=states, first=paged.offset, recuse=committee)
    context = {
        "cases": found,
        "objections": queries.objections(by=request.actor, owners=owners) if counts.objections else [],
        "tabs": links,
        "pages": paged,
        "case_url": case_url,
        "committee": committee,
        "several": len(owners) > 1,
    }
    return page(request, "casework/queue.html", context)


def _page_of(request: Request) -> dict[str, str]:
    return {"p": request.GET["p"]} if "p" in request.GET else {}
