"""Adding, changing and removing what one did."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kring.foundation.files.api import remove_all
from kring.foundation.privacy.api import Grant, withdraw
from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell
from kring.modules.record import access, events
from kring.modules.record.models import Activity
from kring.modules.record.rules import checked_themes, fits
from kring.modules.record.states import FORMAL, ActivityKind
from kring.modules.standard.api import theme_names


class DaysDoNotFit(Refusal):
    """Deze dagen kunnen niet kloppen. De laatste dag ligt niet vóór de eerste, en hooguit een jaar vooruit."""


class UnknownTheme(Refusal):
    """Dit thema kennen we niet. Kies een ander thema."""


@dataclass(frozen=True)
class Told:
    """What somebody tells of an activity."""

    title: str
    kind: str
    from_date: date
    until_date: date
    themes: Collection[str] = ()
    formal: bool = False
    with_team: bool = False
    organiser: str = ""
    hours: Decimal | None = None
    points: int | None = None


def told_quickly(title: str, kind: str, on: date) -> Told:
    """The least that is asked: what, what kind, and the day."""
    return Told(title=title, kind=kind, from_date=on, until_date=on, formal=ActivityKind(kind) in FORMAL)


@action
def add(*, by: Actor, told: Told) -> Activity:
    """Put an activity in one's own record; it counts at once. Raises NotAllowed, DaysDoNotFit, UnknownTheme."""
    if not by.is_person:
        raise NotAllowed
    _check(told, by.today)
    made = Activity(person_id=by.person_id, entered_at=by.at)
    _put(made, told)
    made.save()
    tell(events.ActivityAdded(about=(made.ref, by.ref)))
    return made


@action
def change(*, by: Actor, activity: Activity, told: Told) -> None:
    """Change what one told of an activity. Raises NotAllowed, DaysDoNotFit, UnknownTheme."""
    access.check_is_own(by, activity)
    _check(told, by.today)
    changed = _put(activity, told)
    if not changed:
        return
    activity.save(update_fields=changed)
    tell(events.ActivityChanged(about=(activity.ref, by.ref)))


@action
def reflect(*, by: Actor, activity: Activity, question: str, words: str) -> None:
    """Answer a question about an activity; an empty answer takes the former one away. Raises NotAllowed."""
    access.check_is_own(by, activity)
    question = question if words else ""
    if (activity.question, activity.reflection) == (question, words):
        return
    activity.question, activity.reflection = question, words
    activity.save(update_fields=["question", "reflection"])
    tell(events.Reflected(about=(activity.ref, by.ref)))


@action
def remove(*, by: Actor, activity: Activity) -> None:
    """Take an activity out of one's record, with its evidence and the leave to look at it. Raises NotAllowed."""
    access.check_is_own(by, activity)
    ref = activity.ref
    for given in Grant.objects.filter(giver_id=by.id, item_kind=ref.kind, item_id=ref.id, withdrawn_at=None):
        withdraw(by=by, given=given)
    remove_all(by=by, owner=ref)
    activity.delete()
    tell(events.ActivityRemoved(about=(ref, by.ref)))


def _check(told: Told, today: date) -> None:
    if not fits(told.from_date, told.until_date, today):
        raise DaysDoNotFit(field="from_date")
    if set(told.themes) - theme_names(told.themes).keys():
        raise UnknownTheme(field="themes")


def _put(activity: Activity, told: Told) -> list[str]:
    """Write what was told on the row; returns the fields that changed."""
    values = {
        "title": told.title,
        "kind": ActivityKind(told.kind).value,
        "from_date": told.from_date,
        "until_date": told.until_date,
        "themes": checked_themes(told.themes),
        "formal": told.formal,
        "with_team": told.with_team,
        "organiser": told.organiser,
        "hours": told.hours,
        "points": told.points,
    }
    changed = {name: value for name, value in values.items() if getattr(activity, name) != value}
    for name, value in changed.items():
        setattr(activity, name, value)
    return list(changed)
