"""An issue as a PDF: made when somebody asks, kept until a page of it changes."""

import hashlib
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db.models import Count, Max
from django.utils import translation
from django.utils.formats import date_format
from wagtail.rich_text import expand_db_html

from kring.foundation.documents.api import pdf
from kring.modules.knowledge.models import IssuePage, KnowledgeImage

from . import shelf
from .covers import cover_of
from .magazines import sections, whole
from .pictures import prepare
from .pieces import images_of, pieces_of
from .richtext import blocks_of
from .rows import Piece, ReadArticle
from .version import version

ON_PAPER = "width-900|bgcolor-ffffff|format-jpeg|jpegquality-72"
KEPT_SECONDS = 7 * 24 * 3600
LARGEST_IMAGE = 2_000_000  # bytes; a larger one is left out rather than the paper


def pdf_of(issue: IssuePage, at: datetime) -> bytes:
    """The issue on paper in the reader's language. at: the moment that it says it was made."""
    language = "en" if (translation.get_language() or "nl").startswith("en") else "nl"
    key = f"knowledge:issue-pdf:{version()}:{version_of(issue)}:{language}"
    made: bytes | None = cache.get(key)
    if made is None:
        made = pdf("knowledge/issue", data_of(issue), language, at=at)
        cache.set(key, made, KEPT_SECONDS)
    return made


def version_of(issue: IssuePage) -> str:
    """Changes with everything that can change the paper: the issue, an article, one more or one less."""
    articles = (
        shelf.articles_of(issue)
        .order_by()
        .aggregate(newest=Max("last_published_at"), revision=Max("live_revision"), count=Count("pk"), last=Max("pk"))
    )
    told = (issue.pk, issue.last_published_at, issue.live_revision_id, *sorted(articles.items(), key=str))
    return hashlib.sha256(repr(told).encode()).hexdigest()[:32]


def data_of(issue: IssuePage) -> dict[str, Any]:
    """All that the template prints, as data."""
    articles = whole(issue, ON_PAPER)
    body = list(issue.foreword.raw_data) if issue.foreword else []
    foreword = pieces_of(body, images_of([body], ON_PAPER))
    prepare([issue.cover], ON_PAPER)
    cover = cover_of(issue)
    return {
        "title": issue.title,
        "summary": issue.summary,
        "number": issue.number,
        "day": date_format(issue.dated, "j F Y"),
        "cover": _image(issue.cover, issue.cover.description if issue.cover else ""),
        "dots": [[float(dot.x), float(dot.y)] for dot in cover.dots],
        "foreword": printed(foreword),
        "sections": [
            {"name": part.name, "articles": [one.id for one in part.articles]}
            for part in sections([one.row for one in articles])
        ],
        "articles": [_article(one) for one in articles],
    }


def _article(one: ReadArticle) -> dict[str, Any]:
    row = one.row
    return {
        "id": row.id,
        "title": row.title,
        "summary": row.summary,
        "authors": row.authors,
        "sub_theme": row.sub_theme,
        "partner": row.partner,
        "minutes": row.minutes,
        "image": _image(one.image, one.image.description if one.image else ""),
        "blocks": printed(one.pieces),
    }


def printed(pieces: tuple[Piece, ...]) -> list[dict[str, Any]]:
    """Pieces as data for the template; levels of headings start at 2, below the title of the article."""
    made: list[dict[str, Any]] = []
    for piece in pieces:
        if piece.kind == "text":
            made += _rich(piece.html)
        elif piece.kind == "box":
            made.append({"kind": "box", "title": piece.text, "blocks": _rich(piece.html)})
        elif piece.kind == "quote":
            made.append({"kind": "quote", "text": piece.text, "who": piece.alt})
        elif piece.kind == "video":
            made.append({"kind": "video", "title": piece.text, "url": piece.url})
        elif piece.kind == "picture":
            image = _image(piece.image, piece.alt)
            made += [{"kind": "picture", "image": image, "caption": piece.text}] if image else []
        else:
            made.append({"kind": "heading", "level": 2 if piece.kind == "heading" else 3, "text": piece.text})
    return made


def _rich(html: str) -> list[dict[str, Any]]:
    return blocks_of(expand_db_html(html), settings.SITE_ADDRESS + "/")


def _image(image: KnowledgeImage | None, alt: str) -> dict[str, Any] | None:
    """The bytes of an image as numbers, for that is how data reaches the template; None when it cannot be read."""
    if image is None:
        return None
    try:
        with image.get_rendition(ON_PAPER).file.open("rb") as file:
            content = file.read(LARGEST_IMAGE + 1)
    except OSError:
        return None
    return {"bytes": list(content), "alt": alt} if len(content) <= LARGEST_IMAGE else None
