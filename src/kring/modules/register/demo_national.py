"""The national demonstration brought in: lives, functions, boards, and what waits today.

Every table gets its rows by one bulk action; the lives themselves are made in national.py.
"""

import random
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from kring.foundation.people.api import NewRelation, Standing, join_many, start_relations
from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.modules.directory.api import teaching_sites

from . import actions, demo_stories, demo_words
from .boards.actions import NewBoard, bring_in_boards
from .demo import Leader, board_of, open_case, recuse_somebody
from .models import Register
from .national import WHOLE, Curve, Life, day_of, lives
from .rules import Status, standing

# (day, how many boards had signed up until then): 381 in autumn 2013. 993 were known at the end of 2018 (domain.md
# §1.12), more than the boards that exist today; so fewer here.
BOARDS: Curve = ((date(2013, 6, 10), 0), (date(2013, 9, 28), 381), (date(2013, 12, 1), 381), (date(2018, 12, 31), 800))
OPEN = {"received": 14, "asked": 10, "checked": 24}  # cases that wait today
DUE = {"renewing": 24, "postponing": 8}  # and who has to renew
SOON = 200  # days before the end of a registration
SETTLED = 60  # days between enrolling and asking


def tell_story(*, by: Actor, seed: int, size: str, cast: Mapping[str, int]) -> int:
    """Bring in the crowd with its whole history; returns how many leaders there are. cast: as in demo.py."""
    sites = teaching_sites()
    board = board_of(cast.get("berend"))
    crowd = lives(seed=seed, today=by.today, sites=sites, board=board, count=WHOLE)
    ids = join_many(by=by, people=[life.person for life in crowd], fictitious=True)
    start_relations(by=by, relations=list(_functions(crowd, ids, seed, board, {code: of for code, _, of in sites})))
    newcomers = [
        actions.Newcomer(
            person_id=id_,
            register=life.register,
            enrolled_at=datetime.combine(life.facts.enrolled_on, time(20, 15), AMSTERDAM),
            history=life.facts,
        )
        for life, id_ in zip(crowd, ids, strict=True)
    ]
    actions.bring_in(by=by, newcomers=newcomers)
    _boards(by, seed, sites, board)
    _waiting(by, crowd, ids, cast)
    return len(crowd)


def _functions(
    crowd: list[Life], ids: list[int], seed: int, board: str, boards: dict[str, str]
) -> Iterator[NewRelation]:
    chance = random.Random(f"{seed} functions")  # noqa: S311  stories, not secrets
    for life, id_ in zip(crowd, ids, strict=True):
        for job in life.jobs:
            claimed = chance.random() < 0.4 or (board and boards[job.site] == board)
            standing = Standing.CLAIMED if claimed else Standing.CONFIRMED
            yield NewRelation(id_, job.role, Ref("site", job.site), job.from_date, job.until_date, standing)


def _boards(by: Actor, seed: int, sites: list[tuple[str, str, str]], mine: str) -> None:
    """Boards of primary schools sign up through the years, each with an administrator of its own."""
    numbers = sorted({of for _, kind, of in sites if kind != "vo" and of != mine})
    chance = random.Random(f"{seed} boards")  # noqa: S311
    chance.shuffle(numbers)
    days = [(number, day_of(BOARDS, place + 1)) for place, number in enumerate(numbers[: BOARDS[-1][1]])]
    there = [(number, day) for number, day in days if day <= by.today]
    people = join_many(by=by, people=[demo_words.name(chance, place) for place, _ in enumerate(there)], fictitious=True)
    rows = [
        NewBoard(board=number, person_id=person, function="Bestuurssecretaris", accepted_date=day)
        for (number, day), person in zip(there, people, strict=True)
    ]
    bring_in_boards(by=by, register=Register.objects.get(pk="po"), rows=rows)


def _waiting(by: Actor, crowd: list[Life], ids: list[int], cast: Mapping[str, int]) -> None:
    """What waits today: first applications, of which the office has looked at some, renewals and postponements."""
    there = [(life, id_) for life, id_ in zip(crowd, ids, strict=True) if life.register == "po" and life.jobs]
    asking = [
        (life, id_)
        for life, id_ in reversed(there)
        if not life.facts.grants and not life.facts.left_on and (by.today - life.facts.enrolled_on).days > SETTLED
    ]
    stories = [story for story, count in OPEN.items() for _ in range(count)]
    leaders = [
        (_leader(life, story, "rdo_2", 4 + place % 36), id_)
        for place, (story, (life, id_)) in enumerate(zip(stories, asking, strict=False))
    ]
    for leader, id_ in leaders:
        open_case(leader, id_, by, cast)
    demo_stories.tell(by, [*_due(there, by.today)], cast)
    recuse_somebody([leader for leader, _ in leaders], by, cast)


def _due(there: list[tuple[Life, int]], today: date) -> Iterator[tuple[Leader, int]]:
    """Who asks to renew, or for more time to do so: some of those whose registration ends soon, or ended."""
    left = dict(DUE)
    for life, id_ in there:
        now = standing(life.facts, today)
        soon = now.until is not None and (now.until - today).days < SOON
        story = {Status.CONDITIONAL: "postponing", Status.REGISTERED: "renewing" if soon else ""}.get(now.status, "")
        if left.get(story):
            left[story] -= 1
            yield _leader(life, story, now.title, 0), id_


def _leader(life: Life, story: str, title: str, days_ago: int) -> Leader:
    first = life.jobs[0]
    return Leader(
        life.person, tuple(job.site for job in life.jobs), first.role, first.from_date, "po", story, title, days_ago
    )
