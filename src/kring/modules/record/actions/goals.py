"""Goals in one's own words, what an activity brought the school, and asking that again."""

from collections.abc import Sequence
from datetime import date

from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, NotAllowed, Ref, action, tell
from kring.modules.record import access, events
from kring.modules.record.models import Activity, Goal
from kring.modules.record.rules import ask_date


@action
def set_goal(*, by: Actor, words: str, site: str = "") -> Goal:
    """Say what one works on; site: the code of a school of one's own, or nothing. Raises NotAllowed."""
    if not by.is_person:
        raise NotAllowed
    made = Goal.objects.create(person_id=by.person_id, words=words, site=site, set_at=by.at)
    tell(events.GoalSet(about=(made.ref, by.ref)))
    return made


@action
def change_goal(*, by: Actor, goal: Goal, words: str, site: str, done_date: date | None) -> None:
    """Say it in other words, or that it is reached. Raises NotAllowed."""
    access.check_is_own(by, goal)
    if (goal.words, goal.site, goal.done_date) == (words, site, done_date):
        return
    goal.words, goal.site, goal.done_date = words, site, done_date
    goal.save(update_fields=["words", "site", "done_date"])
    tell(events.GoalChanged(about=(goal.ref, by.ref)))


@action
def remove_goal(*, by: Actor, goal: Goal) -> None:
    """Take a goal away; activities stay, without it. Raises NotAllowed."""
    access.check_is_own(by, goal)
    ref = goal.ref
    goal.delete()
    tell(events.GoalRemoved(about=(ref, by.ref)))


@action
def say_what_it_brought(*, by: Actor, activity: Activity, goal: Goal | None, new_goal: str, words: str) -> None:
    """Link an activity to a goal, one there is or a new one, and say what it brought the school.

    With a goal it is asked again after three months. Raises NotAllowed.
    """
    access.check_is_own(by, activity)
    if goal is not None:
        access.check_is_own(by, goal)
    if new_goal:
        goal = set_goal(by=by, words=new_goal)
    linked = goal.pk if goal else None
    if (activity.goal_id, activity.brought) == (linked, words):
        return
    if linked != activity.goal_id:
        activity.ask_date = ask_date(activity.until_date, by.today) if goal else None
        activity.asked_at = activity.looked_back_at = None
    activity.goal, activity.brought = goal, words
    activity.save(update_fields=["goal", "brought", "ask_date", "asked_at", "looked_back_at"])
    tell(events.BroughtTold(about=(activity.ref, by.ref)))


@action
def look_back(*, by: Actor, activity: Activity, words: str) -> None:
    """Answer after three months what it brought; without words: do not ask again. Raises NotAllowed."""
    access.check_is_own(by, activity)
    if activity.looked_back_at is not None and activity.brought_later == words:
        return
    activity.brought_later, activity.looked_back_at = words, by.at
    activity.save(update_fields=["brought_later", "looked_back_at"])
    tell(events.LookedBack(about=(activity.ref, by.ref)))


@action
def ask_to_look_back(*, by: Actor, person_id: int, activities: Sequence[int]) -> None:
    """Tell somebody, once, that it is time to look back on these activities of theirs. Twice changes nothing."""
    mine = Activity.objects.select_for_update().filter(
        pk__in=activities, person_id=person_id, asked_at=None, looked_back_at=None, ask_date__lte=by.today
    )
    ids = [one.pk for one in mine]
    if not ids:
        return
    Activity.objects.filter(pk__in=ids).update(asked_at=by.at)
    send(by=by, person_id=person_id, notice="record.look_back", context={"count": len(ids), "url": "/activiteiten/"})
    tell(events.AskedToLookBack(about=(Ref("person", str(person_id)),), data={"activities": ids}))
