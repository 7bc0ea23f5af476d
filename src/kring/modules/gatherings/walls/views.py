"""Pages of walls: the organiser's, and the one over a whole series that everybody reads once it is public."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request
from kring.modules.gatherings.series.access import may_run, organised_gathering, organised_series
from kring.parts.wall.api import wall_page
from kring.ui.api import csv_response, page

from . import access, actions, desk, paper, reading


def _asked(request: Request) -> tuple[int | None, str]:
    theme = request.GET.get("thema", "")
    return (int(theme) if theme.isdigit() else None), request.GET.get("q", "").strip()[:100]


def _shown(request: Request, series: int) -> tuple[reading.WholeWall, reading.WholeWall]:
    found = access.read_series(by=request.actor, id=series)
    whole = reading.whole_wall(found)
    theme, text = _asked(request)
    return whole, reading.narrowed(whole, theme=theme, text=text)


@public
@require_GET
def series_wall(request: Request, series: int) -> HttpResponse:
    """Region, theme, note: as an outline, or as a picture of the same."""
    found = access.read_series(by=request.actor, id=series)
    whole, shown = _shown(request, series)
    theme, text = _asked(request)
    context = {
        "id": series, "whole": whole, "shown": shown, "theme": theme, "text": text,
        "picture": request.GET.get("beeld") == "muur", "is_public": access.is_public(found),
        "runs": may_run(request.actor, found.owner), "query": request.GET.urlencode(),
    }  # fmt: skip
    return page(request, "gatherings/walls/series.html", context)


@public
@require_GET
def series_file(request: Request, series: int, form: str) -> HttpResponse:
    """The same as a file: csv, md or pdf."""
    _whole, shown = _shown(request, series)
    if form == "csv":
        heads = [_("regio"), _("dag"), _("thema"), _("naam"), _("soort"), _("nummer"), _("tekst"), _("wie")]
        return csv_response(heads, reading.as_rows(shown), "muur.csv")
    if form == "pdf":
        theme, text = _asked(request)
        made = paper.as_pdf(shown, theme=theme, text=text, at=request.actor.at)
        return HttpResponse(
            made, content_type="application/pdf", headers={"Content-Disposition": 'inline; filename="muur.pdf"'}
        )
    if form != "md":
        raise Http404
    headers = {"Content-Disposition": 'attachment; filename="muur.md"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(reading.as_markdown(shown), content_type="text/markdown; charset=utf-8", headers=headers)


@require_GET
def series_desk(request: Request, series: int) -> HttpResponse:
    """All walls of a series, for who runs it: which are open, and whether everybody reads them."""
    found = organised_series(by=request.actor, id=series)
    return page(request, "gatherings/walls/desk.html", {"shown": desk.desk(found)})


@require_POST
def publish(request: Request, series: int) -> HttpResponse:
    """Everybody reads it from now on, or not any more."""
    found = organised_series(by=request.actor, id=series)
    try:
        if request.POST.get("public") == "1":
            actions.publish_page(by=request.actor, series=found)
            messages.success(request, _("De muur is openbaar."))
        else:
            actions.hide_page(by=request.actor, series=found)
            messages.success(request, _("De muur is niet meer openbaar."))
    except Refusal as refusal:
        messages.error(request, refusal.message)
    return redirect("gatherings:series_desk", series)


@require_POST
def harvest(request: Request, series: int) -> HttpResponse:
    """Begin a harvest over the walls of the series."""
    found = organised_series(by=request.actor, id=series)
    try:
        number = actions.harvest_series(by=request.actor, series=found)
    except Refusal as refusal:
        messages.error(request, refusal.message)
        return redirect("gatherings:series_desk", series)
    return redirect(desk.harvest_page(number))


@require_POST
def open_wall(request: Request, gathering: int) -> HttpResponse:
    """Open the wall of a gathering, or go to it."""
    found = organised_gathering(by=request.actor, id=gathering)
    return redirect(wall_page(actions.open_for(by=request.actor, gathering=found)))


@require_GET
def solutions(request: Request, gathering: int) -> HttpResponse:
    """The solutions of a gathering, and what became of them."""
    found = organised_gathering(by=request.actor, id=gathering)
    return page(request, "gatherings/walls/solutions.html", {"shown": desk.solutions(found)})


@require_POST
def propose(request: Request, gathering: int, note: int) -> HttpResponse:
    """Ask the writer of a solution for a practice."""
    found = organised_gathering(by=request.actor, id=gathering)
    try:
        actions.propose_practice(by=request.actor, gathering=found, note=note)
    except Refusal as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, _("Gevraagd. Zonder ja van de schrijver leest niemand anders er iets van."))
    return redirect("gatherings:wall_solutions", gathering)
