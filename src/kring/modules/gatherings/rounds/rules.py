"""Conversation rounds without a database: whom a slot suits, and how the hour of a conversation goes. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ONLINE = ""  # the province of a slot that is nowhere
STEPS = ((10, "acquaint"), (5, "alone"), (45, "talk"), (15, "top"), (15, "agree"))  # minutes, and what happens
IN_TURN = 4  # in groups of at most so many, everybody tells in turn
SHORTEST, LONGEST = 10, 180  # minutes of a break-out
TURNS, BREAKOUT = 24, 45  # how long a break-out takes when nobody says otherwise: everybody in turn, and a larger group


@dataclass(frozen=True)
class Place:
    """A slot by its number and the province where it is."""

    number: int
    province: str


def within(places: Iterable[Place], provinces: Sequence[str]) -> list[int]:
    """The numbers of the slots that lie within a travel limit; without a limit all, and online always.

    >>> within([Place(1, "PV23"), Place(2, "PV24"), Place(3, "")], ["PV24"])
    [2, 3]
    """
    return [one.number for one in places if not provinces or one.province in (ONLINE, *provinces)]


def stretched(total: int) -> tuple[tuple[int, str], ...]:
    """The steps of a conversation in another number of minutes, SHORTEST or more; their shares stay as they are.

    >>> stretched(45)
    ((5, 'acquaint'), (3, 'alone'), (22, 'talk'), (8, 'top'), (7, 'agree'))
    """
    whole, gone, begun = sum(length for length, _step in STEPS), 0, 0
    made = []
    for length, step in STEPS:
        gone += length
        ends = max(begun + 1, (2 * gone * total + whole) // (2 * whole))  # never a step without a minute
        made.append((ends - begun, step))
        begun = ends
    return tuple(made)


def turns(people: int, total: int) -> tuple[tuple[int, str, int], ...]:
    """Everybody tells and is asked further, in turn, and then what they take along: minutes, what happens, whose turn.

    Never less than a minute for anything, so with very many people it takes longer than `total`.

    >>> turns(3, 24)
    ((4, 'tell', 0), (2, 'ask', 0), (4, 'tell', 1), (2, 'ask', 1), (4, 'tell', 2), (2, 'ask', 2), (6, 'together', 0))
    """
    each = max(2, total * 3 // 4 // people)
    asking = max(1, each // 3)
    parts = ((each - asking, "tell"), (asking, "ask"))
    taken = [(length, step, who) for who in range(people) for length, step in parts]
    return (*taken, (max(1, total - people * each), "together", 0))


def usual_minutes(most: int) -> int:
    """How long a break-out takes in groups of at most so many, when nobody says otherwise.

    >>> usual_minutes(4), usual_minutes(6)
    (24, 45)
    """
    return TURNS if most <= IN_TURN else BREAKOUT
