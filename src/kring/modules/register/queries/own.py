"""What somebody sees of themselves in the registers, and what a board sees of claimed functions."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from kring.foundation.people.api import person_of
from kring.foundation.records.api import Actor
from kring.modules.directory.api import (
    AppointmentRow,
    appointments_at_board,
    appointments_of,
    board_cards,
)
from kring.modules.register.models import Enrolment, Register
from kring.modules.register.rules import rule_set_for
from kring.modules.register.states import Title
from kring.ui.api import Fact


@dataclass(frozen=True)
class RegisterRow:
    """A register as people read about it."""

    code: str
    name: str
    owner_name: str
    purpose: str
    rules_text: str
    secondary: bool
    voluntary: bool
    needs_consent: bool
    decider: str


@dataclass(frozen=True)
class Review:
    """What is about to be sent when somebody enrols."""

    facts: tuple[Fact, ...]
    appointments: tuple[AppointmentRow, ...]


@dataclass(frozen=True)
class BoardPage:
    """The functions that people claim at the schools of one board."""

    number: str
    name: str
    rows: tuple[AppointmentRow, ...]

    @property
    def waiting(self) -> int:
        return sum(row.standing == "claimed" for row in self.rows)


def row_of(register: Register) -> RegisterRow:
    """A register in the words of its own row."""
    return RegisterRow(
        code=register.pk,
        name=register.name,
        owner_name=register.owner_name,
        purpose=register.purpose,
        rules_text=register.rules_text,
        secondary=register.secondary,
        voluntary=register.voluntary,
        needs_consent=register.needs_consent,
        decider=str(register.get_decider_display()),
    )


def registers() -> list[RegisterRow]:
    """Every register of this installation, in its order."""
    return [row_of(register) for register in Register.objects.all()]


def register_row(register: Register) -> RegisterRow:
    """One register that access gave."""
    return row_of(register)


def register_names(codes: list[str]) -> dict[str, str]:
    """Names of registers by code, for titles of Refs."""
    return dict(Register.objects.filter(pk__in=codes).values_list("code", "name"))


def enrolled_in(person_id: int, *, ever: bool = False) -> list[str]:
    """Names of the registers somebody is in, or ever was in."""
    mine = Enrolment.objects.filter(person_id=person_id)
    mine = mine if ever else mine.filter(left_date=None)
    return list(dict.fromkeys(mine.values_list("register__name", flat=True)))


def offers(*, by: Actor) -> list[RegisterRow]:
    """The registers that the actor is not in."""
    mine = Enrolment.objects.filter(person_id=by.id or 0, left_date=None).values_list("register_id", flat=True)
    return [row_of(register) for register in Register.objects.exclude(pk__in=list(mine))]


def review(*, by: Actor) -> Review:
    """Name, how to be reached, and functions of the actor, as the register will get them."""
    assert by.id is not None  # the view is for people who signed in
    person = person_of(by.id)
    where = " ".join(part for part in (person.address, person.postcode, person.town) if part)
    facts = [Fact(_("Naam"), person.name), Fact(_("Telefoon"), person.phone or "–"), Fact(_("Adres"), where or "–")]
    return Review(tuple(facts), tuple(appointments_of(by.id)))


def board_pages(*, by: Actor, numbers: list[str]) -> list[BoardPage]:
    """What each of these boards may confirm; access checked that the actor administers them."""
    boards = board_cards(numbers)
    return [
        BoardPage(number, boards[number].name, tuple(appointments_at_board(number, on=by.today)))
        for number in numbers
        if number in boards
    ]


def claims_waiting(*, by: Actor, numbers: list[str]) -> int:
    """How many claimed functions wait for these boards."""
    return sum(page.waiting for page in board_pages(by=by, numbers=numbers))


def asked_titles(register: Register, on: date) -> list[tuple[Title, tuple[str, ...]]]:
    """The titles that this register knows on this day with the routes to each; empty when it has none."""
    return [(Title(rule.code), rule.routes) for rule in rule_set_for(register.pk, on).titles]
