"""Verbs that change meetings."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from django.db.models import Max

from kring.foundation.people.api import give_pass, passes_to, revoke_pass
from kring.foundation.records.api import Actor, Missing, NotAllowed, Ref, Refusal, action, tell

from . import access, events
from .access import FEED
from .models import Invitee, Item, Meeting
from .rules import may_move
from .states import State

FEED_DAYS = 400  # a calendar that nobody renews stops by itself


class EndsBeforeStart(Refusal):
    """Het einde ligt vóór het begin. Kies een later einde."""


class NotPlannedAnyMore(Refusal):
    """Deze bijeenkomst is al geweest of gaat niet door."""


def _locked(meeting: Meeting) -> Meeting:
    found = Meeting.objects.select_for_update().filter(pk=meeting.pk).first()
    if found is None:
        raise Missing
    return found


def _planned(by: Actor, meeting: Meeting) -> Meeting:
    """The meeting as it is now, that can still be changed. Raises NotAllowed, NotPlannedAnyMore."""
    access.check_may_plan(by, meeting.kind, meeting.owner)
    found = _locked(meeting)
    if found.state != State.PLANNED:
        raise NotPlannedAnyMore
    return found


@action
def plan(
    *,
    by: Actor,
    kind: str,
    owner: Ref,
    starts_at: datetime,
    ends_at: datetime,
    place: str = "",
    link: str = "",
    title: str = "",
    people: Collection[int] = (),
) -> int:
    """Plan a meeting and invite these people; returns its number. Raises NotAllowed, EndsBeforeStart."""
    access.check_may_plan(by, kind, owner)
    if ends_at <= starts_at:
        raise EndsBeforeStart(field="ends_at")
    meeting = Meeting(
        kind=kind,
        owner_kind=owner.kind,
        owner_id=owner.id,
        title=title,
        starts_at=starts_at,
        ends_at=ends_at,
        place=place,
        link=link,
        planned_by_id=by.id if by.is_person else None,
        planned_at=by.at,
    )
    meeting.save()
    _invite(meeting, people, by)
    tell(events.MeetingPlanned(about=(meeting.ref, owner), data={"meeting": meeting.pk, "kind": kind}))
    return meeting.pk


@action
def change(
    *,
    by: Actor,
    meeting: Meeting,
    starts_at: datetime,
    ends_at: datetime,
    place: str,
    link: str = "",
    title: str | None = None,
) -> None:
    """Another time or place, or another title (None: it keeps its own).

    Raises NotAllowed, EndsBeforeStart, NotPlannedAnyMore.
    """
    found = _planned(by, meeting)
    if ends_at <= starts_at:
        raise EndsBeforeStart(field="ends_at")
    title = found.title if title is None else title
    before = (found.starts_at, found.ends_at, found.place, found.link, found.title)
    if before == (starts_at, ends_at, place, link, title):
        return
    found.starts_at, found.ends_at, found.place, found.link, found.title = starts_at, ends_at, place, link, title
    found.changes += 1
    found.save(update_fields=["starts_at", "ends_at", "place", "link", "title", "changes"])
    tell(events.MeetingChanged(about=(found.ref,), data={"meeting": found.pk}))


@action
def cancel(*, by: Actor, meeting: Meeting) -> None:
    """It does not take place. Raises NotAllowed, NotPlannedAnyMore."""
    found = _planned(by, meeting)
    found.state = State.CANCELLED
    found.changes += 1
    found.save(update_fields=["state", "changes"])
    tell(events.MeetingCancelled(about=(found.ref,), data={"meeting": found.pk}))


@action
def invite(*, by: Actor, meeting: Meeting, people: Collection[int]) -> None:
    """Ask more people. Raises NotAllowed, NotPlannedAnyMore."""
    found = _planned(by, meeting)
    if new := _invite(found, people, by):
        tell(events.PeopleInvited(about=(found.ref,), data={"meeting": found.pk, "people": new}))


def _invite(meeting: Meeting, people: Collection[int], by: Actor) -> list[int]:
    known = set(Invitee.objects.filter(meeting=meeting).values_list("person_id", flat=True))
    new = sorted(set(people) - known)
    Invitee.objects.bulk_create(Invitee(meeting=meeting, person_id=one, invited_at=by.at) for one in new)
    return new


@action
def put_on_agenda(*, by: Actor, meeting: Meeting, refs: Sequence[Ref] = (), words: str = "") -> int:
    """Add things, or a line of words, at the end of the agenda; what is there already stays where it is.

    Returns how many were added. Raises NotAllowed, NotPlannedAnyMore.
    """
    found = _planned(by, meeting)
    there = set(found.items.exclude(ref_kind="").values_list("ref_kind", "ref_id"))
    order = found.items.aggregate(last=Max("order"))["last"] or 0
    new = [ref for ref in dict.fromkeys(refs) if (ref.kind, ref.id) not in there]
    made = [Item(meeting=found, ref_kind=ref.kind, ref_id=ref.id) for ref in new]
    if words.strip():
        made.append(Item(meeting=found, words=words.strip()))
    if not made:
        return 0
    for place, item in enumerate(made, start=order + 1):
        item.order = place
    Item.objects.bulk_create(made)
    tell(events.AgendaChanged(about=(found.ref,), data={"meeting": found.pk, "added": len(made)}))
    return len(made)


@action
def take_off_agenda(*, by: Actor, meeting: Meeting, item: int) -> None:
    """Take something off. Raises NotAllowed, NotPlannedAnyMore."""
    found = _planned(by, meeting)
    there = found.items.filter(pk=item).first()
    if there is None:
        return
    there.delete()
    tell(events.AgendaChanged(about=(found.ref,), data={"meeting": found.pk, "removed": item}))


@action
def move_item(*, by: Actor, meeting: Meeting, item: int, up: bool) -> None:
    """Change places with the one above or below. Raises NotAllowed, NotPlannedAnyMore, Missing."""
    found = _planned(by, meeting)
    items = list(found.items.all())
    here = next((place for place, one in enumerate(items) if one.pk == item), None)
    if here is None:
        raise Missing
    there = here - 1 if up else here + 1
    if not 0 <= there < len(items):
        return
    items[here], items[there] = items[there], items[here]
    for place, one in enumerate(items, start=1):
        one.order = place
    Item.objects.bulk_update(items, ["order"])
    tell(events.AgendaChanged(about=(found.ref,), data={"meeting": found.pk, "moved": item}))


@action
def close(*, by: Actor, meeting: Meeting, attended: Collection[int], minutes: str) -> None:
    """The meeting was: who came, what was said. Can be set right later. Raises NotAllowed, NotPlannedAnyMore."""
    access.check_may_plan(by, meeting.kind, meeting.owner)
    found = _locked(meeting)
    if found.state != State.HELD and not may_move(State(found.state), State.HELD):
        raise NotPlannedAnyMore
    came = set(attended)
    before = (found.state, found.minutes, set(found.invitees.filter(attended=True).values_list("person_id", flat=True)))
    if before == (State.HELD, minutes, came):
        return
    found.state, found.minutes = State.HELD, minutes
    found.save(update_fields=["state", "minutes"])
    found.invitees.update(attended=False)
    found.invitees.filter(person_id__in=came).update(attended=True)
    tell(events.MeetingHeld(about=(found.ref,), data={"meeting": found.pk, "attended": len(came)}))


@action
def make_feed(*, by: Actor) -> str:
    """A new secret address for the own calendar; earlier ones stop. Returns the secret. Raises NotAllowed."""
    if not by.is_person:
        raise NotAllowed
    for given in passes_to(by.ref, purpose=FEED, at=by.at):
        revoke_pass(by=by, given=given)
    secret = give_pass(by=by, purpose=FEED, ref=by.ref, ends_at=by.at + timedelta(days=FEED_DAYS))
    tell(events.FeedMade(about=(by.ref,)))
    return secret
