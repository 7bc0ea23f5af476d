"""The yearly contribution: no amount, no invoice; to the cent; numbers without gaps; who sees which invoice."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.core.cache import cache
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from kring.foundation.jobs.api import RunState
from kring.foundation.jobs.models import Run
from kring.foundation.notices.models import Notice
from kring.foundation.people import api as people
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref, now
from kring.modules.register import access as register_access
from kring.modules.register import actions as register
from kring.modules.register.contribution import actions, jobs, making, paper, queries, rules
from kring.modules.register.contribution.rules import Enrolled, Rates, Work, payer, plan, totals
from kring.modules.register.contribution.states import InvoiceKind, Vat
from kring.modules.register.contribution.ubl import CAC, CBC, ROOTS
from kring.modules.register.models import Enrolment, Fee, Invoice, InvoiceLine
from tests import cast
from tests.modules.register.register_world import VO, enrolled, leader, officer, schools

pytestmark = pytest.mark.django_db(transaction=False)
YEAR = now().year
BILLER = actions.BillerWords(
    name="Stichting Register", street="Laan 1", postcode="3511 AB", town="Utrecht", kvk="12345678",
    vat_number="", iban="NL91 ABNA 0417 1643 00", email="facturen@register.nl", payment_days=30,
)  # fmt: skip
EXEMPT = actions.FeeWords(Decimal("270.00"), Decimal("70.00"), "besluit", "E", None, "Artikel 11 Wet OB")
TAXED = actions.FeeWords(Decimal("270.00"), Decimal("70.00"), "besluit", "S", Decimal("21.00"), "")


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


def today(who: Any) -> Actor:
    return cast.actor(who, now())


def po() -> Any:
    return register_access.register("po")


@pytest.fixture
def olga() -> Any:
    who = officer()
    actions.set_biller(by=today(who), register=po(), words=BILLER)
    actions.set_fee(by=today(who), register=po(), year=YEAR, words=EXEMPT)
    return who


def administrator(board: str = "10001") -> Any:
    who = cast.person("Bea", "Bestuur")
    cast.holds(who, Role.BOARD_ADMIN, Ref("board", board))
    cast.second_factor(who)
    return who


def confirmed(who: Any, admin: Any) -> None:
    from kring.foundation.people.models import Relation

    for appointment in Relation.objects.filter(person_id=who.pk, ref_kind="site"):
        register.confirm_function(by=today(admin), appointment=appointment)


def made(year: int = YEAR) -> list[Invoice]:
    found = queries.plan_for(po(), year, now().date())
    for batch in making.batches(found):
        making.make(by=cast.system(now()), register=po(), year=year, batch=batch)
    return list(Invoice.objects.order_by("number"))


def test_the_amounts_that_are_known_and_no_others() -> None:
    held = {(fee.register_id, fee.year): (fee.amount, fee.low_amount, fee.vat) for fee in Fee.objects.all()}
    assert held == {
        ("po", 2019): (Decimal("195.00"), None, ""),
        ("po", 2022): (Decimal("245.00"), None, ""),
        ("po", 2024): (Decimal("270.00"), Decimal("70.00"), ""),
    }
    assert all(fee.source for fee in Fee.objects.all())


def test_without_amount_tax_or_sender_nothing_is_made() -> None:
    olga = officer()
    with pytest.raises(actions.AmountMissing):
        actions.begin(by=today(olga), register=po(), year=YEAR)
    with pytest.raises(actions.AmountMissing):
        actions.begin(by=today(olga), register=po(), year=2024)  # an amount, and no tax treatment
    actions.set_fee(by=today(olga), register=po(), year=YEAR, words=EXEMPT)
    with pytest.raises(actions.BillerMissing):
        actions.begin(by=today(olga), register=po(), year=YEAR)
    assert queries.plan_for(register_access.register("vo"), YEAR, now().date()).count == 0


def test_everybody_pays_for_themselves_until_a_board_wants_it_together(olga: Any) -> None:
    anna, bram, admin = leader("Anna", "Visser"), leader("Bram", "Bos", site="10AA01"), administrator()
    leader("Chris", "Kok", site="10BB00")
    idle = cast.person("Dirk", "Dam")
    enrolled(idle)
    wish = {"board": "10001", "collective": True, "email": "adm@zon.nl", "reference": "INK-7", "kvk": "87654321"}
    actions.wish(by=today(admin), register=po(), **wish)
    confirmed(anna, admin)  # Bram's function waits: the board never pays for what only he says
    invoices = made()
    assert [(row.buyer["name"], row.total) for row in invoices] == [
        ("Stichting Zon", Decimal("270.00")),
        ("Bram Bos", Decimal("270.00")),
        ("Chris Kok", Decimal("270.00")),
        ("Dirk Dam", Decimal("70.00")),
    ]
    assert invoices[0].buyer["reference"] == "INK-7"
    assert [row.name for row in invoices] == ["PO-000001", "PO-000002", "PO-000003", "PO-000004"]
    told = set(Notice.objects.filter(kind="register.invoice").values_list("person_id", flat=True))
    assert told == {bram.pk, Invoice.objects.get(number=3).person_id, idle.pk}


def test_nobody_is_charged_twice_and_later_ones_are(olga: Any) -> None:
    leader()
    assert len(made()) == 1
    assert len(made()) == 1
    leader("Bram", "Bos")
    assert [row.number for row in made()] == [1, 2]


def test_who_left_before_the_year_or_came_after_today_is_not_charged(olga: Any) -> None:
    anna = leader()
    enrolment = Enrolment.objects.get(person_id=anna.pk)
    register.leave(by=cast.actor(anna, now() - timedelta(days=700)), enrolment=enrolment)
    assert made() == []
    assert queries.plan_for(po(), YEAR - 5, now().date()).count == 0


def test_a_fee_is_not_changed_under_invoices(olga: Any) -> None:
    leader()
    made()
    actions.set_fee(by=today(olga), register=po(), year=YEAR, words=EXEMPT)  # the same: nothing happens
    with pytest.raises(actions.InvoicesThere):
        actions.set_fee(by=today(olga), register=po(), year=YEAR, words=TAXED)


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (actions.FeeWords(Decimal(1), None, "", "S", None, ""), actions.VatIncomplete),
        (actions.FeeWords(Decimal(1), None, "", "E", None, ""), actions.VatIncomplete),
        (actions.FeeWords(Decimal(1), None, "", "Z", Decimal(9), ""), actions.VatIncomplete),
    ],
)
def test_tax_needs_its_rate_or_its_reason(words: Any, refusal: Any) -> None:
    with pytest.raises(refusal):
        actions.set_fee(by=today(officer()), register=po(), year=YEAR, words=words)


def test_refusals_of_the_office_pages(olga: Any) -> None:
    other, anna = officer(VO), leader()
    [invoice] = made()
    for who in (other, anna):
        for verb, known in (
            (actions.set_fee, {"register": po(), "year": YEAR, "words": TAXED}),
            (actions.set_biller, {"register": po(), "words": BILLER}),
            (actions.begin, {"register": po(), "year": YEAR}),
            (actions.credit, {"invoice": invoice, "reason": "Fout"}),
            (actions.mark_paid, {"invoice": invoice, "on": now().date()}),
            (actions.mark_unpaid, {"invoice": invoice}),
        ):
            with pytest.raises(NotAllowed):
                verb(by=today(who), **known)
    with pytest.raises(actions.NoSuchYear):
        actions.set_fee(by=today(olga), register=po(), year=1999, words=TAXED)
    with pytest.raises(actions.WrongIban):
        actions.set_biller(
            by=today(olga), register=po(), words=actions.BillerWords(**(vars(BILLER) | {"iban": "NL00ABNA0417164300"}))
        )
    wish = {"board": "10001", "collective": True, "email": "", "reference": "", "kvk": ""}
    with pytest.raises(actions.EmailMissing):
        actions.wish(by=today(administrator()), register=po(), **wish)
    with pytest.raises(NotAllowed):
        actions.wish(by=today(administrator("10002")), register=po(), **(wish | {"email": "a@b.nl"}))


def test_a_credit_note_takes_the_next_number_and_frees_the_year(olga: Any) -> None:
    leader()
    [invoice] = made()
    with pytest.raises(actions.ReasonMissing):
        actions.credit(by=today(olga), invoice=invoice, reason=" ")
    assert actions.credit(by=today(olga), invoice=invoice, reason="Verkeerd adres") == 2
    with pytest.raises(actions.CreditedAlready):
        actions.credit(by=today(olga), invoice=invoice, reason="Nog eens")
    with pytest.raises(actions.NotAnInvoice):
        actions.credit(by=today(olga), invoice=Invoice.objects.get(number=2), reason="Nee")
    with pytest.raises(actions.CreditedAlready):
        actions.mark_paid(by=today(olga), invoice=invoice, on=now().date())
    assert [row.number for row in made()] == [1, 2, 3]
    found = queries.sums(po(), YEAR)
    assert (found.count, found.total, found.open) == (1, Decimal("270.00"), Decimal("270.00"))


def test_paid_and_not_after_all(olga: Any) -> None:
    leader()
    [invoice] = made()
    for wrong in (now().date() + timedelta(days=1), invoice.date - timedelta(days=1)):
        with pytest.raises(actions.NotThatDay):
            actions.mark_paid(by=today(olga), invoice=invoice, on=wrong)
    actions.mark_paid(by=today(olga), invoice=invoice, on=now().date())
    assert queries.sums(po(), YEAR).open == 0
    actions.mark_unpaid(by=today(olga), invoice=invoice)
    assert queries.sums(po(), YEAR).open == Decimal("270.00")


def test_the_run_is_watched_and_stops_between_two_groups(olga: Any, monkeypatch: Any) -> None:
    for name in ("Anna", "Bram", "Cor"):
        leader(name, "Visser")
    ticks: list[tuple[int, int]] = []

    class Watched:
        def tick(self, done: int, total: int) -> None:
            ticks.append((done, total))
            if stop_at is not None and done >= stop_at:
                raise jobs_stopped

    from kring.foundation.jobs.api import Stopped

    jobs_stopped = Stopped()

    def carried(run: int, work: Any) -> RunState:
        try:
            work(Watched())
        except Stopped:
            return RunState.STOPPED
        return RunState.DONE

    monkeypatch.setattr(jobs, "carry_out", carried)
    monkeypatch.setattr(making, "AT_ONCE", 1)
    stop_at: int | None = 2
    jobs.invoice_year(1, "po", YEAR)
    assert Invoice.objects.count() == 2
    stop_at = None
    jobs.invoice_year(1, "po", YEAR)
    assert list(Invoice.objects.order_by("number").values_list("number", flat=True)) == [1, 2, 3]
    assert ticks[-1] == (1, 1)


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
    assert client.post(one, {"betaald": "ja", "on": f"{now():%d-%m-%Y}"}).status_code == 302
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


def test_merged_accounts_bring_their_invoices(olga: Any) -> None:
    anna, other = leader("Anna", "Visser"), leader("Anna", "Smit", site="10BB00")
    made()
    people.merge_people(by=cast.system(now()), from_id=anna.pk, into_id=other.pk, with_addresses=True)
    assert set(Invoice.objects.values_list("person_id", flat=True)) == {other.pk}
    assert InvoiceLine.objects.filter(counts=True).count() == 2
    assert queries.plan_for(po(), YEAR, now().date()).count == 0


CENTS = st.decimals(Decimal("0.00"), Decimal("9999.99"), places=2)
RATES = st.sampled_from([Decimal(0), Decimal(9), Decimal(21), Decimal("5.5")])


@given(amounts=st.lists(CENTS, max_size=60), rate=RATES)
def test_totals_are_whole_cents_and_add_up(amounts: list[Decimal], rate: Decimal) -> None:
    found = totals(amounts, rate)
    assert found.net == sum(amounts, Decimal(0))
    assert found.total == found.net + found.vat
    assert all(part == part.quantize(Decimal("0.01")) for part in (found.net, found.vat, found.total))
    assert abs(found.vat - found.net * rate / 100) <= Decimal("0.005")


DAYS = st.dates(date(2020, 1, 1), date(2028, 12, 31))
WORK = st.builds(
    lambda board, one, other, ends, ok: Work(board, min(one, other), max(one, other) if ends else None, ok),
    st.sampled_from(["10001", "10002", "10003"]), DAYS, DAYS, st.booleans(), st.booleans(),
)  # fmt: skip


@given(st.lists(st.lists(WORK, max_size=4), max_size=20), st.frozensets(st.sampled_from(["10001", "10002"])))
def test_everybody_is_charged_once_and_by_one_payer(works: list[list[Work]], collective: frozenset[str]) -> None:
    crowd = [Enrolled(number, 100 + number, tuple(work)) for number, work in enumerate(works)]
    found = plan(crowd, Rates(Decimal("270.00"), Decimal("70.00")), 2024, collective)
    charged = [*found.personal, *(charge for group in found.collective.values() for charge in group)]
    assert sorted(charge.enrolment_id for charge in charged) == list(range(len(crowd)))
    assert found.net == sum((charge.amount for charge in charged), Decimal(0))
    for one in crowd:
        [charge] = [charge for charge in charged if charge.enrolment_id == one.enrolment_id]
        assert charge.low == (not any(rules.in_year(work, 2024) for work in one.work))
        board = payer(one.work, 2024, collective)
        assert not board or any(work.board == board and work.confirmed for work in one.work)
    assert plan(crowd, Rates(Decimal("270.00"), None), 2024, collective).count <= found.count


def test_bank_numbers_and_years() -> None:
    assert rules.is_iban("DE89370400440532013000")
    assert not any(rules.is_iban(text) for text in ("", "NL", "12ABNA0417164300", "NL91ABNA04171643ë0"))
    assert [rules.is_likely_year(year, date(2026, 1, 1)) for year in (2012, 2013, 2027, 2028)] == [
        False, True, True, False,
    ]  # fmt: skip
    assert set(Vat) == {"S", "Z", "E", "O"}
