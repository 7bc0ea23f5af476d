"""A kind of case that no module has, and the people around it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref, Refusal
from kring.parts.casework.api import (
    Brief,
    CaseKind,
    CaseRow,
    Choice,
    Outcome,
    Point,
    Ruling,
    Shown,
    open_case,
    register_case_kind,
)
from kring.parts.casework.models import Case
from tests import cast

CLUB, OTHER_CLUB = Ref("club", "1"), Ref("club", "2")
PROOF = Shown("Het diploma", "https://voorbeeld.nl/diploma")


@dataclass
class Toy:
    """What the toy kind was told, and whom it keeps out."""

    rulings: list[tuple[int, Ruling]] = field(default_factory=list)
    kept_out: dict[int, str] = field(default_factory=dict)  # person id → reason
    decider: Role = Role.COMMITTEE
    refuses: bool = False  # what follows from a decision cannot be done
    choices: tuple[Choice, ...] = (Choice("a", "Eerste klas"), Choice("b", "Tweede klas"))


def toy_kind(**more: Any) -> Toy:
    """Register the toy kind anew and return what it remembers. more: readers, precedents, letter."""
    toy = Toy()

    def brief(case: CaseRow, on: date) -> Brief:
        return Brief(
            owner="De club",
            decider=toy.decider,
            facts=(("Club", case.owner.id),),
            points=(Point("Er is bewijs", True), Point("Het bewijs overtuigt", None)),
            rule_set="toy-1",
            rule_title="De regel van de club",
            choices=toy.choices,
            asked=toy.choices[0].code if toy.choices else "",
            suggested=Outcome.GRANTED,
            drafts=(("granted", "Wij kennen het toe."), ("refused", "Wij wijzen het af, omdat")),
        )

    def recused(person_id: int, cases: Sequence[CaseRow], on: date) -> dict[int, str]:
        return {case.id: toy.kept_out[person_id] for case in cases if person_id in toy.kept_out}

    def ruled(by: Actor, case: CaseRow, ruling: Ruling) -> None:
        if toy.refuses:
            raise Refusal("Het lid is al weg.")
        toy.rulings.append((case.id, ruling))

    register_case_kind(
        CaseKind(
            "tests.toy", "Lidmaatschap", brief, lambda owner: toy.decider, recused, ruled, lambda case: "/", **more
        )
    )
    return toy


def asked(applicant: Any, *, owner: Ref = CLUB, subject: str = "1", evidence: Sequence[Shown] = (PROOF,)) -> Case:
    """A case that this person opened."""
    number = open_case(
        by=cast.actor(applicant),
        kind="tests.toy",
        applicant_id=applicant.pk,
        subject=Ref("membership", subject),
        owner=owner,
        evidence=evidence,
    )
    return Case.objects.get(pk=number)


def officer(name: str = "Olga", owner: Ref = CLUB) -> Any:
    """Somebody of the office of a club, with a second factor."""
    return _of_club(name, Role.OFFICE, owner)


def member(name: str = "Karel", owner: Ref = CLUB) -> Any:
    """A member of the committee of a club, with a second factor."""
    return _of_club(name, Role.COMMITTEE, owner)


def _of_club(name: str, role: Role, owner: Ref) -> Any:
    made = cast.person(name, "Bakker")
    cast.holds(made, role, owner)
    cast.second_factor(made)
    return made
