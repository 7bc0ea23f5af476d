"""What belongs in a newsletter, and who gets one."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from kring.foundation.people.api import relations_of
from kring.foundation.records.api import Actor
from kring.modules.directory.api import regions_of
from kring.modules.knowledge.models import AnyPage, Subscription, ThemePage
from kring.modules.knowledge.news.rules import Candidate, Chosen, chosen_for, period_of
from kring.modules.knowledge.news.states import Rhythm
from kring.modules.standard.api import theme_names

from .lists import choices
from .pages import SCHEME, page_row, regions, theme_labels

SPAN = {Rhythm.WEEKLY: timedelta(days=7), Rhythm.MONTHLY: timedelta(days=31)}  # what a first letter looks back on


@dataclass(frozen=True)
class Wish:
    """What somebody chose, or what we suggest to who has not chosen yet."""

    themes: tuple[str, ...] = ()
    region: str = ""
    rhythm: str = Rhythm.WEEKLY
    subscribed: bool = False


@dataclass(frozen=True)
class LetterChoices:
    """What can be chosen: themes and provinces, with names."""

    themes: list[tuple[str, str]] = field(default_factory=list)
    regions: list[tuple[str, str]] = field(default_factory=list)


def letter_choices() -> LetterChoices:
    """Themes that have a page, or a name and news about them; and all provinces."""
    pages = dict(ThemePage.objects.live().values_list("code", "title"))
    named = theme_names([code for code, _title in choices().themes if code not in pages])
    themes = sorted((pages | dict(named)).items(), key=lambda pair: pair[1].casefold())
    return LetterChoices(themes, list(regions().items()))


def wish_of(*, by: Actor) -> Wish:
    """What this person chose; before that: the province of their schools as a suggestion, all themes."""
    if not by.is_person:
        return Wish()
    found = Subscription.objects.filter(person_id=by.person_id).first()
    if found is not None:
        return Wish(tuple(found.themes), found.region, found.rhythm, subscribed=True)
    return Wish(region=_province_of(by))


def _province_of(by: Actor) -> str:
    sites = [row.ref.id for row in relations_of(by.person_id, on=by.today) if row.ref.kind == "site"]
    found = set(regions_of(sites, SCHEME).values()) if sites else set()
    return found.pop() if len(found) == 1 else ""


def due_letters(today: date) -> list[int]:
    """Subscriptions that had no letter in this period; monthly ones on the first Monday of the month."""
    due = Q(rhythm=Rhythm.WEEKLY) & ~Q(last_period=period_of(Rhythm.WEEKLY, today))
    if today.day <= 7:
        due |= Q(rhythm=Rhythm.MONTHLY) & ~Q(last_period=period_of(Rhythm.MONTHLY, today))
    found = Subscription.objects.filter(due, confirmed_at__isnull=False)
    return list(found.order_by("pk").values_list("pk", flat=True))


def letter_for(subscription: Subscription, at: datetime, today: date) -> list[dict[str, Any]]:
    """The items of a letter as plain values: title, url, summary, reason. Empty when nothing is new."""
    since = subscription.last_at or at - SPAN[Rhythm(subscription.rhythm)]
    found = AnyPage.objects.filter(shown=True, last_published_at__gt=since, last_published_at__lte=at)
    pages = {page.pk: page for page in found if not page_row(page, today).old}
    candidates = [
        Candidate(
            page.pk,
            tuple(page.themes),
            page.region,
            new=page.first_published_at is None or page.first_published_at > since,
            dated=page.dated,
        )
        for page in pages.values()
    ]
    chosen = chosen_for(candidates, subscription.themes, subscription.region)
    names = theme_labels({code for one in chosen for code in one.themes})
    provinces = regions() if any(one.region for one in chosen) else {}
    return [_item(pages[one.id], one, names, provinces, today) for one in chosen]


def _item(page: AnyPage, one: Chosen, names: dict[str, str], provinces: dict[str, str], today: date) -> dict[str, Any]:
    row = page_row(page, today)
    reasons = [_("nieuw") if one.new else _("aangepast"), row.kind_label]
    if one.themes:
        reasons.append(_("jouw thema: %(names)s") % {"names": ", ".join(names[code] for code in one.themes)})
    elif one.region:
        reasons.append(_("jouw provincie: %(name)s") % {"name": provinces.get(page.region, page.region)})
    if row.partner:
        reasons.append(_("bijdrage van %(name)s") % {"name": row.partner})
    return {"page": row.id, "title": row.title, "url": row.url, "summary": row.summary, "reason": " · ".join(reasons)}
