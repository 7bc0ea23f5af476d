"""A small story for the demonstration: a board let in, one that waits, a leave, and a question without answer."""

import random
from collections.abc import Mapping
from datetime import datetime, time, timedelta

from kring.foundation.people.api import Role, actor_for, join_many, relations_of
from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.directory.api import appointments_at_board, teaching_sites
from kring.modules.record.api import facts_of_many
from kring.modules.register import demo_words
from kring.modules.register.models import Register

from .actions import NewBoard, ask_insight, bring_in_boards, share

PURPOSE = "Ons ontwikkelgesprek van dit voorjaar"
WAITING = "Op onze website sta ik bij het stafbureau. Bellen kan via het algemene nummer van het bestuur."


def tell_story(*, by: Actor, seed: int, size: str, cast: Mapping[str, int]) -> int:
    """Make the story of Berend's board; returns how many activities it may see. Needs the leaders' own stories."""
    berend = cast.get("berend")
    held = [row for row in relations_of(berend) if row.role is Role.BOARD_ADMIN] if berend else []
    if berend is None or not held:
        return 0
    number, po = held[0].ref.id, Register.objects.get(pk="po")
    admitted = NewBoard(number, berend, held[0].from_date, function="Bestuurssecretaris")
    bring_in_boards(by=by, register=po, rows=[admitted, _who_waits(by, seed, number)])
    return _shares(by, berend, number)


def _who_waits(by: Actor, seed: int, other_than: str) -> NewBoard:
    chance = random.Random(f"{seed} boards that wait")  # noqa: S311  stories, not secrets
    boards = sorted({board for _, kind, board in teaching_sites() if kind != "vo" and board != other_than})
    [person] = join_many(by=by, people=[demo_words.name(chance, 0)], fictitious=True)
    return NewBoard(
        chance.choice(boards), person, None, function="Adviseur personeel", explanation=WAITING,
        asked_date=by.today - timedelta(days=3),
    )  # fmt: skip


def _shares(by: Actor, berend: int, number: str) -> int:
    """Of the leaders of the board, the first with activities shows one; the next was asked and says nothing."""
    leaders = dict.fromkeys(row.person_id for row in appointments_at_board(number, on=by.today))
    facts = facts_of_many(list(leaders))
    ready = [person_id for person_id in leaders if facts[person_id] and person_id != berend]
    shown = 0
    for person_id in ready[:1]:
        latest = facts[person_id][-1]
        shown = share(
            by=actor_for(person_id, _moment(by, 20)), board=number, activities=[latest.id], purpose=PURPOSE,
            until_date=by.today + timedelta(days=120),
        )  # fmt: skip
    for person_id in [one for one in leaders if one not in ready[:1] and one != berend][:1]:
        ask_insight(
            by=actor_for(berend, _moment(by, 9)), board=number, person_id=person_id, purpose=PURPOSE,
            from_date=by.today - timedelta(days=365), until_date=by.today,
        )  # fmt: skip
    return shown


def _moment(by: Actor, days_ago: int) -> datetime:
    return datetime.combine(by.today - timedelta(days=days_ago), time(16, 5), AMSTERDAM)
