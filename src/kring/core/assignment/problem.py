"""What is asked and what is answered: plain data. Ids are of the caller and are only compared and sorted."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Something that people are given a seat in. least: people without whom it cannot go on; most: seats, None: all."""

    id: int
    most: int | None = None
    least: int = 0


@dataclass(frozen=True)
class Chooser:
    """Somebody with wishes, the dearest first. fixed: where they sit whatever they wish; barred: where they cannot."""

    id: int
    wishes: tuple[int, ...] = ()
    fixed: int | None = None
    barred: frozenset[int] = frozenset()


class Unusable(ValueError):
    """The question itself is wrong: an id twice, a wish for a place that is not there."""


class Infeasible(Exception):
    """Nobody could do this. `people` can sit in `places` only, which have room for (or need) `seats`.

    why: "seats": more people than seats; "fixed": more people were fixed in one place than it has seats; "least":
    places need more people than there are that can sit in them.
    """

    def __init__(self, why: str, places: Sequence[int], people: int, seats: int) -> None:
        self.why, self.places, self.people, self.seats = why, tuple(sorted(places)), people, seats
        super().__init__(f"{why}: {people} people, {seats} seats, places {self.places}")


@dataclass(frozen=True)
class Passed:
    """An earlier wish that somebody did not get.

    rank: which wish it was. taken: how many sit there; of these dearer, equal and less: how many wished it more than
    they did, as much, and less (or were fixed there). full: all its seats are taken; otherwise this person was needed
    where they sit, because that place had no more people than it must have.
    """

    place: int
    rank: int
    taken: int
    dearer: int
    equal: int
    less: int
    full: bool


@dataclass(frozen=True)
class Seat:
    """Where somebody sits. rank: 1 is the first wish; None: they had not wished it. passed: the wishes before it."""

    chooser: int
    place: int
    rank: int | None
    fixed: bool
    passed: tuple[Passed, ...]


@dataclass(frozen=True)
class Assignment:
    """The answer: worst is the highest number anybody was counted with, total their sum; seed as it was given.

    Somebody who did not get a wish counts as one wish further than the last they gave; who is fixed counts nothing.
    """

    seats: tuple[Seat, ...]
    worst: int
    total: int
    seed: int

    def place_of(self, chooser: int) -> int:
        """Where somebody sits; raises KeyError."""
        for seat in self.seats:
            if seat.chooser == chooser:
                return seat.place
        raise KeyError(chooser)

    def per_rank(self) -> dict[int | None, int]:
        """How many got their first wish, their second, …; None: a place they had not wished. Fixed ones not counted."""
        ranks = [seat.rank for seat in self.seats if not seat.fixed]
        order = sorted({rank for rank in ranks if rank is not None})
        counted: dict[int | None, int] = {rank: ranks.count(rank) for rank in order}
        if None in ranks:
            counted[None] = ranks.count(None)
        return counted
