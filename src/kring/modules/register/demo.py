"""The demonstration's leaders: made-up people at real schools, in every state of the two registers.

The same seed, day and size give the same people and stories. The crowd comes in by bulk actions; cases that are open
today are made by the own actions of the people concerned, some weeks ago.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kring.foundation.people.api import (
    NewPerson,
    NewRelation,
    Role,
    Standing,
    actor_for,
    join_many,
    relations_of,
    start_relations,
)
from kring.foundation.records.api import AMSTERDAM, Actor, ActorKind, Ref
from kring.modules.directory.api import roles_at, teaching_sites
from kring.parts.casework.api import Shown, ask_more, find_complete, office_case

from . import actions, demo_stories, demo_words
from .access import own_enrolment
from .rules.sets import RULE_SETS

SIZES = {"small": 200, "national": 11_000}
SECONDARY_SHARE = 0.18
FIRST_DECISIONS = {rules.register: rules.valid_from for rules in reversed(RULE_SETS)}  # of the oldest rules
# What the crowd is in the midst of, and how often; the rest is registered.
PRIMARY_STORIES = {
    "enrolled": 20, "received": 4, "asked": 3, "checked": 5, "conditional": 5, "lapsed": 4,
    "postponed": 3, "removed": 2, "renewing": 4, "postponing": 2,
}  # fmt: skip
# Nobody had to renew before the first registrations ended.
LATE = frozenset({"conditional", "lapsed", "postponed", "removed", "renewing", "postponing"})
FIRST_RENEWALS = date(2018, 1, 1)
SECONDARY_STORIES = {"enrolled": 58, "received": 3, "checked": 3}
TITLES = {"rdo_2": 55, "rdo_1": 25, "rdo_master": 12, "rdo_in_training": 8}
ROUTES = {"rdo_2": "programme", "rdo_1": "assessment", "rdo_master": "master", "rdo_in_training": "programme"}


@dataclass(frozen=True)
class Leader:
    """One of the crowd: name, where they work since when, and their story in a register."""

    person: NewPerson
    sites: tuple[str, ...]
    role: Role
    since: date
    register: str
    story: str
    title: str = ""
    days_ago: int = 0  # since what the story is about


def tell_story(*, by: Actor, seed: int, size: str, cast: Mapping[str, int]) -> int:
    """Make the crowd and its stories; returns how many leaders there are.

    size: "small" or "national". cast: person ids of those who can sign in, by mail name (kring.config.demo).
    """
    chance = random.Random(f"{seed} {by.today} {size}")  # noqa: S311  stories, not secrets
    sites = teaching_sites()
    board = board_of(cast.get("berend"))
    leaders = list(_leaders(chance, sites, SIZES[size], by.today, board))
    ids = join_many(by=by, people=[leader.person for leader in leaders], fictitious=True)
    start_relations(by=by, relations=list(_relations(leaders, ids, chance, board, dict(_boards(sites)))))
    settled = [_newcomer(leader, id_, by, cast) for leader, id_ in zip(leaders, ids, strict=True)]
    actions.bring_in(by=by, newcomers=settled)
    for leader, id_ in zip(leaders, ids, strict=True):
        if leader.story in ("received", "asked", "checked"):
            open_case(leader, id_, by, cast)
    demo_stories.tell(by, list(zip(leaders, ids, strict=True)), cast)
    recuse_somebody(leaders, by, cast)
    return len(leaders)


def _boards(sites: list[tuple[str, str, str]]) -> Iterator[tuple[str, str]]:
    return ((code, board) for code, _, board in sites)


def board_of(person_id: int | None) -> str:
    """The number of the board that somebody of the cast administers, "" for nobody."""
    rows = relations_of(person_id) if person_id else []
    return next((row.ref.id for row in rows if row.role is Role.BOARD_ADMIN), "")


def _leaders(
    chance: random.Random, sites: list[tuple[str, str, str]], count: int, today: date, board: str
) -> Iterator[Leader]:
    primary = [(code, number) for code, kind, number in sites if kind != "vo"]
    secondary = [(code, number) for code, kind, number in sites if kind == "vo"]
    first = [code for code, number in primary if number == board][:6]  # leaders of the board that can be visited
    stories = {name: often for name, often in PRIMARY_STORIES.items() if name not in LATE or today >= FIRST_RENEWALS}
    begun = FIRST_DECISIONS["vo"] + timedelta(days=90)  # before there were rules, nobody asked
    for place in range(count):
        register = "vo" if secondary and chance.random() < SECONDARY_SHARE and today >= begun else "po"
        pool = secondary if register == "vo" else primary
        code = first.pop() if first and register == "po" else chance.choice(pool)[0]
        kind = "vo" if register == "vo" else "bo"
        story = _story(chance, SECONDARY_STORIES if register == "vo" else stories)
        yield Leader(
            person=demo_words.name(chance, place),
            sites=_with_others(chance, code, pool),
            role=Role(chance.choices(roles_at(kind), weights=(70, 20, 10)[: len(roles_at(kind))])[0]),
            since=today - timedelta(days=chance.randint(200, 4000)),
            register=register,
            story=story,
            title=chance.choices(list(TITLES), weights=list(TITLES.values()))[0] if register == "po" else "",
            days_ago=_days_ago(chance, story, register, today),
        )


def title_on(title: str, day: date) -> str:
    """The title as it was called on this day: before November 2020 by its older name."""
    return title if day >= demo_stories.ERA_B else demo_stories.OLDER_TITLES.get(title, title)


def _story(chance: random.Random, stories: dict[str, int]) -> str:
    names, weights = [*stories, "registered"], [*stories.values(), 100 - sum(stories.values())]
    return chance.choices(names, weights=weights)[0]


def _with_others(chance: random.Random, code: str, pool: list[tuple[str, str]]) -> tuple[str, ...]:
    """One site, now and then a second one of the same board; rarely none: between jobs."""
    throw = chance.random()
    if throw < 0.03:
        return ()
    board = dict(pool)[code] if throw < 0.13 else ""
    others = [other for other, number in pool if board and number == board and other != code]
    return (code, others[0]) if others else (code,)


def _days_ago(chance: random.Random, story: str, register: str, today: date) -> int:
    """How long ago it was: the decision, or for open cases the application. Never before there were rules."""
    term = 5 * 365 if today - timedelta(days=5 * 366) >= demo_stories.ERA_B else 4 * 365
    spans = {
        "registered": (20, term - 30),
        "conditional": (term + 10, term + 160),
        "lapsed": (term + 200, term + 600),
        "postponed": (term + 10, term + 150),
        "removed": (term + 260, term + 500),
        "renewing": (term - 200, term - 20),
        "postponing": (term - 120, term - 10),
        "enrolled": (5, 900),
    }
    longest = (today - FIRST_DECISIONS[register]).days - 60
    least, most = spans.get(story, (4, 40))
    return max(1, min(chance.randint(least, most), longest))


def _relations(
    leaders: list[Leader], ids: list[int], chance: random.Random, board: str, boards: dict[str, str]
) -> Iterator[NewRelation]:
    for leader, id_ in zip(leaders, ids, strict=True):
        for site in leader.sites:
            waits = bool(board) and boards[site] == board  # so that there is something to confirm
            standing = Standing.CLAIMED if waits or chance.random() < 0.4 else Standing.CONFIRMED
            yield NewRelation(id_, leader.role, Ref("site", site), leader.since, standing=standing)


def _moment(by: Actor, days_ago: int) -> datetime:
    return datetime.combine(by.today - timedelta(days=days_ago), time(15, 30), AMSTERDAM)


def _newcomer(leader: Leader, id_: int, by: Actor, cast: Mapping[str, int]) -> actions.Newcomer:
    decided = leader.story in ("registered", "conditional", "lapsed")
    if leader.story in demo_stories.HISTORIES:
        return demo_stories.newcomer(leader, id_, by)
    if not decided:
        return actions.Newcomer(id_, leader.register, _moment(by, leader.days_ago + 30))
    primary = leader.register == "po"
    title = title_on(leader.title, by.today - timedelta(days=leader.days_ago))
    return actions.Newcomer(
        person_id=id_,
        register=leader.register,
        enrolled_at=_moment(by, leader.days_ago + 45),
        title=title,
        route=ROUTES.get(leader.title, ""),
        applied_at=_moment(by, leader.days_ago + 21),
        decided_at=_moment(by, leader.days_ago),
        reason=demo_words.REASON_WITH_TITLE if primary else demo_words.REASON,
        evidence=demo_words.EVIDENCE.get(leader.title, demo_words.OTHER_EVIDENCE),
        checked_by=cast.get("olivier" if primary else "vera"),
        decided_by=cast.get("carla") if primary else None,
    )


def _person(id_: int, at: datetime) -> Actor:
    return Actor(ActorKind.PERSON, id_, at)


def open_case(leader: Leader, id_: int, by: Actor, cast: Mapping[str, int]) -> None:
    """A case that is running today: asked by the leader, and for some looked at by the office."""
    applicant = _person(id_, _moment(by, leader.days_ago))
    case_id = actions.apply(
        by=applicant,
        enrolment=own_enrolment(by=applicant, code=leader.register),
        title=title_on(leader.title, applicant.today),
        route=ROUTES.get(leader.title, ""),
        explanation="",
        evidence=[
            Shown(demo_words.EVIDENCE.get(leader.title, demo_words.OTHER_EVIDENCE), "https://voorbeeld.example/bewijs")
        ],
    )
    officer = cast.get("olivier" if leader.register == "po" else "vera")
    if officer is None or leader.story == "received":
        return
    acting = actor_for(officer, _moment(by, max(0, leader.days_ago - 3)))
    case = office_case(by=acting, id=case_id)
    if leader.story == "asked":
        ask_more(by=acting, case=case, question=demo_words.QUESTION)
    else:
        find_complete(by=acting, case=case)


def recuse_somebody(leaders: list[Leader], by: Actor, cast: Mapping[str, int]) -> None:
    """Carla of the committee leads a school herself, beside one whose leader waits for a decision: she stays out."""
    waiting = [leader for leader in leaders if leader.story == "checked" and leader.register == "po" and leader.sites]
    if "carla" not in cast or not waiting:
        return
    boards = dict(_boards(teaching_sites()))
    board = boards[waiting[0].sites[0]]
    site = next(code for code, number in boards.items() if number == board)
    since = by.today - timedelta(days=1500)
    relation = NewRelation(cast["carla"], Role.LEADER, Ref("site", site), since, standing=Standing.CONFIRMED)
    start_relations(by=by, relations=[relation])
