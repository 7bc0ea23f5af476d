"""The contribution: what the office fills in, starts and follows; what a leader and a board owe."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Refusal, Request
from kring.ui.api import Column, Sort, Table, page, pages

from . import access, actions, paper, queries
from .forms import BillerForm, CreditForm, FeeForm, PaidForm, WishForm
from .queries import InvoiceRow

GET_POST = ["GET", "HEAD", "POST"]


def _refused(form: Any, verb: Any, **known: Any) -> bool:
    """Call the verb; its refusal goes to the field it is about."""
    try:
        verb(**known)
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return True
    return False


@require_GET
def years(request: Request, code: str) -> HttpResponse:
    """The office: every year with what it costs and how many invoices are open."""
    register = access.office(by=request.actor, code=code)
    context = {
        "code": code,
        "name": register.name,
        "rows": queries.fees(register, request.actor.today),
        "biller": queries.biller_words(register),
    }
    return page(request, "register/contribution/years.html", context)


@require_http_methods(GET_POST)
def biller(request: Request, code: str) -> HttpResponse:
    """The office: who sends the invoices."""
    register = access.office(by=request.actor, code=code)
    form = BillerForm(request.POST or None, initial=queries.biller_words(register))
    valid = request.method == "POST" and form.is_valid()
    if valid and not _refused(form, actions.set_biller, by=request.actor, register=register, words=form.words()):
        messages.success(request, _("Bewaard."))
        return redirect("register:fees", code=code)
    context = {"form": form, "code": code, "name": register.name}
    return page(request, "register/contribution/biller.html", context, status=400 if form.errors else 200)


@require_http_methods(GET_POST)
def year(request: Request, code: str, year: int) -> HttpResponse:
    """The office: what one year costs, and its invoices."""
    register = access.office(by=request.actor, code=code)
    row = queries.fee_row(register, year)
    form = FeeForm(request.POST or None, initial=vars(row))
    valid = request.method == "POST" and form.is_valid()
    if valid and not _refused(
        form, actions.set_fee, by=request.actor, register=register, year=year, words=form.words()
    ):
        messages.success(request, _("Bewaard."))
        return redirect("register:fee", code=code, year=year)
    found = queries.of_year(register, year)
    paging = pages(total=found.count(), path=request.path, params=request.GET.dict())
    rows = queries.invoice_rows(found[paging.offset : paging.last], request.actor.today)
    context = {
        "code": code,
        "name": register.name,
        "row": row,
        "form": form,
        "sums": queries.sums(register, year),
        "rows": rows,
        "pages": paging,
    }
    return page(request, "register/contribution/year.html", context, status=400 if form.errors else 200)


@require_http_methods(GET_POST)
def invoicing(request: Request, code: str, year: int) -> HttpResponse:
    """The office: first what would be made, then making it, with progress that can be stopped."""
    register = access.office(by=request.actor, code=code)
    if request.method == "POST":
        run = actions.begin(by=request.actor, register=register, year=year)
        return redirect("jobs:run", run)
    row = queries.fee_row(register, year)
    context = {
        "code": code,
        "row": row,
        "plan": queries.plan_for(register, year, request.actor.today),
        "biller": queries.biller_words(register),
    }
    return page(request, "register/contribution/invoicing.html", context)


def table() -> Table[InvoiceRow]:
    """What the office's bookkeeping gets."""
    return Table[InvoiceRow](
        caption=_("Facturen"),
        columns=[
            Column("number", _("Nummer"), lambda row: row.name),
            Column("kind", _("Soort"), lambda row: str(row.kind.label)),
            Column("buyer", _("Aan"), lambda row: row.buyer),
            Column("date", _("Datum"), lambda row: row.date, kind="date"),
            Column("due", _("Betalen vóór of op"), lambda row: row.due_date, kind="date"),
            Column("total", _("Bedrag"), lambda row: row.total, kind="number"),
            Column("paid", _("Betaald op"), lambda row: row.paid_date, kind="date"),
            Column("state", _("Stand"), lambda row: row.state),
        ],
        default=Sort("number"),
    )


@require_GET
def sheet(request: Request, code: str, year: int) -> HttpResponse:
    """The office: the invoices of a year for its bookkeeping."""
    register = access.office(by=request.actor, code=code)
    rows = queries.invoice_rows(queries.of_year(register, year).order_by("number"), request.actor.today)
    return table().csv_response(rows, filename=f"contributie-{code}-{year}.csv")


@require_http_methods(GET_POST)
def invoice(request: Request, code: str, number: int) -> HttpResponse:
    """The office: one invoice; mark it as paid, or take it back."""
    held = access.office_invoice(by=request.actor, code=code, number=number)
    today = request.actor.today
    paid = PaidForm(request.POST if "betaald" in request.POST else None, initial={"on": today}, today=today)
    taken = CreditForm(request.POST if "terug" in request.POST else None)
    answer = redirect("register:invoice", code=code, number=number)
    if paid.is_bound and paid.is_valid():
        if not _refused(paid, actions.mark_paid, by=request.actor, invoice=held, on=paid.cleaned_data["on"]):
            return answer
    elif taken.is_bound and taken.is_valid():
        reason = taken.cleaned_data["reason"]
        if not _refused(taken, actions.credit, by=request.actor, invoice=held, reason=reason):
            messages.success(request, _("De factuur is teruggenomen met een creditnota."))
            return answer
    context = {"code": code, "shown": queries.invoice_page(held, today), "paid": paid, "taken": taken}
    status = 400 if paid.errors or taken.errors else 200
    return page(request, "register/contribution/invoice.html", context, status=status)


@require_POST
def unpaid(request: Request, code: str, number: int) -> HttpResponse:
    """The office: it was not paid after all."""
    held = access.office_invoice(by=request.actor, code=code, number=number)
    actions.mark_unpaid(by=request.actor, invoice=held)
    return redirect("register:invoice", code=code, number=number)


@require_GET
def invoices(request: Request) -> HttpResponse:
    """My own invoices."""
    return page(request, "register/contribution/mine.html", {"rows": queries.own_invoices(by=request.actor)})


@require_GET
def invoice_pdf(request: Request, code: str, number: int) -> HttpResponse:
    """An invoice to read, for whoever pays it and for the office."""
    held = access.readable_invoice(by=request.actor, code=code, number=number)
    made = paper.pdf_of(held, by=request.actor, language=get_language() or "nl")
    return _file(made, "application/pdf", f"{held.name}.pdf")


@require_GET
def invoice_xml(request: Request, code: str, number: int) -> HttpResponse:
    """The same invoice as UBL, for a bookkeeping programme."""
    held = access.readable_invoice(by=request.actor, code=code, number=number)
    return _file(paper.xml_of(held), "application/xml; charset=utf-8", f"{held.name}.xml")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(content, content_type=kind, headers=headers | {"Cache-Control": "private, no-store"})


@require_GET
def board_contribution(request: Request) -> HttpResponse:
    """How my board pays, and its invoices."""
    numbers = access.boards(by=request.actor)
    context = {"pages": queries.board_pages(by=request.actor, numbers=numbers)}
    return page(request, "register/contribution/board.html", context)


@require_http_methods(GET_POST)
def board_wish(request: Request, board: str, code: str) -> HttpResponse:
    """Change how my board pays in one register."""
    number = access.board(by=request.actor, number=board)
    shown = next((one for one in queries.board_pages(by=request.actor, numbers=[number]) if one.register == code), None)
    register = access.register_with_fees(code)
    first = {name: getattr(shown, name) for name in ("email", "reference", "kvk")} if shown else {}
    form = WishForm(request.POST or None, initial=first | {"collective": "ja" if shown and shown.collective else "nee"})
    valid = request.method == "POST" and form.is_valid()
    if valid and not _refused(
        form, actions.wish, by=request.actor, register=register, board=number, **form.cleaned_data
    ):
        messages.success(request, _("Bewaard. Het geldt voor facturen die nog komen."))
        return redirect("register:board_contribution")
    context = {"form": form, "shown": shown}
    return page(request, "register/contribution/wish.html", context, status=400 if form.errors else 200)
