"""A record as JSON, and back: everything, in words another program understands."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from kring.modules.record.states import ActivityKind

from .shape import Carried, CarriedGoal, Reading, Reason, Rejected
from .tables import MOST_ROWS
from .values import MOST_LINKS, Unreadable, checked, line, lines, link

FORMAT, VERSION = "kring-record", 1


def write_own_json(activities: Sequence[Carried], goals: Sequence[CarriedGoal]) -> str:
    """The record as a text of JSON."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "goals": [asdict(goal) for goal in goals],
        "activities": [asdict(one) | {"links": [_link(*pair) for pair in one.links]} for one in activities],
    }
    return json.dumps(whole, default=str, ensure_ascii=False, indent=2)


def _link(words: str, url: str) -> dict[str, str]:
    return {"words": words, "url": url}


def is_own_json(text: str) -> bool:
    """Is this a record that `write_own_json` wrote?"""
    return text.lstrip().startswith("{") and f'"{FORMAT}"' in text[:2000]


def read_own_json(text: str, today: date) -> Reading:
    """What stands in it, row by row; a text that is no JSON is one rejected row."""
    found = Reading()
    try:
        whole = json.loads(text)
        goals, activities = list(whole.get("goals") or []), list(whole["activities"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        found.rejected.append(Rejected(1, "", Reason.BROKEN))
        return found
    for item in goals[:MOST_ROWS]:
        _read_goal(item, found)
    for number, item in enumerate(activities[:MOST_ROWS], 1):
        try:
            found.rows.append((number, checked(_activity(item), today)))
        except Unreadable as why:
            found.rejected.append(Rejected(number, _shown(item), why.reason))
        except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation):
            found.rejected.append(Rejected(number, _shown(item), Reason.BROKEN))
    return found


def _shown(item: Any) -> str:
    return str(item.get("title", ""))[:80] if isinstance(item, dict) else ""


def _read_goal(item: Any, found: Reading) -> None:
    try:
        goal = CarriedGoal(
            uid=UUID(item["uid"]),
            words=line(str(item["words"]), "goal"),
            site=str(item.get("site") or "")[:6],
            set_date=_day(item.get("set_date")),
            done_date=_day(item.get("done_date")),
        )
    except (Unreadable, KeyError, TypeError, ValueError, AttributeError):
        return  # an activity with this goal still carries its words
    if goal.words:
        found.goals.append(goal)


def _activity(item: dict[str, Any]) -> Carried:
    kind = str(item["kind"])
    if kind not in ActivityKind.values:
        raise Unreadable(Reason.WRONG_KIND)
    from_date = _day(item["from_date"])
    if from_date is None:
        raise Unreadable(Reason.NO_DATE)
    return Carried(
        uid=UUID(item["uid"]) if item.get("uid") else None,
        title=line(str(item["title"])),
        kind=kind,
        from_date=from_date,
        until_date=_day(item.get("until_date")) or from_date,
        themes=tuple(str(code)[:40] for code in list(item.get("themes") or [])[:20]),
        formal=item.get("formal") is True,
        with_team=item.get("with_team") is True,
        organiser=line(_text(item, "organiser"), "organiser"),
        hours=_hours(item.get("hours")),
        points=_points(item.get("points")),
        question=_text(item, "question")[:20],
        reflection=lines(_text(item, "reflection"), "reflection"),
        goal=line(_text(item, "goal"), "goal"),
        brought=lines(_text(item, "brought"), "brought"),
        ask_date=_day(item.get("ask_date")),
        brought_later=lines(_text(item, "brought_later"), "brought_later"),
        looked_back_date=_day(item.get("looked_back_date")),
        links=tuple(link(str(one["words"]), str(one["url"])) for one in list(item.get("links") or [])[:MOST_LINKS]),
        files=tuple(str(name)[:140] for name in item.get("files") or []),
    )


def _text(item: dict[str, Any], name: str) -> str:
    found = item.get(name)
    return found if isinstance(found, str) else ""


def _day(value: Any) -> date | None:
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise Unreadable(Reason.WRONG_DATE) from None


def _hours(value: Any) -> Decimal | None:
    if value is None:
        return None
    found = Decimal(str(value))
    if not found.is_finite() or not 0 <= found <= 9999 or found != round(found, 2):
        raise Unreadable(Reason.WRONG_HOURS)
    return found


def _points(value: Any) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 1000:
        raise Unreadable(Reason.WRONG_POINTS)
    return value
