"""What meetings answers."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db.models import Count, Exists, OuterRef, Q
from django.urls import reverse

from kring.foundation.records.api import AMSTERDAM, Actor, Ref

from . import access
from .kinds import Taking, kind_called, taking_of
from .models import Invitee, Item, Meeting
from .rules import proposed
from .states import State


@dataclass(frozen=True)
class MeetingRow:
    """A meeting in a list or a calendar."""

    id: int
    title: str
    owner: Ref
    starts_at: datetime
    ends_at: datetime
    place: str
    link: str
    state: State
    changes: int
    kind: str
    items: int = 0

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def url(self) -> str:
        return url_of_meeting(self.id, self.kind)


@dataclass(frozen=True)
class ItemRow:
    """Something on the agenda: a thing (ref) or words. The title of a thing is for the module to say."""

    id: int
    ref: Ref | None
    words: str


@dataclass(frozen=True)
class InviteeRow:
    """Somebody who is asked, and whether they came (None: not known)."""

    id: int
    name: str
    attended: bool | None


@dataclass(frozen=True)
class MeetingPage:
    """One meeting, for somebody who may see it."""

    row: MeetingRow
    items: tuple[ItemRow, ...]
    people: tuple[InviteeRow, ...]
    minutes: str
    may_plan: bool


def url_of_meeting(id: int, kind: str) -> str:
    """Where a meeting is shown: the module's page, else that of meetings."""
    known = kind_called(kind)
    return known.url(id) if known.url else reverse("meetings:show", args=[id])


def _row(meeting: Meeting, items: int = 0) -> MeetingRow:
    return MeetingRow(
        id=meeting.pk,
        title=meeting.title or str(kind_called(meeting.kind).title),
        owner=meeting.owner,
        starts_at=meeting.starts_at.astimezone(AMSTERDAM),
        ends_at=meeting.ends_at.astimezone(AMSTERDAM),
        place=meeting.place,
        link=meeting.link,
        state=State(meeting.state),
        changes=meeting.changes,
        kind=meeting.kind,
        items=items,
    )


def meetings_of(owner: Ref, kind: str, *, most: int = 30) -> list[MeetingRow]:
    """The meetings of an owner, latest first. The caller checked that the reader may see them."""
    found = Meeting.objects.filter(owner_kind=owner.kind, owner_id=owner.id, kind=kind)
    return [_row(one, one.count) for one in found.annotate(count=Count("items")).order_by("-starts_at", "-id")[:most]]


def meeting_page(*, by: Actor, meeting: Meeting) -> MeetingPage:
    """A meeting that access fetched."""
    items = [ItemRow(item.pk, item.ref, item.words) for item in meeting.items.all()]
    invitees = meeting.invitees.select_related("person")
    people = [InviteeRow(one.person_id, one.person.name, one.attended) for one in invitees]
    return MeetingPage(
        row=_row(meeting, len(items)),
        items=tuple(items),
        people=tuple(sorted(people, key=lambda one: one.name)),
        minutes=meeting.minutes,
        may_plan=access.may_plan(by, meeting),
    )


def last_day(owner: Ref, kind: str) -> date | None:
    """The day of the last meeting that is planned or was; None when there is none."""
    found = Meeting.objects.filter(owner_kind=owner.kind, owner_id=owner.id, kind=kind)
    last = found.exclude(state=State.CANCELLED).order_by("-starts_at").values_list("starts_at", flat=True).first()
    return last.astimezone(AMSTERDAM).date() if last else None


def proposed_day(owner: Ref, kind: str, *, today: date, weeks: int = 5) -> date:
    """A day for the next meeting."""
    return proposed(last_day(owner, kind), today, weeks=weeks)


def next_meeting(owner: Ref, kind: str, *, at: datetime) -> int | None:
    """The number of the first meeting still to come; None when none is planned."""
    found = Meeting.objects.filter(owner_kind=owner.kind, owner_id=owner.id, kind=kind, state=State.PLANNED)
    return found.filter(ends_at__gte=at).order_by("starts_at", "id").values_list("pk", flat=True).first()


def mine(person_id: int, *, since: datetime, with_cancelled: bool = False) -> list[MeetingRow]:
    """The meetings to which this person is invited, or in which they take part, from a moment on, soonest first.

    with_cancelled: also what does not go on, and what they do not come to any more.
    """
    taking = taking_of(person_id, since)
    asked = Exists(Invitee.objects.filter(meeting=OuterRef("pk"), person_id=person_id))
    found = Meeting.objects.filter(Q(asked) | Q(pk__in=taking), ends_at__gte=since)
    if not with_cancelled:
        found = found.exclude(state=State.CANCELLED)
    rows = [taken(_row(one), taking.get(one.pk, Taking())) for one in found.order_by("starts_at", "id")[:200]]
    return [row for row in rows if with_cancelled or row.state is not State.CANCELLED]


def taken(row: MeetingRow, taking: Taking) -> MeetingRow:
    """A meeting as it stands in the calendar of somebody: off when they do not come."""
    state = row.state if taking.goes else State.CANCELLED
    return replace(row, state=state, changes=row.changes + taking.changes)


def meeting_row(meeting: Meeting) -> MeetingRow:
    """One meeting as a row. The caller checked that the reader may see it."""
    return _row(meeting)


def planned_refs(owner: Ref, kind: str, refs: Collection[Ref]) -> set[Ref]:
    """Which of these things stand on the agenda of a meeting of this owner that is still to come."""
    found = Item.objects.filter(
        meeting__owner_kind=owner.kind, meeting__owner_id=owner.id, meeting__kind=kind, meeting__state=State.PLANNED
    )
    there = {Ref(kind_, id_) for kind_, id_ in found.exclude(ref_kind="").values_list("ref_kind", "ref_id")}
    return there & set(refs)


def invited(meeting_id: int) -> set[int]:
    """Who is invited."""
    return set(Invitee.objects.filter(meeting_id=meeting_id).values_list("person_id", flat=True))
