"""What the office does for the committee: planning a meeting, and filling its agenda with what can be decided."""

from datetime import datetime
from typing import Any

from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.parts.meetings import api as meetings
from kring.parts.meetings.api import Spacing

from . import queries
from .access import KIND


def plan(
    *, by: Actor, owner: Ref, starts_at: datetime, ends_at: datetime, place: str, link: str
) -> tuple[int, Spacing]:
    """Plan a meeting, with everybody invited who is in the committee that day.

    Returns its number, and whether it lies four to six weeks after the one before. Raises NotAllowed, EndsBeforeStart.
    """
    day = starts_at.astimezone(AMSTERDAM).date()
    last = meetings.last_day(owner, KIND)
    made = meetings.plan(
        by=by, kind=KIND, owner=owner, starts_at=starts_at, ends_at=ends_at, place=place, link=link,
        people=queries.members(owner, day),
    )  # fmt: skip
    return made, meetings.spacing(last, day)


def fill(*, by: Actor, meeting: Any) -> int:
    """Put on the agenda what can be decided and stands on none; returns how many. Raises NotAllowed."""
    return meetings.put_on_agenda(by=by, meeting=meeting, refs=queries.waiting(meeting.owner))
