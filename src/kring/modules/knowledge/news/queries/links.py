"""Links as editors and readers see them, and which must be looked at."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q
from wagtail.models import Page

from kring.modules.knowledge.models import AnyPage, KnowledgeDocument, LinkCheck, PublisherPage
from kring.modules.knowledge.news.links import links_of
from kring.modules.knowledge.news.states import LinkState

from .ageing import bad_links
from .pages import address_of

BATCH = 100


@dataclass(frozen=True)
class LinkRow:
    """A link that does not work as it should."""

    page_id: int
    title: str
    page_url: str
    url: str
    state_label: str
    since: date
    new_url: str


def broken_links(codes: Collection[str], today: date) -> list[LinkRow]:
    """The links of these publishers' live pages that are dead or have moved, or gave no answer for three weeks."""
    below = Q(pk__in=[])
    for path in PublisherPage.objects.filter(code__in=codes).values_list("path", flat=True):
        below |= Q(path__startswith=path)
    found = list(bad_links(today).order_by("since_date", "url"))
    pages = {page.pk: page for page in AnyPage.objects.filter(below, live=True, pk__in={one.page_id for one in found})}
    return [
        LinkRow(
            page_id=one.page_id,
            title=pages[one.page_id].title,
            page_url=address_of(pages[one.page_id].url_path),
            url=one.url,
            state_label=str(LinkState(one.state).label),
            since=one.since_date,
            new_url=one.new_url,
        )
        for one in found
        if one.page_id in pages
    ]


def dead_links(page_id: int) -> dict[str, date]:
    """The dead links of a page, each with the first day on which it was."""
    found = LinkCheck.objects.filter(page_id=page_id, state=LinkState.DEAD, looked_at__isnull=False)
    return dict(found.values_list("url", "since_date"))


def links_on_pages() -> Iterator[dict[int, list[str]]]:
    """All live pages with their links, a batch at a time."""
    numbers = list(AnyPage.objects.filter(live=True).order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(numbers), BATCH):
        pages = Page.objects.filter(pk__in=numbers[start : start + BATCH]).specific()
        yield {page.pk: links_of(page) for page in pages}


def not_live() -> list[int]:
    """Pages with links that we know, but nobody can read any more."""
    live = AnyPage.objects.filter(live=True).values("pk")
    return list(LinkCheck.objects.exclude(page_id__in=live).values_list("page_id", flat=True).distinct().order_by())


def links_to_look_at(before: datetime, limit: int) -> list[str]:
    """Addresses that were not looked at since this moment, those never looked at first."""
    due = LinkCheck.objects.filter(Q(looked_at=None) | Q(looked_at__lt=before)).order_by()
    return sorted(due.values_list("url", flat=True).distinct()[:limit])


def documents_to_read(limit: int) -> list[int]:
    """Documents whose words were not taken out yet, the oldest first."""
    return list(KnowledgeDocument.objects.filter(text_read_at=None).order_by("pk").values_list("pk", flat=True)[:limit])
