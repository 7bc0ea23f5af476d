"""What a year costs, who sends invoices, how a board pays; crediting and paying."""

from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal

from kring.foundation.jobs.api import begin_run
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.register.models import Biller, BoardWish, Fee, Invoice, InvoiceLine, Register

from . import access, events, rules
from .states import NEEDS_REASON, WITHOUT_TAX, InvoiceKind, Vat

RUN = "register.invoicing"


class NoSuchYear(Refusal):
    """Van dit jaar kan er geen contributie zijn. Kies een jaar vanaf 2013 tot en met volgend jaar."""


class InvoicesThere(Refusal):
    """Voor dit jaar zijn al facturen gemaakt. Neem die eerst terug met een creditnota."""


class VatIncomplete(Refusal):
    """Bij deze btw hoort een percentage of een reden. Vul die in."""


class AmountMissing(Refusal):
    """Vul eerst het bedrag en de btw van dit jaar in. Zonder die twee maken we geen facturen."""


class BillerMissing(Refusal):
    """Vul eerst in wie de factuur stuurt."""


class WrongIban(Refusal):
    """Dit is geen geldig IBAN. Kijk het rekeningnummer na."""


class EmailMissing(Refusal):
    """Vul het e-mailadres van de administratie in: daar gaat de factuur heen."""


class CreditedAlready(Refusal):
    """Deze factuur is al teruggenomen."""


class NotAnInvoice(Refusal):
    """Een creditnota kun je niet terugnemen of als betaald zetten."""


class ReasonMissing(Refusal):
    """Schrijf op waarom. De reden komt op de creditnota."""


class NotThatDay(Refusal):
    """Deze dag kan niet: een factuur wordt betaald tussen de factuurdatum en vandaag."""


@dataclass(frozen=True)
class FeeWords:
    """What an office says that a year costs, without tax."""

    amount: Decimal | None
    low_amount: Decimal | None
    source: str
    vat: str
    vat_rate: Decimal | None
    vat_reason: str


@dataclass(frozen=True)
class BillerWords:
    """Who sends the invoices."""

    name: str
    street: str
    postcode: str
    town: str
    kvk: str
    vat_number: str
    iban: str
    email: str
    payment_days: int


@action
def set_fee(*, by: Actor, register: Register, year: int, words: FeeWords) -> None:
    """The office fills in what a year costs. Raises NotAllowed, NoSuchYear, InvoicesThere, VatIncomplete."""
    access.check_is_office(by, register.pk)
    if not rules.is_likely_year(year, by.today):
        raise NoSuchYear
    _check_vat(words)
    fee = Fee.objects.select_for_update().filter(register=register, year=year).first()
    fee = fee or Fee(register=register, year=year)
    if all(getattr(fee, name) == value for name, value in asdict(words).items()):
        return
    if InvoiceLine.objects.filter(invoice__register=register, year=year, counts=True).exists():
        raise InvoicesThere
    for name, value in asdict(words).items():
        setattr(fee, name, value)
    fee.set_by_id, fee.set_at = by.id, by.at
    fee.save()
    tell(events.FeeSet(about=(register.ref,), data={"year": year, "amount": str(words.amount or "")}))


def _check_vat(words: FeeWords) -> None:
    if words.vat == Vat.STANDARD and not words.vat_rate:
        raise VatIncomplete(field="vat_rate")
    if words.vat in WITHOUT_TAX and words.vat_rate:
        raise VatIncomplete(field="vat_rate")
    if words.vat in NEEDS_REASON and not words.vat_reason:
        raise VatIncomplete(field="vat_reason")


@action
def set_biller(*, by: Actor, register: Register, words: BillerWords) -> None:
    """The office fills in who sends the invoices. Raises NotAllowed, WrongIban."""
    access.check_is_office(by, register.pk)
    if not rules.is_iban(words.iban):
        raise WrongIban(field="iban")
    biller = Biller.objects.select_for_update().filter(register=register).first() or Biller(register=register)
    if all(getattr(biller, name) == value for name, value in asdict(words).items()):
        return
    for name, value in asdict(words).items():
        setattr(biller, name, value)
    biller.save()
    tell(events.BillerSet(about=(register.ref,)))


@action
def wish(*, by: Actor, register: Register, board: str, collective: bool, email: str, reference: str, kvk: str) -> None:
    """A board says how it pays from now on. Raises NotAllowed for whoever does not administer it, EmailMissing."""
    if not by.has(Role.BOARD_ADMIN, Ref("board", board)):
        raise NotAllowed
    if collective and not email:
        raise EmailMissing(field="email")
    held = BoardWish.objects.select_for_update().filter(register=register, board_id=board).first()
    words = {"collective": collective, "email": email, "reference": reference, "kvk": kvk}
    held = held or BoardWish(register=register, board_id=board)
    if held.pk and all(getattr(held, name) == value for name, value in words.items()):
        return
    for name, value in words.items():
        setattr(held, name, value)
    held.set_by_id, held.set_at = by.id, by.at
    held.save()
    about = (Ref("board", board), register.ref)
    tell(events.BoardWished(about=about, data={"collective": collective}))


def check_can_invoice(register: Register, year: int) -> tuple[Fee, Biller]:
    """What invoices of this year are made from. Raises AmountMissing, BillerMissing."""
    fee = Fee.objects.filter(register=register, year=year).first()
    if fee is None or fee.amount is None or not fee.vat:
        raise AmountMissing
    biller = Biller.objects.filter(register=register).first()
    if biller is None:
        raise BillerMissing
    return fee, biller


@action
def begin(*, by: Actor, register: Register, year: int) -> int:
    """The office starts making the invoices of a year; returns the number of the run, to watch and to stop.

    Who was charged for this year already is left alone, so it can be done again. Raises NotAllowed, AmountMissing,
    BillerMissing.
    """
    from .jobs import invoice_year

    access.check_is_office(by, register.pk)
    check_can_invoice(register, year)
    run = begin_run(by=by, kind=RUN, about=Ref("register", register.pk))
    invoice_year.defer(run=run, register=register.pk, year=year)
    tell(events.InvoicingBegun(about=(register.ref,), data={"year": year, "run": run}))
    return run


@action
def credit(*, by: Actor, invoice: Invoice, reason: str) -> int:
    """The office takes an invoice back with a credit note; returns its number. The year can be charged anew.

    Raises NotAllowed, NotAnInvoice, CreditedAlready, ReasonMissing.
    """
    access.check_is_office(by, invoice.register_id)
    biller = Biller.objects.select_for_update().get(register_id=invoice.register_id)
    held = Invoice.objects.select_for_update().get(pk=invoice.pk)
    if held.kind != InvoiceKind.INVOICE:
        raise NotAnInvoice
    if Invoice.objects.filter(credits=held).exists():
        raise CreditedAlready
    if not reason.strip():
        raise ReasonMissing(field="reason")
    note = Invoice(
        register_id=held.register_id, number=biller.last + 1, kind=InvoiceKind.CREDIT, year=held.year,
        person_id=held.person_id, board_id=held.board_id, credits=held, reason=reason, buyer=held.buyer,
        seller=held.seller, date=by.today, vat=held.vat, vat_rate=held.vat_rate, vat_reason=held.vat_reason,
        net=held.net, vat_amount=held.vat_amount, total=held.total, made_at=by.at,
    )  # fmt: skip
    note.save()
    lines = list(held.lines.all())
    InvoiceLine.objects.bulk_create(
        InvoiceLine(
            invoice=note, enrolment_id=line.enrolment_id, year=line.year, words=line.words, amount=line.amount,
            counts=False,
        )
        for line in lines
    )  # fmt: skip
    held.lines.update(counts=False)
    biller.last += 1
    biller.save(update_fields=["last"])
    tell(events.InvoiceCredited(about=_about(held), data={"invoice": held.number, "note": note.number}))
    return note.number


def _about(invoice: Invoice) -> tuple[Ref, ...]:
    payer = Ref("person", str(invoice.person_id)) if invoice.person_id else Ref("board", invoice.board_id or "")
    return (invoice.ref, payer, Ref("register", invoice.register_id))


@action
def mark_paid(*, by: Actor, invoice: Invoice, on: date) -> None:
    """The office saw the money. Raises NotAllowed, NotAnInvoice, CreditedAlready, NotThatDay."""
    access.check_is_office(by, invoice.register_id)
    held = Invoice.objects.select_for_update().get(pk=invoice.pk)
    if held.kind != InvoiceKind.INVOICE:
        raise NotAnInvoice
    if Invoice.objects.filter(credits=held).exists():
        raise CreditedAlready
    if not held.date <= on <= by.today:
        raise NotThatDay(field="on")
    if held.paid_date == on:
        return
    held.paid_date = on
    held.save(update_fields=["paid_date"])
    tell(events.InvoicePaid(about=_about(held), data={"invoice": held.number, "on": str(on)}))


@action
def mark_unpaid(*, by: Actor, invoice: Invoice) -> None:
    """It was a mistake: not paid after all. Raises NotAllowed."""
    access.check_is_office(by, invoice.register_id)
    held = Invoice.objects.select_for_update().get(pk=invoice.pk)
    if held.paid_date is None:
        return
    held.paid_date = None
    held.save(update_fields=["paid_date"])
    tell(events.InvoiceUnpaid(about=_about(held), data={"invoice": held.number}))
