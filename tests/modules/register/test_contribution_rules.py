"""Who owes what, who pays, and what it adds up to: to the cent."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kring.modules.register.contribution import rules
from kring.modules.register.contribution.rules import Enrolled, Rates, Work, payer, plan, totals
from kring.modules.register.contribution.states import Vat

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
