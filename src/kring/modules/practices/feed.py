"""The latest practices for a feed reader (Atom)."""

from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.urls import reverse_lazy
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext_lazy as _

from . import queries

MOST = 30


class LatestPractices(Feed):  # type: ignore[type-arg]
    """What was published last; what was withdrawn is not in it."""

    feed_type = Atom1Feed
    title = _("Praktijken van schoolleiders")
    subtitle = _("Oplossingen die op een school werkten, opgeschreven door wie ze bedacht.")
    link = reverse_lazy("practices:list")
    feed_url = reverse_lazy("practices:feed")

    def items(self) -> list[queries.PracticeCard]:
        return queries.cards_of(queries.live()[:MOST])

    def item_title(self, item: Any) -> str:
        return str(item.title)

    def item_description(self, item: Any) -> str:
        return str(item.problem)

    def item_link(self, item: Any) -> str:
        return str(item.url)

    def item_pubdate(self, item: Any) -> datetime:
        at: datetime = item.published_at
        return at

    item_updateddate = item_pubdate

    def item_categories(self, item: Any) -> tuple[str, ...]:
        themes: tuple[str, ...] = item.themes
        return themes
