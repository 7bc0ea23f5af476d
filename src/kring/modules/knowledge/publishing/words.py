"""What can be found of a page: its plain words as they are live, never those of a draft."""

from typing import Any

from django.utils.html import strip_tags
from wagtail.fields import StreamField
from wagtail.models import Page

from kring.foundation.home.api import Findable
from kring.foundation.records.api import Ref
from kring.modules.knowledge.news.documents import document_words

# What each kind of page is called in the search.
FOUND_KIND = {"newspage": "news", "themepage": "theme", "issuepage": "magazine", "articlepage": "article",
              "dossierpage": "dossier"}  # fmt: skip
LINES = ("summary", "authors", "sub_theme", "partner")  # plain fields whose words count


def ref_of(page: Page) -> Ref:
    """How the house names a page."""
    return Ref("page", str(page.pk))


def is_public(page: Page) -> bool:
    """May anybody read it now?"""
    return bool(page.live) and not page.get_view_restrictions().exists()


def words_of(page: Page) -> str:
    """All plain words of a page but its title: summary, blocks, publications, and what its documents say."""
    parts = [str(getattr(page, name, "") or "") for name in LINES]
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = getattr(page, field.name)
            parts += value.stream_block.get_searchable_content(value)
    for publication in page.publications.all() if hasattr(page, "publications") else ():
        parts += [publication.title, publication.authors, publication.summary]
    plain = [strip_tags(str(part)).strip() for part in parts if str(part).strip()]
    return "\n".join([*plain, document_words(page)])


def _title(page: Any) -> str:
    """A theme with a number is found by it: people say "thema 14"."""
    number = getattr(page, "number", None) if page._meta.model_name == "themepage" else None
    return f"Thema {number}: {page.title}" if number else str(page.title)


def findable(page: Page) -> Findable | None:
    """What anybody may find of this page (its specific kind); None when it is not public, or no content."""
    kind = FOUND_KIND.get(page._meta.model_name or "")
    if kind is None or not is_public(page):
        return None
    content: Any = page
    return Findable(
        ref=ref_of(page),
        kind=kind,
        title=_title(page)[:300],
        text=words_of(page),
        url=page.get_url() or "",
        summary=content.summary,
        themes=tuple(content.themes),
        region=content.region,
        audience=tuple(content.audience),
        on=content.dated,
    )
