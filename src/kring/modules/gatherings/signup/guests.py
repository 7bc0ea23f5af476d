"""Guests: the mail with their own link, reminders, and forgetting them afterwards."""

from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.urls import reverse

from kring.foundation.notices.api import Addressee, mail_to
from kring.foundation.people.api import give_pass, passes_to, revoke_pass
from kring.foundation.records.api import AMSTERDAM, Actor, action, tell
from kring.modules.gatherings.series.models import Gathering
from kring.parts.meetings import api as meetings

from . import events, places, rules
from .access import OWN
from .actions import ASKED_AGAIN
from .models import Letter, SignUp
from .queries import asked_with
from .states import SignUpState
from .telling import about, of_row, tell_them


@action
def mail_guest(*, by: Actor, sign_up_id: int, what: str, letter_id: int = 0) -> None:
    """Mail a guest one thing, with a link of their own that works until they are forgotten. Raises MailNotSent, and
    then nothing has changed."""
    row = SignUp.objects.select_related("gathering__series", "gathering__meeting").filter(pk=sign_up_id).first()
    if row is None or not row.guest_address or (what == "again" and _has_a_fresh_link(by, row)):
        return
    meeting = row.gathering.meeting
    ends = max(meeting.ends_at, by.at) + timedelta(days=rules.GUEST_DAYS)
    secret = give_pass(by=by, purpose=OWN, ref=row.ref, ends_at=ends)
    letter = Letter.objects.filter(pk=letter_id).first()
    context = about(row.gathering, letter) | of_row(row, reverse("gatherings:guest", args=[secret]))
    if what == "confirm":
        days = asked_with(row).select_related("gathering__meeting").order_by("gathering__meeting__starts_at", "pk")
        several = [about(one.gathering) for one in days]
        context |= {"series": row.gathering.series.title, "days": several if len(several) > 1 else []}
    # The address takes no mail: asking again would change nothing.
    mail_to(
        to=Addressee(row.guest_address, settings.LANGUAGE_CODE, row.guest_name),
        notice=f"gatherings.{what}",
        context=context,
        number=f"gathering-{what}-{row.pk}-{row.changes}-{meeting.changes}-{letter_id}-{row.signed_up_at:%Y%m%d%H%M}",
    )
    tell(events.GuestMailed(about=(row.ref,), data={"sign_up": row.pk, "what": what}))


def _has_a_fresh_link(by: Actor, row: SignUp) -> bool:
    """Was a link mailed just now? Then whoever types this address again and again fills no mailbox."""
    return any(by.at - one.made_at < ASKED_AGAIN for one in passes_to(row.ref, purpose=OWN, at=by.at))


@action
def remind(*, by: Actor, gathering: Gathering) -> int:
    """The day before: whoever has a place is told once; returns how many. Repeatable."""
    found = places.locked(gathering)
    starts = found.meeting.starts_at.astimezone(AMSTERDAM).date()
    if found.meeting.state != meetings.State.PLANNED or not rules.reminder_due(starts, by.today):
        return 0
    rows = list(SignUp.objects.filter(gathering=found, state=SignUpState.PLACED, reminded_at=None))
    if rows:
        SignUp.objects.filter(pk__in=[row.pk for row in rows]).update(reminded_at=by.at)
        tell_them(by, "reminder", rows, found)
        tell(events.PeopleReminded(about=(found.ref,), data={"gathering": found.pk, "count": len(rows)}))
    return len(rows)


@action
def forget_guests(*, by: Actor) -> int:
    """Erase names and addresses of guests a month after the gathering, and those who never pressed the button;
    returns how many. Their links stop."""
    ended = by.at - timedelta(days=rules.GUEST_DAYS)
    over = Q(gathering__meeting__ends_at__lt=ended)
    never = Q(state=SignUpState.ASKED, signed_up_at__lt=by.at - timedelta(days=rules.CONFIRM_DAYS))
    found = SignUp.objects.filter(over | never, person=None, guest_gone_at=None).select_related("gathering__meeting")
    rows = [row for row in found if row.state == SignUpState.ASKED or _goes(row, by)]
    if not rows:
        return 0
    for row in rows:
        for given in passes_to(row.ref, purpose=OWN, at=by.at):
            revoke_pass(by=by, given=given)
    SignUp.objects.filter(pk__in=[row.pk for row in rows if row.state == SignUpState.ASKED]).delete()
    SignUp.objects.filter(pk__in=[row.pk for row in rows]).update(
        guest_name="", guest_address="", source_words="", guest_gone_at=by.at
    )
    tell(events.GuestsForgotten(data={"count": len(rows), "sign_ups": [row.pk for row in rows]}))
    return len(rows)


def _goes(row: SignUp, by: Actor) -> bool:
    return rules.guest_goes(row.gathering.meeting.ends_at.astimezone(AMSTERDAM).date(), by.today)
