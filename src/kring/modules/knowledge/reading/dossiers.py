"""A dossier: what it is about, its dimensions, and publications by dimension, narrowed by kind and year when many."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.modules.knowledge.mirror import queries
from kring.modules.knowledge.models import DossierPage, Publication
from kring.modules.knowledge.states import PublicationKind
from kring.ui.api import Filter, Link, Option

from . import shelf
from .pictures import prepare_text

FILTER_FROM = 10  # with more publications than this there are filters


@dataclass(frozen=True)
class PublicationRow:
    """A publication or link. `host` is the site where it stands."""

    id: int
    title: str
    kind: str
    kind_label: str
    year: int | None
    authors: str
    summary: str
    url: str
    host: str
    document_url: str
    dimension: int | None


@dataclass(frozen=True)
class Shelf:
    """Publications of one dimension: its number (None: of the whole dossier) and its name, "" while nobody knows it."""

    number: int | None
    name: str
    publications: tuple[PublicationRow, ...]


def dossier_context(page: DossierPage, request: HttpRequest) -> dict[str, Any]:
    """What the page of a dossier shows."""
    prepare_text(page.body)
    everything = [row_of(one) for one in publications_of(page)]
    chosen = narrowed(everything, request.GET)
    dimensions = queries.dimensions_of(page.framework) if page.framework else []
    return {
        "dimensions": dimensions,
        "shelves": shelves(chosen, dimensions),
        "total": len(everything),
        "left": len(chosen),
        "filters": filters(everything, request.GET) if len(everything) > FILTER_FROM else [],
        "crumbs": [*shelf.crumbs(), Link(_("Dossiers"), reverse("knowledge:dossiers"))],
    }


def publications_of(page: DossierPage) -> Iterable[Publication]:
    """The publications of a dossier in the editor's order; of a draft those that are not saved yet as well."""
    found = page.publications.all()
    return found.select_related("document") if hasattr(found, "select_related") else found


def row_of(one: Publication) -> PublicationRow:
    """A publication as it stands on the page."""
    return PublicationRow(
        one.pk or 0,
        one.title,
        one.kind,
        str(PublicationKind(one.kind).label),
        one.year,
        one.authors,
        one.summary,
        one.url,
        urlsplit(one.url).hostname or "",
        one.document.url if one.document else "",
        one.dimension,
    )


def narrowed(rows: list[PublicationRow], asked: QueryDict) -> list[PublicationRow]:
    """Those of the kinds and years that are asked for; all when nothing is."""
    kinds, years = set(asked.getlist("soort")), set(asked.getlist("jaar"))
    return [row for row in rows if (not kinds or row.kind in kinds) and (not years or str(row.year or "") in years)]


def filters(rows: list[PublicationRow], asked: QueryDict) -> list[Filter]:
    """What the list can be narrowed by, with how many there are of each."""
    kinds = [(value, str(label)) for value, label in PublicationKind.choices]
    years = [(str(year), str(year)) for year in sorted({row.year for row in rows if row.year}, reverse=True)]
    return [
        _filter("soort", _("Soort"), kinds, [row.kind for row in rows], asked),
        _filter("jaar", _("Jaar"), years, [str(row.year) for row in rows if row.year], asked),
    ]


def _filter(name: str, label: str, choices: list[tuple[str, str]], had: list[str], asked: QueryDict) -> Filter:
    chosen = set(asked.getlist(name))
    options = (Option(value, words, had.count(value), value in chosen) for value, words in choices if value in had)
    return Filter(name, label, tuple(options))


def shelves(rows: list[PublicationRow], dimensions: list[queries.DimensionRow]) -> list[Shelf]:
    """Publications by dimension: those of the whole dossier first; by kind, the newest first."""
    names = {one.number: one.name for one in dimensions}
    numbers = sorted({row.dimension for row in rows}, key=lambda number: number or 0)
    kinds = list(PublicationKind.values)
    ranked = sorted(rows, key=lambda row: (kinds.index(row.kind), -(row.year or 0)))
    return [
        Shelf(number, names.get(number or 0, ""), tuple(row for row in ranked if row.dimension == number))
        for number in numbers
    ]


def more_on(framework: str, number: int) -> list[PublicationRow]:
    """What the public dossier of this framework says to read on about one of its dimensions; the newest first."""
    found = Publication.objects.filter(page__in=shelf.shown(DossierPage).filter(framework=framework), dimension=number)
    return [row_of(one) for one in found.select_related("document").order_by("-year", "pk")]
