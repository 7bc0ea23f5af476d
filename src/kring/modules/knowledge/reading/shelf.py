"""Pages that everybody may see, and how they stand in a list."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import Length, Substr
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page, PageViewRestriction

from kring.foundation.records.api import kept_by
from kring.modules.knowledge.models import (
    ArticlePage,
    DossierPage,
    IssuePage,
    NewsPage,
    PublisherPage,
    ThemePage,
)
from kring.ui.api import PAGE_SIZE, Link, Pages, pages

from .covers import cover_of
from .pictures import prepare
from .rows import IssueCard, Teaser
from .version import version

COLUMNS = ("title", "url_path", "summary", "dated")
ON_SHELF = 12  # issues on a page of the list
ON_COVER = "width-480|format-webp"


def shown(kind: type[Page]) -> QuerySet[Any]:
    """The pages of this kind that are published, for everybody. One query, where Wagtail's public() takes two."""
    start = Substr(OuterRef("path"), 1, Length("page__path"))
    closed = PageViewRestriction.objects.annotate(start=start).filter(page__path=F("start"))
    return kind.objects.live().filter(~Exists(closed))


def below(kind: type[Page], parent: Page | None) -> QuerySet[Any]:
    """Those right below a page; all of them when no page is named."""
    found = shown(kind)
    return found.filter(path__startswith=parent.path, depth=parent.depth + 1) if parent else found


def address(url_path: str) -> str:
    """The address of a page from its path in the tree, whose first piece is the first page of knowledge."""
    return reverse("wagtail_serve", args=[url_path.split("/", 2)[2]])


def crumbs() -> list[Link]:
    """Where every page of knowledge stands."""
    return [Link(_("Kennis"), reverse("wagtail_serve", args=[""]))]


def teasers(pages: QuerySet[Any]) -> tuple[Teaser, ...]:
    """These pages as they stand in a list."""
    return tuple(
        Teaser(row["title"], address(row["url_path"]), row["summary"], row["dated"]) for row in pages.values(*COLUMNS)
    )


def newest(kind: type[Page], most: int, under: Page | None = None) -> tuple[Teaser, ...]:
    """The newest pages of this kind, everywhere or below a page."""
    found = below(kind, under)
    return teasers(found.order_by("-dated", "-pk")[:most])


def news(most: int, under: Page | None = None) -> tuple[Teaser, ...]:
    """The newest news."""
    return newest(NewsPage, most, under)


def dossiers(most: int, under: Page | None = None) -> tuple[Teaser, ...]:
    """Dossiers by name."""
    found = below(DossierPage, under)
    return teasers(found.order_by("title", "pk")[:most])


def themes(most: int | None = None, under: Page | None = None) -> tuple[Teaser, ...]:
    """Themes: those with a number first, in that order; then by name."""
    found = below(ThemePage, under)
    return _themes(found.order_by("number", "title", "pk")[:most])


def _themes(found: QuerySet[Any]) -> tuple[Teaser, ...]:
    return tuple(
        Teaser(row["title"], address(row["url_path"]), row["summary"], row["dated"], str(row["number"] or ""))
        for row in found.values(*COLUMNS, "number")
    )


def publishers() -> tuple[Teaser, ...]:
    """Who publishes here."""
    rows = shown(PublisherPage).order_by("title").values("title", "url_path", "summary")
    return tuple(Teaser(row["title"], address(row["url_path"]), row["summary"]) for row in rows)


def issues_of(pages: QuerySet[Any]) -> tuple[IssueCard, ...]:
    """These issues with their covers."""
    found = list(pages.select_related("cover").defer("foreword"))
    prepare([one.cover for one in found], ON_COVER)
    return tuple(
        IssueCard(
            one.title, address(one.url_path), one.summary, one.dated, one.number, cover_of(one), one.cover, one.numchild
        )
        for one in found
    )


def issues(most: int, under: Page | None = None) -> tuple[IssueCard, ...]:
    """The newest issues."""
    found = below(IssuePage, under)
    return issues_of(found.order_by("-dated", "-pk")[:most])


def articles_of(issue: IssuePage) -> QuerySet[Any]:
    """The articles of an issue, in order."""
    return below(ArticlePage, issue).order_by("path")


def list_of_issues(path: str, params: Mapping[str, str]) -> tuple[tuple[IssueCard, ...], Pages]:
    """A page of all issues, the newest first."""
    turned = pages(total=_count(IssuePage), path=path, params=params, size=ON_SHELF)
    return _issues_from(turned.offset), turned


@kept_by(version, most=32)
def _issues_from(offset: int) -> tuple[IssueCard, ...]:
    return issues_of(shown(IssuePage).order_by("-dated", "-pk")[offset : offset + ON_SHELF])


@kept_by(version, most=8)
def _count(kind: type[Page]) -> int:
    return int(shown(kind).count())


def list_of_dossiers(path: str, params: Mapping[str, str]) -> tuple[tuple[Teaser, ...], Pages]:
    """A page of all dossiers, by name."""
    found = shown(DossierPage).order_by("title", "pk")
    turned = pages(total=_count(DossierPage), path=path, params=params)
    return teasers(found[turned.offset : turned.offset + PAGE_SIZE]), turned


def list_of_themes(path: str, params: Mapping[str, str]) -> tuple[tuple[Teaser, ...], Pages]:
    """A page of all themes, those with a number first."""
    found = shown(ThemePage).order_by("number", "title", "pk")
    turned = pages(total=_count(ThemePage), path=path, params=params)
    return _themes(found[turned.offset : turned.offset + PAGE_SIZE]), turned
