"""The committee of the demonstration: readers who read, a meeting that was and one that comes."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from kring.foundation.people.api import actor_for
from kring.foundation.records.api import AMSTERDAM, Actor, NotAllowed, Ref, Refusal
from kring.parts.casework.api import Outcome, advise, assign_readers, committee_case, office_case, waiting_for_readers
from kring.parts.meetings import api as meetings

from . import actions, queries
from .access import KIND

PO = Ref("register", "po")
MEMBERS = ("carla", "casper", "celia")
THURSDAY = 3
MOST = 24  # of the cases that wait for readers; the others show what it looks like before they are asked
ADVICE = (
    "Het bewijs past bij de titel en bij wat er over de functie staat.",
    "De opleiding is afgerond en het diploma is leesbaar. Ik zie geen bezwaar.",
)


def tell_story(*, by: Actor, cast: Mapping[str, int]) -> int:
    """Let readers be asked and most of them read; plan meetings and fill the next. Returns how many cases were read.

    cast: person ids of those who can sign in, by mail name (kring.config.demo).
    """
    if "olivier" not in cast or not set(MEMBERS) <= set(cast):
        return 0
    office = actor_for(cast["olivier"], by.at - timedelta(days=2))
    done = 0
    for place, id_ in enumerate(waiting_for_readers([PO])[:MOST]):
        readers = [cast[MEMBERS[(place + step) % len(MEMBERS)]] for step in range(2)]
        try:
            assign_readers(by=office, case=office_case(by=office, id=id_), people=readers)
        except Refusal:  # one of them takes no part in this case: it waits for the office
            continue
        done += _read(by, id_, readers if place % 3 else readers[:1])
    _meet(by, office)
    return done


def _read(by: Actor, id_: int, readers: list[int]) -> int:
    """These readers give advice; whoever turns out to be recused does not."""
    for reader, words in zip(readers, ADVICE, strict=False):
        acting = actor_for(reader, by.at - timedelta(days=1))
        try:
            advise(by=acting, case=committee_case(by=acting, id=id_), advice=Outcome.GRANTED, remark=words)
        except NotAllowed:
            return 0
    return 1


def _meet(by: Actor, office: Actor) -> None:
    """A meeting four weeks ago that was, and one in a week with what can be decided."""
    for weeks in (-4, 1):
        number, _ = actions.plan(by=office, owner=PO, place="Utrecht, en op afstand", link="", **_evening(by, weeks))
        meeting = meetings.planned_meeting(by=office, id=number, kind=KIND)
        if weeks < 0:
            came = sorted(queries.members(PO, by.today))[1:]
            meetings.close(by=office, meeting=meeting, attended=came, minutes="Alle zaken op de agenda zijn besproken.")
        else:
            actions.fill(by=office, meeting=meeting)
            meetings.put_on_agenda(by=office, meeting=meeting, words="Rondvraag")


def _evening(by: Actor, weeks: int) -> dict[str, Any]:
    day: date = by.today + timedelta(weeks=weeks, days=THURSDAY - by.today.weekday())
    return {
        "starts_at": datetime.combine(day, time(19, 30), AMSTERDAM),
        "ends_at": datetime.combine(day, time(21, 30), AMSTERDAM),
    }
