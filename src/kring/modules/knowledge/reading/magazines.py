"""An issue, its contents, an article with what stands before and after it, and the whole issue for its reader."""

from itertools import groupby
from typing import Any

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from kring.foundation.records.api import kept_by
from kring.modules.knowledge.models import ArticlePage, IssuePage
from kring.ui.api import Link

from . import shelf
from .covers import cover_of
from .pictures import IN_TEXT, prepare, prepare_text
from .pieces import images_of, minutes_of, pieces_of
from .rows import ArticleRow, ReadArticle, Section
from .version import version


def row_of(article: ArticlePage) -> ArticleRow:
    """An article as it stands in the contents."""
    return ArticleRow(
        article.pk,
        article.title,
        shelf.address(article.url_path),
        article.summary,
        article.authors,
        article.sub_theme,
        article.partner,
        minutes_of(article.body.raw_data),
    )


def sections(articles: list[ArticleRow]) -> tuple[Section, ...]:
    """The articles by sub-theme; the sub-theme that is met first comes first."""
    order = list(dict.fromkeys(one.sub_theme for one in articles))
    ranked = sorted(articles, key=lambda one: order.index(one.sub_theme))
    return tuple(Section(name, tuple(found)) for name, found in groupby(ranked, key=lambda one: one.sub_theme))


@kept_by(version, most=64)
def contents(issue: IssuePage) -> list[ArticleRow]:
    """The articles of an issue that everybody may see, as its contents list them."""
    parts = sections([row_of(one) for one in shelf.articles_of(issue)])
    return [article for part in parts for article in part.articles]


def addresses(issue: IssuePage) -> dict[str, str]:
    """Where an issue is read full screen, and its PDF."""
    publisher, own = issue.url_path.strip("/").split("/")[-2:]
    where = {"publisher": publisher, "issue": own}
    return {
        "read_url": reverse("knowledge:read_issue", kwargs=where),
        "pdf_url": reverse("knowledge:issue_pdf", kwargs=where),
    }


def issue_context(page: IssuePage, request: HttpRequest) -> dict[str, Any]:
    """What the page of an issue shows."""
    prepare_text(page.foreword, also=[page.cover])
    prepare([page.cover], shelf.ON_COVER)
    articles = contents(page) if page.pk else []
    return {
        "cover": cover_of(page),
        "sections": sections(articles),
        "count": len(articles),
        "minutes": sum(one.minutes for one in articles),
        "crumbs": _crumbs(),
        **(addresses(page) if page.pk else {}),
    }


def _crumbs() -> list[Link]:
    return [*shelf.crumbs(), Link(_("Magazines"), reverse("knowledge:magazines"))]


def article_context(page: ArticlePage, request: HttpRequest) -> dict[str, Any]:
    """What the page of an article shows."""
    prepare_text(page.body, also=[page.image])
    context: dict[str, Any] = {"minutes": minutes_of(page.body.raw_data), "crumbs": _crumbs()}
    if not page.pk:
        return context
    parent: Page = page.get_parent()
    issue: IssuePage = parent.specific
    rows = contents(issue)
    place = next((number for number, one in enumerate(rows) if one.id == page.pk), None)
    context["crumbs"] += [Link(issue.title, shelf.address(issue.url_path))]
    context |= {"issue": issue, "place": (place or 0) + 1, "count": len(rows), **addresses(issue)}
    if place is not None:
        context["before"] = rows[place - 1] if place else None
        context["after"] = rows[place + 1] if place + 1 < len(rows) else None
    return context


def published(publisher: str, issue: str) -> IssuePage:
    """The issue at this address; 404 when it is not there for everybody."""
    below = shelf.shown(IssuePage).filter(slug=issue, url_path__endswith=f"/{publisher}/{issue}/")
    found: IssuePage | None = below.select_related("cover").first()
    if found is None:
        raise Http404
    return found


def whole(issue: IssuePage, *sizes: str) -> list[ReadArticle]:
    """All articles of an issue with their pieces, images in these sizes at hand; in the order of the contents."""
    pages = {one.pk: one for one in shelf.articles_of(issue).select_related("image")}
    parts = sections([row_of(one) for one in pages.values()])
    bodies = {number: list(one.body.raw_data) for number, one in pages.items()}
    images = images_of(bodies.values(), *(sizes or (IN_TEXT,)))
    prepare([one.image for one in pages.values()], *(sizes or (IN_TEXT,)))
    return [
        ReadArticle(row, pages[row.id].image, pieces_of(bodies[row.id], images))
        for part in parts
        for row in part.articles
    ]


@kept_by(version, most=16)
def to_read(issue: IssuePage) -> list[ReadArticle]:
    """All articles of an issue, kept until something changes."""
    return whole(issue)


def reader_context(issue: IssuePage) -> dict[str, Any]:
    """What the reader of an issue shows: everything, in order."""
    prepare_text(issue.foreword)
    prepare([issue.cover], shelf.ON_COVER)
    articles = to_read(issue)
    return {
        "page": issue,
        "cover": cover_of(issue),
        "articles": articles,
        "sections": sections([one.row for one in articles]),
        "back_url": shelf.address(issue.url_path),
    }
