"""Who can sit where, and which list of wishes is one: pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_WISHES = 5  # more than five is guessing; whoever gets none of theirs counts as one further


@dataclass(frozen=True)
class Reach:
    """How a session is reached: in a room, from afar, or both. With neither it is where the gathering is."""

    id: int
    in_room: bool
    online: bool


def barred(reaches: Sequence[Reach], *, online: bool) -> frozenset[int]:
    """The sessions that somebody cannot sit in: who is online needs a link, who is in the room a place.

    When no session says how it is reached there is nothing to bar.

    >>> both = [Reach(1, True, False), Reach(2, True, True), Reach(3, False, True)]
    >>> sorted(barred(both, online=True)), sorted(barred(both, online=False))
    ([1], [3])
    >>> barred([Reach(1, False, False)], online=True)
    frozenset()
    """
    if online:
        able = {one.id for one in reaches if one.online}
        return frozenset(one.id for one in reaches if one.id not in able) if able else frozenset()
    return frozenset(one.id for one in reaches if one.online and not one.in_room)


def in_order(chosen: Iterable[int | None]) -> tuple[int, ...]:
    """The wishes that were filled in, the dearest first; empty places are skipped.

    >>> in_order([3, None, 7])
    (3, 7)
    """
    return tuple(one for one in chosen if one)


def twice(chosen: Sequence[int | None]) -> int | None:
    """The place in the list (from 0) of the first wish that was there already; None when there is none.

    >>> twice([3, 7, 3]), twice([3, None, None])
    (2, None)
    """
    return next((place for place, one in enumerate(chosen) if one and one in chosen[:place]), None)
