"""The national demonstration: 11,000 made-up lives in two registers, from the day the register opened until today.

Each life has its own dice, thrown in the same order whatever day is today, so that another `--today` shows the same
people earlier or later: facts after that day are left out. How many enrol, register and leave follows what is
known of the PO register (domain.md §1.12); the VO register has no published figures, so there it is imagined.
"""

import random
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kring.foundation.people.api import NewPerson, Role
from kring.modules.directory.api import roles_at

from . import demo_words
from .rules import Facts, Grant, Postponement, RuleSet, due_after, months_later, rule_set_for
from .rules.renewal import years_for

Curve = tuple[tuple[date, int], ...]
WHOLE = 11_000  # the crowd for which the curves are drawn
PRIMARY = 10_400
# (day, how many until then). 2013: 4,300 of 10,750; end of 2018: 8,913 enrolled, 7,109 registered; 2021: over 8,000.
ENROLLED: Curve = (
    (date(2013, 6, 10), 0),
    (date(2013, 7, 1), 2600),
    (date(2013, 9, 28), 4310),
    (date(2013, 12, 1), 4345),
    (date(2014, 12, 31), 5900),
    (date(2015, 12, 31), 7000),
    (date(2017, 12, 5), 8500),
    (date(2018, 12, 31), 9110),
    (date(2020, 12, 31), 9350),
    (date(2026, 12, 31), 10_400),
)
DECIDED: Curve = (
    (date(2013, 11, 1), 0),
    (date(2014, 12, 31), 1150),
    (date(2016, 6, 30), 2850),
    (date(2017, 12, 5), 6250),
    (date(2018, 12, 31), 7300),
    (date(2020, 10, 31), 7650),
    (date(2026, 12, 31), 8700),
)
LEFT: Curve = (
    (date(2015, 1, 1), 0),
    (date(2018, 12, 31), 200),
    (date(2020, 12, 31), 1000),
    (date(2022, 6, 30), 1500),
    (date(2023, 12, 31), 2050),
    (date(2026, 12, 31), 2850),
)
SECONDARY: Curve = ((date(2015, 1, 1), 0), (date(2018, 12, 31), 320), (date(2026, 12, 31), 600))
EARLY = 6000  # who leave are among those who came first
FIRST_TITLES = {
    "po-2013": {"rdo": 83, "rado": 14, "aspirant_rdo": 2, "aspirant_rado": 1},
    "po-2020-11": {"rdo_2": 45, "rdo_1": 25, "rdo_master": 10, "rdo_in_training": 20},
}
POINTS = {65: 3, 85: 7, 105: 70, 125: 15, 145: 5}  # with how many points people renew, and how often


@dataclass(frozen=True)
class Job:
    """A function at a site, both days included."""

    site: str
    role: Role
    from_date: date
    until_date: date | None = None


@dataclass(frozen=True)
class Life:
    """One of the crowd: name, functions, and the facts of their enrolment until today."""

    person: NewPerson
    register: str
    jobs: tuple[Job, ...]
    facts: Facts


def lives(
    *, seed: int, today: date, sites: list[tuple[str, str, str]], board: str = "", count: int = WHOLE
) -> list[Life]:
    """The crowd in order of enrolling, register by register; whoever enrols after today is not there yet.

    sites: code, kind and board of every site where one can be appointed. board: whose first sites get the first
    leaders, so that a board can be visited. count: how large the whole crowd is in the end.
    """
    dice = random.Random(f"{seed} national")  # noqa: S311  stories, not secrets
    share = count / WHOLE
    primary, secondary = round(PRIMARY * share), count - round(PRIMARY * share)
    made = _primary(dice, seed, primary, share) + _secondary(seed, secondary, share)
    pools = {
        "po": [(code, of) for code, kind, of in sites if kind != "vo"],
        "vo": [(code, of) for code, kind, of in sites if kind == "vo"] or [(code, of) for code, _, of in sites],
    }
    first = [code for code, of in pools["po"] if board and of == board][:6]
    found = []
    for place, (register, facts) in enumerate(made):
        chance = random.Random(f"{seed} life {register} {place}")  # noqa: S311
        person = demo_words.name(chance, place)
        jobs = _jobs(chance, register, facts, pools[register], first[place] if place < len(first) else "")
        until_today = cut(facts, today)
        if until_today is not None:
            known = tuple(_job_until(job, today) for job in jobs if job.from_date <= today)
            found.append(Life(person, register, known, until_today))
    return found


def day_of(curve: Curve, number: float, share: float = 1.0) -> date:
    """The day on which a curve reaches a number: straight between its points, its last day beyond them.

    >>> day_of(((date(2020, 1, 1), 0), (date(2020, 1, 11), 10)), 5)
    datetime.date(2020, 1, 6)
    """
    counts = [points * share for _, points in curve]
    place = min(max(1, bisect_left(counts, number)), len(curve) - 1)
    (before, _), (after, _) = curve[place - 1], curve[place]
    part = (number - counts[place - 1]) / (counts[place] - counts[place - 1])
    return before + timedelta(days=int((after - before).days * min(1.0, max(0.0, part))))


def cut(facts: Facts, today: date) -> Facts | None:
    """What is known of this life today; None when it has not begun."""
    if facts.enrolled_on > today:
        return None
    return replace(
        facts,
        grants=tuple(grant for grant in facts.grants if grant.from_date <= today),
        postponements=tuple(more for more in facts.postponements if more.from_date <= today),
        removals=tuple(day for day in facts.removals if day <= today),
        left_on=facts.left_on if facts.left_on and facts.left_on <= today else None,
    )


def _primary(dice: random.Random, seed: int, count: int, share: float) -> list[tuple[str, Facts]]:
    enrolled = [day_of(ENROLLED, place + 1, share) for place in range(count)]
    early = list(range(round(EARLY * share)))
    dice.shuffle(early)
    leavers = {place: day_of(LEFT, number + 1, share) for number, place in enumerate(early[: round(2850 * share)])}
    eager = sorted(range(count), key=lambda place: (enrolled[place].toordinal() + dice.randint(0, 500), place))
    decided = {place: day_of(DECIDED, number + 1, share) for number, place in enumerate(eager[: round(8700 * share)])}
    found = []
    for place, day in enumerate(enrolled):
        chance = random.Random(f"{seed} primary {place}")  # noqa: S311
        left = max(leavers[place], day + timedelta(days=400)) if place in leavers else None
        first = max(decided[place], day + timedelta(days=chance.randint(20, 90))) if place in decided else None
        found.append(("po", _renewing(chance, Facts(enrolled_on=day, left_on=left), first)))
    return found


def _secondary(seed: int, count: int, share: float) -> list[tuple[str, Facts]]:
    found = []
    for place in range(count):
        chance = random.Random(f"{seed} secondary {place}")  # noqa: S311
        day = day_of(SECONDARY, place + 1, share)
        left = day + timedelta(days=chance.randint(700, 3000)) if chance.random() < 0.12 else None
        granted = day + timedelta(days=chance.randint(60, 300))
        grants = (Grant("", granted, None, "vo"),) if chance.random() < 0.6 and (not left or granted < left) else ()
        found.append(("vo", Facts(enrolled_on=day, grants=grants, left_on=left)))
    return found


def _renewing(chance: random.Random, facts: Facts, first: date | None) -> Facts:
    """From the first decision on: renewed in time, later with or without postponement, lapsed, removed; until 2040."""
    grants: list[Grant] = []
    postponed: list[Postponement] = []
    removals: list[date] = []
    day = first
    while day is not None and day.year < 2040 and (facts.left_on is None or day < facts.left_on):
        grants.append(_granted(chance, day, grants[-1] if grants else None))
        due = grants[-1].until_date
        assert due is not None  # every PO rule set has an end
        throw = chance.random()
        if throw < 0.80:
            day = due - timedelta(days=chance.randint(3, 120))
        elif throw < 0.87:
            more = months_later(due, chance.choice((6, 12)))
            postponed.append(Postponement(due - timedelta(days=chance.randint(10, 60)), more))
            day = more - timedelta(days=chance.randint(3, 60)) if chance.random() < 0.9 else None
        elif throw < 0.94:
            day = due + timedelta(days=chance.randint(5, 170))
        elif throw < 0.975:
            day = due + timedelta(days=chance.randint(200, 500))
        else:
            if throw < 0.98:
                removals.append(due + timedelta(days=chance.randint(185, 250)))
            day = None
    kept = [one for one in postponed if facts.left_on is None or one.from_date < facts.left_on]
    gone = [one for one in removals if facts.left_on is None or one < facts.left_on]
    return replace(facts, grants=tuple(grants), postponements=tuple(kept), removals=tuple(gone))


def _granted(chance: random.Random, day: date, previous: Grant | None) -> Grant:
    rules = rule_set_for("po", day)
    years = _years(chance, rules) if previous else None
    anchor, due = due_after(rules, day, previous, years)
    return Grant(_title(chance, rules, previous), day, due, rules.name, anchor)


def _years(chance: random.Random, rules: RuleSet) -> int | None:
    points = chance.choices(list(POINTS), weights=list(POINTS.values()))[0]
    return years_for(rules.renewal.bands, points) if rules.renewal and rules.renewal.bands else None


def _title(chance: random.Random, rules: RuleSet, previous: Grant | None) -> str:
    if previous is None:
        titles = FIRST_TITLES[rules.name]
        return chance.choices(list(titles), weights=list(titles.values()))[0]
    grows = {"aspirant_rado": "rado", "aspirant_rdo": "rdo", "rdo_in_training": "rdo_1", "rdo_1": "rdo_2"}
    title = rules.heir(previous.title)
    wanted = grows.get(title, title) if chance.random() < 0.5 else title
    return wanted if rules.title(wanted) else title


def _jobs(
    chance: random.Random, register: str, facts: Facts, pool: list[tuple[str, str]], first: str
) -> tuple[Job, ...]:
    """Where somebody works: mostly one school all the time; some came from another one, some have two, a few none."""
    roles = roles_at("vo" if register == "vo" else "bo")
    role = Role(chance.choices(roles, weights=(70, 20, 10)[: len(roles)])[0])
    begun = facts.enrolled_on - timedelta(days=chance.randint(30, 2500))
    site, other = first or chance.choice(pool)[0], chance.choice(pool)[0]
    throw = chance.random()
    if first or 0.25 <= throw < 0.97:
        return (Job(site, role, begun, facts.left_on),)
    if throw < 0.03:
        return (Job(site, role, begun, facts.enrolled_on + timedelta(days=chance.randint(30, 900))),)  # between jobs
    moved = facts.enrolled_on + timedelta(days=chance.randint(200, 1500))
    if site == other or (facts.left_on and moved >= facts.left_on):
        return (Job(site, role, begun, facts.left_on),)
    if throw >= 0.97:
        return (Job(site, role, begun, facts.left_on), Job(other, role, moved, facts.left_on))
    return (Job(site, role, begun, moved - timedelta(days=1)), Job(other, role, moved, facts.left_on))


def _job_until(job: Job, today: date) -> Job:
    """The same, without an end that nobody can know today."""
    return replace(job, until_date=None) if job.until_date and job.until_date > today else job


def enrolled_on_day(found: list[Life], register: str, day: date) -> Iterator[Life]:
    """Who is enrolled in a register on a day."""
    for life in found:
        facts = life.facts
        if life.register == register and facts.enrolled_on <= day and (facts.left_on is None or day < facts.left_on):
            yield life
