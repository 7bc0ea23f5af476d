"""The demonstration's records: what its leaders did over the years, by the record's own actions.

The same seed, day and size give the same activities. The crowd comes in by one bulk action; those who can sign in get
a small story with a goal, a look back that is due, and a proposal that waits.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from kring.foundation.people.api import LEADING, relations_of, relations_to_many
from kring.foundation.records.api import AMSTERDAM, Actor, ActorKind, Ref
from kring.modules.directory.api import teaching_sites
from kring.modules.standard.api import FrameworkKind, frameworks_in_force, themes

from . import actions
from .actions import NewActivity, Told
from .demo_words import ANSWERS, OFTEN, ORGANISERS, TITLES
from .frameworks import themes_for
from .questions import questions_for
from .states import FORMAL, ActivityKind

MEAN = 10  # activities per leader
OPENED = date(2013, 6, 10)
POINTS_SINCE = date(2020, 11, 1)
KINDS = [kind for kind, times in OFTEN.items() for _ in range(times)]


@dataclass(frozen=True)
class DemoLeader:
    """Whose record to fill: for primary or secondary education, since when and until when."""

    person_id: int
    sector: str
    since: date
    until: date


def tell_story(
    *, by: Actor, seed: int, size: str, cast: Mapping[str, int], leaders: Sequence[DemoLeader] | None = None
) -> int:
    """Fill the records; returns how many activities the crowd has.

    size: "small" or "national"; it decides nothing here, the number of leaders does. cast: person ids of those who
    can sign in, by mail name. leaders: whose records to fill; None for everybody who leads a school, or ever did.
    """
    crowd = [one for one in (leaders or _leading(by.today)) if one.person_id not in set(cast.values())]
    lists = Lists(by.today)
    rows = [row for one in crowd for row in _activities(one, seed, by.today, lists)]
    made = actions.bring_in_activities(by=by, rows=rows)
    for name, person_id in sorted(cast.items()):
        if name == "noor" or any(row.role in LEADING for row in relations_of(person_id, on=by.today)):
            _own_story(person_id, by)
    return made


def _leading(on: date) -> list[DemoLeader]:
    kinds = {code: kind for code, kind, _board in teaching_sites()}
    found: dict[int, DemoLeader] = {}
    for row in relations_to_many([Ref("site", code) for code in kinds], roles=LEADING):
        sector, until = "vo" if kinds[row.ref.id] == "vo" else "po", min(row.until_date or on, on)
        known = found.setdefault(row.person_id, DemoLeader(row.person_id, sector, row.from_date, until))
        found[row.person_id] = replace(known, since=min(known.since, row.from_date), until=max(known.until, until))
    return [found[person_id] for person_id in sorted(found)]


class Lists:
    """The themes of a sector on a day, each list asked once."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._in_force: dict[tuple[str, date], list[str]] = {}
        self._named: dict[str, list[str]] = {}

    def codes(self, sector: str, on: date) -> list[str]:
        """Codes of the themes that were in force and have a name."""
        month = on.replace(day=1)
        if (sector, month) not in self._in_force:
            self._in_force[sector, month] = frameworks_in_force([sector], month, FrameworkKind.THEMES)
        return [code for one in self._in_force[sector, month] for code in self._of(one)]

    def _of(self, framework: str) -> list[str]:
        if framework not in self._named:
            self._named[framework] = [row.code for row in themes(framework, self.today) if row.name]
        return self._named[framework]


def _activities(leader: DemoLeader, seed: int, today: date, lists: Lists) -> Iterator[NewActivity]:
    dice = random.Random(f"{seed} record {leader.person_id}")  # noqa: S311  stories, not secrets
    last = min(leader.until, today)
    first = max(leader.since, OPENED) if leader.since < last - timedelta(days=400) else last - timedelta(days=1500)
    span = max(30, (last - first).days)
    for _ in range(dice.randint(MEAN // 2, MEAN + MEAN // 2)):
        yield _activity(dice, leader, first + timedelta(days=int(dice.random() * span)), lists)


def _activity(dice: random.Random, leader: DemoLeader, day: date, lists: Lists) -> NewActivity:
    kind = KINDS[int(dice.random() * len(KINDS))]
    formal = kind in FORMAL
    days = int(dice.random() * 90) if formal and dice.random() < 0.4 else 0
    codes = lists.codes(leader.sector, day)
    chosen = tuple(sorted(dice.sample(codes, min(len(codes), 1 + (dice.random() < 0.3))))) if codes else ()
    answered = dice.random() < 0.5
    scored = leader.sector == "po" and day >= POINTS_SINCE and formal
    return NewActivity(
        person_id=leader.person_id,
        title=dice.choice(TITLES[kind]),
        kind=kind.value,
        from_date=min(day, lists.today) - timedelta(days=days),
        until_date=min(day, lists.today),
        themes=chosen,
        formal=formal,
        with_team=dice.random() < 0.3,
        organiser=dice.choice(ORGANISERS) if formal else "",
        hours=Decimal(dice.randint(2, 40)) if dice.random() < 0.4 else None,
        points=5 * dice.randint(1, 8) if scored else None,
        question=questions_for(kind)[0].code if answered else "",
        reflection=dice.choice(ANSWERS) if answered else "",
        proven=formal or dice.random() < 0.3,
        uid=UUID(int=dice.getrandbits(128), version=4),
    )


def _own_story(person_id: int, by: Actor) -> None:
    """Six things somebody did, one with a goal to look back on now, and one that somebody else entered."""

    def then(days: int) -> Actor:
        day = by.today - timedelta(days=days)
        return Actor(ActorKind.PERSON, person_id, datetime.combine(day, time(17, 30), AMSTERDAM))

    def did(days: int, title: str, kind: ActivityKind, **more: object) -> Any:
        day = by.today - timedelta(days=days)
        told = Told(title=title, kind=kind.value, from_date=day, until_date=day, **more)  # type: ignore[arg-type]
        return actions.add(by=then(days), told=told)

    codes = [row.code for row in themes_for(person_id, by.today)]  # none for who leads no school yet
    visit = did(130, "Op bezoek bij De Regenboog", ActivityKind.VISIT, with_team=True, themes=codes[:1])
    words = "Daar plannen leraren samen één uur per week. Wij hebben dat uur nu ook."
    actions.reflect(by=then(129), activity=visit, question="seen", words=words)
    actions.say_what_it_brought(
        by=then(129), activity=visit, goal=None, new_goal="Leraren kijken vaker bij elkaar in de les",
        words="Twee leraren van groep 5 begonnen met lesbezoek.",
    )  # fmt: skip
    course = did(
        320, "Cursus rekenonderwijs voor leiders", ActivityKind.COURSE, formal=True, hours=Decimal(16), points=20,
        organiser="Hogeschool", themes=codes[1:2],
    )  # fmt: skip
    actions.add_link(by=then(300), activity=course, words="Certificaat", url="https://voorbeeld.nl/certificaat")
    talk = did(45, "Intervisie met vijf leiders uit de stad", ActivityKind.INTERVISION)
    question = "De vraag: wat doe jij dat je team ook zelf kan? Ik zit nu niet meer elke vergadering voor."
    actions.reflect(by=then(44), activity=talk, question="questioner", words=question)
    did(12, "Boek over feedback in teams", ActivityKind.READING)
    did(210, "Studiedag kansen", ActivityKind.CONGRESS, themes=codes[3:4])
    did(500, "Nieuwe leesmethode ingevoerd", ActivityKind.PROJECT, with_team=True)
    actions.propose(
        by=by, person_id=person_id, title="Bijeenkomst over samenwerken met het bestuur",
        on_date=by.today - timedelta(days=9), kind=ActivityKind.CONGRESS.value, themes=codes[1:2],
        source=Ref("register", "po"), hours=Decimal(3),
    )  # fmt: skip
