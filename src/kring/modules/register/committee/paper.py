"""The agenda on paper: the words, for the template documents/committee_agenda.typ."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from kring.foundation.records.api import titles

from .queries import CommitteePage


def words(shown: CommitteePage) -> dict[str, Any]:
    """What stands on the printed agenda, for the reader for whom `shown` was made."""
    row = shown.meeting.row
    when = _("%(day)s, %(begins)s tot %(ends)s") % {
        "day": date_format(row.starts_at, "l j F Y"),
        "begins": f"{row.starts_at:%H:%M}",
        "ends": f"{row.ends_at:%H:%M}",
    }
    facts = [[_("Wanneer"), when]] + ([[_("Waar"), row.place]] if row.place else [])
    return {
        "title": row.title,
        "footer": titles([row.owner])[row.owner],
        "facts": facts,
        "heading": _("Agenda"),
        "items": [[one.title, one.recusal or one.quiet] for one in shown.agenda],
        "empty": _("Er staat nog niets op de agenda."),
        "people_heading": _("Uitgenodigd"),
        "people": [one.name for one in shown.meeting.people],
    }
