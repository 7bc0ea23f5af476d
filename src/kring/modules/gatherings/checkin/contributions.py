"""What the door gives the house: its channel, its end, and the ticket of who comes today in what they can do now."""

from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import InboxItem, contribute
from kring.foundation.live.api import Change, ChannelKind, Listener, register_channel
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import Actor
from kring.modules.gatherings.models import CheckIn, Gathering, RecordConsent, SignUp
from kring.modules.gatherings.series.access import may_run
from kring.modules.gatherings.signup.states import SignUpState

from .codes import ticket_code
from .showing import fragment_of


def listener(request: HttpRequest, id: str) -> Listener | None:
    """Organisers listen to the door of their gatherings."""
    actor: Actor = request.actor  # type: ignore[attr-defined]
    found = Gathering.objects.select_related("series").filter(pk=id).first() if id.isdigit() else None
    return Listener("door") if found is not None and may_run(actor, found.series.owner) else None


def render(id: str, change: Change, audience: str) -> str:
    """The row of who came in, or did not after all."""
    found = SignUp.objects.select_related("person").filter(pk=change.ids["sign_up"], gathering_id=id).first()
    return fragment_of(found) if found is not None else ""


def todo(actor: Actor) -> list[InboxItem]:
    """On the day itself: your ticket, until you are in."""
    if not actor.is_person:
        return []
    today = SignUp.objects.filter(
        person_id=actor.person_id, state=SignUpState.PLACED, checked_in_at=None,
        gathering__meeting__starts_at__date=actor.today, gathering__meeting__state="planned",
    ).select_related("gathering")  # fmt: skip
    return [
        InboxItem(
            title=one.gathering.title,
            url=reverse("gatherings:ticket", args=[ticket_code(one.pk)]),
            who=_("vandaag"),
            act=_("Toon je kaartje"),
        )
        for one in today
    ]


def old_check_ins(today: date) -> Any:
    """Presses at the door go after three months; that somebody was there stays on the sign-up."""
    return CheckIn.objects.filter(sign_up__gathering__meeting__ends_at__date__lt=today - timedelta(days=90))


def old_consents(today: date) -> Any:
    """A yes goes after a year."""
    return RecordConsent.objects.filter(sign_up__gathering__meeting__ends_at__date__lt=today - timedelta(days=365))


register_channel(ChannelKind("checkin", listener, render))
register_retention("gatherings.CheckIn", old_check_ins)
register_retention("gatherings.RecordConsent", old_consents)
register_title("gatherings.CheckIn", gettext_lazy("Wanneer je bij een bijeenkomst binnenkwam"))
register_title("gatherings.RecordConsent", gettext_lazy("Bijeenkomsten die je in je dossier wilde"))
contribute(inbox=todo)
