"""Who is in a register, and of what kind of school: facts of the register and the directory, for inviting."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from kring.foundation.records.api import Ref
from kring.modules.directory import api as directory
from kring.modules.register import api as register

IN_IT = (register.Status.ENROLLED, register.Status.REGISTERED, register.Status.POSTPONED, register.Status.CONDITIONAL)


@dataclass(frozen=True)
class Background:
    """Codes of where somebody works; "" when that is not known."""

    province: str = ""
    school_type: str = ""
    surroundings: str = ""
    governance: str = ""
    board: str = ""


def registered(owner: Ref, on: date) -> list[int]:
    """The people who are in this register on this day."""
    spans = register.spans_on(on).filter(enrolment__register_id=owner.id, status__in=IN_IT)
    return sorted(set(spans.values_list("enrolment__person_id", flat=True)))


def backgrounds(people: Collection[int], on: date) -> dict[int, Background]:
    """Where these people work on this day; of who works at more schools the first."""
    appointed = directory.appointments_of_many(set(people), on=on)
    school = {one: rows[0].school for one, rows in appointed.items() if rows}
    codes = {card.code for card in school.values()}
    contexts, grounds = directory.contexts_of(codes), directory.grounds_of(codes)
    boards = directory.board_numbers(codes)
    found = {}
    for one, card in school.items():
        context, ground = contexts.get(card.code), grounds.get(card.code)
        found[one] = Background(
            province=context.province if context else "",
            school_type=_known(context.school_type) if context else "",
            surroundings=_known(context.surroundings) if context else "",
            governance=_known(ground.governance) if ground else "",
            board=boards.get(card.code, ""),
        )
    return found


def _known(value: str) -> str:
    return "" if value == "unknown" else str(value)


def selected(
    backgrounds: dict[int, Background], provinces: Collection[str] = (), school_types: Collection[str] = ()
) -> list[int]:
    """Those of these provinces and school types; without any, all."""
    return sorted(
        one
        for one, known in backgrounds.items()
        if (not provinces or known.province in provinces) and (not school_types or known.school_type in school_types)
    )


def province_names() -> dict[str, str]:
    """The names of the provinces, by code."""
    return directory.region_names("provincie")


def type_names() -> dict[str, str]:
    """What kinds of school are called."""
    kinds = directory.SchoolType
    return {
        kinds.PRIMARY.value: _("basisschool"),
        kinds.SPECIAL_PRIMARY.value: _("speciaal basisonderwijs"),
        kinds.SPECIAL.value: _("speciaal onderwijs"),
        kinds.SECONDARY.value: _("voortgezet onderwijs"),
    }


def surroundings_names() -> dict[str, str]:
    """What kinds of surroundings are called."""
    kinds = directory.Surroundings
    return {kinds.SPARSE.value: _("dun bevolkt"), kinds.MIDDLE.value: _("ertussenin"), kinds.DENSE.value: _("druk")}


def governance_names() -> dict[str, str]:
    """What sizes of boards are called."""
    kinds = directory.Governance
    return {kinds.ONE.value: _("één school"), kinds.FEW.value: _("enkele scholen"), kinds.MANY.value: _("veel scholen")}


def words(names: dict[str, str], codes: Iterable[str]) -> list[str]:
    """The names of codes, as far as they are known."""
    return [str(names.get(code, code)) for code in codes]
