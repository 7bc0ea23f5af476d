"""What somebody else enters for a leader: it waits for a yes, and counts only after it."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from django.db import IntegrityError, transaction

from kring.foundation.records.api import Actor, Ref, action, tell
from kring.modules.record import access, events
from kring.modules.record.models import Activity
from kring.modules.record.rules import checked_themes
from kring.modules.record.states import FORMAL, MOVES, ActivityKind, ActivityState


@action
def propose(
    *,
    by: Actor,
    person_id: int,
    title: str,
    on_date: date,
    kind: str,
    themes: Collection[str],
    source: Ref,
    points: int | None = None,
    hours: Decimal | None = None,
) -> int:
    """Enter for somebody what they attended; it waits for them. Returns the number of the activity.

    source: what it comes from (a meeting). The same source for the same person a second time changes nothing.
    That `by` may confirm attendance was checked by the caller.
    """
    known = _known(person_id, source)
    if known is not None:
        return known
    made = Activity(
        person_id=person_id,
        state=ActivityState.PROPOSED,
        title=title[:200],
        kind=ActivityKind(kind),
        from_date=on_date,
        until_date=on_date,
        themes=checked_themes(themes),
        formal=ActivityKind(kind) in FORMAL,
        points=points,
        hours=hours,
        proven=True,
        source_kind=source.kind,
        source_id=source.id,
        entered_at=by.at,
    )
    if earlier := _kept_or_earlier(made, source):
        return earlier
    tell(events.ActivityProposed(about=(made.ref, Ref("person", str(person_id)), source)))
    return made.pk


def _kept_or_earlier(made: Activity, source: Ref) -> int | None:
    """None when it is kept; the number of the earlier one when somebody entered the same at the same moment."""
    try:
        with transaction.atomic():
            made.save()
    except IntegrityError:
        known = _known(made.person_id, source)
        if known is None:
            raise
        return known
    return None


def _known(person_id: int, source: Ref) -> int | None:
    """The activity that was made of this source for this person before."""
    found = Activity.objects.filter(person_id=person_id, source_kind=source.kind, source_id=source.id)
    return found.values_list("pk", flat=True).first()


@action
def accept(*, by: Actor, activity: Activity, themes: Collection[str]) -> None:
    """Say yes to a proposal, with the themes that the leader finds it is about; from now on it counts.

    Raises NotAllowed for anybody but the leader, and for what cannot be accepted any more.
    """
    access.check_is_own(by, activity)
    _check_may_become(activity, ActivityState.ACCEPTED)
    activity.state = ActivityState.ACCEPTED
    activity.themes = checked_themes(themes)
    activity.save(update_fields=["state", "themes"])
    tell(events.ActivityAccepted(about=(activity.ref, by.ref)))


@action
def decline(*, by: Actor, activity: Activity) -> None:
    """Say no to a proposal; it never counts, unless the leader changes their mind. Raises NotAllowed as `accept`."""
    access.check_is_own(by, activity)
    _check_may_become(activity, ActivityState.DECLINED)
    activity.state = ActivityState.DECLINED
    activity.save(update_fields=["state"])
    tell(events.ActivityDeclined(about=(activity.ref, by.ref)))


def _check_may_become(activity: Activity, state: ActivityState) -> None:
    """Held against the row itself, locked: a yes and a no at the same moment are one answer, the first."""
    now = Activity.objects.select_for_update().values_list("state", flat=True).get(pk=activity.pk)
    if state not in MOVES[ActivityState(now)]:
        raise access.AlreadyAnswered
