"""A theme: its questions, its parts with the articles that carry them, what is known and how sure that is."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.modules.knowledge.models import ArticlePage, IssuePage, ThemePage
from kring.modules.knowledge.states import Strength
from kring.ui.api import Link

from . import shelf
from .pictures import prepare_text
from .rows import Teaser
from .theme_parts import OWN, parts_of

# How many of four marks a claim gets: the shape beside the word.
MARKS = {Strength.PROVEN: 4, Strength.LIKELY: 3, Strength.SEEN: 2, Strength.THOUGHT: 1}
MOST_ARTICLES = 60
LONG_WORD = 17  # letters; a longer one is set smaller on a phone, so that it stays whole


@dataclass(frozen=True)
class SubThemeRow:
    """A sub-theme: its words, its place on the page, and its articles."""

    name: str
    words: str
    anchor: str
    articles: tuple[Teaser, ...]


@dataclass(frozen=True)
class ClaimRow:
    """A claim: how sure in words and in marks out of four, where it was tested, who says so."""

    claim: str
    strength: str
    marks: tuple[bool, ...]
    where: str
    source: str
    url: str


def theme_context(page: ThemePage, request: HttpRequest) -> dict[str, Any]:
    """What the page of a theme shows."""
    prepare_text(page.body)
    return {
        "questions": [block["value"] for block in page.questions.raw_data],
        "sub_themes": sub_themes(page),
        "claims": [claim(block["value"]) for block in page.claims.raw_data],
        "parts": parts_of(page.code, request.actor, OWN),  # type: ignore[attr-defined]
        "long_title": max(map(len, page.title.split()), default=0) > LONG_WORD,
        "crumbs": [*shelf.crumbs(), Link(_("Thema's"), reverse("knowledge:themes"))],
    }


def sub_themes(page: ThemePage) -> list[SubThemeRow]:
    """The sub-themes in order, each with the articles that carry it."""
    named = [block["value"] for block in page.sub_themes.raw_data]
    carried = articles_on(page.code) if named and page.code else {}
    return [
        SubThemeRow(
            one["name"], one.get("words") or "", f"deel-{place}", tuple(carried.get(one["name"].casefold(), ()))
        )
        for place, one in enumerate(named, 1)
    ]


def articles_on(theme: str) -> dict[str, list[Teaser]]:
    """Articles in issues about a theme, and others that name it, by sub-theme in small letters."""
    issues = shelf.shown(IssuePage).filter(theme=theme).values_list("path", flat=True)[:MOST_ARTICLES]
    about = Q(themes__contains=[theme])
    for path in issues:
        about |= Q(path__startswith=path)
    found: dict[str, list[Teaser]] = {}
    rows = shelf.shown(ArticlePage).filter(about).exclude(sub_theme="").order_by("path")
    for row in rows.values("title", "url_path", "summary", "dated", "sub_theme", "authors")[:MOST_ARTICLES]:
        teaser = Teaser(row["title"], shelf.address(row["url_path"]), row["summary"], row["dated"], row["authors"])
        found.setdefault(row["sub_theme"].casefold(), []).append(teaser)
    return found


def claim(value: dict[str, Any]) -> ClaimRow:
    """A claim as it stands on the page."""
    strength = Strength(value["strength"])
    marks = tuple(number < MARKS[strength] for number in range(len(MARKS)))
    return ClaimRow(value["claim"], str(strength.label), marks, value["where"], value["source"], value.get("url") or "")
