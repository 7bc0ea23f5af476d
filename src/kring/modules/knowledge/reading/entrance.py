"""The first page of knowledge, the page of a publisher, and what a list shows."""

from typing import Any

from django.http import HttpRequest

from kring.modules.knowledge.models import KnowledgeHome, PublisherPage

from . import shelf

LATEST_NEWS, FEW = 5, 6


def home_context(page: KnowledgeHome, request: HttpRequest) -> dict[str, Any]:
    """What the first page shows."""
    latest = shelf.issues(1)
    return {
        "latest": latest[0] if latest else None,
        "themes": shelf.themes(FEW),
        "dossiers": shelf.dossiers(FEW),
        "news": shelf.news(LATEST_NEWS),
        "publishers": shelf.publishers(),
    }


def publisher_context(page: PublisherPage, request: HttpRequest) -> dict[str, Any]:
    """What the page of a publisher shows."""
    if not page.pk:
        return {}
    return {
        "issues": shelf.issues(FEW, page),
        "themes": shelf.themes(under=page),
        "dossiers": shelf.dossiers(50, page),
        "news": shelf.news(LATEST_NEWS, page),
        "crumbs": shelf.crumbs(),
    }
