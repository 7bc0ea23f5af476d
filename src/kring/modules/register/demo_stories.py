"""Stories of the demonstration about renewal: asked, postponed, removed; and Rosa, who can sign in."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from kring.foundation.people.api import NewRelation, Role, Standing, actor_for, start_relations
from kring.foundation.records.api import AMSTERDAM, Actor, ActorKind, Ref
from kring.modules.directory.api import teaching_sites
from kring.modules.record.api import ActivityKind, NewActivity, bring_in_activities, facts_of
from kring.parts.casework.api import find_complete, office_case

from . import actions
from .access import own_enrolment
from .rules import Facts, Grant, Postponement, due_after, months_later, rule_set_for
from .states import Delay

HISTORIES = ("postponed", "removed", "renewing", "postponing")
OLDER_TITLES = {"rdo_2": "rdo", "rdo_1": "rado", "rdo_master": "rdo", "rdo_in_training": "aspirant_rdo"}
ERA_B = date(2020, 11, 1)
FIRST_DECISIONS = date(2013, 11, 1)
# What they did: title, kind, points since November 2020, theme since then and before.
DONE = (
    ("Leergang kansengelijkheid", ActivityKind.COURSE, 40, "po-18-04", "po-t5"),
    ("Intervisie met collega's uit de regio", ActivityKind.INTERVISION, 20, "po-18-02", "po-t4"),
    ("Leidinggeven aan verandering", ActivityKind.TRAINING, 50, "po-18-01", "po-t6"),
)


def newcomer(leader: Any, id_: int, by: Actor) -> actions.Newcomer:
    """Somebody with a history: registered so many days ago, then postponed or removed when the story says so."""
    granted = by.today - timedelta(days=leader.days_ago)
    grant = _grant(leader.title, granted)
    due = grant.until_date or by.today
    postponed = (Postponement(due - timedelta(days=40), months_later(due, 12)),) if leader.story == "postponed" else ()
    removed = (min(months_later(due, 7), by.today),) if leader.story == "removed" else ()
    enrolled = datetime.combine(granted - timedelta(days=45), time(15, 30), AMSTERDAM)
    facts = Facts(enrolled.date(), (grant,), postponements=postponed, removals=removed)
    return actions.Newcomer(id_, leader.register, enrolled, history=facts)


def tell(by: Actor, leaders: list[tuple[Any, int]], cast: Mapping[str, int]) -> None:
    """Open cases of renewal and postponement, some looked at by the office; and Rosa's story."""
    for place, (leader, id_) in enumerate(leaders):
        if leader.story == "renewing":
            case = _ask_renewal(by, id_)
        elif leader.story == "postponing":
            case = _ask_postponement(by, id_, tuple(Delay)[place % 3])
        else:
            continue
        if "olivier" in cast and place % 2:
            officer = actor_for(cast["olivier"], _days_ago(by, 4))
            find_complete(by=officer, case=office_case(by=officer, id=case))
    if "rosa" in cast:
        _rosa(by, cast["rosa"])


def _ask_renewal(by: Actor, id_: int) -> int:
    days = [by.today - timedelta(days=400 + 90 * place) for place in range(len(DONE))]
    bring_in_activities(by=by, rows=_activities(id_, days))
    leader = Actor(ActorKind.PERSON, id_, _days_ago(by, 6))
    done = [fact.id for fact in facts_of(id_)]
    return actions.ask_renewal(by=leader, enrolment=own_enrolment(by=leader, code="po"), activities=done)


def _activities(id_: int, days: list[date]) -> list[NewActivity]:
    return [
        NewActivity(
            id_, title, kind, day, day, formal=True, proven=True,
            themes=(now if day >= ERA_B else before,), points=points if day >= ERA_B else None,
        )
        for day, (title, kind, points, now, before) in zip(days, DONE, strict=False)
    ]  # fmt: skip


def _ask_postponement(by: Actor, id_: int, reason: Delay) -> int:
    leader = Actor(ActorKind.PERSON, id_, _days_ago(by, 6))
    enrolment = own_enrolment(by=leader, code="po")
    return actions.ask_postponement(by=leader, enrolment=enrolment, reason=reason, months=6)


def _rosa(by: Actor, id_: int) -> None:
    """Rosa leads a school; her registration ends in five months, and she has most of what she needs."""
    code = next(code for code, kind, _board in teaching_sites() if kind != "vo")
    since = by.today - timedelta(days=1900)
    start_relations(
        by=by, relations=[NewRelation(id_, Role.LEADER, Ref("site", code), since, standing=Standing.CONFIRMED)]
    )
    grants = _ends_in_five_months(by.today)
    begun = grants[0].from_date - timedelta(days=60) if grants else by.today - timedelta(days=30)
    enrolled = datetime.combine(begun, time(20, 15), AMSTERDAM)
    actions.bring_in(by=by, newcomers=[actions.Newcomer(id_, "po", enrolled, history=Facts(begun, grants))])
    days = [by.today - timedelta(days=700), by.today - timedelta(days=300)]
    bring_in_activities(by=by, rows=_activities(id_, days))


def _ends_in_five_months(today: date) -> tuple[Grant, ...]:
    """A registration that ends in five months; none when there were no decisions yet when it had to begin."""
    due = months_later(today, 5)
    years = 4 if months_later(due, -60) < ERA_B else 5
    begun = months_later(due, -12 * years)
    return (_grant("rdo_2", begun),) if begun >= FIRST_DECISIONS else ()


def _grant(title: str, day: date) -> Grant:
    rules = rule_set_for("po", day)
    known = title if rules.title(title) else OLDER_TITLES[title]
    anchor, due = due_after(rules, day)
    return Grant(known, day, due, rules.name, anchor)


def _days_ago(by: Actor, days: int) -> datetime:
    return datetime.combine(by.today - timedelta(days=days), time(16), AMSTERDAM)
