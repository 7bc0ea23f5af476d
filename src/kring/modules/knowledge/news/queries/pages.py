"""A page as it stands in lists."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from kring.modules.directory.api import region_names
from kring.modules.knowledge.models import AnyPage, ThemePage
from kring.modules.knowledge.news.rules import age_notice
from kring.modules.knowledge.states import ContentKind, NewsKind
from kring.modules.standard.api import theme_names

SCHEME = "provincie"
HOME = "/kennis/"


@dataclass(frozen=True)
class PageRow:
    """A page in a list. kind_label: what it is; old: it carries an age notice today."""

    id: int
    title: str
    url: str
    summary: str
    dated: date
    kind_label: str
    old: bool
    partner: str
    themes: tuple[str, ...]
    region: str


def address_of(url_path: str) -> str:
    """The address of a page from its path in the tree."""
    return reverse("wagtail_serve", args=[url_path.removeprefix(HOME)])


def kind_label(kind: str, news_kind: str) -> str:
    """What a page is, in a word: a story is called a story."""
    return str(NewsKind(news_kind).label if news_kind else ContentKind(kind).label)


def page_row(found: AnyPage, today: date) -> PageRow:
    """A row from the view."""
    return PageRow(
        id=found.pk,
        title=found.title,
        url=address_of(found.url_path),
        summary=found.summary,
        dated=found.dated,
        kind_label=kind_label(found.kind, found.news_kind),
        old=age_notice(found.kind, found.dated, found.review_date, today) is not None,
        partner=found.partner,
        themes=tuple(found.themes),
        region=found.region,
    )


def page_row_of(id: int, today: date) -> PageRow:
    """The row of a page that access gave; raises AnyPage.DoesNotExist."""
    return page_row(AnyPage.objects.get(pk=id), today)


def theme_labels(codes: Iterable[str]) -> dict[str, str]:
    """What themes are called: the title of their page, else their name in `standard`; else its code in words."""
    asked = set(codes)
    if not asked:
        return {}
    known = dict(ThemePage.objects.filter(code__in=asked).values_list("code", "title"))
    rest = asked - known.keys()
    names: Mapping[str, str] = theme_names(rest) if rest else {}
    return {code: known.get(code) or names.get(code) or code.replace("-", " ") for code in sorted(asked)}


def regions() -> dict[str, str]:
    """code → name of the provinces."""
    return region_names(SCHEME)
