"""Invoices on pages, on paper and as UBL, and who sees which."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.core.cache import cache
from django.urls import reverse
from pypdf import PdfReader

from kring.foundation.jobs.models import Run
from kring.foundation.records.api import today as this_day
from kring.modules.register.contribution import actions, paper
from kring.modules.register.contribution.states import InvoiceKind
from kring.modules.register.contribution.ubl import CAC, CBC, ROOTS
from kring.modules.register.models import Enrolment, Invoice
from tests import cast
from tests.modules.register.contribution_world import (
    BILLER,
    YEAR,
    administrator,
    confirmed,
    made,
    po,
    ready_office,
    today,
)
from tests.modules.register.register_world import VO, leader, officer, schools

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


@pytest.fixture
def olga() -> Any:
    return ready_office()


def test_the_office_fills_in_looks_first_and_starts(client: Any) -> None:
    olga = officer()
    leader()
    cast.signed_in(client, olga)
    page = reverse("register:invoicing", args=["po", YEAR])
    assert "nog geen bedrag" in client.get(page).content.decode()
    assert client.get(reverse("register:fees", args=["po"])).status_code == 200
    fee = {"amount": "270,00", "low_amount": "", "vat": "E", "vat_reason": "Artikel 11", "source": "besluit"}
    assert client.post(reverse("register:fee", args=["po", YEAR]), fee | {"amount": "veel"}).status_code == 400
    assert client.post(reverse("register:fee", args=["po", YEAR]), fee).status_code == 302
    assert client.post(reverse("register:biller", args=["po"]), vars(BILLER) | {"kvk": "12"}).status_code == 400
    assert client.post(reverse("register:biller", args=["po"]), vars(BILLER)).status_code == 302
    assert "Er komt <b>1</b> factuur" in client.get(page).content.decode()
    answer = client.post(page)
    run = Run.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, reverse("jobs:run", args=[run.pk]))
    assert client.get(answer["Location"]).status_code == 200
    made()
    text = client.get(reverse("register:fee", args=["po", YEAR])).content.decode()
    assert "PO-000001" in text and "<b>1</b> factuur" in text
    one = reverse("register:invoice", args=["po", 1])
    assert client.post(one, {"betaald": "ja", "on": f"{this_day():%d-%m-%Y}"}).status_code == 302
    assert "betaald" in client.get(one).content.decode()
    assert client.post(reverse("register:unpaid", args=["po", 1])).status_code == 302
    assert client.post(one, {"terug": "ja", "reason": ""}).status_code == 400
    assert client.post(one, {"terug": "ja", "reason": "Fout adres"}).status_code == 302
    sheet = client.get(reverse("register:invoice_sheet", args=["po", YEAR])).content.decode()
    assert "PO-000002;creditnota" in sheet and "-270,00" in sheet


def test_who_sees_which_invoice(client: Any, olga: Any) -> None:
    anna, bram, admin = leader("Anna", "Visser"), leader("Bram", "Bos", site="10BB00"), administrator()
    actions.wish(
        by=today(admin), register=po(), board="10001", collective=True, email="adm@zon.nl", reference="", kvk=""
    )
    confirmed(anna, admin)
    made()
    board, own = (reverse("register:invoice_pdf", args=["po", number]) for number in (1, 2))
    for who, expected in (
        (olga, [200, 200]), (admin, [200, 404]), (bram, [404, 200]), (anna, [404, 404]),
        (officer(VO), [404, 404]), (administrator("10002"), [404, 404]),
    ):  # fmt: skip
        cast.signed_in(client, who)
        assert [client.get(url).status_code for url in (board, own)] == expected
        assert [client.get(url.replace(".pdf", ".xml")).status_code for url in (board, own)] == expected
    cast.signed_in(client, bram)
    assert "PO-000002" in client.get(reverse("register:invoices")).content.decode()
    cast.signed_in(client, admin)
    page = client.get(reverse("register:board_contribution")).content.decode()
    assert "PO-000001" in page and "PO-000002" not in page
    wish = reverse("register:board_wish", args=["10001", "po"])
    assert client.get(wish).status_code == 200
    assert client.post(wish, {"collective": "ja", "email": ""}).status_code == 400
    assert client.post(wish, {"collective": "nee"}).status_code == 302
    assert client.get(reverse("register:board_wish", args=["10001", "vo"])).status_code == 404
    assert client.get(reverse("register:board_wish", args=["10002", "po"])).status_code == 404


def test_the_paper_says_all_that_an_invoice_must(olga: Any) -> None:
    import io

    leader("Zoë", "Müller")
    [invoice] = made()
    note = actions.credit(by=today(olga), invoice=invoice, reason="Verkeerd adres")
    for number, words in (
        (1, ["Factuur PO-000001", "Zoë Müller", "Stichting Register", "12345678", "NL91 ABNA 0417 1643 00", "270,00",
             "Vrijgesteld van btw", "Artikel 11 Wet OB"]),
        (note, ["Creditnota PO-000002", "Bij factuur", "Verkeerd adres", "hoeft niet te worden betaald"]),
    ):  # fmt: skip
        made_pdf = paper.pdf_of(Invoice.objects.get(number=number), by=today(olga), language="nl")
        text = " ".join(PdfReader(io.BytesIO(made_pdf)).pages[0].extract_text().split())
        assert [word for word in words if word not in text] == []


def values(root: ET.Element, path: str) -> list[str]:
    names = "/".join(f"{{{CBC if part == path.split('/')[-1] else CAC}}}{part}" for part in path.split("/"))
    return [found.text or "" for found in root.iterfind(f".//{names}")]


def test_the_ubl_is_what_peppol_asks(olga: Any) -> None:
    admin, anna = administrator(), leader("Anna", "Visser <&>")
    actions.wish(
        by=today(admin), register=po(), board="10001", collective=True, email="adm@zon.nl", reference="INK-7",
        kvk="87654321",
    )  # fmt: skip
    confirmed(anna, admin)
    [invoice] = made()
    root = ET.fromstring(paper.xml_of(invoice))  # noqa: S314  we wrote it
    assert root.tag == f"{{{ROOTS[InvoiceKind.INVOICE]}}}Invoice"
    children = [child.tag.split("}")[1] for child in root]
    order = [
        "CustomizationID", "ProfileID", "ID", "IssueDate", "DueDate", "InvoiceTypeCode", "DocumentCurrencyCode",
        "BuyerReference", "InvoicePeriod", "AccountingSupplierParty", "AccountingCustomerParty", "PaymentMeans",
        "PaymentTerms", "TaxTotal", "LegalMonetaryTotal", "InvoiceLine",
    ]  # fmt: skip
    assert children == order  # the schema knows no other order
    for path, expected in {
        "ID": "PO-000001", "InvoiceTypeCode": "380", "BuyerReference": "INK-7",
        "AccountingCustomerParty/Party/EndpointID": "87654321",
        "AccountingSupplierParty/Party/PartyLegalEntity/CompanyID": "12345678",
        "PayeeFinancialAccount/ID": "NL91ABNA0417164300", "TaxTotal/TaxAmount": "0.00",
        "TaxSubtotal/TaxCategory/TaxExemptionReason": "Artikel 11 Wet OB", "LegalMonetaryTotal/PayableAmount": "270.00",
        "InvoiceLine/Item/Description": f"Anna Visser <&>, {Enrolment.objects.get().number}",
    }.items():  # fmt: skip
        assert values(root, path)[0] == expected, path
    assert not [one.tag for one in root.iter() if len(one) == 0 and not (one.text or "").strip()]  # none is empty
    actions.credit(by=today(olga), invoice=invoice, reason="Fout")
    note = ET.fromstring(paper.xml_of(Invoice.objects.get(number=2)))  # noqa: S314  we wrote it
    assert note.tag == f"{{{ROOTS[InvoiceKind.CREDIT]}}}CreditNote"
    assert values(note, "BillingReference/InvoiceDocumentReference/ID") == ["PO-000001"]
    assert values(note, "CreditNoteTypeCode") == ["381"]
