"""What the house has on a theme, part by part. Modules below knowledge are asked here, by their api; those beside and
above it have nothing to say on this page."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Actor
from kring.modules.gatherings.api import theme_walls
from kring.modules.knowledge.models import DossierPage, IssuePage, NewsPage
from kring.modules.practices.api import ask_address, cards_for_theme

from . import shelf
from .rows import Part, PartRow, Teaser

MOST = 5  # of a part; a page that lists everything is read by nobody
Source = Callable[[str, Actor], list[PartRow]]


def magazines(theme: str, viewer: Actor) -> list[PartRow]:
    """Issues about this theme."""
    return _rows(shelf.shown(IssuePage).filter(Q(theme=theme) | Q(themes__contains=[theme])))


def dossiers(theme: str, viewer: Actor) -> list[PartRow]:
    """Dossiers about this theme."""
    return _rows(shelf.shown(DossierPage).filter(themes__contains=[theme]))


def news(theme: str, viewer: Actor) -> list[PartRow]:
    """The newest news about this theme."""
    return _rows(shelf.shown(NewsPage).filter(themes__contains=[theme]))


def practices(theme: str, viewer: Actor) -> list[PartRow]:
    """What schools did about it, the newest first."""
    return [
        PartRow(card.title, card.url, " · ".join(filter(None, (card.evidence_label, card.province))))
        for card in cards_for_theme(theme, most=MOST)
    ]


def walls(theme: str, viewer: Actor) -> list[PartRow]:
    """What was said about it at gatherings, as far as it is public."""
    return [PartRow(one.title, one.url, one.summary) for one in theme_walls(theme, by=viewer, most=MOST)]


def people_to_ask(theme: str, viewer: Actor) -> list[PartRow]:
    """For who is signed in: a question that goes to at most three people who did something about it."""
    if not viewer.is_person:
        return []
    return [
        PartRow(gettext("Wie heeft dit gedaan?"), ask_address(theme), gettext("Hooguit drie mensen krijgen je vraag."))
    ]


def _rows(pages: Any) -> list[PartRow]:
    found: tuple[Teaser, ...] = shelf.teasers(pages.order_by("-dated", "-pk")[:MOST])
    return [PartRow(one.title, one.url, one.summary) for one in found]


# A heading and who fills it, in the order of the page. OWN is for everybody the same, so it is kept with the page; what
# other modules have is asked for who looks, each time.
OWN: tuple[tuple[Any, Source], ...] = (
    (_("Magazines over dit thema"), magazines),
    (_("Dossiers"), dossiers),
    (_("Nieuws"), news),
)
OF_OTHERS: tuple[tuple[Any, Source], ...] = (
    (_("Praktijken van scholen"), practices),
    (_("Wat er op bijeenkomsten is gezegd"), walls),
    (_("Mensen om het te vragen"), people_to_ask),
)


def parts_of(theme: str, viewer: Actor, sources: tuple[tuple[Any, Source], ...] | None = None) -> tuple[Part, ...]:
    """The parts that have something to show to this viewer; those of other modules unless said otherwise."""
    asked = OF_OTHERS if sources is None else sources
    filled = ((title, tuple(source(theme, viewer)[:MOST])) for title, source in asked)
    return tuple(Part(str(title), rows) for title, rows in filled if rows)
