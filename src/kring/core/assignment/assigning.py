"""From wishes to seats: check, solve, explain."""

from collections import Counter
from collections.abc import Sequence

from .blocking import check_possible
from .problem import Assignment, Chooser, Infeasible, Passed, Place, Seat, Unusable
from .solving import Room, solve


def assign(people: Sequence[Chooser], places: Sequence[Place], *, seed: int) -> Assignment:
    """Everybody one seat: first the worst number anybody is counted with as low as can be, then the sum, then by lot.

    The order in which people and places are given is no matter; the same seed gives the same answer. A short list of
    wishes gains nothing: whoever gets none of theirs counts as one further than the last they gave. Raises Unusable;
    Infeasible with the numbers when it cannot be.
    """
    people, places = sorted(people, key=lambda one: one.id), sorted(places, key=lambda one: one.id)
    _check(people, places)
    fixed = Counter(one.fixed for one in people if one.fixed is not None)
    free = [one for one in people if one.fixed is None]
    rooms = [_room(place, fixed[place.id], len(free)) for place in places]
    costs = [[_cost(one, place.id) for place in places] for one in free]
    check_possible(costs, rooms)
    chosen = solve(costs, rooms, seed=seed)
    where = {one.id: places[number].id for one, number in zip(free, chosen, strict=True)}
    where |= {one.id: one.fixed for one in people if one.fixed is not None}
    counted = [costs[row][number] or 0 for row, number in enumerate(chosen)]
    return Assignment(_explained(people, places, where), max(counted, default=0), sum(counted), seed)


def _check(people: Sequence[Chooser], places: Sequence[Place]) -> None:
    known = {place.id for place in places}
    if len(known) < len(places) or len({one.id for one in people}) < len(people):
        raise Unusable("an id occurs twice")
    for place in places:
        if place.least < 0 or (place.most is not None and place.most < place.least):
            raise Unusable(f"place {place.id}: least {place.least}, most {place.most}")
    for one in people:
        named = {*one.wishes, *one.barred, *([] if one.fixed is None else [one.fixed])}
        if not named <= known or len(set(one.wishes)) < len(one.wishes):
            raise Unusable(f"person {one.id}: a place that is not there, or a wish that is there twice")


def _room(place: Place, fixed: int, people: int) -> Room:
    """What is left of a place for those who are not fixed."""
    if place.most is not None and fixed > place.most:
        raise Infeasible("fixed", [place.id], fixed, place.most)
    most = people if place.most is None else min(people, place.most - fixed)
    return Room(place.id, max(0, place.least - fixed), most)


def _cost(one: Chooser, place: int) -> int | None:
    """What a place counts for somebody; None: they cannot sit there."""
    if place in one.barred:
        return None
    return one.wishes.index(place) + 1 if place in one.wishes else len(one.wishes) + 1


def _explained(people: Sequence[Chooser], places: Sequence[Place], where: dict[int, int]) -> tuple[Seat, ...]:
    seated: dict[int, list[Chooser]] = {place.id: [] for place in places}
    for one in people:
        seated[where[one.id]].append(one)
    most = {place.id: place.most for place in places}
    return tuple(_seat(one, where[one.id], seated, most) for one in people)


def _seat(one: Chooser, place: int, seated: dict[int, list[Chooser]], most: dict[int, int | None]) -> Seat:
    rank = one.wishes.index(place) + 1 if place in one.wishes else None
    if one.fixed is not None:
        return Seat(one.id, place, rank, True, ())
    earlier = one.wishes if rank is None else one.wishes[: rank - 1]
    passed = [
        _passed(wish, number, seated[wish], most[wish])
        for number, wish in enumerate(earlier, start=1)
        if wish not in one.barred
    ]
    return Seat(one.id, place, rank, False, tuple(passed))


def _passed(wish: int, rank: int, there: list[Chooser], most: int | None) -> Passed:
    ranks = [one.wishes.index(wish) + 1 if one.fixed is None and wish in one.wishes else None for one in there]
    dearer = sum(1 for other in ranks if other is not None and other < rank)
    equal = ranks.count(rank)
    full = most is not None and len(there) >= most
    return Passed(wish, rank, len(there), dearer, equal, len(there) - dearer - equal, full)
