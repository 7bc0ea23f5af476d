"""Which pages grow old: past their date, without an owner, with reports of readers, with links that do not work."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy

from kring.foundation.people.api import Role, cards, relations_to_many
from kring.foundation.records.api import Ref
from kring.modules.knowledge.models import AnyPage, LinkCheck, PublisherPage, Report
from kring.modules.knowledge.news.access import PUBLISHER_PATH
from kring.modules.knowledge.news.rules import UNSURE_DAYS, is_soon
from kring.modules.knowledge.news.states import OPEN, LinkState

from .pages import PageRow, page_row

WHY = {
    "oud": gettext_lazy("oud voor lezers"),
    "controle": gettext_lazy("toe aan controle"),
    "eigenaar": gettext_lazy("zonder eigenaar"),
    "melding": gettext_lazy("melding van een lezer"),
    "link": gettext_lazy("link werkt niet"),
}


@dataclass(frozen=True)
class AgeingRow:
    """A page to look at. why: keys of WHY; owner: a name, "" for nobody; links and reports: how many."""

    page: PageRow
    publisher: str
    review_date: date | None
    owner: str
    why: tuple[str, ...]
    reports: int
    links: int

    @property
    def reasons(self) -> str:
        """Why it stands here, in words."""
        return ", ".join(str(WHY[key]) for key in self.why)


@dataclass(frozen=True)
class Duty:
    """What an owner has to look at."""

    pages: int
    links: int


def ageing(codes: Collection[str], today: date, *, only: Collection[str] = ()) -> list[AgeingRow]:
    """The live pages of these publishers that need a look, the most reasons first. only: keys of WHY, empty for all."""
    return [row for row in _all(codes, today) if not only or set(only) & set(row.why)]


def counts(rows: list[AgeingRow]) -> dict[str, int]:
    """How many pages there are for each reason."""
    counted = Counter(key for row in rows for key in row.why)
    return {key: counted[key] for key in WHY}


def duties(today: date) -> dict[int, Duty]:
    """Who must look at how many pages and links: person → duty. A page without an owner is a duty of all editors of
    its publisher."""
    links = _bad_per_page(today)
    due = Q(review_date__lte=today + timedelta(days=60)) | Q(pk__in=list(links))
    found = list(AnyPage.objects.filter(due, shown=True))
    if not found:
        return {}
    publishers = _publishers(None)
    editors = _editors(publishers.values(), today)
    owners = _people_of(found)
    pages, broken = Counter[int](), Counter[int]()
    for page in found:
        whose = editors.get(publishers.get(page.path[:PUBLISHER_PATH], ""), set())
        owner = owners.get(page.owner_id or 0)
        for person in {owner} if owner in whose else whose:
            pages[person] += is_soon(page.review_date, today)
            broken[person] += links[page.pk]
    return {
        person: Duty(pages[person], broken[person])
        for person in sorted({*pages, *broken})
        if pages[person] or broken[person]
    }


def _all(codes: Collection[str], today: date) -> list[AgeingRow]:
    publishers = _publishers(codes)
    below = Q(pk__in=[])
    for path in publishers:
        below |= Q(path__startswith=path)
    pages = list(AnyPage.objects.filter(below, live=True).order_by("dated", "pk"))
    reports = Counter(
        Report.objects.filter(publisher__in=codes, state__in=OPEN).order_by().values_list("page_id", flat=True)
    )
    links = _bad_per_page(today)
    owners = _owners(pages, publishers, today)
    rows = [
        AgeingRow(
            page=page_row(page, today),
            publisher=publishers[page.path[:PUBLISHER_PATH]],
            review_date=page.review_date,
            owner=owners.get(page.pk, ""),
            why=_why(page, today, owners.get(page.pk, ""), reports[page.pk], links[page.pk]),
            reports=reports[page.pk],
            links=links[page.pk],
        )
        for page in pages
    ]
    return sorted((row for row in rows if row.why), key=lambda row: (-len(row.why), row.page.dated, row.page.id))


def _why(page: AnyPage, today: date, owner: str, reports: int, links: int) -> tuple[str, ...]:
    told = {
        "oud": page_row(page, today).old,
        "controle": page.review_date is not None and page.review_date <= today,
        "eigenaar": not owner,
        "melding": bool(reports),
        "link": bool(links),
    }
    return tuple(key for key, holds in told.items() if holds)


def _publishers(codes: Collection[str] | None) -> dict[str, str]:
    found = PublisherPage.objects.all() if codes is None else PublisherPage.objects.filter(code__in=codes)
    return dict(found.values_list("path", "code"))


def _editors(codes: Collection[str], today: date) -> Mapping[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    refs = [Ref("publisher", code) for code in codes]
    for row in relations_to_many(refs, roles=frozenset({Role.EDITOR}), on=today) if refs else []:
        found[row.ref.id].add(row.person_id)
    return found


def _owners(pages: list[AnyPage], publishers: Mapping[str, str], today: date) -> dict[int, str]:
    """page → the name of its owner, when that is still an editor of its publisher."""
    editors = _editors(publishers.values(), today)
    people = _people_of(pages)
    names = cards(set(people.values()))
    found = {}
    for page in pages:
        person = people.get(page.owner_id or 0)
        if person in editors[publishers[page.path[:PUBLISHER_PATH]]] and person in names:
            found[page.pk] = names[person].name
    return found


def _people_of(pages: list[AnyPage]) -> dict[int, int]:
    """account → person, of the owners of these pages."""
    accounts = {page.owner_id for page in pages if page.owner_id}
    return dict(get_user_model().objects.filter(pk__in=accounts).values_list("pk", "person_id")) if accounts else {}


def bad_links(today: date) -> QuerySet[LinkCheck]:
    """Links that are dead, have moved, or gave no answer for three weeks."""
    long_ago = today - timedelta(days=UNSURE_DAYS)
    bad = Q(state__in=[LinkState.DEAD, LinkState.MOVED]) | Q(state=LinkState.UNSURE, since_date__lte=long_ago)
    return LinkCheck.objects.filter(bad, looked_at__isnull=False)


def _bad_per_page(today: date) -> Counter[int]:
    return Counter(bad_links(today).order_by().values_list("page_id", flat=True))
