"""At least so many different values in every group: people change places until it is so, or can be no better. Pure."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence

Values = Sequence[Hashable]


def counts(group: Sequence[int], values: Values, groups: int) -> list[int]:
    """How many different values each group has; unknown is none.

    >>> counts([0, 0, 1], ["N", "Z", None], 2)
    [2, 0]
    """
    found: list[set[Hashable]] = [set() for _ in range(groups)]
    for where, value in zip(group, values, strict=True):
        if value is not None:
            found[where].add(value)
    return [len(one) for one in found]


def improved(
    group: Sequence[int], values: Values, groups: int, least: int, may_sit: Callable[[int, int, list[int]], bool]
) -> tuple[int, ...]:
    """The groups after people changed places so that more of them have `least` values; none becomes worse.

    may_sit(person, group, others): does every rule hold when this person sits there with these others?
    """
    now = list(group)
    members: dict[int, list[int]] = defaultdict(list)
    for person, where in enumerate(now):
        members[where].append(person)
    held: dict[int, Counter[Hashable]] = {one: Counter() for one in range(groups)}
    for person, where in enumerate(now):
        held[where].update([values[person]] if values[person] is not None else [])
    for short in range(groups):
        while len(held[short]) < least:
            swap = _swap(short, members, held, values, least, may_sit)
            if swap is None:
                break
            _change(*swap, now, members, held, values)
    return tuple(now)


def without(people: list[int], gone: int) -> list[int]:
    """The others."""
    return [one for one in people if one != gone]


def _swap(
    short: int, members: dict[int, list[int]], held: dict[int, "Counter[Hashable]"], values: Values, least: int,
    may_sit: Callable[[int, int, list[int]], bool],
) -> tuple[int, int] | None:  # fmt: skip
    """Somebody of a value that this group has twice, for somebody elsewhere with one that it lacks."""
    spare = [one for one in members[short] if values[one] is None or held[short][values[one]] > 1]
    for there, theirs in held.items():
        if there == short:
            continue
        for other in members[there]:
            value = values[other]
            if value is None or value in held[short]:
                continue
            for one in spare:
                loses = theirs[value] == 1 and (values[one] is None or values[one] in theirs)
                if loses and len(theirs) <= least:
                    continue
                those, these = without(members[there], other), without(members[short], one)
                if may_sit(one, there, those) and may_sit(other, short, these):
                    return one, other
    return None


def _change(
    one: int, other: int, now: list[int], members: dict[int, list[int]], held: dict[int, "Counter[Hashable]"],
    values: Values,
) -> None:  # fmt: skip
    here, there = now[one], now[other]
    for person, old, new in ((one, here, there), (other, there, here)):
        members[old].remove(person)
        members[new].append(person)
        now[person] = new
        if values[person] is not None:
            held[old][values[person]] -= 1
            held[old] = +held[old]
            held[new][values[person]] += 1
