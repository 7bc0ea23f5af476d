"""Schools, boards and regions: open to everybody."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.foundation.people.api import public
from kring.foundation.records.api import Request
from kring.modules.directory import access, presenting, queries
from kring.modules.directory.edition import kept
from kring.modules.directory.queries.regions import regions_in, sites_in
from kring.modules.directory.states import SiteKind
from kring.modules.directory.wording import ALIKE, SITE_KINDS, pupils_words, scheme_name
from kring.ui.api import Filter, Option, address, fragment, page, pages

PAGE = 25


@public
@require_GET
def sites(request: Request) -> HttpResponse:
    """All schools: search and filter, in order of name."""
    asked = queries.SiteFilter(
        text=request.GET.get("q", ""),
        sector=request.GET.get("sector", ""),
        kinds=tuple(kind for kind in request.GET.getlist("soort") if kind in set(SiteKind)),
        province=request.GET.get("provincie", "")[:30],
        closed=request.GET.get("gesloten") == "ja",
    )
    params = dict(request.GET.lists())
    offset = (_number(request.GET.get("p")) - 1) * PAGE
    found = queries.search_sites(asked, offset=offset, limit=PAGE)
    context = {
        "asked": asked,
        "found": found,
        "filters": _filters(asked),
        "rows": [presenting.site_line(row) for row in found.rows],
        "pages": pages(total=found.total, path=request.path, params=params),
        "clear": address(request.path, {"q": asked.text}) if asked.kinds or asked.sector or asked.province else "",
    }
    return fragment(request, "directory/sites.html", context, part="found")


def _filters(asked: queries.SiteFilter) -> list[Filter]:
    kinds = tuple(Option(kind.value, str(words), chosen=kind in asked.kinds) for kind, words in SITE_KINDS.items())
    closed = Option("ja", _("Ook gesloten scholen"), chosen=asked.closed)
    return [Filter("soort", _("Soort onderwijs"), kinds), Filter("gesloten", _("Gesloten"), (closed,))]


def _number(raw: str | None) -> int:
    return int(raw) if raw and raw.isascii() and raw.isdigit() and 0 < len(raw) < 6 and int(raw) else 1


@public
@require_GET
def site(request: Request, code: str) -> HttpResponse:
    """One school."""
    return page(request, "directory/site.html", _shown_site(access.site(code=code)))


@kept
def _shown_site(found: Any) -> dict[str, Any]:
    """Everything on the page of a school, kept per edition: its figure and facts take longer than its queries."""
    shown = queries.site_page(found)
    return {
        "shown": shown,
        "facts": presenting.site_facts(shown),
        "regions": presenting.region_facts(shown),
        "story": presenting.story(shown),
        "chart": presenting.pupils_chart(shown.years),
        "pupils_sentence": presenting.pupils_sentence(shown.years),
        "few": any(year.few for year in shown.years),
        "map": presenting.site_map(shown),
        "alike": [
            (one, pupils_words(one.pupils, False), ", ".join(str(ALIKE[reason]) for reason in one.reasons))
            for one in shown.alike
        ],
        "crumbs": presenting.crumbs((_("Scholen"), "directory:sites")),
    }


@public
@require_GET
def boards(request: Request) -> HttpResponse:
    """All boards with open schools."""
    text = request.GET.get("q", "")
    params = dict(request.GET.lists())
    offset = (_number(request.GET.get("p")) - 1) * PAGE
    may_name = access.may_import(request.actor)
    nameless = may_name and request.GET.get("naam") == "zonder"
    rows, total = queries.find_boards(text, nameless=nameless, offset=offset, limit=PAGE)
    without = Option("zonder", _("Zonder naam"), chosen=nameless)
    context = {
        "text": text,
        "rows": rows,
        "total": total,
        "filters": [Filter("naam", _("Naam"), (without,))] if may_name else [],
        "clear": address(request.path, {"q": text}) if nameless else "",
        "pages": pages(total=total, path=request.path, params=params),
    }
    return page(request, "directory/boards.html", context)


@public
@require_GET
def board(request: Request, number: str) -> HttpResponse:
    """One board with its schools."""
    found = access.board(number=number)
    shown = queries.board_page(found)
    table = presenting.site_table(_("Scholen van dit bestuur"))
    context = {
        "shown": shown,
        "facts": presenting.board_facts(shown),
        "kinds": presenting.kinds_facts(shown.kinds),
        "table": table.view(shown.sites, path=request.path, params={}),
        "map": presenting.map_of(shown.points),
        "may_name": access.may_name(request.actor, found),
        "crumbs": presenting.crumbs((_("Besturen"), "directory:boards")),
    }
    return page(request, "directory/board.html", context)


@public
@require_GET
def schemes(request: Request) -> HttpResponse:
    """The ways in which the country is cut into regions."""
    rows = [(row, scheme_name(row.code, row.name)) for row in queries.schemes()]
    return page(request, "directory/schemes.html", {"rows": rows})


@public
@require_GET
def scheme(request: Request, scheme: str) -> HttpResponse:
    """The regions of one scheme."""
    found = access.scheme(code=scheme)
    context = {
        "address": request.path,
        "name": scheme_name(found.code, found.name),
        "regions": regions_in(scheme),
        "crumbs": presenting.crumbs((_("Regio’s"), "directory:schemes")),
    }
    return page(request, "directory/scheme.html", context)


@public
@require_GET
def region(request: Request, scheme: str, code: str) -> HttpResponse:
    """One region with its schools."""
    found = access.region(scheme=scheme, code=code)
    shown = queries.region_page(found)
    params = dict(request.GET.lists())
    place = pages(total=shown.sites, path=request.path, params=params)
    rows = sites_in(found, offset=place.offset, limit=PAGE)
    context = {
        "shown": shown,
        "scheme_name": scheme_name(shown.scheme, shown.scheme_name),
        "facts": presenting.region_numbers(shown),
        "kinds": presenting.kinds_facts(shown.kinds),
        "rows": [presenting.site_line(row) for row in rows],
        "pages": place,
        "map": presenting.map_of(shown.points),
        "crumbs": [*presenting.crumbs((_("Regio’s"), "directory:schemes"))],
    }
    return page(request, "directory/region.html", context)
