"""Verbs of who runs a series: entering a sign-up that came by mail, placing people, mailing all of them."""

from collections.abc import Collection

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.gatherings.series.access import check_may_run
from kring.modules.gatherings.series.models import Gathering

from . import events, places
from .actions import refs
from .models import Letter, SignUp
from .places import locked
from .states import ALIVE, Attending, Audience, SignUpState, Source
from .telling import tell_them


class Known(Refusal):
    """Dit adres staat al op de lijst."""


class Nobody(Refusal):
    """Er staat niemand op de lijst om te mailen."""


class Full(Refusal):
    """Zoveel plekken zijn er niet. Maak eerst het aantal plekken groter."""


@action
def enter_sign_up(
    *, by: Actor, gathering: Gathering, name: str, address: str, attending: Attending, source_words: str
) -> int:
    """Somebody signed up by mail or telephone: a place or the end of the waiting list, and a mail with their link.

    source_words: how it came ("mail van 3 maart"). Returns its number. Raises NotAllowed, Cancelled, Past, NotThere,
    Known.
    """
    check_may_run(by, gathering.series.owner)
    found = locked(gathering)
    places.check_open(by, found, office=True)
    places.check_way(found, attending)
    address = address.strip().lower()
    row = SignUp.objects.filter(gathering=found, guest_address=address).first()
    if row is not None and row.state in ALIVE:
        raise Known(field="address")
    row = row or SignUp(gathering=found, guest_address=address)
    row.guest_name, row.attending, row.source = name.strip(), attending, Source.OFFICE
    row.source_words, row.signed_up_at = source_words.strip(), by.at
    row.signed_up_by_id = by.person_id if by.is_person else None
    places.give(by, found, row)
    tell_them(by, row.state, [row], found)
    tell(events.SignedUp(about=refs(row), data={"sign_up": row.pk, "state": row.state}))
    return int(row.pk)


@action
def place_people(*, by: Actor, gathering: Gathering, people: Collection[int], source: Source = Source.ROUND) -> int:
    """Give these people a place at once (a conversation round), also those who wait; who has one keeps it. Returns how
    many are new.

    Nobody is told: who places people tells them. Raises NotAllowed, Full when there are too few places.
    """
    check_may_run(by, gathering.series.owner)
    found = locked(gathering)
    way = places.ways(found)[0]
    known = {row.person_id: row for row in SignUp.objects.filter(gathering=found, person_id__in=people)}
    new = [one for one in sorted(set(people)) if one not in known or known[one].state != SignUpState.PLACED]
    there = places.pool(found, way)
    kept = [row for row in known.values() if (row.state, row.attending) == (SignUpState.OFFERED, way)]
    if there.taken - len(kept) + len(new) > there.capacity:
        raise Full
    turn = places.next_turn(found)
    rows = [known.get(one) or SignUp(gathering=found, person_id=one) for one in new]
    for number, row in enumerate(rows):
        row.state, row.source, row.attending, row.turn = SignUpState.PLACED, source, way, turn + number
        row.signed_up_at = row.confirmed_at = by.at
        row.signed_up_by_id = by.person_id if by.is_person else None
        row.ended_at = row.offer_ends_at = None
        row.changes += 1
    SignUp.objects.bulk_create([row for row in rows if row.pk is None])
    for row in rows:
        if row.person_id in known:
            row.save()
    if new:
        about = (found.ref, *(Ref("person", str(person)) for person in new))
        tell(events.PeoplePlaced(about=about, data={"gathering": found.pk, "people": new}))
    return len(new)


@action
def write_letter(*, by: Actor, gathering: Gathering, words: str, reason: str, audience: Audience) -> int:
    """Mail everybody at once; returns to how many. What was sent stays readable. Raises NotAllowed, Nobody."""
    check_may_run(by, gathering.series.owner)
    found = locked(gathering)
    states = (SignUpState.PLACED,) if audience is Audience.PLACED else tuple(ALIVE)
    reachable = SignUp.objects.exclude(person=None, guest_address="")
    rows = list(reachable.filter(gathering=found, state__in=states))
    if not rows:
        raise Nobody
    letter = Letter(
        gathering=found, words=words.strip(), reason=reason.strip(), audience=audience, sent_at=by.at,
        sent_by_id=by.person_id if by.is_person else None, receivers=len(rows),
    )  # fmt: skip
    letter.save()
    tell_them(by, "letter", rows, found, letter)
    tell(events.LetterSent(about=(found.ref,), data={"letter": letter.pk, "count": len(rows)}))
    return len(rows)
