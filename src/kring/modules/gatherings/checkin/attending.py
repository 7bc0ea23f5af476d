"""Who came without signing up; and afterwards who was there, for the record of who said yes."""

from decimal import Decimal

from kring.foundation.live.api import publish
from kring.foundation.records.api import Actor, Refusal, action, tell
from kring.modules.gatherings.models import CheckIn, Gathering, RecordConsent, SignUp
from kring.modules.gatherings.series.access import check_may_run
from kring.modules.gatherings.sessions.whom import has_place, placed
from kring.modules.gatherings.signup import places
from kring.modules.gatherings.signup.states import Attending, SignUpState, Source
from kring.modules.record.api import propose
from kring.parts.meetings import api as meetings

from . import access, events
from .actions import DoorClosed
from .rules import door, first_of
from .states import How

CONGRESS = "congress"  # what a day with others is in a record


class NotYet(Refusal):
    """De bijeenkomst is nog niet begonnen. Daarna leg je vast wie er was."""


class NoName(Refusal):
    """Zet erbij hoe de bezoeker heet."""


class NobodyIn(Refusal):
    """Er is nog niemand ingecheckt. Check eerst in wie er was, ook van de papieren lijst."""


@action
def walk_in(*, by: Actor, gathering: Gathering, name: str, address: str = "") -> int:
    """Somebody came without a place: they get one, also when it is full, and are checked in. Returns the sign-up.

    A guest who is known by this address (waiting, cancelled) is that sign-up. Without an address it is somebody new:
    two people can have one name. Raises NotAllowed, NoName, DoorClosed.
    """
    access.check_at_door(by, gathering)
    if not name.strip():
        raise NoName(field="name")
    found = places.locked(gathering)
    if not door(found.meeting.starts_at, found.meeting.ends_at, by.at).is_open:
        raise DoorClosed
    address = address.strip().lower()
    row = SignUp.objects.filter(gathering=found, guest_address=address).first() if address else None
    row = row or SignUp(
        gathering=found, guest_name=name.strip(), guest_address=address, attending=Attending.ROOM,
        source=Source.OFFICE, signed_up_at=by.at, signed_up_by_id=by.person_id if by.is_person else None,
    )  # fmt: skip
    if not has_place(row):
        row.state, row.offer_ends_at, row.ended_at = SignUpState.PLACED, None, None
        row.turn, row.confirmed_at, row.changes = places.next_turn(found), by.at, row.changes + 1
    row.save()
    CheckIn(sign_up=row, said_at=by.at, heard_at=by.at, how=How.WALK_IN).save()
    row.checked_in_at = first_of(row.check_ins.values_list("said_at", flat=True))
    row.save(update_fields=["checked_in_at"])
    publish(f"checkin:{found.pk}", "checked_in", sign_up=row.pk)
    tell(events.WalkedIn(about=(found.ref,), data={"sign_up": row.pk}))
    return int(row.pk)


def is_closed(gathering: Gathering) -> bool:
    """Was it settled who was there?"""
    return SignUp.objects.filter(gathering=gathering, attended__isnull=False).exists()


def willing(gathering: Gathering) -> int:
    """How many of those who are in want it in their record."""
    return _willing(gathering).count()


def _willing(gathering: Gathering):  # type: ignore[no-untyped-def]
    came = placed(gathering).filter(checked_in_at__isnull=False, person__isnull=False)
    return came.filter(pk__in=RecordConsent.objects.values("sign_up_id"))


@action
def close(*, by: Actor, gathering: Gathering) -> int:
    """Settle who was there, and propose it for the record of who said yes; can be done again, and adds what is new.

    Returns how many have a proposal. Raises NotAllowed, NotYet, NobodyIn.
    """
    check_may_run(by, gathering.series.owner)
    places.locked(gathering)
    if by.at < gathering.meeting.starts_at:
        raise NotYet
    came = list(placed(gathering).filter(checked_in_at__isnull=False))
    if not came:
        raise NobodyIn
    placed(gathering).filter(checked_in_at__isnull=False).update(attended=True)
    placed(gathering).filter(checked_in_at=None).update(attended=False)
    people = [one.person_id for one in came if one.person_id is not None]
    meetings.close(by=by, meeting=gathering.meeting, attended=people, minutes=gathering.meeting.minutes)
    proposed = [_propose(by, gathering, one) for one in _willing(gathering)]
    tell(events.AttendanceClosed(about=(gathering.ref,), data={"came": len(came), "proposed": len(proposed)}))
    return len(proposed)


def _propose(by: Actor, gathering: Gathering, sign_up: SignUp) -> int:
    meeting = gathering.meeting
    hours = Decimal((meeting.ends_at - meeting.starts_at).total_seconds() / 3600).quantize(Decimal("0.1"))
    themes = gathering.themes.exclude(standard_theme="").values_list("standard_theme", flat=True)
    return propose(
        by=by, person_id=sign_up.person_id or 0, title=gathering.title or gathering.series.title,
        on_date=meeting.starts_at.date(), kind=CONGRESS, themes=sorted(set(themes)), source=gathering.ref, hours=hours,
    )  # fmt: skip
