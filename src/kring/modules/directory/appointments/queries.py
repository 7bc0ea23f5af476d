"""Appointments with their schools. The caller has checked who may see which person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404

from kring.foundation.people.api import (
    RelationRow,
    Role,
    Standing,
    cards,
    relation_with,
    relations_of,
    relations_of_many,
    relations_to_many,
)
from kring.foundation.records.api import Actor, NotAllowed, Ref
from kring.modules.directory.models import Site
from kring.modules.directory.queries.cards import SiteCard, site_cards, sites_of_board

from .actions import check_is_its_board
from .rules import MATCHING_ROLES

LEADING = frozenset(Role(code) for code in MATCHING_ROLES)


@dataclass(frozen=True)
class AppointmentRow:
    """A function at a school, with both days included; the person's name only where the query says so."""

    id: int
    person_id: int
    role: Role
    school: SiteCard
    from_date: date
    until_date: date | None
    standing: Standing
    name: str = ""

    @property
    def role_label(self) -> str:
        return str(self.role.label)

    @property
    def standing_label(self) -> str:
        return str(self.standing.label)

    def in_force(self, on: date) -> bool:
        return self.from_date <= on and (self.until_date is None or on <= self.until_date)


def appointments_of(person_id: int, *, on: date | None = None) -> list[AppointmentRow]:
    """A person's functions at schools, all or those in force on a day, oldest first; disputed ones too."""
    return _rows(relations_of(person_id, on=on))


def appointments_of_many(person_ids: set[int], *, on: date | None = None) -> dict[int, list[AppointmentRow]]:
    """The functions of many people, by person."""
    by_person: dict[int, list[AppointmentRow]] = {person_id: [] for person_id in person_ids}
    relations = [row for rows in relations_of_many(person_ids, on=on).values() for row in rows]
    for row in _rows(relations):
        by_person[row.person_id].append(row)
    return by_person


def appointments_at_board(board: str, *, on: date) -> list[AppointmentRow]:
    """Everybody with a function at a site of this board on this day, with their names, by school.

    The caller has checked that the reader administers the board.
    """
    codes = sites_of_board(board, closed=True)
    place = {code: number for number, code in enumerate(codes)}
    relations = relations_to_many([Ref("site", code) for code in codes], roles=LEADING, on=on)
    names = cards({row.person_id for row in relations})
    found = _rows(relations, names={id_: card.name for id_, card in names.items()})
    return sorted(found, key=lambda row: (place[row.school.code], row.name))


def teaching_sites() -> list[tuple[str, str, str]]:
    """Code, kind and board number of every open site with a board, in order of code: where one can be appointed."""
    found = Site.objects.filter(closed_date=None, board__isnull=False).order_by("code")
    return [(code, kind, board) for code, kind, board in found.values_list("code", "kind", "board_id")]


def own_appointment(*, by: Actor, id: int) -> Any:
    """The actor's own appointment, to hand to an action; 404 for anybody else's."""
    relation = relation_with(id)
    if relation is None or not by.is_person or relation.person_id != by.id or relation.role not in MATCHING_ROLES:
        raise Http404
    return relation


def appointment_for_board(*, by: Actor, id: int) -> Any:
    """An appointment at a site of the board that the actor administers; 404 for anybody else."""
    relation = relation_with(id)
    if relation is None or relation.ref_kind != "site" or relation.role not in MATCHING_ROLES:
        raise Http404
    try:
        check_is_its_board(by, relation)
    except NotAllowed:
        raise Http404 from None
    return relation


def appointment_row(appointment: Any) -> AppointmentRow:
    """An appointment that `own_appointment` or `appointment_for_board` gave, with its school and the name."""
    relation = next(row for row in relations_of(appointment.person_id) if row.id == appointment.pk)
    names = {id_: card.name for id_, card in cards({relation.person_id}).items()}
    return _rows([relation], names=names)[0]


def _rows(relations: Iterable[RelationRow], names: dict[int, str] | None = None) -> list[AppointmentRow]:
    leading = [row for row in relations if row.role in LEADING and row.ref.kind == "site"]
    schools = site_cards({row.ref.id for row in leading})
    return [
        AppointmentRow(
            id=row.id,
            person_id=row.person_id,
            role=row.role,
            school=schools[row.ref.id],
            from_date=row.from_date,
            until_date=row.until_date,
            standing=row.standing,
            name=(names or {}).get(row.person_id, ""),
        )
        for row in leading
        if row.ref.id in schools
    ]
