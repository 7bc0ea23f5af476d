"""The engine's question out of the tables: people, sizes and rules, and the groups as they are now."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from kring.core import grouping

from .models import Circle, Division, Member, Met, Moment, Seat
from .states import Way

ANY = -1


@dataclass(frozen=True)
class Question:
    """What is asked. members: the number of each person in the tables; moments: that of each slot."""

    division: Division
    members: tuple[int, ...]
    keys: tuple[str, ...]
    people: grouping.People
    sizes: grouping.Sizes
    rules: grouping.Rules
    moments: tuple[int, ...]
    met: Mapping[tuple[int, int], str]
    circles: tuple[frozenset[int], ...]

    @property
    def place(self) -> dict[int, int]:
        """Where each member stands among the people."""
        return {member: at for at, member in enumerate(self.members)}


def placeholder(member: int) -> str:
    """How somebody is called in words that are kept: a number, for which the page writes the name."""
    return f"{{m{member}}}"


def question_of(division: Division, groups: int | None = None) -> Question:
    """The question of a division, of whoever has not left. groups: how many; None: as sizes ask; ANY: one, of any size.

    Four queries. Raises grouping.Unusable when so many people cannot be divided so.
    """
    rows = list(Member.objects.filter(division=division, left_at=None))
    moments = list(Moment.objects.filter(division=division))
    keys = tuple(row.key for row in rows)
    circles = _circles(division, keys) if division.way == Way.NOT_MET else []
    return Question(
        division=division,
        members=tuple(row.pk for row in rows),
        keys=keys,
        people=grouping.People([placeholder(row.pk) for row in rows], _attributes(division, rows)),
        sizes=_sizes(division, len(rows), groups),
        rules=_rules(division, rows, moments),
        moments=tuple(one.pk for one in moments),
        met=_met(circles),
        circles=tuple(people for _why, people in circles),
    )


def _sizes(division: Division, n: int, groups: int | None) -> grouping.Sizes:
    if groups == ANY:
        return grouping.Sizes((0,), (n,))
    return grouping.Sizes.of(n, (division.least, division.most), groups)


def _attributes(division: Division, rows: list[Member]) -> list[grouping.Attribute]:
    made = [
        grouping.Attribute(name, [row.values.get(name) for row in rows], weight, grouping.Kind(kind))
        for name, weight, kind in division.attributes
    ]
    return made or [grouping.Attribute("-", [None] * len(rows), 1.0, grouping.Kind.CATEGORY)]


def _rules(division: Division, rows: list[Member], moments: list[Moment]) -> grouping.Rules:
    every = frozenset(range(len(moments)))
    place = {one.number: at for at, one in enumerate(moments)}
    apart = [grouping.Apart(name, [row.apart.get(name) for row in rows]) for name in division.apart]
    if not moments:
        return grouping.Rules(apart=apart)
    can = [
        every if row.moments is None else frozenset(place[one] for one in row.moments if one in place) for row in rows
    ]
    return grouping.Rules(apart=apart, slots=[grouping.Slot(one.name, one.rooms) for one in moments], available=can)


def _circles(division: Division, keys: Iterable[str]) -> list[tuple[str, frozenset[int]]]:
    """Who sat together before, of those who are here now, and where that was."""
    place = {key: at for at, key in enumerate(keys)}
    return [
        (one.why, frozenset(place[key] for key in one.keys if key in place))
        for one in Met.objects.filter(division=division)
    ]


def _met(circles: Iterable[tuple[str, frozenset[int]]]) -> dict[tuple[int, int], str]:
    """Pairs of people who met, and where that was first."""
    found: dict[tuple[int, int], str] = {}
    for why, people in circles:
        for pair in combinations(sorted(people), 2):
            found.setdefault(pair, why)
    return found


@dataclass(frozen=True)
class Now:
    """The groups as they are: a grouping of the question's people. circles: the number of each group in the tables."""

    question: Question
    grouping: grouping.Grouping
    circles: tuple[Circle, ...]


def now_of(division: Division) -> Now | None:
    """The question with the groups of the tables; None when somebody has no seat yet. Six queries."""
    circles = list(Circle.objects.filter(division=division))
    if not circles:
        return None
    question = question_of(division, ANY)
    at = {circle.pk: place for place, circle in enumerate(circles)}
    moments = {moment: place for place, moment in enumerate(question.moments)}
    seats = dict(Seat.objects.filter(circle__division=division, member__left_at=None).values_list("member", "circle"))
    if any(member not in seats for member in question.members):
        return None
    group = tuple(at[seats[member]] for member in question.members)
    slot = tuple(moments[circle.moment_id] for circle in circles if circle.moment_id in moments)
    counts = Counter(group)
    sizes = grouping.Sizes(
        tuple(min(division.least, counts[one]) for one in range(len(circles))),
        tuple(max(division.most, counts[one]) for one in range(len(circles))),
    )
    question = replace(question, sizes=sizes)
    made = grouping.Grouping(
        group=group, slot=slot if question.moments else (), guide=(), sizes=(0,) * len(circles), diversity=0.0,
        bound=division.bound, random=division.by_lot or 0.0, rounds=division.rounds, stopped=False,
    )  # fmt: skip
    return Now(question, measured(question, made), tuple(circles))


def measured(question: Question, made: grouping.Grouping) -> grouping.Grouping:
    """The same groups with their sizes and diversity counted anew."""
    counts = Counter(made.group)
    sizes = tuple(counts[one] for one in range(len(made.sizes)))
    sized = replace(made, sizes=sizes)
    means = grouping.group_means(question.people, sized)
    return replace(sized, diversity=sum(mean * n * (n - 1) / 2 for mean, n in zip(means, sizes, strict=True)))
