"""An invoice as UBL 2.1, as Peppol BIS Billing 3.0 asks. Pure: a frozen bill in, XML out.

Why not a library stands in docs/adr. The order of elements is that of the UBL schema; ElementTree escapes what people
typed.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

from .states import NEEDS_REASON, InvoiceKind, Vat

CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
ROOTS = {
    InvoiceKind.INVOICE: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
    InvoiceKind.CREDIT: "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2",
}
CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
TYPE = {InvoiceKind.INVOICE: "380", InvoiceKind.CREDIT: "381"}
KVK = "0106"  # ISO 6523: Kamer van Koophandel
MAIL = "EM"  # electronic address scheme: a mailbox
TRANSFER = "30"
PIECE = "C62"  # UN/ECE 20: one
Day = date  # the type, beside fields of that name


@dataclass(frozen=True)
class Party:
    """Who sells or buys."""

    name: str
    street: str
    postcode: str
    town: str
    kvk: str
    email: str
    vat_number: str = ""


@dataclass(frozen=True)
class Line:
    """One line: what for, and the amount without tax."""

    words: str
    amount: Decimal


@dataclass(frozen=True)
class Bill:
    """All that stands on an invoice or credit note."""

    kind: InvoiceKind
    name: str
    year: int
    date: Day
    due_date: Day | None
    seller: Party
    buyer: Party
    reference: str
    iban: str
    payment_days: int
    lines: tuple[Line, ...]
    vat: Vat
    vat_rate: Decimal
    vat_reason: str
    net: Decimal
    vat_amount: Decimal
    total: Decimal
    credits: str = ""
    credits_date: Day | None = None
    reason: str = ""


def ubl(bill: Bill) -> bytes:
    """The document as bytes, UTF-8."""
    root_space = ROOTS[bill.kind]
    ET.register_namespace("cbc", CBC)
    ET.register_namespace("cac", CAC)
    # The one namespace without a prefix, as bookkeeping programmes know it; everything below has its prefix.
    root = ET.Element("Invoice" if bill.kind is InvoiceKind.INVOICE else "CreditNote", {"xmlns": root_space})
    _head(root, bill)
    _party(_sub(root, "AccountingSupplierParty"), bill.seller, seller=True)
    _party(_sub(root, "AccountingCustomerParty"), bill.buyer, seller=False)
    _payment(root, bill)
    _tax(root, bill)
    _sums(root, bill)
    for number, line in enumerate(bill.lines, 1):
        _line(root, bill, number, line)
    text = ET.tostring(root, encoding="unicode", default_namespace=None)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + text).encode()


def _sub(parent: ET.Element, name: str) -> ET.Element:
    return ET.SubElement(parent, f"{{{CAC}}}{name}")


def _put(parent: ET.Element, name: str, text: object, **attributes: str) -> None:
    """A basic element; nothing when there is nothing to say: empty elements are not allowed."""
    if text not in ("", None):
        ET.SubElement(parent, f"{{{CBC}}}{name}", attributes).text = _readable(str(text))


def _readable(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return "".join(letter for letter in text if letter in "\t\n\r" or ord(letter) >= 0x20)


def _money(parent: ET.Element, name: str, amount: Decimal) -> None:
    _put(parent, name, f"{amount:.2f}", currencyID="EUR")


def _head(root: ET.Element, bill: Bill) -> None:
    is_invoice = bill.kind is InvoiceKind.INVOICE
    _put(root, "CustomizationID", CUSTOMIZATION)
    _put(root, "ProfileID", PROFILE)
    _put(root, "ID", bill.name)
    _put(root, "IssueDate", bill.date.isoformat())
    if is_invoice and bill.due_date:
        _put(root, "DueDate", bill.due_date.isoformat())
    _put(root, "InvoiceTypeCode" if is_invoice else "CreditNoteTypeCode", TYPE[bill.kind])
    _put(root, "Note", bill.reason)
    _put(root, "DocumentCurrencyCode", "EUR")
    _put(root, "BuyerReference", bill.reference or bill.name)
    period = _sub(root, "InvoicePeriod")
    _put(period, "StartDate", f"{bill.year}-01-01")
    _put(period, "EndDate", f"{bill.year}-12-31")
    if bill.credits:
        former = _sub(_sub(root, "BillingReference"), "InvoiceDocumentReference")
        _put(former, "ID", bill.credits)
        if bill.credits_date:
            _put(former, "IssueDate", bill.credits_date.isoformat())


def _party(parent: ET.Element, who: Party, *, seller: bool) -> None:
    party = _sub(parent, "Party")
    if who.kvk:
        _put(party, "EndpointID", who.kvk, schemeID=KVK)
    else:
        _put(party, "EndpointID", who.email, schemeID=MAIL)
    _put(_sub(party, "PartyName"), "Name", who.name)
    address = _sub(party, "PostalAddress")
    _put(address, "StreetName", who.street)
    _put(address, "CityName", who.town)
    _put(address, "PostalZone", who.postcode)
    _put(_sub(address, "Country"), "IdentificationCode", "NL")
    if seller and who.vat_number:
        scheme = _sub(party, "PartyTaxScheme")
        _put(scheme, "CompanyID", who.vat_number)
        _put(_sub(scheme, "TaxScheme"), "ID", "VAT")
    legal = _sub(party, "PartyLegalEntity")
    _put(legal, "RegistrationName", who.name)
    if who.kvk:
        _put(legal, "CompanyID", who.kvk, schemeID=KVK)
    if who.email:
        _put(_sub(party, "Contact"), "ElectronicMail", who.email)


def _payment(root: ET.Element, bill: Bill) -> None:
    if bill.kind is InvoiceKind.CREDIT:
        return
    means = _sub(root, "PaymentMeans")
    _put(means, "PaymentMeansCode", TRANSFER)
    _put(means, "PaymentID", bill.name)
    account = _sub(means, "PayeeFinancialAccount")
    _put(account, "ID", bill.iban.replace(" ", ""))
    _put(account, "Name", bill.seller.name)
    _put(_sub(root, "PaymentTerms"), "Note", f"Binnen {bill.payment_days} dagen")


def _category(parent: ET.Element, name: str, bill: Bill, *, with_reason: bool) -> None:
    category = _sub(parent, name)
    _put(category, "ID", bill.vat.value)
    if bill.vat is not Vat.OUTSIDE:
        _put(category, "Percent", f"{bill.vat_rate.normalize():f}")
    if with_reason and bill.vat in NEEDS_REASON:
        _put(category, "TaxExemptionReason", bill.vat_reason)
    _put(_sub(category, "TaxScheme"), "ID", "VAT")


def _tax(root: ET.Element, bill: Bill) -> None:
    total = _sub(root, "TaxTotal")
    _money(total, "TaxAmount", bill.vat_amount)
    part = _sub(total, "TaxSubtotal")
    _money(part, "TaxableAmount", bill.net)
    _money(part, "TaxAmount", bill.vat_amount)
    _category(part, "TaxCategory", bill, with_reason=True)


def _sums(root: ET.Element, bill: Bill) -> None:
    sums = _sub(root, "LegalMonetaryTotal")
    _money(sums, "LineExtensionAmount", bill.net)
    _money(sums, "TaxExclusiveAmount", bill.net)
    _money(sums, "TaxInclusiveAmount", bill.total)
    _money(sums, "PayableAmount", bill.total)


def _line(root: ET.Element, bill: Bill, number: int, line: Line) -> None:
    is_invoice = bill.kind is InvoiceKind.INVOICE
    row = _sub(root, "InvoiceLine" if is_invoice else "CreditNoteLine")
    _put(row, "ID", number)
    _put(row, "InvoicedQuantity" if is_invoice else "CreditedQuantity", 1, unitCode=PIECE)
    _money(row, "LineExtensionAmount", line.amount)
    item = _sub(row, "Item")
    _put(item, "Description", line.words)
    _put(item, "Name", f"Contributie {bill.year}")
    _category(item, "ClassifiedTaxCategory", bill, with_reason=False)
    _money(_sub(row, "Price"), "PriceAmount", line.amount)
