"""What the room news gives the house."""

from datetime import date, timedelta
from typing import Any

from django.apps import apps
from django.db.models import Q, QuerySet
from django.db.models.signals import post_save
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import follow
from kring.foundation.privacy.api import ended, register_retention, register_title
from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.practices.api import is_old, lines_for_themes

from . import access, queries

ASKED_DAYS = 7  # an address that did not say yes within a week is forgotten


def todo(by: Actor) -> list[InboxItem]:
    """For editors: reports to answer, own pages and links to look at."""
    codes = access.own_publishers(by)
    if not codes:
        return []
    items, waiting = [], queries.waiting_reports(codes)
    if waiting:
        words = ngettext("Beantwoord %(n)s melding van een lezer", "Beantwoord %(n)s meldingen van lezers", waiting)
        items.append(InboxItem(words % {"n": waiting}, reverse("knowledge:reports"), act=_("Bekijken")))
    duty = queries.duties(by.today).get(by.person_id)
    if duty and duty.pages:
        words = ngettext("Kijk of %(n)s pagina nog klopt", "Kijk of %(n)s pagina’s nog kloppen", duty.pages)
        items.append(InboxItem(words % {"n": duty.pages}, reverse("knowledge:ageing"), act=_("Bekijken")))
    if duty and duty.links:
        words = ngettext("Kijk naar %(n)s link die niet werkt", "Kijk naar %(n)s links die niet werken", duty.links)
        items.append(InboxItem(words % {"n": duty.links}, reverse("knowledge:links"), act=_("Bekijken")))
    return items


def edits(actor: Actor) -> bool:
    """Is this an editor of a publisher?"""
    return bool(access.own_publishers(actor))


def never_confirmed(today: date) -> QuerySet[Any]:
    """Addresses whose owner did not say yes within a week."""
    rows = apps.get_model("knowledge.Subscription")._default_manager
    return rows.filter(Q(confirmed_at=None), asked_at__date__lt=today - timedelta(days=ASKED_DAYS))


def read_again(sender: Any, instance: Any, **_more: Any) -> None:
    """A document was put in or changed: its words must be read (again), by a job."""
    from .jobs import read_document

    sender.objects.filter(pk=instance.pk).update(text_read_at=None)
    read_document.defer(document=instance.pk)


def practices_too(subject: queries.Subject, today: date, limit: int) -> list[queries.RelatedRow]:
    """Practices on a theme of the page go with it too."""
    found = lines_for_themes(subject.themes, most=limit // 2)
    shared = [next(code for code in subject.themes if code in line.theme_codes) for line in found]
    named = queries.theme_labels(shared)
    return [
        queries.RelatedRow(
            title=line.title,
            url=line.url,
            reason=_("zelfde thema: %(name)s") % {"name": named[theme]},
            dated=(dated := line.published_at.astimezone(AMSTERDAM).date()),
            kind_label=_("praktijk"),
            old=is_old(dated, today),
        )
        for theme, line in zip(shared, found, strict=True)
    ]


contribute(
    inbox=todo,
    menu=(
        MenuPlace(gettext_lazy("Nieuws"), "knowledge:news", 60, "foot"),
        MenuPlace(gettext_lazy("Nieuwsbrief"), "knowledge:letter", 62, "foot"),
        MenuPlace(gettext_lazy("Kennis bijhouden"), "knowledge:ageing", 64, "own", shown_to=edits),
    ),
)
queries.register_related(practices_too)
register_notice(NoticeKind("knowledge.report_answered", gettext_lazy("Antwoord op je melding dat iets niet klopt")))
register_notice(NoticeKind("knowledge.review", gettext_lazy("Pagina’s van jou die een blik nodig hebben")))
register_notice(NoticeKind("knowledge.newsletter", gettext_lazy("Nieuwsbrief")))
register_notice(
    NoticeKind("knowledge.newsletter_question", gettext_lazy("Vraag of je de nieuwsbrief wilt"), compulsory=True)
)
register_retention("knowledge.Report", ended("knowledge.Report", "told_at"))
register_retention("knowledge.Subscription", never_confirmed)
register_title("knowledge.Report", gettext_lazy("Wat je meldde over een pagina"))
register_title("knowledge.Subscription", gettext_lazy("Je nieuwsbrief"))
follow("knowledge.Report.person", "knowledge.Report.closed_by", "knowledge.Subscription.person")
post_save.connect(read_again, sender="knowledge.KnowledgeDocument", dispatch_uid="knowledge.read_again")
