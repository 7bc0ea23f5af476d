"""Making the invoices of a year, some at a time: what is made stays when somebody stops, and numbers have no gaps."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from decimal import Decimal

from django.urls import reverse

from kring.foundation.notices.api import send_many
from kring.foundation.people.api import address_of, cards, person_of
from kring.foundation.records.api import Actor, action, tell
from kring.modules.directory.api import board_cards, board_title
from kring.modules.register.models import Biller, BoardWish, Enrolment, Fee, Invoice, InvoiceLine, Register

from . import events, rules
from .actions import BillerWords, check_can_invoice
from .rules import Charge, Plan

INVOICE_NOTICE = "register.invoice"
AT_ONCE = 50
Batch = tuple[str, tuple[Charge, ...]]  # the board that pays ("" for the person), and what for


def batches(plan: Plan) -> list[list[Batch]]:
    """The invoices of a plan in groups; each group is one transaction."""
    every: list[Batch] = [(board, charges) for board, charges in plan.collective.items()]
    every += [("", (charge,)) for charge in plan.personal]
    return [every[first : first + AT_ONCE] for first in range(0, len(every), AT_ONCE)]


@action
def make(*, by: Actor, register: Register, year: int, batch: Sequence[Batch]) -> list[int]:
    """Make these invoices; returns their numbers. Whoever pays alone is told by mail.

    Charges that were made in the meantime are left out. Raises AmountMissing, BillerMissing.
    """
    biller = Biller.objects.select_for_update().filter(register=register).first()
    fee, _biller = check_can_invoice(register, year)
    assert biller is not None  # check_can_invoice refused
    done = _charged(year, batch)
    made = []
    for board, charges in batch:
        left = tuple(charge for charge in charges if charge.enrolment_id not in done)
        if left:
            biller.last += 1
            made.append(_write(by, fee, biller, board, left))
    if not made:
        return []
    biller.save(update_fields=["last"])
    _tell_people(by, made)
    tell(events.InvoicesMade(about=(register.ref,), data={"year": year, "count": len(made)}))
    return [invoice.number for invoice in made]


def _charged(year: int, batch: Sequence[Batch]) -> set[int]:
    ids = [charge.enrolment_id for _board, charges in batch for charge in charges]
    held = InvoiceLine.objects.filter(enrolment_id__in=ids, year=year, counts=True)
    return set(held.values_list("enrolment_id", flat=True))


def _write(by: Actor, fee: Fee, biller: Biller, board: str, charges: tuple[Charge, ...]) -> Invoice:
    rate = fee.vat_rate or Decimal("0.00")
    sums = rules.totals((charge.amount for charge in charges), rate)
    invoice = Invoice(
        register_id=fee.register_id,
        number=biller.last,
        year=fee.year,
        person_id=None if board else charges[0].person_id,
        board_id=board or None,
        buyer=_board(fee.register_id, board) if board else _person(charges[0].person_id),
        seller=asdict(seller(biller)),
        date=by.today,
        due_date=by.today + timedelta(days=biller.payment_days),
        vat=fee.vat,
        vat_rate=rate,
        vat_reason=fee.vat_reason,
        net=sums.net,
        vat_amount=sums.vat,
        total=sums.total,
        made_at=by.at,
    )
    invoice.save()
    InvoiceLine.objects.bulk_create(_lines(invoice, charges))
    return invoice


def seller(biller: Biller) -> BillerWords:
    """Who sends, as it stands now."""
    return BillerWords(**{name: getattr(biller, name) for name in BillerWords.__dataclass_fields__})


def _lines(invoice: Invoice, charges: tuple[Charge, ...]) -> list[InvoiceLine]:
    names = cards({charge.person_id for charge in charges})
    numbers = dict(
        Enrolment.objects.filter(pk__in=[charge.enrolment_id for charge in charges]).values_list("pk", "number")
    )
    ordered = sorted(charges, key=lambda charge: (names[charge.person_id].family_name, charge.enrolment_id))
    return [
        InvoiceLine(
            invoice=invoice,
            enrolment_id=charge.enrolment_id,
            year=invoice.year,
            words=f"{names[charge.person_id].name}, {numbers[charge.enrolment_id]}",
            amount=charge.amount,
        )
        for charge in ordered
    ]


def _person(person_id: int) -> dict[str, str]:
    person, address = person_of(person_id), address_of(person_id)
    return {
        "name": person.name,
        "street": person.address,
        "postcode": person.postcode,
        "town": person.town,
        "email": address.email if address else "",
        "reference": "",
        "kvk": "",
    }


def _board(register: str, number: str) -> dict[str, str]:
    wish = BoardWish.objects.get(register_id=register, board_id=number)
    card = board_cards([number]).get(number)
    return {
        "name": card.name if card else board_title(number, None),
        "street": "",
        "postcode": "",
        "town": "",
        "email": wish.email,
        "reference": wish.reference,
        "kvk": wish.kvk,
    }


def _tell_people(by: Actor, made: Sequence[Invoice]) -> None:
    url = reverse("register:invoices")
    letters = [(invoice.person_id, {"url": url, "year": invoice.year}) for invoice in made if invoice.person_id]
    if letters:
        send_many(by=by, notice=INVOICE_NOTICE, letters=letters)
