"""Verbs of who signs up, with an account or by a mailed link. A place is given under the lock of its gathering, so
there are never too many."""

from collections.abc import Sequence
from datetime import timedelta

from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.gatherings.series.models import Gathering

from . import access, events, places, rules
from .models import SignUp
from .places import locked, locked_for
from .queries import asked_with
from .states import ALIVE, Attending, SignUpState
from .telling import tell_them

ASKED_AGAIN = timedelta(minutes=10)  # an address is not mailed sooner again, however often it is typed


class TooLate(Refusal):
    """De tijd om te antwoorden is voorbij. De plek is naar de volgende gegaan."""


class NothingOffered(Refusal):
    """Er wordt je nu geen plek aangeboden."""


class NotOnYourList(Refusal):
    """Je bent hier niet (meer) aangemeld."""


class FullThere(Refusal):
    """Daar is geen plek vrij. Je houdt de plek die je hebt."""


class ChooseADay(Refusal):
    """Kies minstens één dag."""


def refs(row: SignUp) -> tuple[Ref, ...]:
    """What an event about a sign-up is about."""
    person = (Ref("person", str(row.person_id)),) if row.person_id is not None else ()
    return (row.ref, Ref("gathering", str(row.gathering_id)), *person)


@action
def sign_up(*, by: Actor, gathering: Gathering, attending: Attending = Attending.ROOM) -> int:
    """A person takes a place, or the end of the waiting list; returns the number of the sign-up. Twice changes
    nothing. Raises NotAllowed, NotOpen, Cancelled, Past, DayOver, NotThere."""
    if not by.is_person:
        raise NotAllowed
    found, row = locked_for(gathering, by.person_id)
    places.check_open(by, found)
    places.check_way(found, attending)
    if row is not None and row.state in ALIVE:
        return int(row.pk)
    row = row or SignUp(gathering=found, person_id=by.person_id)
    row.attending, row.signed_up_at, row.signed_up_by_id = attending, by.at, by.person_id
    places.give(by, found, row)
    # The mail is written by a job: meanwhile everybody else waits for the lock on this gathering.
    from .jobs import tell_outcome as tell_soon

    tell_soon.defer(sign_up=row.pk, changes=row.changes)
    tell(events.SignedUp(about=refs(row), data={"sign_up": row.pk, "state": row.state}))
    return int(row.pk)


@action
def tell_outcome(*, by: Actor, sign_up_id: int, changes: int) -> None:
    """Tell a person whether they have a place or wait, for the job; nothing when it has changed meanwhile."""
    row = SignUp.objects.select_related("gathering__series", "gathering__meeting").filter(pk=sign_up_id).first()
    if row is not None and row.changes == changes and row.person_id is not None:
        tell_them(by, row.state, [row], row.gathering)
        tell(events.OutcomeTold(about=refs(row), data={"sign_up": row.pk}))


@action
def sign_up_for(*, by: Actor, gatherings: Sequence[Gathering], attending: Attending = Attending.ROOM) -> list[int]:
    """A person signs up for several days at once: for each a place or the end of its waiting list. Where one cannot
    take part as chosen, the other way is kept. Raises what sign_up raises, and ChooseADay; then for none of them."""
    if not gatherings:
        raise ChooseADay(field="days")
    return [
        sign_up(by=by, gathering=one, attending=way_at(one, attending))
        for one in sorted(gatherings, key=lambda one: one.pk)
    ]


def way_at(gathering: Gathering, attending: Attending) -> Attending:
    """How one takes part here who chose this: as chosen where that can, else the only way there is."""
    ways = places.ways(gathering)
    return attending if attending in ways else ways[0]


@action
def ask_as_guest(
    *, by: Actor, gatherings: Sequence[Gathering], name: str, address: str, attending: Attending = Attending.ROOM
) -> None:
    """Somebody without an account wants to come: the owner of the address is mailed a button that takes the places.

    No place is kept until then: whoever types an address of somebody else takes nothing away from others. Whether the
    address was known already is told to nobody. Where one cannot take part as chosen, the other way is kept.
    Raises ChooseADay, NotOpen, Cancelled, Past, DayOver.
    """
    if not gatherings:
        raise ChooseADay(field="days")
    address, asked, again = address.strip().lower(), [], []
    for gathering in sorted(gatherings, key=lambda one: one.pk):
        found = locked(gathering)
        places.check_open(by, found)
        row = SignUp.objects.filter(gathering=found, guest_address=address).first()
        if row is not None and row.state in ALIVE:
            again.append(row)
            continue
        fresh = row is None or row.state != SignUpState.ASKED or by.at - row.signed_up_at >= ASKED_AGAIN
        row = row or SignUp(gathering=found, guest_address=address)
        row.guest_name, row.attending, row.state = name.strip(), way_at(found, attending), SignUpState.ASKED
        row.signed_up_at, row.ended_at = by.at if fresh else row.signed_up_at, None
        row.save()
        asked += [row] if fresh else []
    for what, rows in (("confirm", asked), ("again", again)):
        if rows:  # one mail: its button confirms every day of the series that was asked with this address
            tell_them(by, what, rows[:1], rows[0].gathering)
    about = tuple(Ref("gathering", str(one.pk)) for one in gatherings)
    if asked or again:
        tell(events.GuestAsked(about=about, data={"days": len(gatherings)}))


@action
def confirm(*, by: Actor, sign_up: SignUp) -> None:
    """The owner of an address presses the mailed button: a place, or the end of the waiting list; for every day of
    this series that was asked with this address. Twice changes nothing.

    Raises NotAllowed; NotOpen, Cancelled, Past, DayOver when the day of this sign-up takes none any more and no other
    day was asked.
    """
    access.check_own(by, sign_up)
    asked = asked_with(sign_up)
    confirmed, refused = 0, None
    for number in sorted(set(asked.values_list("gathering_id", flat=True))):
        found = locked(Gathering(pk=number))
        why = rules.closed_because(places.opening(found), by.at, by.today)
        if why is not None and number == sign_up.gathering_id:
            refused = places.WHY[why]
        row = asked.filter(gathering=found).first()
        if row is None or why is not None:
            continue
        places.give(by, found, row)
        tell_them(by, row.state, [row], found)
        confirmed += 1
    if confirmed:
        tell(events.SignedUp(about=refs(sign_up), data={"sign_up": sign_up.pk, "days": confirmed}))
    elif refused is not None:
        raise refused


def own(by: Actor, sign_up: SignUp) -> tuple[Gathering, SignUp]:
    """The gathering, locked, and the sign-up as it is now; of the one who acts. Raises NotAllowed, NotOnYourList."""
    access.check_own_or_runs(by, sign_up)
    found = locked(sign_up.gathering)
    row = SignUp.objects.filter(pk=sign_up.pk).first()
    if row is None:
        raise NotOnYourList
    return found, row


@action
def sign_off(*, by: Actor, sign_up: SignUp) -> None:
    """They do not come, or say no to an offer; the place is offered to the next. Twice changes nothing.

    Also by who runs the series, and by the house when somebody goes; then the person is told. Raises NotAllowed.
    """
    found, row = own(by, sign_up)
    if row.state not in (*ALIVE, SignUpState.ASKED):
        return
    row.state, row.ended_at, row.offer_ends_at = SignUpState.CANCELLED, by.at, None
    row.changes += 1
    row.save(update_fields=["state", "ended_at", "offer_ends_at", "changes"])
    if by.is_person and row.person_id != by.person_id:
        tell_them(by, "removed", [row], found)
    offer_places(by=by, gathering=found)
    tell(events.SignedOff(about=refs(row), data={"sign_up": row.pk}))


@action
def accept(*, by: Actor, sign_up: SignUp) -> None:
    """Yes to an offered place. Twice changes nothing. Raises NotAllowed, NothingOffered, TooLate, Cancelled."""
    found, row = own(by, sign_up)
    if row.state == SignUpState.PLACED:
        return
    if row.state == SignUpState.LAPSED or (row.offer_ends_at and rules.has_lapsed(row.offer_ends_at, by.at)):
        raise TooLate
    if row.state != SignUpState.OFFERED:
        raise NothingOffered
    if not places.opening(found).goes_on:
        raise places.Cancelled
    row.state, row.offer_ends_at = SignUpState.PLACED, None
    row.changes += 1
    row.save(update_fields=["state", "offer_ends_at", "changes"])
    tell_them(by, "placed", [row], found)
    tell(events.PlaceTaken(about=refs(row), data={"sign_up": row.pk}))


@action
def change_attending(*, by: Actor, sign_up: SignUp, attending: Attending) -> None:
    """In the room instead of on the screen, or the other way round; who waits, waits there at the end.

    Raises NotAllowed, NotOnYourList, NotThere, Past, Cancelled; FullThere for who would lose a place.
    """
    found, row = own(by, sign_up)
    if row.attending == attending:
        return
    places.check_way(found, attending)
    if row.state not in (SignUpState.PLACED, SignUpState.WAITING):
        raise NotOnYourList
    places.check_open(by, found, office=True)
    if row.state == SignUpState.PLACED and places.pool(found, attending).is_full:
        raise FullThere(field="attending")
    row.attending = attending
    places.give(by, found, row)
    offer_places(by=by, gathering=found)
    tell(events.AttendingChanged(about=refs(row), data={"sign_up": row.pk}))


@action
def offer_places(*, by: Actor, gathering: Gathering) -> int:
    """Offer what is free to who waits longest; returns to how many. Nothing is free or nobody waits: nothing."""
    found = locked(gathering)
    asked = places.offer(by, found)
    if asked:
        tell_them(by, "offered", asked, found)
        tell(events.PlacesOffered(about=(found.ref, *(one.ref for one in asked)), data={"gathering": found.pk}))
    return len(asked)


@action
def lapse_offers(*, by: Actor, gathering: Gathering) -> int:
    """Offers that nobody answered in time end, and the next are asked; returns how many ended. Repeatable."""
    found = locked(gathering)
    over = SignUp.objects.filter(gathering=found, state=SignUpState.OFFERED, offer_ends_at__lte=by.at)
    rows = [one for one in over if rules.has_lapsed(one.offer_ends_at or by.at, by.at)]
    for row in rows:
        row.state, row.ended_at, row.offer_ends_at = SignUpState.LAPSED, by.at, None
        row.changes += 1
        row.save(update_fields=["state", "ended_at", "offer_ends_at", "changes"])
    if rows:
        tell_them(by, "lapsed", rows, found)
        offer_places(by=by, gathering=found)
        tell(events.OffersLapsed(about=(found.ref, *(one.ref for one in rows)), data={"gathering": found.pk}))
    return len(rows)
