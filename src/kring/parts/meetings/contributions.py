"""What meetings gives the house: dates in the agenda, the title and page of a meeting, what goes after its term."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import AgendaItem, contribute
from kring.foundation.people.api import follow, follow_refs, stays
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import AMSTERDAM, Actor, RefKind, register_ref_kind

from .models import Invitee, Meeting
from .queries import mine, url_of_meeting

KEPT = timedelta(days=730)


def agenda(by: Actor, since: date) -> list[AgendaItem]:
    """The meetings to which the reader is invited, from a day on."""
    if not by.is_person or by.id is None:
        return []
    return [
        AgendaItem(
            at=row.starts_at,
            title=row.title,
            url=row.url,
            where=row.place,
            until=f"{row.ends_at:%H:%M}",
            uid=f"meeting-{row.id}@kring",
        )
        for row in mine(by.id, since=datetime.combine(since, time(), AMSTERDAM))
    ]


def named(ids: list[str]) -> dict[str, str]:
    """A meeting is called by its day."""
    found = Meeting.objects.filter(pk__in=ids)
    return {str(one.pk): str(_("Bijeenkomst van %(day)s") % {"day": f"{one.starts_at:%d-%m-%Y}"}) for one in found}


def place(id: str) -> str:
    """Where a meeting is shown."""
    kind = Meeting.objects.filter(pk=id).values_list("kind", flat=True).first()
    return url_of_meeting(int(id), kind) if kind else ""


def too_old(today: date) -> Any:
    """Who was invited two years ago need not be known any more."""
    return Invitee.objects.filter(meeting__ends_at__date__lt=today - KEPT)


contribute(agenda=agenda)
register_ref_kind(RefKind("meeting", named, place))
register_retention("meetings.Invitee", too_old)
register_title("meetings.Invitee", _("Je bijeenkomsten"))
register_title("meetings.Meeting", _("Bijeenkomsten die je plande"))
follow("meetings.Meeting.planned_by", "meetings.Invitee.person")
follow_refs("meetings.Item.ref")
stays({"meetings.Meeting.owner": "a meeting belongs to an organisation"})
