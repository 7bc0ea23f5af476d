"""Can it be at all? And if not: the smallest clear reason, with numbers, by Hall's theorem.

Everybody can have a seat, and every place its least, each by itself; then both together can be (Mendelsohn, Dulmage).
"""

from collections.abc import Sequence

from .problem import Infeasible
from .solving import Costs, Room


def check_possible(costs: Costs, rooms: Sequence[Room]) -> None:
    """Raises Infeasible when somebody is left without a seat, or a place without the people it needs."""
    seats = _fill(costs, [room.most for room in rooms])
    if seats is not None:
        people = [row for row in costs if all(cost is None or place in seats for place, cost in enumerate(row))]
        raise Infeasible("seats", [rooms[one].id for one in seats], len(people), sum(rooms[one].most for one in seats))
    short = _short(costs, rooms)
    if short:
        able = [row for row in costs if any(row[place] is not None for place in short)]
        raise Infeasible(
            "least", [rooms[one].id for one in short], len(able), sum(rooms[one].least for one in short)
        )  # fmt: skip


def _fill(costs: Costs, room: Sequence[int]) -> set[int] | None:
    """Seat everybody; None when that went well, else the full places that somebody and their neighbours depend on."""
    seated: list[list[int]] = [[] for _place in room]

    def seat(person: int, tried: set[int]) -> bool:
        for place, cost in enumerate(costs[person]):
            if cost is None or place in tried:
                continue
            tried.add(place)
            if len(seated[place]) < room[place]:
                seated[place].append(person)
                return True
            for number, other in enumerate(seated[place]):
                if seat(other, tried):
                    seated[place][number] = person
                    return True
        return False

    for person in range(len(costs)):
        tried: set[int] = set()
        if not seat(person, tried):
            return tried
    return None


def _short(costs: Costs, rooms: Sequence[Room]) -> set[int]:
    """The places that together need more people than can sit in them; empty when there are none."""
    holder: dict[int, int] = {}  # person → the place that needs them

    def find(place: int, tried: set[int]) -> bool:
        tried.add(place)
        able = [person for person, row in enumerate(costs) if row[place] is not None and holder.get(person) != place]
        free = next((person for person in able if person not in holder), None)
        if free is not None:
            holder[free] = place
            return True
        for person in able:
            other = holder[person]
            if other not in tried and find(other, tried):
                holder[person] = place
                return True
        return False

    for place, room in enumerate(rooms):
        for _seat in range(room.least):
            tried: set[int] = set()
            if not find(place, tried):
                return tried
    return set()
