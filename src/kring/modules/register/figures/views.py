"""Figures for everybody, as a page and as files; and what the office enters."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request, kept_by
from kring.modules.register.queries import registers
from kring.ui.api import csv_response, page

from . import access, actions, presenting, queries
from .forms import ChooseForm, CorrectForm, TotalForm

KEPT = 60  # months as they are drawn: about 80 KB each


@public
@require_GET
def figures(request: Request) -> HttpResponse:
    """The figures of a register on the first of a month: a sentence, pictures, tables."""
    return page(request, "register/figures/figures.html", {"drawn": _drawn(*_asked(request))})


@kept_by(queries.mark, most=KEPT)
def _drawn(row: Any, day: date, on: date) -> SafeString:
    """The whole page. Published figures stay as they are, and the choice, pictures and tables go through all of their
    months: drawing takes ten times as long as an empty page."""
    month = queries.month_page(register=row, month=day, on=on)
    known = queries.series(row, day)
    new = queries.new_per_month(known)
    led, schools = presenting.schools_together(month.counts)
    form = ChooseForm(
        initial={"register": row.pk, "maand": day.isoformat()},
        registers=[(one.code, one.name) for one in registers()],
        months=queries.months_of(on),
    )
    context = {
        "month": month,
        "form": form,
        "schools": schools,
        "registered": presenting.words(presenting.registered(month.counts)),
        "enrolled": presenting.words(month.counts["enrolled"]),
        "led": presenting.words(led),
        "share": presenting.share(month),
        "sheets": presenting.sheets(month),
        "coverage": presenting.coverage(month),
        "growth": presenting.growth_chart(known),
        "new": presenting.new_chart(new),
        "coming": presenting.coming_chart(new),
        "newest": presenting.words(month.counts["new"]),
    }
    return render_to_string("register/figures/_drawn.html", context)


@public
@require_GET
def sheet(request: Request, code: str) -> HttpResponse:
    """One table of the page as CSV: exactly what the page shows."""
    row, day, on = _asked(request)
    shown = _sheets(row, day, on).get(code)
    if shown is None:
        raise Http404
    return csv_response(shown.heads, shown.rows, f"cijfers-{row.pk}-{code}-{day.isoformat()}.csv")


@kept_by(queries.mark, most=KEPT)
def _sheets(row: Any, day: date, on: date) -> dict[str, presenting.Sheet]:
    """Every table of a month by its code."""
    found = presenting.sheets(queries.month_page(register=row, month=day, on=on))
    known = queries.series(row, day)
    found += [presenting.new_sheet(queries.new_per_month(known)), presenting.series_sheet(known)]
    return {one.code: one for one in found}


def _asked(request: Request) -> tuple[Any, date, date]:
    """The register and the month in the address, and today; without one, the first register and its latest month."""
    row = access.register(request.GET.get("register", ""))
    text, on = request.GET.get("maand", ""), request.actor.today
    try:
        return row, date.fromisoformat(text) if text else queries.latest(row, on), on
    except ValueError:
        raise Http404 from None


@require_http_methods(["GET", "HEAD", "POST"])
def office(request: Request, code: str) -> HttpResponse:
    """Numbers to compare with, and correcting a month."""
    row = access.office(by=request.actor, code=code)
    correcting = request.POST.get("what") == "correct"
    total = TotalForm(request.POST if request.method == "POST" and not correcting else None)
    correct = CorrectForm(request.POST if correcting else None, prefix="verbeter")
    if request.method == "POST":
        done = _corrected(request, correct, row) if correcting else _entered(request, total, row)
        if done:
            return redirect("register:figures_office", code)
    wrong = bool(total.errors or correct.errors)
    context = {"code": code, "name": row.name, "total": total, "correct": correct, "totals": queries.totals(row)}
    return page(request, "register/figures/office.html", context, status=400 if wrong else 200)


def _entered(request: Request, form: TotalForm, row: Any) -> bool:
    if not form.is_valid():
        return False
    try:
        actions.enter_total(by=request.actor, register=row, **form.cleaned_data)
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    messages.success(request, _("Bewaard. Op de pagina met cijfers staat nu een percentage."))
    return True


def _corrected(request: Request, form: CorrectForm, row: Any) -> bool:
    if not form.is_valid():
        return False
    try:
        changed = actions.correct(by=request.actor, register=row, **form.cleaned_data)
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    if changed:
        messages.success(request, _("De verbeterde cijfers staan op de pagina, met de datum en de reden."))
    else:
        messages.info(request, _("Er is niets veranderd: de cijfers komen op hetzelfde uit."))
    return True
