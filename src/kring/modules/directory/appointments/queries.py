"""Appointments with their schools, and the schools to choose from. The caller has checked who may see which person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Func, Q, TextField, Value
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

from ..models import Board, Site
from .actions import check_is_its_board
from .rules import MATCHING_ROLES, roles_at

LEADING = frozenset(Role(code) for code in MATCHING_ROLES)
MOST = 20


@dataclass(frozen=True)
class SchoolCard:
    """A site as somebody chooses it: what, where, and whose."""

    code: str
    name: str
    kind: str
    address: str
    postcode: str
    place: str
    board: str
    board_name: str
    is_open: bool

    @property
    def is_secondary(self) -> bool:
        return self.kind == "vo"

    @property
    def roles(self) -> list[Role]:
        """The functions one can have here."""
        return [Role(code) for code in roles_at(self.kind)]


@dataclass(frozen=True)
class AppointmentRow:
    """A function at a school, with both days included; the person's name only where the query says so."""

    id: int
    person_id: int
    role: Role
    school: SchoolCard
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


def school_cards(codes: Iterable[str]) -> dict[str, SchoolCard]:
    """Sites by code; a code that is not there is left out."""
    found = Site.objects.filter(pk__in=set(codes)).select_related("board")
    return {site.pk: _card(site) for site in found}


def school_card(code: str) -> SchoolCard:
    """One site; 404 when there is none with this code."""
    cards_found = school_cards([code])
    if code not in cards_found:
        raise Http404
    return cards_found[code]


def choose_school(text: str, *, secondary: bool | None = None, most: int = MOST) -> list[SchoolCard]:
    """Open sites whose name, place or code looks like the text, nearest first; nothing for fewer than two letters.

    secondary: only secondary (True) or only other schools (False).
    """
    text = " ".join(text.split())[:100]
    if len(text) < 2:
        return []
    key = Func(Value(text), function="public.f_unaccent", output_field=TextField())
    near = Q(search_key__trigram_word_similar=text.lower()) | Q(code=text.upper()) | Q(school_id=text.upper())
    found = Site.objects.filter(near, closed_date=None)
    if secondary is not None:
        found = found.filter(kind="vo") if secondary else found.exclude(kind="vo")
    nearest = found.annotate(near=TrigramWordSimilarity(key, "search_key")).order_by("-near", "sort_key")
    return [_card(site) for site in nearest.select_related("board")[:most]]


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
    codes = list(Site.objects.filter(board_id=board).order_by("sort_key").values_list("code", flat=True))
    place = {code: number for number, code in enumerate(codes)}
    relations = relations_to_many([Ref("site", code) for code in codes], roles=LEADING, on=on)
    names = cards({row.person_id for row in relations})
    found = _rows(relations, names={id_: card.name for id_, card in names.items()})
    return sorted(found, key=lambda row: (place[row.school.code], row.name))


def board_names(numbers: Iterable[str]) -> dict[str, str]:
    """Names of boards by number; blank while nobody gave a name."""
    return dict(Board.objects.filter(pk__in=set(numbers)).values_list("number", "name"))


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
    schools = school_cards({row.ref.id for row in leading})
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


def _card(site: Site) -> SchoolCard:
    return SchoolCard(
        code=site.code,
        name=site.name,
        kind=site.kind,
        address=" ".join(part for part in (site.street, site.house_number) if part),
        postcode=site.postcode,
        place=site.place,
        board=site.board_id or "",
        board_name=(site.board.name if site.board else "") or "",
        is_open=site.closed_date is None,
    )
