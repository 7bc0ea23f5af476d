"""For editors: pages that grow old, links that do not work, what readers reported. Of their own publisher only."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from kring.core.days.api import anniversary
from kring.foundation.records.api import Request, sent, status_of
from kring.modules.knowledge.news import access, actions, queries
from kring.modules.knowledge.news.forms import AnswerForm, StillRightForm
from kring.modules.knowledge.news.queries import AgeingRow, LinkRow
from kring.ui.api import Column, Filter, Link, Option, Sort, Table, address, page, pages

PAGE = 50


def _tabs(request: Request, codes: list[str]) -> list[Link]:
    waiting = queries.waiting_reports(codes)
    places = [
        (_("Veroudering"), "knowledge:ageing", None),
        (_("Links"), "knowledge:links", None),
        (_("Meldingen van lezers"), "knowledge:reports", waiting),
    ]
    return [
        Link(words, reverse(name), current=request.path.startswith(reverse(name)), count=number)
        for words, name, number in places
    ]


def _only(request: Request) -> list[str]:
    return [key for key in request.GET.getlist("wat") if key in queries.WHY]


@require_safe
def ageing(request: Request) -> HttpResponse:
    """The pages that need a look, with why."""
    codes = access.desk(by=request.actor)
    everything, only = queries.ageing(codes, request.actor.today), _only(request)
    rows = [row for row in everything if not only or set(only) & set(row.why)]
    counts = queries.counts(everything)
    options = tuple(Option(key, str(words), counts[key], key in only) for key, words in queries.WHY.items())
    params: dict[str, Any] = dict(request.GET.lists())
    shown = pages(total=len(rows), path=request.path, params=params, size=PAGE)
    context = {
        "tabs": _tabs(request, codes),
        "rows": rows[shown.offset : shown.offset + PAGE],
        "total": len(rows),
        "filters": [Filter("wat", _("Wat is er"), options)],
        "clear": request.path if only else "",
        "csv": address(reverse("knowledge:ageing_csv"), {"wat": only}),
        "pages": shown,
    }
    return page(request, "knowledge/desk/ageing.html", context)


def _table() -> Table[AgeingRow]:
    return Table(
        caption=_("Pagina’s die een blik nodig hebben"),
        columns=[
            Column("title", _("Titel"), lambda row: row.page.title),
            Column("url", _("Adres"), lambda row: row.page.url),
            Column("publisher", _("Uitgever"), lambda row: row.publisher),
            Column("dated", _("Datum"), lambda row: row.page.dated, kind="date"),
            Column("review", _("Opnieuw bekijken op"), lambda row: row.review_date, kind="date"),
            Column("owner", _("Eigenaar"), lambda row: row.owner),
            Column("why", _("Wat is er"), lambda row: row.reasons),
            Column("reports", _("Meldingen"), lambda row: row.reports, kind="number"),
            Column("links", _("Links"), lambda row: row.links, kind="number"),
        ],
        default=Sort("title"),
    )


@require_safe
def ageing_csv(request: Request) -> HttpResponse:
    """The same as a file."""
    codes = access.desk(by=request.actor)
    rows = queries.ageing(codes, request.actor.today, only=_only(request))
    return _table().csv_response(rows, filename="veroudering.csv")


@require_http_methods(["GET", "HEAD", "POST"])
def still_right(request: Request, id: int) -> HttpResponse:
    """This page is still right: look at it again on another day."""
    access.desk(by=request.actor)
    found = access.own_page(by=request.actor, id=id)
    form = StillRightForm(request.POST or None, initial={"review_date": anniversary(request.actor.today, 1)})
    form.fields["review_date"].today = request.actor.today  # type: ignore[attr-defined]
    if request.method == "POST" and form.is_valid():
        day = form.cleaned_data["review_date"]
        if sent(form, actions.still_right, by=request.actor, page=found, review_date=day):
            messages.success(request, _("De pagina is nog juist. De nieuwe dag is bewaard."))
            return redirect("knowledge:ageing")
    row = queries.page_row_of(id, request.actor.today)
    return page(request, "knowledge/desk/still_right.html", {"form": form, "row": row}, status=status_of(form))


def _links_table() -> Table[LinkRow]:
    return Table(
        caption=_("Links die niet goed werken"),
        columns=[
            Column("title", _("Pagina"), lambda row: row.title, href=lambda row: row.page_url),
            Column("url", _("Link"), lambda row: row.url),
            Column("state", _("Hoe het staat"), lambda row: row.state_label),
            Column("since", _("Sinds"), lambda row: row.since, kind="date"),
            Column("new", _("Nieuw adres"), lambda row: row.new_url),
        ],
        default=Sort("since"),
    )


@require_safe
def links(request: Request) -> HttpResponse:
    """Links that are dead or have moved, or gave no answer for three weeks."""
    codes = access.desk(by=request.actor)
    rows = queries.broken_links(codes, request.actor.today)
    params: dict[str, Any] = dict(request.GET.lists())
    shown = pages(total=len(rows), path=request.path, params=params, size=PAGE)
    table = _links_table().view(rows[shown.offset : shown.offset + PAGE], path=request.path, params=params, pages=shown)
    return page(request, "knowledge/desk/links.html", {"tabs": _tabs(request, codes), "table": table})


@require_safe
def reports(request: Request) -> HttpResponse:
    """What readers reported, the oldest first."""
    codes = access.desk(by=request.actor)
    closed = request.GET.get("klaar") == "ja"
    context = {"tabs": _tabs(request, codes), "rows": queries.reports(codes, closed=closed), "closed": closed}
    return page(request, "knowledge/desk/reports.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: Request, id: int) -> HttpResponse:
    """One report: read it, and answer."""
    access.desk(by=request.actor)
    found = access.report(by=request.actor, id=id)
    form = AnswerForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        given = {"mended": data["mended"], "answer": data["answer"]}
        if sent(form, actions.answer_report, by=request.actor, report=found, **given):
            messages.success(request, _("De melding is beantwoord."))
            return redirect("knowledge:reports")
    context = {"form": form, "shown": queries.report_page(found)}
    return page(request, "knowledge/desk/report.html", context, status=status_of(form))


@require_POST
def confirm(request: Request, id: int) -> HttpResponse:
    """From now on the page says that the editors look into it."""
    access.desk(by=request.actor)
    actions.confirm_report(by=request.actor, report=access.report(by=request.actor, id=id))
    messages.success(request, _("Lezers zien nu dat de redactie ernaar kijkt."))
    return redirect("knowledge:report", id)
