"""What the door answers: the list, and who was pressed on more than one phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.gatherings.models import CheckIn, Gathering, RecordConsent, SignUp
from kring.modules.gatherings.sessions.whom import is_online, name_of, placed

from .codes import door_key, mark, ticket_code
from .rules import Door, door


@dataclass(frozen=True)
class GuestRow:
    """Somebody on the list of the door. again: later presses, on another phone or the same."""

    id: int
    name: str
    mark: str
    online: bool
    since: datetime | None
    again: tuple[datetime, ...]

    @property
    def order(self) -> str:
        """Where it stands in the list, as text that sorts."""
        return f"{self.name.casefold()} {self.id:09d}"

    @property
    def is_in(self) -> bool:
        return self.since is not None


@dataclass(frozen=True)
class DoorList:
    """Everybody with a place, by name. key: with it the page makes the mark of a code that it reads."""

    rows: tuple[GuestRow, ...]
    key: str

    @property
    def inside(self) -> int:
        return sum(1 for row in self.rows if row.is_in)


def door_at(gathering: Gathering, at: datetime) -> Door:
    """From when until when people can be checked in at this gathering, and whether that is now."""
    starts, ends = (one.astimezone(AMSTERDAM) for one in (gathering.meeting.starts_at, gathering.meeting.ends_at))
    return door(starts, ends, at)


def door_list(gathering: Gathering) -> DoorList:
    """The list of the door. The caller checked that the reader stands there."""
    found = list(placed(gathering))
    return DoorList(tuple(sorted(_rows(found), key=lambda row: row.order)), door_key(gathering.pk))


def guest_row(sign_up: SignUp) -> GuestRow:
    """One row of that list."""
    return _rows([sign_up])[0]


def _rows(found: Sequence[SignUp]) -> list[GuestRow]:
    pressed: dict[int, list[datetime]] = {}
    several = CheckIn.objects.filter(sign_up__in=[one.pk for one in found]).order_by("said_at", "id")
    for sign_up, said_at in several.values_list("sign_up_id", "said_at"):
        pressed.setdefault(sign_up, []).append(said_at.astimezone(AMSTERDAM))
    return [
        GuestRow(
            one.pk, name_of(one), mark(one.pk, one.gathering_id), is_online(one),
            one.checked_in_at.astimezone(AMSTERDAM) if one.checked_in_at else None, tuple(pressed.get(one.pk, [])[1:]),
        )
        for one in found
    ]  # fmt: skip


def told_twice(gathering: Gathering, device: str) -> list[SignUp]:
    """Whom this phone and another one both checked in: both are told."""
    if not device:
        return []
    mine = CheckIn.objects.filter(sign_up__gathering=gathering, device=device).values("sign_up_id")
    others = CheckIn.objects.filter(sign_up__in=mine).exclude(device=device).values("sign_up_id")
    return list(SignUp.objects.filter(pk__in=others).select_related("person"))


@dataclass(frozen=True)
class Ticket:
    """The ticket as its holder sees it. mine: the reader is the person who signed up."""

    code: str
    name: str
    since: datetime | None
    can_check_in: bool
    mine: bool
    wants_record: bool


def ticket(sign_up: SignUp, *, by: Actor) -> Ticket:
    """The ticket of a sign-up that access found by its code."""
    since = sign_up.checked_in_at
    return Ticket(
        code=ticket_code(sign_up.pk),
        name=name_of(sign_up),
        since=since.astimezone(AMSTERDAM) if since else None,
        can_check_in=since is None and door_at(sign_up.gathering, by.at).is_open,
        mine=by.is_person and by.id == sign_up.person_id,
        wants_record=RecordConsent.objects.filter(sign_up=sign_up).exists(),
    )
