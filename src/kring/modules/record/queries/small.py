"""Small answers: what waits for somebody, and what things are called."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kring.foundation.records.api import Actor
from kring.modules.record.models import Activity, Goal
from kring.modules.record.states import ActivityState


@dataclass(frozen=True)
class Waiting:
    """How many proposals wait; the first activity to look back on (number, title) and how many others there are."""

    proposals: int
    to_look_back: tuple[int, str, int] | None


def waiting_for(*, by: Actor) -> Waiting:
    """What waits for the reader, in one query."""
    mine = Activity.objects.filter(person_id=by.person_id)
    due = mine.filter(ask_date__lte=by.today, looked_back_at=None, state=ActivityState.ACCEPTED)
    found = list(
        (mine.filter(state=ActivityState.PROPOSED) | due).order_by("until_date").values_list("pk", "title", "state")
    )
    back = [(id_, title) for id_, title, state in found if state == ActivityState.ACCEPTED]
    return Waiting(
        proposals=sum(state == ActivityState.PROPOSED for _id, _title, state in found),
        to_look_back=(*back[0], len(back) - 1) if back else None,
    )


def activity_titles(ids: Iterable[str]) -> dict[str, str]:
    """What activities are called, by number as text. Whoever asks has been allowed to see them."""
    numbers = [int(id_) for id_ in ids if id_.isdecimal()]
    found = Activity.objects.filter(pk__in=numbers).values_list("pk", "title")
    return {str(id_): title for id_, title in found}


def goal_titles(ids: Iterable[str]) -> dict[str, str]:
    """The words of goals, by number as text. Whoever asks has been allowed to see them."""
    numbers = [int(id_) for id_ in ids if id_.isdecimal()]
    return {str(id_): words for id_, words in Goal.objects.filter(pk__in=numbers).values_list("pk", "words")}


def due_to_look_back(on: date) -> dict[int, list[int]]:
    """Whom to tell on this day that it is time to look back: person → activities. For the nightly job."""
    found: dict[int, list[int]] = {}
    due = Activity.objects.filter(
        ask_date__lte=on, looked_back_at=None, asked_at=None, state=ActivityState.ACCEPTED
    ).order_by("person_id", "id")
    for person_id, id_ in due.values_list("person_id", "pk"):
        found.setdefault(person_id, []).append(id_)
    return found
