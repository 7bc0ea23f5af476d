"""The story of rounds: one of the PO register whose groups are known, and one in which people still answer."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random
from typing import Any

from kring.foundation.jobs.api import Progress
from kring.foundation.records.api import Actor, Ref
from kring.parts.groups import api as groups

from . import actions, answering, bulk, people
from .models import Round

PO = Ref("register", "po")
QUESTION = "Wat in jezelf en wat om je heen helpt je om goed leiding te geven?"
OWN = ("Geef je zelf les?", ("ja", "soms", "nee"))
PLACES = (("Zaal in het buurthuis", 2), ("", 3), ("Lokaal op een school", 2), ("", 3))  # "" is online; how many rooms


def tell_story(by: Actor, people_ids: Sequence[int] | None = None, *, most: int = 60, seed: int = 11) -> dict[str, int]:
    """A round with published groups and one that is open; returns their numbers ("published", "open").

    by: somebody who leads rounds of the PO register, or the house. people_ids: who may be asked; without them
    everybody in the register, `most` of them. Nobody is mailed. With fewer than nine people only the open one is made.
    """
    known = people.backgrounds(list(people_ids or people.registered(PO, by.today)), by.today)
    dice = Random(seed)  # noqa: S311  a made-up story
    chosen = sorted(dice.sample(sorted(known), min(most, len(known))))
    open_one = _opened(by, "Wat heeft jouw school nodig?", QUESTION, 12)
    _bring(by, open_one, chosen[: len(chosen) // 2], known, dice)
    made = {"open": open_one.pk}
    if len(chosen) >= 9:
        published = _opened(by, "In gesprek over leidinggeven", QUESTION, 5)
        _bring(by, published, chosen, known, dice)
        if _published(by, published):
            made["published"] = published.pk
    return made


def _opened(by: Actor, title: str, question: str, days: int) -> Round:
    new = actions.NewRound(
        title, question, by.today + timedelta(days=days), own_question=OWN[0], own_options=OWN[1], open_to_all=True,
        intro="Een verzonnen ronde. Neem één voorbeeld mee uit je eigen school.",
    )  # fmt: skip
    found = Round.objects.select_related("series").get(pk=actions.make(by=by, owner=PO, new=new))
    start = by.at.replace(hour=14, minute=30, second=0, microsecond=0) + timedelta(days=days + 14)
    provinces = sorted(people.province_names()) or [""]
    slots = [
        actions.NewSlot(
            start + timedelta(days=day), start + timedelta(days=day, minutes=90), place=place, rooms=rooms,
            province=provinces[day * 5 % len(provinces)] if place else "",
        )
        for day, (place, rooms) in enumerate(PLACES)
    ]  # fmt: skip
    actions.add_slots(by=by, round=found, slots=slots)
    actions.open_round(by=by, round=found)
    found.refresh_from_db()
    return found


def _bring(by: Actor, found: Round, chosen: Sequence[int], known: dict[int, Any], dice: Random) -> None:
    parts = [
        bulk.NewPart(
            one,
            answering.Said(sorted({dice.randrange(len(PLACES)), 1, 3}), own_choice=dice.choice(OWN[1])),
            known[one],
        )
        for one in chosen
    ]
    bulk.bring_in(by=by, round=found, parts=parts)


def _published(by: Actor, found: Round) -> bool:
    """Search, publish and place, here and now; False when these people cannot be divided."""
    number = actions.divide(by=by, round=found, seconds=1)
    groups.search_now(number, Progress(0, lambda changes, *values: False))
    division = groups.division_of(number)
    if division is None or division.state != groups.State.FORMED:
        return False
    groups.publish(by=by, division=division)
    found.refresh_from_db()
    actions.move_places(by=by, round=found, participants=[])
    return True
