"""A round with people of made-up schools, small enough for a test."""

from datetime import timedelta
from typing import Any

from kring.foundation.jobs.api import Progress
from kring.foundation.people.api import NewPerson, join_many
from kring.foundation.records.api import Actor
from kring.modules.gatherings.rounds import actions
from kring.modules.gatherings.rounds.actions import NewRound, NewSlot
from kring.modules.gatherings.rounds.answering import Said
from kring.modules.gatherings.rounds.bulk import NewPart, bring_in
from kring.modules.gatherings.rounds.models import Participant, Round
from kring.modules.gatherings.rounds.people import Background
from kring.parts.groups import searching
from kring.parts.groups.models import Division
from tests import cast
from tests.modules.register import register_world as register

QUESTION = "Wat helpt jou om goed leiding te geven?"
PROVINCES = ("20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31")


def made(by: Actor | None = None, *, slots: int = 4, **other: Any) -> Round:
    """A round of the PO register in preparation, with so many days; every other one is online."""
    by = by or cast.system()
    given: dict[str, Any] = {
        "title": "Ronde", "question": QUESTION, "answer_until_date": by.today + timedelta(days=20),
    } | other  # fmt: skip
    number = actions.make(by=by, owner=register.PO, new=NewRound(**given))
    found = Round.objects.select_related("series").get(pk=number)
    start = by.at + timedelta(days=30)
    days = [
        NewSlot(
            start + timedelta(days=one), start + timedelta(days=one, hours=2), rooms=3,
            province="" if one % 2 else PROVINCES[one % 12], place="" if one % 2 else "Zaal",
        )
        for one in range(slots)
    ]  # fmt: skip
    if days:
        actions.add_slots(by=by, round=found, slots=days)
    return found


def opened(**other: Any) -> Round:
    """A round in which people can say when they can."""
    found = made(**other)
    actions.open_round(by=cast.system(), round=found)
    found.refresh_from_db()
    return found


def taking_part(found: Round, n: int = 60, slots: int = 4) -> list[Participant]:
    """So many people who said when they can, from all provinces and 20 boards; each cannot on one of the days."""
    people = join_many(by=cast.system(), people=[NewPerson(f"Vera{one}", "", "Proef") for one in range(n)])
    parts = [
        NewPart(
            person,
            Said([day for day in range(slots) if day != one // 20 % slots]),
            Background(
                PROVINCES[one % 12], ("bo", "sbo", "special")[one % 3], ("sparse", "dense")[one % 2],
                ("one", "few", "many")[one // 2 % 3], f"{one % 20:05}",
            ),
        )
        for one, person in enumerate(people)
    ]  # fmt: skip
    bring_in(by=cast.system(), round=found, parts=parts)
    return list(Participant.objects.filter(round=found))


def divided(found: Round) -> Division:
    """The groups of a round, searched for here and now."""
    number = actions.divide(by=cast.system(), round=found, seconds=0)
    searching.carry(number, Progress(0, lambda changes, *values: False))
    return Division.objects.get(pk=number)
