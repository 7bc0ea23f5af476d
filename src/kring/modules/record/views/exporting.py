"""Taking everything along: CSV, JSON and PDF of the whole record."""

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.views.decorators.http import require_GET

from kring.foundation.documents.api import pdf
from kring.foundation.records.api import Request
from kring.modules.record import access, queries
from kring.modules.record.exchange import write_own_csv, write_own_json
from kring.ui.api import page


@require_GET
def exports(request: Request) -> HttpResponse:
    """What there is to take along, and in which forms."""
    access.own_record(by=request.actor)
    return page(request, "record/exports.html", {"count": queries.count_of(by=request.actor)})


@require_GET
def as_csv(request: Request) -> HttpResponse:
    """For a spreadsheet, and to read in elsewhere."""
    access.own_record(by=request.actor)
    whole = queries.whole_record(by=request.actor)
    return _file("\ufeff" + write_own_csv(whole.activities, whole.themes), "text/csv; charset=utf-8", "csv")


@require_GET
def as_json(request: Request) -> HttpResponse:
    """For another program, and to read in elsewhere."""
    access.own_record(by=request.actor)
    whole = queries.whole_record(by=request.actor)
    return _file(write_own_json(whole.activities, whole.goals), "application/json", "json")


@require_GET
def as_pdf(request: Request) -> HttpResponse:
    """To read and to print."""
    access.own_record(by=request.actor)
    whole = queries.whole_record(by=request.actor)
    language = translation.get_language() or "nl"
    data = queries.as_pages(whole, date_format(request.actor.today, "j F Y"))
    made = pdf("record/record", data, "en" if language.startswith("en") else "nl", at=request.actor.at)
    return _file(made, "application/pdf", "pdf")


def _file(content: str | bytes, kind: str, ending: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=kind,
        headers={
            "Content-Disposition": f'attachment; filename="activiteiten.{ending}"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )
