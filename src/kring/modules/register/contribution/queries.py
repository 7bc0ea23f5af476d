"""What would be charged, what was, and what was paid."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum
from django.utils.translation import gettext as _

from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.directory.api import appointments_of_many, board_cards
from kring.modules.register.models import Biller, BoardWish, Enrolment, Fee, Invoice, InvoiceLine, Register
from kring.ui.api import Fact

from .rules import Enrolled, Plan, Rates, Work, plan
from .states import InvoiceKind, Vat

Day = date  # the type, beside fields of that name


@dataclass(frozen=True)
class FeeRow:
    """A year: what it costs, whether invoices can be made, and how many there are."""

    year: int
    amount: Decimal | None
    low_amount: Decimal | None
    source: str
    vat: str
    vat_rate: Decimal | None
    vat_reason: str
    invoices: int
    open: int

    @property
    def ready(self) -> bool:
        return self.amount is not None and bool(self.vat)


@dataclass(frozen=True)
class InvoiceRow:
    """An invoice in a list and on its page."""

    code: str
    number: int
    name: str
    kind: InvoiceKind
    year: int
    buyer: str
    collective: bool
    date: Day
    due_date: Day | None
    total: Decimal
    paid_date: Day | None
    credited: bool
    overdue: bool

    @property
    def state(self) -> str:
        """How it stands, in a word."""
        if self.kind is InvoiceKind.CREDIT:
            return str(InvoiceKind.CREDIT.label)
        if self.credited:
            return _("teruggenomen")
        if self.paid_date:
            return _("betaald")
        return _("te laat") if self.overdue else _("open")

    @property
    def tone(self) -> str:
        if self.kind is InvoiceKind.CREDIT or self.credited:
            return "none"
        return "done" if self.paid_date else "attention" if self.overdue else "busy"

    @property
    def payable(self) -> bool:
        """May it be marked as paid or taken back?"""
        return self.kind is InvoiceKind.INVOICE and not self.credited


@dataclass(frozen=True)
class InvoicePage:
    """An invoice with its lines."""

    row: InvoiceRow
    facts: tuple[Fact, ...]
    lines: tuple[tuple[str, Decimal], ...]
    net: Decimal
    vat: Decimal
    credits: str
    credited_by: str
    reason: str


@dataclass(frozen=True)
class Sums:
    """What a year adds up to."""

    count: int
    total: Decimal
    paid: Decimal
    open: Decimal


@dataclass(frozen=True)
class BoardPage:
    """How one board pays in one register."""

    register: str
    register_name: str
    board: str
    name: str
    collective: bool
    email: str
    reference: str
    kvk: str
    invoices: tuple[InvoiceRow, ...]


def plan_for(register: Register, year: int, today: date) -> Plan:
    """What is still to be charged for a year: everybody who was in the register on a day of it, up to today, and was
    not charged yet. An empty plan while the year has no amount."""
    fee = Fee.objects.filter(register=register, year=year).first()
    if fee is None or fee.amount is None:
        return Plan((), {})
    people = _in_register(register, year, today)
    work = appointments_of_many({row.person_id for row in people})
    wishes = BoardWish.objects.filter(register=register, collective=True)
    collective = frozenset(wishes.values_list("board_id", flat=True))
    enrolled = [
        Enrolled(
            row.pk,
            row.person_id,
            tuple(
                Work(one.school.board_number, one.from_date, one.until_date, one.standing == "confirmed")
                for one in work[row.person_id]
                if one.standing != "disputed"
            ),
        )
        for row in people
    ]
    return plan(enrolled, Rates(fee.amount, fee.low_amount), year, collective)


def _in_register(register: Register, year: int, today: date) -> list[Enrolment]:
    """Enrolments of any day of the year, not charged; of one that became another only that other."""
    first, last = date(year, 1, 1), min(date(year, 12, 31), today)
    charged = InvoiceLine.objects.filter(year=year, counts=True).values("enrolment_id")
    held = Enrolment.objects.filter(
        Q(left_date=None) | Q(left_date__gt=first), register=register, merged_into=None
    ).exclude(pk__in=charged)
    return [row for row in held.order_by("pk") if row.enrolled_at.astimezone(AMSTERDAM).date() <= last]


def fees(register: Register, today: date) -> list[FeeRow]:
    """Every year with something filled in, and this year, latest first."""
    held = {fee.year: fee for fee in Fee.objects.filter(register=register)}
    made = dict(
        Invoice.objects.filter(register=register, kind=InvoiceKind.INVOICE).values_list("year").annotate(n=Count("pk"))
    )
    unpaid = dict(_unpaid(Invoice.objects.filter(register=register)).values_list("year").annotate(n=Count("pk")))
    years = sorted({*held, today.year}, reverse=True)
    return [
        _fee_row(held.get(year) or Fee(register=register, year=year), made.get(year, 0), unpaid.get(year, 0))
        for year in years
    ]


def fee_row(register: Register, year: int) -> FeeRow:
    """One year, filled in or not."""
    held = Fee.objects.filter(register=register, year=year).first() or Fee(register=register, year=year)
    invoices = Invoice.objects.filter(register=register, year=year, kind=InvoiceKind.INVOICE)
    return _fee_row(held, invoices.count(), _unpaid(invoices).count())


def _unpaid(invoices: "QuerySet[Invoice]") -> "QuerySet[Invoice]":
    return invoices.filter(kind=InvoiceKind.INVOICE, paid_date=None, credited_by=None)


def _fee_row(fee: Fee, invoices: int, unpaid: int) -> FeeRow:
    return FeeRow(
        year=fee.year,
        amount=fee.amount,
        low_amount=fee.low_amount,
        source=fee.source,
        vat=fee.vat,
        vat_rate=fee.vat_rate,
        vat_reason=fee.vat_reason,
        invoices=invoices,
        open=unpaid,
    )


def biller_words(register: Register) -> dict[str, Any]:
    """Who sends the invoices, for the form; empty while nobody filled it in."""
    held = Biller.objects.filter(register=register).values().first()
    return dict(held) if held else {}


def invoice_rows(found: "QuerySet[Invoice]", on: date) -> list[InvoiceRow]:
    """Invoices as rows; the caller chose those that the reader may see."""
    return [_row(invoice, on) for invoice in found.select_related("credited_by")]


def _row(invoice: Invoice, on: date) -> InvoiceRow:
    credited = hasattr(invoice, "credited_by")
    late = invoice.due_date is not None and invoice.due_date < on and invoice.paid_date is None
    return InvoiceRow(
        code=invoice.register_id,
        number=invoice.number,
        name=invoice.name,
        kind=InvoiceKind(invoice.kind),
        year=invoice.year,
        buyer=invoice.buyer["name"],
        collective=invoice.board_id is not None,
        date=invoice.date,
        due_date=invoice.due_date,
        total=-invoice.total if invoice.kind == InvoiceKind.CREDIT else invoice.total,
        paid_date=invoice.paid_date,
        credited=credited,
        overdue=late and not credited,
    )


def of_year(register: Register, year: int) -> "QuerySet[Invoice]":
    """The invoices of a year, latest number first; access checked the office."""
    return Invoice.objects.filter(register=register, year=year)


def own_invoices(*, by: Actor) -> list[InvoiceRow]:
    """The actor's own invoices."""
    return invoice_rows(Invoice.objects.filter(person_id=by.person_id), by.today)


def sums(register: Register, year: int) -> Sums:
    """What the invoices of a year add up to, without those that were taken back."""
    held = of_year(register, year).filter(kind=InvoiceKind.INVOICE, credited_by=None)
    found = held.aggregate(n=Count("pk"), all=Sum("total"), paid=Sum("total", filter=Q(paid_date__isnull=False)))
    total, paid = found["all"] or Decimal("0.00"), found["paid"] or Decimal("0.00")
    return Sums(found["n"], total, paid, total - paid)


def invoice_page(invoice: Invoice, on: date) -> InvoicePage:
    """One invoice that access gave."""
    row = _row(invoice, on)
    note = Invoice.objects.filter(credits=invoice).first()
    return InvoicePage(
        row=row,
        facts=(
            Fact(_("Aan"), row.buyer),
            Fact(_("Jaar"), str(row.year)),
            Fact(_("Btw"), str(Vat(invoice.vat).label)),
        ),
        lines=tuple((line.words, line.amount) for line in invoice.lines.all()),
        net=invoice.net,
        vat=invoice.vat_amount,
        credits=invoice.credits.name if invoice.credits else "",
        credited_by=note.name if note else "",
        reason=invoice.reason,
    )


def board_pages(*, by: Actor, numbers: list[str]) -> list[BoardPage]:
    """How each of these boards pays in each register that has a contribution; access checked the boards."""
    registers = list(Register.objects.filter(fees__isnull=False).distinct())
    wishes = {(row.register_id, row.board_id): row for row in BoardWish.objects.filter(board_id__in=numbers)}
    invoices = invoice_rows(Invoice.objects.filter(board_id__in=numbers), by.today)
    held = Invoice.objects.filter(board_id__in=numbers).values_list("register_id", "number", "board_id")
    payers = {(code, number): board for code, number, board in held}
    cards = board_cards(numbers)
    pages = []
    for number in numbers:
        for register in registers:
            wish = wishes.get((register.pk, number)) or BoardWish(register=register, board_id=number)
            mine = [row for row in invoices if row.code == register.pk and payers[row.code, row.number] == number]
            pages.append(
                BoardPage(
                    register=register.pk,
                    register_name=register.name,
                    board=number,
                    name=cards[number].name if number in cards else number,
                    collective=wish.collective,
                    email=wish.email,
                    reference=wish.reference,
                    kvk=wish.kvk,
                    invoices=tuple(mine),
                )
            )
    return pages


def has_invoices(person_id: int) -> bool:
    """Did somebody ever get an invoice?"""
    return Invoice.objects.filter(person_id=person_id).exists()


def invoice_names(ids: list[str]) -> dict[str, str]:
    """What invoices are called, for titles of Refs."""
    return {str(row.pk): row.name for row in Invoice.objects.filter(pk__in=[id_ for id_ in ids if id_.isdigit()])}
