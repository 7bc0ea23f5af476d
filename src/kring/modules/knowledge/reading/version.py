"""A mark that changes with every change to the pages of knowledge, so that what was read once can be kept.

It stands in the cache, which is a table: it changes with the page or not at all. Lost from there, it gets a new value.
"""

from typing import Any
from uuid import uuid4

from django.core.cache import cache
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from kring.modules.knowledge.models import KnowledgeDocument, KnowledgeImage, Publication

KEY = "knowledge:version"
KEPT_SECONDS = 30 * 24 * 3600
WATCHED = (KnowledgeDocument, KnowledgeImage, PageViewRestriction, Publication)


def version(*of_what: Any, **_more: Any) -> str:
    """The mark of now; the arguments do not matter (kept_by hands them over)."""
    found: str | None = cache.get(KEY)
    return found or str(cache.get_or_set(KEY, _fresh, KEPT_SECONDS))


def changed(sender: Any = None, **_about: Any) -> None:
    """Something of knowledge changed: nothing that was kept counts any more."""
    if sender in WATCHED or (isinstance(sender, type) and issubclass(sender, Page)):
        forget()


def forget() -> None:
    """Nothing that was kept counts any more. For who changes what pages show beside the pages themselves."""
    cache.set(KEY, _fresh(), KEPT_SECONDS)


def watch() -> None:
    """From now on every change is noticed."""
    for signal in (post_save, post_delete, post_page_move):
        signal.connect(changed, dispatch_uid="knowledge.version")


def _fresh() -> str:
    return uuid4().hex
