"""What sessions give the house: names of their Refs, their end, what goes with people."""

from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.people.api import follow
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import RefKind, register_ref_kind
from kring.modules.gatherings.models import Draw, Seat, Session, Wish

KEPT = timedelta(days=365)


def titles(ids: list[str]) -> dict[str, str]:
    """A session by its title."""
    return {str(one.pk): one.title for one in Session.objects.filter(pk__in=ids)}


def old_wishes(today: date) -> Any:
    """Wishes go a year after the gathering."""
    return Wish.objects.filter(sign_up__gathering__meeting__ends_at__date__lt=today - KEPT)


def old_seats(today: date) -> Any:
    """So do places."""
    return Seat.objects.filter(sign_up__gathering__meeting__ends_at__date__lt=today - KEPT)


def old_draws(today: date) -> Any:
    """So do draws."""
    return Draw.objects.filter(gathering__meeting__ends_at__date__lt=today - KEPT)


def old_sessions(today: date) -> Any:
    """So do sessions, with the names of who led them."""
    return Session.objects.filter(gathering__meeting__ends_at__date__lt=today - KEPT)


register_ref_kind(RefKind("session", titles))
register_ref_kind(RefKind("draw", lambda ids: dict.fromkeys(ids, _("een indeling"))))
register_retention("gatherings.Wish", old_wishes)
register_retention("gatherings.Seat", old_seats)
register_retention("gatherings.Draw", old_draws)
register_retention("gatherings.Session", old_sessions)
register_title("gatherings.Wish", gettext_lazy("Naar welke sessies je het liefst ging"))
register_title("gatherings.Seat", gettext_lazy("In welke sessie je zat"))
register_title("gatherings.Session", gettext_lazy("Sessies die je begeleidde"))
register_title("gatherings.Draw", gettext_lazy("Indelingen die je maakte"))
follow("gatherings.Draw.made_by", "gatherings.Draw.published_by")
