"""Figures for everybody, as a page and as files; and what the office enters."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request
from kring.modules.register.queries import registers
from kring.ui.api import csv_response, page

from . import access, actions, presenting, queries
from .forms import ChooseForm, CorrectForm, TotalForm


@public
@require_GET
def figures(request: Request) -> HttpResponse:
    """The figures of a register on the first of a month: a sentence, pictures, tables."""
    month, row = _asked(request)
    known = queries.series(row, month.month)
    new = queries.new_per_month(known)
    form = ChooseForm(
        initial={"register": month.register, "maand": month.month.isoformat()},
        registers=[(one.code, one.name) for one in registers()],
        months=queries.months_of(request.actor.today),
    )
    led, schools = presenting.schools_together(month.counts)
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
    return page(request, "register/figures/figures.html", context)


@public
@require_GET
def sheet(request: Request, code: str) -> HttpResponse:
    """One table of the page as CSV: exactly what the page shows."""
    month, row = _asked(request)
    found = {one.code: one for one in presenting.sheets(month)}
    if code in ("nieuw", "verloop"):
        known = queries.series(row, month.month)
        found["nieuw"] = presenting.new_sheet(queries.new_per_month(known))
        found["verloop"] = presenting.series_sheet(known)
    if code not in found:
        raise Http404
    shown = found[code]
    return csv_response(shown.heads, shown.rows, f"cijfers-{month.register}-{code}-{month.month.isoformat()}.csv")


def _asked(request: Request) -> tuple[queries.Month, Any]:
    """The register and month in the address; without one, the first register and its latest month."""
    row = access.register(request.GET.get("register", ""))
    text = request.GET.get("maand", "")
    try:
        day = date.fromisoformat(text) if text else queries.latest(row, request.actor.today)
    except ValueError:
        raise Http404 from None
    return queries.month_page(register=row, month=day, on=request.actor.today), row


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
