"""Verbs at the door."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kring.foundation.live.api import publish
from kring.foundation.people.api import give_pass, passes_to, revoke_pass
from kring.foundation.records.api import Actor, Missing, Refusal, action, tell
from kring.modules.gatherings.models import CheckIn, Gathering, RecordConsent, SignUp
from kring.modules.gatherings.series.access import check_may_run
from kring.modules.gatherings.sessions.whom import has_place

from . import access, events
from .access import DOOR
from .rules import CLOSES, believed, door, first_of
from .states import How


class DoorClosed(Refusal):
    """Inchecken kan vanaf twee uur voor het begin tot twaalf uur na het einde."""


class NoPlace(Refusal):
    """Deze aanmelding heeft geen plek meer. Laat iemand van de organisatie meekijken."""


@dataclass(frozen=True)
class Press:
    """One press at a door: when the phone says it was, how, and a random word of the phone."""

    said_at: datetime | None = None
    how: How = How.LIST
    device: str = ""


def _locked(sign_up: SignUp) -> SignUp:
    with_all = SignUp.objects.select_for_update(of=("self",)).select_related(
        "gathering__meeting", "gathering__series", "person"
    )
    found = with_all.filter(pk=sign_up.pk).first()
    if found is None:
        raise Missing
    if not has_place(found):
        raise NoPlace
    return found


@action
def check_in(*, by: Actor, sign_up: SignUp, press: Press) -> None:
    """Somebody is there. Pressed on two phones: both presses are kept, the first moment counts.

    Raises NotAllowed, NoPlace, DoorClosed (by the moment of pressing: a phone may bring it much later).
    """
    access.check_at_door(by, sign_up.gathering)
    _checked_in(by, _locked(sign_up), press)


@action
def check_in_self(*, by: Actor, sign_up: SignUp) -> None:
    """Who holds the ticket says that they are there. Raises NoPlace, DoorClosed. Twice is once."""
    found = _locked(sign_up)
    if found.checked_in_at is None:
        _checked_in(by, found, Press(how=How.SELF))


def _checked_in(by: Actor, found: SignUp, press: Press) -> None:
    meeting = found.gathering.meeting
    at = believed(press.said_at, meeting.starts_at, by.at)
    if not door(meeting.starts_at, meeting.ends_at, at).is_open:
        raise DoorClosed
    CheckIn(sign_up=found, said_at=at, heard_at=by.at, how=press.how, device=press.device[:12]).save()
    found.checked_in_at = first_of(found.check_ins.values_list("said_at", flat=True))
    found.save(update_fields=["checked_in_at"])
    publish(f"checkin:{found.gathering_id}", "checked_in", sign_up=found.pk)
    tell(events.CheckedIn(about=(found.gathering.ref,), data={"sign_up": found.pk, "how": press.how}))


@action
def undo(*, by: Actor, sign_up: SignUp) -> None:
    """It was somebody else: they are not there. Raises NotAllowed, NoPlace."""
    access.check_at_door(by, sign_up.gathering)
    found = _locked(sign_up)
    if found.checked_in_at is None:
        return
    found.check_ins.all().delete()
    found.checked_in_at = None
    found.save(update_fields=["checked_in_at"])
    publish(f"checkin:{found.gathering_id}", "undone", sign_up=found.pk)
    tell(events.CheckInUndone(about=(found.gathering.ref,), data={"sign_up": found.pk}))


@action
def give_link(*, by: Actor, gathering: Gathering) -> str:
    """A link for who helps at the door, until the door closes; the earlier one stops. Returns its secret, shown once.

    Raises NotAllowed, DoorClosed when the door closed already.
    """
    check_may_run(by, gathering.series.owner)
    ends = gathering.meeting.ends_at + CLOSES
    if ends <= by.at + timedelta(minutes=1):
        raise DoorClosed
    _revoke(by, gathering)
    secret = give_pass(by=by, purpose=DOOR, ref=gathering.ref, ends_at=ends)
    tell(events.DoorLinkGiven(about=(gathering.ref,)))
    return secret


@action
def close_link(*, by: Actor, gathering: Gathering) -> None:
    """Helpers cannot check in any more. Raises NotAllowed."""
    check_may_run(by, gathering.series.owner)
    if _revoke(by, gathering):
        tell(events.DoorLinkClosed(about=(gathering.ref,)))


def _revoke(by: Actor, gathering: Gathering) -> int:
    open_ones = passes_to(gathering.ref, purpose=DOOR, at=by.at)
    for given in open_ones:
        revoke_pass(by=by, given=given)
    return len(open_ones)


@action
def say_record(*, by: Actor, sign_up: SignUp, yes: bool) -> None:
    """The person wants this gathering in their record, or not any more. Raises NotAllowed for anybody else."""
    access.check_is_own(by, sign_up)
    given = RecordConsent.objects.filter(sign_up=sign_up)
    if given.exists() == yes:
        return
    if yes:
        RecordConsent(sign_up=sign_up, given_at=by.at).save()
        tell(events.RecordConsentGiven(about=(sign_up.gathering.ref, by.ref)))
    else:
        given.delete()
        tell(events.RecordConsentTaken(about=(sign_up.gathering.ref, by.ref)))
