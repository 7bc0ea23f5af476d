"""Places of a gathering, counted and given under the lock of its row: so there are never too many, and the order of
the waiting list is the order of arrival. Called within actions only."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Max

from kring.foundation.records.api import Actor, Missing, Plain, Refusal, prepared
from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.series.states import Form, SeriesState
from kring.parts.meetings import api as meetings

from . import rules
from .models import SignUp
from .states import TAKES_A_PLACE, Attending, SignUpState


class NotOpen(Refusal):
    """Aanmelden kan nog niet of niet meer: de reeks is niet open."""


class Cancelled(Refusal):
    """Deze bijeenkomst gaat niet door."""


class Past(Refusal):
    """Deze bijeenkomst is al begonnen of voorbij. Aanmelden kan niet meer."""


class DayOver(Refusal):
    """De laatste dag om je aan te melden is voorbij."""


class NotThere(Refusal):
    """Zo kun je hier niet meedoen. Kies op locatie of online, zoals het bij de bijeenkomst staat."""


WHY: Mapping[rules.Closed, type[Refusal]] = {
    rules.Closed.NOT_PUBLISHED: NotOpen,
    rules.Closed.CANCELLED: Cancelled,
    rules.Closed.PAST: Past,
    rules.Closed.DAY_OVER: DayOver,
}


@dataclass(frozen=True)
class Pool:
    """How full a kind of place is: places, how many are taken or kept for an offer, how many wait."""

    capacity: int
    taken: int
    waiting: int

    @property
    def free(self) -> int:
        return max(0, self.capacity - self.taken) if not self.waiting else 0

    @property
    def is_full(self) -> bool:
        return self.free == 0


AS_IT_IS = Plain(
    "FROM gatherings_gathering AS day JOIN gatherings_series AS series ON series.id = day.series_id"
    " JOIN meetings_meeting AS meeting ON meeting.id = day.meeting_id"
    " LEFT JOIN gatherings_signup AS own ON own.gathering_id = day.id AND own.person_id = %s WHERE day.id = %s",
    day="gatherings.Gathering",
    series="gatherings.Series",
    meeting="meetings.Meeting",
    own="gatherings.SignUp",
)


def locked(gathering: Gathering) -> Gathering:
    """The gathering as it is now; nobody else gives or frees a place of it before this transaction ends."""
    return locked_for(gathering, None)[0]


def locked_for(gathering: Gathering, person_id: int | None) -> tuple[Gathering, SignUp | None]:
    """The same, with the sign-up of this person for it.

    Two questions on purpose: who had to wait for the lock would else read its meeting as it was before the wait, and
    give a place on a day that was called off meanwhile.
    """
    with prepared() as cursor:
        cursor.execute("SELECT FROM gatherings_gathering WHERE id = %s FOR UPDATE", [gathering.pk])
        if cursor.fetchone() is None:
            raise Missing
    found = AS_IT_IS.first(person_id, gathering.pk)
    assert found is not None  # it is locked
    day, day.series, day.meeting, own = found
    return day, own


def ways(gathering: Gathering) -> tuple[Attending, ...]:
    """How one can take part: in the room, on the screen, or either."""
    return WAYS[Form(gathering.form)]


WAYS = {
    Form.ROOM: (Attending.ROOM,),
    Form.ONLINE: (Attending.ONLINE,),
    Form.HYBRID: (Attending.ROOM, Attending.ONLINE),
}


def capacity_of(gathering: Gathering, attending: Attending) -> int:
    """The places of one kind; 0 where one cannot take part like that."""
    if attending not in ways(gathering):
        return 0
    if gathering.form == Form.HYBRID and attending is Attending.ONLINE:
        return gathering.online_capacity
    return gathering.capacity


def pool(gathering: Gathering, attending: Attending) -> Pool:
    """How full one kind of place is now."""
    found = SignUp.objects.filter(gathering=gathering, attending=attending)
    counts = dict(found.order_by().values_list("state").annotate(n=Count("id")))
    return pool_of(gathering, attending, counts)


def pool_of(gathering: Gathering, attending: Attending, counts: Mapping[str, int]) -> Pool:
    """The same from counts per state."""
    taken = sum(counts.get(state, 0) for state in TAKES_A_PLACE)
    return Pool(capacity_of(gathering, attending), taken, counts.get(SignUpState.WAITING, 0))


def opening(gathering: Gathering) -> rules.Opening:
    """What decides whether one can sign up."""
    return rules.Opening(
        published=gathering.series.state == SeriesState.PUBLISHED,
        goes_on=gathering.meeting.state == meetings.State.PLANNED,
        starts_at=gathering.meeting.starts_at,
        sign_up_until=gathering.sign_up_until,
    )


def check_open(by: Actor, gathering: Gathering, *, office: bool = False) -> None:
    """Raises NotOpen, Cancelled, Past, DayOver. The office may enter a late mail, until the gathering begins."""
    why = rules.closed_because(opening(gathering), by.at, by.today)
    if why is None or (office and why in (rules.Closed.DAY_OVER, rules.Closed.NOT_PUBLISHED)):
        return
    raise WHY[why]


def check_way(gathering: Gathering, attending: Attending) -> None:
    """Raises NotThere."""
    if attending not in ways(gathering):
        raise NotThere(field="attending")


def give(by: Actor, gathering: Gathering, row: SignUp) -> None:
    """A place for this sign-up, or the end of the waiting list; saves it. Under the lock."""
    row.state, row.turn = _arrival(gathering, Attending(row.attending))
    row.confirmed_at = by.at
    row.ended_at = row.offer_ends_at = None
    row.changes += 1
    row.save()


def next_turn(gathering: Gathering) -> int:
    """The next number in the order of arrival, for who gets a place whatever the number. Under the lock."""
    return int(SignUp.objects.filter(gathering=gathering).aggregate(last=Max("turn"))["last"] or 0) + 1


# In one question, and not counted while somebody waits: everybody else waits for this answer.
ARRIVING = """
SELECT
  CASE WHEN EXISTS (
    SELECT FROM gatherings_signup WHERE gathering_id = %(day)s AND attending = %(way)s AND state = %(waiting)s
  ) THEN NULL ELSE (
    SELECT count(*) FROM gatherings_signup
    WHERE gathering_id = %(day)s AND attending = %(way)s AND state = ANY (%(taking)s)
  ) END,
  (SELECT max(turn) FROM gatherings_signup WHERE gathering_id = %(day)s)
"""


def _arrival(gathering: Gathering, attending: Attending) -> tuple[SignUpState, int]:
    """Whether who arrives now gets a place, and the next number in the order of arrival."""
    asked: dict[str, Any] = {"day": gathering.pk, "way": attending.value, "waiting": SignUpState.WAITING.value}
    with prepared() as cursor:
        cursor.execute(ARRIVING, asked | {"taking": [state.value for state in TAKES_A_PLACE]})
        taken, last = cursor.fetchone()
    state = rules.arrival(0, 0, 1) if taken is None else rules.arrival(capacity_of(gathering, attending), taken, 0)
    return state, (last or 0) + 1


def offer(by: Actor, gathering: Gathering) -> list[SignUp]:
    """Offer every free place to who waits longest; returns who is asked. Under the lock.

    Nothing is offered when the gathering has begun or does not go on.
    """
    starts = gathering.meeting.starts_at
    if gathering.meeting.state != meetings.State.PLANNED or not rules.can_offer(starts, by.at):
        return []
    asked = [one for attending in ways(gathering) for one in _next(gathering, attending)]
    for one in asked:
        one.state = SignUpState.OFFERED
        one.offer_ends_at = rules.offer_ends(by.at, gathering.offer_hours, starts)
        one.changes += 1
        one.save(update_fields=["state", "offer_ends_at", "changes"])
    return asked


def _next(gathering: Gathering, attending: Attending) -> list[SignUp]:
    there = pool(gathering, attending)
    free = there.capacity - there.taken
    if free <= 0 or not there.waiting:
        return []
    found = SignUp.objects.filter(gathering=gathering, attending=attending, state=SignUpState.WAITING)
    waiting = {one.pk: one for one in found.order_by("turn")[:free]}
    return [waiting[pk] for pk in rules.to_offer(there.capacity, there.taken, list(waiting))]


def shorten_offers(gathering: Gathering, starts_at: datetime) -> None:
    """The gathering was moved: no offer ends after its new beginning. Under the lock."""
    found = SignUp.objects.filter(gathering=gathering, state=SignUpState.OFFERED, offer_ends_at__gt=starts_at)
    found.update(offer_ends_at=starts_at)


def taken_by_way(gathering: Gathering) -> Counter[str]:
    """How many places of each kind are taken or kept for an offer."""
    found = SignUp.objects.filter(gathering=gathering, state__in=TAKES_A_PLACE).order_by()
    return Counter(dict(found.values_list("attending").annotate(n=Count("id"))))
