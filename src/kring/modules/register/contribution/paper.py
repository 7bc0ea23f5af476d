"""An invoice to read (PDF) and to book (UBL), from what was copied onto it the day it was made."""

from typing import Any

from django.utils import formats, translation
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from kring.foundation.documents.api import pdf
from kring.foundation.records.api import Actor
from kring.modules.register.models import Invoice

from .states import InvoiceKind, Vat
from .ubl import Bill, Line, Party, ubl


def bill_of(invoice: Invoice) -> Bill:
    """The invoice that access gave, as a bill."""
    seller, buyer = invoice.seller, invoice.buyer
    return Bill(
        kind=InvoiceKind(invoice.kind),
        name=invoice.name,
        year=invoice.year,
        date=invoice.date,
        due_date=invoice.due_date,
        seller=_party(seller),
        buyer=_party(buyer),
        reference=buyer["reference"],
        iban=seller["iban"],
        payment_days=seller["payment_days"],
        lines=tuple(Line(line.words, line.amount) for line in invoice.lines.all()),
        vat=Vat(invoice.vat),
        vat_rate=invoice.vat_rate,
        vat_reason=invoice.vat_reason,
        net=invoice.net,
        vat_amount=invoice.vat_amount,
        total=invoice.total,
        credits=invoice.credits.name if invoice.credits else "",
        credits_date=invoice.credits.date if invoice.credits else None,
        reason=invoice.reason,
    )


def _party(words: dict[str, Any]) -> Party:
    return Party(
        name=words["name"],
        street=words["street"],
        postcode=words["postcode"],
        town=words["town"],
        kvk=words["kvk"],
        email=words["email"],
        vat_number=words.get("vat_number", ""),
    )


def xml_of(invoice: Invoice) -> bytes:
    """The invoice as UBL."""
    return ubl(bill_of(invoice))


def pdf_of(invoice: Invoice, *, by: Actor, language: str) -> bytes:
    """The invoice on paper, in the reader's language."""
    with translation.override(language):
        return pdf("register/invoice", _words(bill_of(invoice)), language, at=by.at)


def _words(bill: Bill) -> dict[str, Any]:
    kind = str(capfirst(bill.kind.label))
    facts = [[_("Nummer"), bill.name], [_("Datum"), _day(bill.date)]]
    if bill.due_date and bill.kind is InvoiceKind.INVOICE:
        facts.append([_("Betalen vóór of op"), _day(bill.due_date)])
    if bill.reference:
        facts.append([_("Uw kenmerk"), bill.reference])
    if bill.credits:
        facts.append([_("Bij factuur"), bill.credits])
    return {
        "title": f"{kind} {bill.name}",
        "footer": f"{bill.seller.name} · KvK {bill.seller.kvk}",
        "buyer": [part for part in _address(bill.buyer) if part],
        "seller": [part for part in [*_address(bill.seller), bill.seller.email] if part],
        "facts": facts,
        "heads": [_("Contributie %(year)s voor") % {"year": bill.year}, _("Bedrag")],
        "lines": [[line.words, _money(line.amount)] for line in bill.lines],
        "sums": _sums(bill),
        "note": _note(bill),
    }


def _address(party: Party) -> list[str]:
    return [party.name, party.street, " ".join(part for part in (party.postcode, party.town) if part)]


def _sums(bill: Bill) -> list[list[str]]:
    if bill.vat is Vat.STANDARD:
        rate = f"{bill.vat_rate.normalize():f}".replace(".", ",")
        tax = _("Btw %(rate)s%%") % {"rate": rate}
    else:
        tax = str(capfirst(bill.vat.label))
    return [
        [_("Zonder btw"), _money(bill.net)], [tax, _money(bill.vat_amount)], [_("Totaal"), _money(bill.total)],
    ]  # fmt: skip


def _note(bill: Bill) -> list[str]:
    notes = [bill.vat_reason] if bill.vat_reason else []
    if bill.kind is InvoiceKind.CREDIT:
        return [*notes, bill.reason, _("Dit bedrag hoeft niet te worden betaald.")]
    pay = _("Maak het bedrag over naar %(iban)s op naam van %(name)s. Zet %(number)s erbij.")
    return [*notes, pay % {"iban": _iban(bill.iban), "name": bill.seller.name, "number": bill.name}]


def _iban(text: str) -> str:
    plain = text.replace(" ", "")
    return " ".join(plain[first : first + 4] for first in range(0, len(plain), 4))


def _money(amount: Any) -> str:
    return f"€ {formats.number_format(amount, 2, use_l10n=True, force_grouping=True)}"


def _day(day: Any) -> str:
    return str(formats.date_format(day, "j F Y"))
