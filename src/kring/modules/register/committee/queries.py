"""The meetings of a committee with their cases, as this reader may see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from kring.foundation.people.api import Role, Standing, relations_to
from kring.foundation.records.api import Actor, Ref, titles
from kring.parts.casework.api import QueueRow, committee_list, ready_to_decide
from kring.parts.casework.api import State as CaseState
from kring.parts.meetings import api as meetings
from kring.parts.meetings.api import MeetingPage, MeetingRow, State

from .access import KIND, may_plan


@dataclass(frozen=True)
class OfRegister:
    """The meetings of one committee."""

    ref: Ref
    title: str
    meetings: tuple[MeetingRow, ...]
    may_plan: bool


def overview(*, by: Actor, owners: Sequence[Ref]) -> list[OfRegister]:
    """Per register its meetings, latest first."""
    named = titles(list(owners))
    return [
        OfRegister(owner, named[owner], tuple(meetings.meetings_of(owner, KIND)), may_plan(by, owner))
        for owner in owners
    ]


@dataclass(frozen=True)
class AgendaRow:
    """A point on the agenda. `recusal` says why the reader takes no part; then there is no name."""

    item: int
    title: str
    quiet: str
    url: str
    recusal: str = ""
    decided: bool = False


@dataclass(frozen=True)
class CommitteePage:
    """A meeting with its agenda. waiting: cases that can be decided and stand on no agenda yet."""

    meeting: MeetingPage
    agenda: tuple[AgendaRow, ...]
    waiting: int
    may_change: bool


def committee_page(*, by: Actor, page: MeetingPage) -> CommitteePage:
    """The meeting that access fetched, with its cases."""
    owner = page.row.owner
    ids = [int(item.ref.id) for item in page.items if item.ref and item.ref.kind == "case"]
    cases = {row.id: row for row in committee_list(by=by, ids=ids, owner=owner)}
    change = page.may_plan and page.row.state is State.PLANNED
    return CommitteePage(
        meeting=page,
        agenda=tuple(_row(by, owner, item, cases) for item in page.items),
        waiting=len(waiting(owner)) if change else 0,
        may_change=change,
    )


def _row(by: Actor, owner: Ref, item: meetings.ItemRow, cases: dict[int, QueueRow]) -> AgendaRow:
    case = cases.get(int(item.ref.id)) if item.ref and item.ref.kind == "case" else None
    if case is None:
        return AgendaRow(item.id, item.words or str(item.ref), "", "")
    number = _("Zaak %(number)s") % {"number": case.id}
    if case.recusal:
        return AgendaRow(item.id, number, "", "", recusal=case.recusal)
    member = by.has(Role.COMMITTEE, owner)
    url = reverse("casework:committee_case" if member else "casework:office_case", args=[case.id])
    quiet = _("%(number)s · %(title)s · gevraagd op %(day)s") % {
        "number": number,
        "title": case.title,
        "day": date_format(case.opened_at, "j F Y"),
    }
    decided = case.state in (CaseState.HELD, CaseState.DECIDED)
    return AgendaRow(item.id, case.applicant, quiet, url, decided=decided)


def waiting(owner: Ref) -> list[Ref]:
    """Cases that can be decided and stand on no agenda of a meeting to come, the longest waiting first."""
    ready = [Ref("case", str(id_)) for id_ in ready_to_decide([owner])]
    planned = meetings.planned_refs(owner, KIND, ready)
    return [ref for ref in ready if ref not in planned]


def members(owner: Ref, on: date) -> set[int]:
    """Who is in the committee on this day."""
    found = relations_to(owner, roles=frozenset({Role.COMMITTEE}), on=on)
    return {row.person_id for row in found if row.standing is not Standing.DISPUTED}
