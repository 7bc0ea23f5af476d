"""Groups of a round become gatherings: each with its people placed, its day planned, and everybody told."""

from collections.abc import Iterable

from kring.foundation.records.api import Actor, ActorKind
from kring.modules.gatherings import api as gatherings
from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.signup.models import SignUp
from kring.parts.groups import api as groups
from kring.parts.groups.api import CircleRow

from . import people
from .models import GroupGathering, Participant, Round, RoundSlot
from .states import Answer, RoundState


def published(by: Actor, division: int) -> None:
    """The groups are known: a job makes a gathering of each. Called by groups, within its action."""
    from .actions import publish_round

    found = Round.objects.filter(division_id=division).select_related("series").first()
    if found is not None:
        publish_round(by=by, round=found)


def place_all(by: Actor, there: Round) -> int:
    """Everybody gets a place in the gathering of their group, and leaves another; returns how many places changed.

    Groups that are right already cost nothing, so it can be done after every move.
    """
    house = Actor(ActorKind.SYSTEM, None, by.at)  # nobody is mailed about a place they leave: they hear of the new one
    slots = {slot.number: slot for slot in RoundSlot.objects.filter(round=there)}
    known = _gatherings(there)
    placed = _placed(there)
    changed = 0
    circles = groups.circles_of(there.division_id or 0)
    wanted = {circle.number: {seat.person_id for seat in circle.people if seat.person_id} for circle in circles}
    for number, gathering in known.items():
        over = [row for person, row in placed.get(gathering.pk, {}).items() if person not in wanted.get(number, set())]
        sign_off(over, house)
        changed += len(over)
    for circle in circles:
        gathering = known.get(circle.number) or _made(house, there, circle, slots)
        new = wanted[circle.number] - set(placed.get(gathering.pk, {}))
        if new:
            changed += gatherings.place_people(by=house, gathering=gathering, people=new)
    return changed


def _gatherings(there: Round) -> dict[int, Gathering]:
    """The gathering of every group that has one, by the number of the group."""
    found = GroupGathering.objects.filter(round=there).select_related("gathering__series")
    return {row.number: row.gathering for row in found}


def _placed(there: Round) -> dict[int, dict[int, SignUp]]:
    """Who has a place in which gathering of the round."""
    found: dict[int, dict[int, SignUp]] = {}
    rows = SignUp.objects.filter(gathering__series=there.series, state="placed", person__isnull=False)
    for row in rows.select_related("gathering__series"):
        if row.person_id is not None:
            found.setdefault(row.gathering_id, {})[row.person_id] = row
    return found


def _made(by: Actor, there: Round, circle: CircleRow, slots: dict[int, RoundSlot]) -> Gathering:
    """The gathering of a group that has none yet."""
    slot = slots[int(circle.moment_key)]
    somewhere = slot.place or people.province_names().get(slot.province, slot.province)
    number = gatherings.add_gathering(
        by=by,
        series=there.series,
        new=gatherings.NewGathering(
            title=circle.name, starts_at=slot.starts_at, ends_at=slot.ends_at, capacity=there.most, place=somewhere,
            link=slot.link, region=slot.province, sign_up_until=there.answer_until_date,
            form=gatherings.Form.ROOM if somewhere else gatherings.Form.ONLINE,
        ),
    )  # fmt: skip
    GroupGathering(round=there, number=circle.number, gathering_id=number).save()
    return Gathering.objects.select_related("series").get(pk=number)


def sign_off(rows: Iterable[SignUp], by: Actor) -> None:
    """These places are free again."""
    from kring.modules.gatherings.signup import actions as signups

    for row in rows:
        signups.sign_off(by=by, sign_up=row)


def changed(by: Actor, division: int, keys: list[str]) -> None:
    """Somebody sits in another group: a job moves their place along. Called by groups, within its action."""
    from .jobs import place_groups

    found = Round.objects.filter(division_id=division, state=RoundState.PUBLISHED).first()
    if found is not None:
        place_groups.defer(round=found.pk, participants=[int(key) for key in keys])


def free_seat(by: Actor, found: Participant) -> None:
    """Somebody who has a group cancels: their seat and their place are free."""
    there = found.round
    division = groups.division_of(there.division_id or 0)
    house = Actor(ActorKind.SYSTEM, None, by.at)
    if division is not None:
        groups.leave(by=house, division=division, keys=[str(found.pk)])
    rows = SignUp.objects.filter(
        gathering__series=there.series, person_id=found.person_id, state="placed"
    ).select_related("gathering")
    sign_off(rows, house)


def places_of(there: Round) -> dict[int, int]:
    """The gathering of every group, by the number of the group."""
    return dict(GroupGathering.objects.filter(round=there).values_list("number", "gathering_id"))


def coming(there: Round) -> int:
    """How many people take part."""
    return Participant.objects.filter(round=there, answer=Answer.COMING).count()
