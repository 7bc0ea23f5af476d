"""What the harvest shows: reports, the matrix, saturation. Published: to everybody; before that to who works on it."""

from django.http import Http404, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.foundation.people.api import public
from kring.foundation.records.api import Request
from kring.modules.harvest import access, paper, queries
from kring.modules.harvest.states import State
from kring.ui.api import csv_response, page

from .pictures import curve


@public
@require_GET
def harvests(request: Request) -> HttpResponse:
    """The reports that everybody reads, what I work on, and what became of my notes."""
    by = request.actor
    context = {
        "published": queries.published(), "mine": queries.mine(by=by),
        "told": queries.told_of(person_id=by.person_id) if by.is_person else [],
    }  # fmt: skip
    return page(request, "harvest/list.html", context)


@public
@require_GET
def matrix(request: Request, id: int) -> HttpResponse:
    """Aspect and competence: what helps and what hinders."""
    found = access.readable(by=request.actor, id=id)
    context = {"shown": queries.matrix_page(harvest=found), "row": queries.row_of(found)}
    return page(request, "harvest/matrix.html", context)


@public
@require_GET
def matrix_file(request: Request, id: int) -> HttpResponse:
    """The same as a file, with the notes."""
    heads, rows = queries.matrix_csv(harvest=access.readable(by=request.actor, id=id))
    return csv_response(heads, rows, f"oogst-{id}-matrix.csv")


@public
@require_GET
def cell(request: Request, id: int, aspect: int) -> HttpResponse:
    """The notes behind a cell."""
    found = access.readable(by=request.actor, id=id)
    shown = queries.cell_page(harvest=found, aspect=aspect, competence=request.GET.get("competentie", ""))
    return page(request, "harvest/cell.html", {"shown": shown, "row": queries.row_of(found)})


@public
@require_GET
def saturation(request: Request, id: int) -> HttpResponse:
    """Do new groups still bring new aspects?"""
    found = access.readable(by=request.actor, id=id)
    shown = queries.saturation_page(harvest=found)
    context = {
        "shown": shown, "row": queries.row_of(found), "chart": curve(shown) if shown.steps else None,
        "next_new": float(shown.next_new) if shown.next_new is not None else None,
        "unseen": float(shown.unseen) if shown.unseen is not None else None,
    }  # fmt: skip
    return page(request, "harvest/saturation.html", context)


@public
@require_GET
def report(request: Request, id: int) -> HttpResponse:
    """The report: its latest version."""
    found = access.readable(by=request.actor, id=id)
    latest = access.latest(found)
    if latest is None:
        raise Http404
    leads = access.may_lead(request.actor, found)
    context = {
        "shown": queries.report_page(harvest=found, report=latest), "row": queries.row_of(found),
        "edits": leads and found.state == State.REPORTING, "works": leads or access.may_work(request.actor, found),
    }  # fmt: skip
    return page(request, "harvest/report.html", context)


@public
@require_GET
def report_file(request: Request, id: int) -> HttpResponse:
    """The report on paper, with the notes it stands on."""
    found = access.readable(by=request.actor, id=id)
    latest = access.latest(found)
    if latest is None:
        raise Http404
    made = paper.report_pdf(
        queries.report_on_paper(harvest=found, report=latest), at=request.actor.at, language=get_language() or "nl"
    )
    answer = HttpResponse(made, content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="{_("oogst")}-{id}.pdf"'
    return answer


@public
@require_GET
def sentence(request: Request, id: int, order: int) -> HttpResponse:
    """A sentence of the report and the notes it stands on."""
    found = access.readable(by=request.actor, id=id)
    latest = access.latest(found)
    if latest is None:
        raise Http404
    shown = queries.sentence_page(harvest=found, report=latest, order=order)
    return page(request, "harvest/sentence.html", {"shown": shown, "row": queries.row_of(found)})
