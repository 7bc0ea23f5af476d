"""What counts as evidence, for the register above: facts without a word of what the leader wrote."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from kring.modules.record.models import Activity
from kring.modules.record.states import ActivityState


@dataclass(frozen=True)
class EvidenceFact:
    """An activity that counts. on: its last day; proven: there is a file, a link or confirmed attendance."""

    id: int
    person_id: int
    title: str
    on: date
    kind: str
    themes: frozenset[str]
    points: int | None
    formal: bool
    proven: bool


def facts_of(person_id: int) -> list[EvidenceFact]:
    """What counts for one person, oldest first; proposals that wait do not."""
    return _facts(Activity.objects.filter(person_id=person_id))


def facts_of_many(person_ids: Collection[int]) -> dict[int, list[EvidenceFact]]:
    """The same for many people, by person, in one query."""
    found: dict[int, list[EvidenceFact]] = {person_id: [] for person_id in person_ids}
    for fact in _facts(Activity.objects.filter(person_id__in=list(found))):
        found[fact.person_id].append(fact)
    return found


COLUMNS = ("id", "person_id", "title", "until_date", "kind", "themes", "points", "formal", "proven")


def _facts(activities: "QuerySet[Any]") -> list[EvidenceFact]:
    accepted = activities.filter(state=ActivityState.ACCEPTED).order_by("until_date", "id")
    return [
        EvidenceFact(id_, person_id, title, on, kind, frozenset(themes), points, formal, proven)
        for id_, person_id, title, on, kind, themes, points, formal, proven in accepted.values_list(*COLUMNS)
    ]
