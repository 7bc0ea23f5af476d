"""One's own record as it travels: for files to take along, and for the API."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format

from kring.foundation.files.api import files_of_many
from kring.foundation.people.api import cards
from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.modules.record.exchange import Carried, CarriedGoal
from kring.modules.record.models import Activity, Goal
from kring.modules.record.questions import WORDS
from kring.modules.record.states import ActivityKind, ActivityState
from kring.modules.standard.api import theme_names


@dataclass(frozen=True)
class Whole:
    """Everything in somebody's record, oldest first, and the names of the themes in it."""

    name: str
    activities: list[Carried]
    goals: list[CarriedGoal]
    themes: dict[str, str]


def whole_record(*, by: Actor) -> Whole:
    """The reader's own record."""
    mine = Activity.objects.filter(person_id=by.person_id, state=ActivityState.ACCEPTED)
    found = list(mine.select_related("goal").prefetch_related("links").order_by("until_date", "id"))
    return Whole(
        name=cards({by.person_id})[by.person_id].name,
        activities=carried(found),
        goals=[_goal(goal) for goal in Goal.objects.filter(person_id=by.person_id).order_by("set_at", "id")],
        themes=theme_names(code for one in found for code in one.themes),
    )


def carried(activities: Iterable[Activity]) -> list[Carried]:
    """Activities, with goal and links fetched, as they travel."""
    found = list(activities)
    files = files_of_many([Ref("activity", str(one.pk)) for one in found])
    return [
        Carried(
            uid=one.uid, title=one.title, kind=one.kind, from_date=one.from_date, until_date=one.until_date,
            themes=tuple(one.themes), formal=one.formal, with_team=one.with_team, organiser=one.organiser,
            hours=one.hours, points=one.points, question=one.question, reflection=one.reflection,
            goal=one.goal.words if one.goal else "", brought=one.brought, ask_date=one.ask_date,
            brought_later=one.brought_later,
            looked_back_date=one.looked_back_at.astimezone(AMSTERDAM).date() if one.looked_back_at else None,
            links=tuple((link.words, link.url) for link in one.links.all()),
            files=tuple(card.name for card in files[Ref("activity", str(one.pk))]),
        )
        for one in found
    ]  # fmt: skip


def _goal(goal: Goal) -> CarriedGoal:
    return CarriedGoal(
        uid=goal.uid, words=goal.words, site=goal.site, set_date=goal.set_at.astimezone(AMSTERDAM).date(),
        done_date=goal.done_date,
    )  # fmt: skip


def as_pages(whole: Whole, day: str) -> dict[str, Any]:
    """The record for paper: by year, latest first, every value a text."""
    years: dict[int, list[dict[str, Any]]] = {}
    for one in reversed(whole.activities):
        years.setdefault(one.until_date.year, []).append(_on_paper(one, whole.themes))
    return {
        "name": whole.name,
        "day": day,
        "years": [{"year": str(year), "activities": rows} for year, rows in years.items()],
        "goals": [goal.words for goal in whole.goals],
        "count": len(whole.activities),
    }


def _on_paper(one: Carried, themes: dict[str, str]) -> dict[str, Any]:
    return {
        "title": one.title,
        "from": one.from_date.isoformat(),
        "until": one.until_date.isoformat(),
        "from-text": date_format(one.from_date, "j F Y"),
        "until-text": date_format(one.until_date, "j F Y"),
        "kind": str(ActivityKind(one.kind).label),
        "formal": one.formal,
        "team": one.with_team,
        "organiser": one.organiser,
        "hours": "" if one.hours is None else str(one.hours.normalize()),
        "points": "" if one.points is None else str(one.points),
        "themes": [themes.get(code, code) for code in one.themes],
        "question": str(WORDS.get(one.question, "")),
        "reflection": one.reflection,
        "goal": one.goal,
        "brought": one.brought,
        "later": one.brought_later,
        "evidence": [*one.files, *(f"{words}: {url}" for words, url in one.links)],
    }


def count_of(*, by: Actor) -> int:
    """How many activities of the reader's count."""
    return Activity.objects.filter(person_id=by.person_id, state=ActivityState.ACCEPTED).count()


def carried_after(*, by: Actor, after: int, most: int) -> list[tuple[int, Carried]]:
    """The reader's activities that were entered after the one with this number, with their numbers."""
    mine = Activity.objects.filter(person_id=by.person_id, state=ActivityState.ACCEPTED, pk__gt=after)
    found = list(mine.select_related("goal").prefetch_related("links").order_by("pk")[:most])
    return list(zip((one.pk for one in found), carried(found), strict=True))
