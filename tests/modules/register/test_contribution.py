"""The yearly contribution: no amount, no invoice; nobody twice; numbers without gaps; credit notes."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.cache import cache

from kring.foundation.jobs.api import RunState
from kring.foundation.notices.models import Notice
from kring.foundation.people import api as people
from kring.foundation.records.api import NotAllowed, now
from kring.foundation.records.api import today as this_day
from kring.modules.register import access as register_access
from kring.modules.register import actions as register
from kring.modules.register.contribution import actions, jobs, making, queries
from kring.modules.register.models import Enrolment, Fee, Invoice, InvoiceLine
from tests import cast
from tests.modules.register.contribution_world import (
    BILLER,
    EXEMPT,
    TAXED,
    YEAR,
    administrator,
    confirmed,
    made,
    po,
    ready_office,
    today,
)
from tests.modules.register.register_world import VO, enrolled, leader, officer, schools

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


@pytest.fixture
def olga() -> Any:
    return ready_office()


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
    assert queries.plan_for(register_access.register("vo"), YEAR, this_day()).count == 0


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
    assert queries.plan_for(po(), YEAR - 5, this_day()).count == 0


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
            (actions.mark_paid, {"invoice": invoice, "on": this_day()}),
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
        actions.mark_paid(by=today(olga), invoice=invoice, on=this_day())
    assert [row.number for row in made()] == [1, 2, 3]
    found = queries.sums(po(), YEAR)
    assert (found.count, found.total, found.open) == (1, Decimal("270.00"), Decimal("270.00"))


def test_paid_and_not_after_all(olga: Any) -> None:
    leader()
    [invoice] = made()
    for wrong in (this_day() + timedelta(days=1), invoice.date - timedelta(days=1)):
        with pytest.raises(actions.NotThatDay):
            actions.mark_paid(by=today(olga), invoice=invoice, on=wrong)
    actions.mark_paid(by=today(olga), invoice=invoice, on=this_day())
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


def test_merged_accounts_bring_their_invoices(olga: Any) -> None:
    anna, other = leader("Anna", "Visser"), leader("Anna", "Smit", site="10BB00")
    made()
    people.merge_people(by=cast.system(now()), from_id=anna.pk, into_id=other.pk, with_addresses=True)
    assert set(Invoice.objects.values_list("person_id", flat=True)) == {other.pk}
    assert InvoiceLine.objects.filter(counts=True).count() == 2
    assert queries.plan_for(po(), YEAR, this_day()).count == 0
