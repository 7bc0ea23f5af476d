"""What somebody reads of their own sign-up, and all of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.gatherings.checkin.codes import ticket_code
from kring.modules.gatherings.rounds import talks
from kring.modules.gatherings.series.models import Gathering
from kring.parts.groups.api import DivisionRow
from kring.parts.meetings import api as meetings
from kring.parts.wall import api as wall

from . import rules
from .models import Letter, SignUp
from .places import ways
from .queries import ahead_of, label_of
from .showing import DayRow, day_rows
from .states import Audience, SignUpState


@dataclass(frozen=True)
class LetterRow:
    """What the organiser mailed."""

    reason: str
    words: str
    sent_at: datetime
    receivers: int


@dataclass(frozen=True)
class OwnPage:
    """One's own sign-up. before: how many wait before the reader; only with a place: link (to join from afar), ticket
    (the code for the door), small_groups (those that are known, with who sits there) and, for who has an account, wall
    (what people write there)."""

    id: int
    day: DayRow
    series_title: str
    state: str
    attending: str
    other: str
    before: int
    offer_ends_at: datetime | None
    link: str
    ticket: str
    wall: str
    small_groups: tuple[tuple[DivisionRow, talks.GroupRow], ...]
    letters: tuple[LetterRow, ...]
    is_guest: bool
    guest_address: str

    @property
    def state_label(self) -> str:
        return str(SignUpState(self.state).label)

    @property
    def attending_label(self) -> str:
        return label_of(self.attending)

    @property
    def other_label(self) -> str:
        return label_of(self.other) if self.other else ""

    @property
    def goes_on(self) -> bool:
        return self.day.closed != rules.Closed.CANCELLED

    @property
    def turn(self) -> int:
        """The reader's own place in the waiting list."""
        return self.before + 1


@dataclass(frozen=True)
class OwnRow:
    """A sign-up in the list of one's own."""

    id: int
    title: str
    starts_at: datetime
    place: str
    state: str
    goes_on: bool

    @property
    def state_label(self) -> str:
        return str(SignUpState(self.state).label)

    @property
    def tone(self) -> str:
        if not self.goes_on:
            return "attention"
        return {SignUpState.PLACED: "done", SignUpState.OFFERED: "todo"}.get(SignUpState(self.state), "busy")


def own_page(*, by: Actor, row: SignUp) -> OwnPage:
    """A sign-up that access fetched for its own person or guest."""
    gathering, has_place = row.gathering, row.state == SignUpState.PLACED
    can = [way for way in ways(gathering) if way.value != row.attending]
    letters = Letter.objects.filter(gathering=gathering, sent_at__gte=row.signed_up_at)
    if not has_place:
        letters = letters.filter(audience=Audience.EVERYBODY)
    return OwnPage(
        id=row.pk,
        day=day_rows([gathering], by=by)[0],
        series_title=gathering.series.title,
        state=row.state,
        attending=row.attending,
        other=can[0].value if can and row.state in (SignUpState.PLACED, SignUpState.WAITING) else "",
        before=ahead_of(row) if row.state == SignUpState.WAITING else 0,
        offer_ends_at=row.offer_ends_at.astimezone(AMSTERDAM) if row.offer_ends_at else None,
        link=gathering.meeting.link if has_place else "",
        ticket=ticket_code(row.pk) if has_place else "",
        wall=_wall(gathering) if has_place and row.person_id is not None else "",
        small_groups=tuple(talks.own_groups(row)),
        letters=tuple(letter_rows(list(letters))),
        is_guest=row.person_id is None,
        guest_address=row.guest_address,
    )


def _wall(gathering: Gathering) -> str:
    """The page of the wall of a gathering; "" when it has none."""
    return next((row.page for row in wall.walls_of(gathering.ref)), "")


def letter_rows(letters: Sequence[Letter]) -> list[LetterRow]:
    """Letters as rows."""
    return [LetterRow(one.reason, one.words, one.sent_at.astimezone(AMSTERDAM), one.receivers) for one in letters]


def own_rows(*, by: Actor) -> tuple[list[OwnRow], list[OwnRow]]:
    """The reader's own sign-ups that count: to come, soonest first, and the latest that were."""
    found = SignUp.objects.filter(person_id=by.person_id).exclude(state__in=(SignUpState.CANCELLED, SignUpState.LAPSED))
    rows = [
        OwnRow(
            id=one.pk,
            title=one.gathering.title,
            starts_at=one.gathering.meeting.starts_at.astimezone(AMSTERDAM),
            place=one.gathering.meeting.place,
            state=one.state,
            goes_on=one.gathering.meeting.state != meetings.State.CANCELLED,
        )
        for one in found.select_related("gathering__meeting").order_by("gathering__meeting__starts_at")
    ]
    was = [row for row in rows if row.starts_at <= by.at]
    return [row for row in rows if row.starts_at > by.at], list(reversed(was))[:30]


def calendar_row(row: SignUp) -> meetings.MeetingRow:
    """The gathering as it stands in the calendar of this one sign-up: off when it does not go on, or they do not."""
    taking = meetings.Taking(goes=row.state == SignUpState.PLACED, changes=row.changes)
    return meetings.taken(meetings.meeting_row(row.gathering.meeting), taking)
