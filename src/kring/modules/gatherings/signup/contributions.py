"""What sign-ups give the house: things to do, names of their Refs, mails, their end, what goes with people."""

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import follow, register_merger
from kring.foundation.privacy.api import register_farewell, register_retention, register_title
from kring.foundation.records.api import AMSTERDAM, Actor, RefKind, register_ref_kind
from kring.parts.meetings import api as meetings

from . import actions
from .models import Letter, SignUp
from .states import ALIVE, SignUpState

KEPT = timedelta(days=730)
LABELS = {
    "confirm": gettext_lazy("Vraag of je naar een bijeenkomst wilt komen"),
    "again": gettext_lazy("Je link voor een bijeenkomst waarvoor je al bent aangemeld"),
    "placed": gettext_lazy("Je hebt een plek bij een bijeenkomst"),
    "waiting": gettext_lazy("Je staat op de wachtlijst van een bijeenkomst"),
    "offered": gettext_lazy("Er is een plek voor je vrij bij een bijeenkomst"),
    "lapsed": gettext_lazy("Je plek bij een bijeenkomst ging naar een ander"),
    "removed": gettext_lazy("De organisator haalde je aanmelding weg"),
    "moved": gettext_lazy("Een bijeenkomst is verplaatst"),
    "cancelled": gettext_lazy("Een bijeenkomst gaat niet door"),
    "reminder": gettext_lazy("Morgen is een bijeenkomst waarvoor je je aanmeldde"),
    "letter": gettext_lazy("Bericht van de organisator van een bijeenkomst"),
}
COMPULSORY = ("confirm", "again", "offered", "moved", "cancelled", "removed")  # without these a plan goes wrong


def todo(by: Actor) -> list[InboxItem]:
    """A place that is offered to me."""
    if not by.is_person:
        return []
    found = SignUp.objects.filter(person_id=by.person_id, state=SignUpState.OFFERED, offer_ends_at__gt=by.at)
    found = found.exclude(gathering__meeting__state=meetings.State.CANCELLED)
    return [
        InboxItem(
            title=_("Zeg of je de vrije plek wilt: %(title)s") % {"title": row.gathering.title},
            url=reverse("gatherings:own", args=[row.pk]),
            by=row.offer_ends_at.astimezone(AMSTERDAM).date() if row.offer_ends_at else None,
            act=_("Antwoorden"),
        )
        for row in found.select_related("gathering").order_by("offer_ends_at")
    ]


def goes(by: Actor, person_id: int) -> None:
    """Somebody goes: their places are for who waits."""
    to_come = SignUp.objects.filter(person_id=person_id, state__in=ALIVE, gathering__meeting__starts_at__gt=by.at)
    for row in to_come.select_related("gathering__series", "gathering__meeting").order_by("gathering_id"):
        actions.sign_off(by=by, sign_up=row)


def one_place(by: Actor, from_id: int, into_id: int) -> list[tuple[str, object]]:
    """Two accounts became one: who was on a list twice keeps one place, the other is for who waits."""
    known = SignUp.objects.filter(person_id=into_id, state__in=ALIVE).values("gathering_id")
    twice = SignUp.objects.filter(person_id=from_id, state__in=ALIVE, gathering_id__in=known)
    for row in twice.select_related("gathering__series", "gathering__meeting").order_by("gathering_id"):
        actions.sign_off(by=by, sign_up=row)
    return []


def too_old(today: date) -> Any:
    """Who came two years ago need not be known any more."""
    return SignUp.objects.filter(gathering__meeting__ends_at__date__lt=today - KEPT)


def old_letters(today: date) -> Any:
    """What was mailed goes with who got it."""
    return Letter.objects.filter(gathering__meeting__ends_at__date__lt=today - KEPT)


def signed_up(actor: Actor) -> bool:
    """Shown to who is signed in."""
    return actor.is_person


contribute(
    inbox=todo,
    menu=(
        MenuPlace(gettext_lazy("Bijeenkomsten"), "gatherings:list", 28),
        MenuPlace(gettext_lazy("Mijn bijeenkomsten"), "gatherings:mine", 22, "own", signed_up),
    ),
)
for _name, _label in LABELS.items():
    register_notice(NoticeKind(f"gatherings.{_name}", _label, compulsory=_name in COMPULSORY))
register_ref_kind(RefKind("sign_up", lambda ids: dict.fromkeys(ids, _("een aanmelding"))))
register_ref_kind(RefKind("gathering_letter", lambda ids: dict.fromkeys(ids, _("een bericht aan deelnemers"))))
register_retention("gatherings.SignUp", too_old)
register_retention("gatherings.Letter", old_letters)
register_farewell(goes)
register_merger(one_place, covers=(), first=True)
register_title("gatherings.SignUp", gettext_lazy("Bijeenkomsten waarvoor je je aanmeldde"))
register_title("gatherings.Letter", gettext_lazy("Wat je aan deelnemers mailde"))
follow("gatherings.SignUp.person", "gatherings.SignUp.signed_up_by", "gatherings.Letter.sent_by")
