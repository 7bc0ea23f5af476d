"""What promises gives the house: things to answer, days, the title and page of a promise, what goes after its term."""

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import AgendaItem, InboxItem, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import follow, follow_refs
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import Actor, RefKind, register_ref_kind

from . import queries
from .actions import NOTICE
from .models import Promise

KEPT = timedelta(days=365)


def todo(by: Actor) -> list[InboxItem]:
    """Promises whose day has come."""
    return [
        InboxItem(_("Hoe ging het: %(words)s") % {"words": row.words}, row.url, by=row.due_date, act=_("Antwoord"))
        for row in queries.waiting(by=by)
    ]


def agenda(by: Actor, since: date) -> list[AgendaItem]:
    """The days by which the reader promised something."""
    return [
        AgendaItem(at=row.due_date, title=row.words, url=row.url, uid=f"promise-{row.id}@kring")
        for row in queries.running(by=by, since=since)
    ]


def named(ids: list[str]) -> dict[str, str]:
    """A promise is called by its number: its words are for who may read them."""
    return {id_: str(_("Belofte %(number)s") % {"number": id_}) for id_ in ids}


def too_old(today: date) -> Any:
    """A year after the day of asking nobody needs a promise any more."""
    return Promise.objects.filter(follow_up_date__lt=today - KEPT)


contribute(inbox=todo, agenda=agenda)
register_notice(NoticeKind(NOTICE, gettext_lazy("Hoe het ging met wat je beloofde")))
register_ref_kind(RefKind("promise", named, lambda id_: reverse("promises:show", args=[id_])))
register_retention("promises.Promise", too_old)
register_title("promises.Promise", gettext_lazy("Wat je beloofde"))
follow("promises.Promise.owner", "promises.Promise.made_by")
follow_refs("promises.Promise.about", "promises.Promise.made_in")
