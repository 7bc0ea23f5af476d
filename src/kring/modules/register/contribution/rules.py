"""Who owes what for a year, on whose invoice, and what it adds up to. Pure; every amount is a Decimal in euros."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
FIRST_YEAR = 2013


@dataclass(frozen=True)
class Work:
    """A function at a school of a board, both days included; confirmed: the board itself said so."""

    board: str
    from_date: date
    until_date: date | None
    confirmed: bool


@dataclass(frozen=True)
class Enrolled:
    """Somebody who was in the register in the year."""

    enrolment_id: int
    person_id: int
    work: tuple[Work, ...] = ()


@dataclass(frozen=True)
class Rates:
    """The amounts of a year: for who worked, and for who did not the whole year (None: none is known)."""

    amount: Decimal
    low_amount: Decimal | None


@dataclass(frozen=True)
class Charge:
    """What one enrolment owes."""

    enrolment_id: int
    person_id: int
    amount: Decimal
    low: bool


@dataclass(frozen=True)
class Plan:
    """What would be invoiced: to people, and to boards that pay for theirs together."""

    personal: tuple[Charge, ...]
    collective: Mapping[str, tuple[Charge, ...]]
    without_amount: tuple[int, ...] = field(default=())  # enrolments that worked nowhere, without a low amount

    @property
    def count(self) -> int:
        """How many invoices that are."""
        return len(self.personal) + len(self.collective)

    @property
    def net(self) -> Decimal:
        """What they add up to, without tax."""
        charges = [*self.personal, *(charge for group in self.collective.values() for charge in group)]
        return sum((charge.amount for charge in charges), Decimal("0.00"))


@dataclass(frozen=True)
class Totals:
    """What an invoice adds up to."""

    net: Decimal
    vat: Decimal
    total: Decimal


def in_year(work: Work, year: int) -> bool:
    """Did this function hold on any day of the year?

    >>> in_year(Work("10001", date(2023, 1, 1), date(2024, 1, 1), True), 2024)
    True
    """
    return work.from_date <= date(year, 12, 31) and (work.until_date is None or work.until_date >= date(year, 1, 1))


def payer(work: Sequence[Work], year: int, collective: frozenset[str]) -> str:
    """The board that pays for somebody: of the boards that pay together and that confirmed the function, the one of
    the function that began last. "" when the person pays: a board never pays for what only the leader says."""
    paying = [one for one in work if one.confirmed and one.board in collective and in_year(one, year)]
    return max(paying, key=lambda one: (one.from_date, one.board)).board if paying else ""


def plan(people: Iterable[Enrolled], rates: Rates, year: int, collective: frozenset[str]) -> Plan:
    """The invoices of a year: for everybody who had a function on any day of it the amount, for others the low one."""
    personal: list[Charge] = []
    boards: dict[str, list[Charge]] = {}
    without: list[int] = []
    for one in people:
        low = not any(in_year(work, year) for work in one.work)
        amount = rates.low_amount if low else rates.amount
        if amount is None:
            without.append(one.enrolment_id)
            continue
        charge = Charge(one.enrolment_id, one.person_id, amount, low)
        board = payer(one.work, year, collective)
        if board:
            boards.setdefault(board, []).append(charge)
        else:
            personal.append(charge)
    return Plan(tuple(personal), {board: tuple(found) for board, found in sorted(boards.items())}, tuple(without))


def totals(amounts: Iterable[Decimal], rate: Decimal) -> Totals:
    """Tax is taken once over the sum, rounded half up to the cent, as EN 16931 asks.

    >>> totals([Decimal("270.00"), Decimal("70.00")], Decimal("21")).vat
    Decimal('71.40')
    """
    net = sum(amounts, Decimal("0.00")).quantize(CENT)
    vat = (net * rate / 100).quantize(CENT, ROUND_HALF_UP)
    return Totals(net, vat, net + vat)


def is_likely_year(year: int, today: date) -> bool:
    """A year of which one can have an amount: from the register's first until next year."""
    return FIRST_YEAR <= year <= today.year + 1


def is_iban(text: str) -> bool:
    """Is this a bank account number, by its check digits?

    >>> is_iban("NL91 ABNA 0417 1643 00"), is_iban("NL92ABNA0417164300")
    (True, False)
    """
    plain = text.replace(" ", "").upper()
    if not (15 <= len(plain) <= 34 and plain.isalnum() and plain.isascii() and plain[:2].isalpha()):
        return False
    return int("".join(str(int(letter, 36)) for letter in plain[4:] + plain[:4])) % 97 == 1
