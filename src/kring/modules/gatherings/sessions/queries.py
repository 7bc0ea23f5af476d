"""What sessions answer."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from kring.modules.gatherings.models import Draw, Gathering, Seat, Session, SignUp

from .states import DrawState
from .whom import name_of, placed
from .wording import ordinal, own_sentence, passed_sentence

WITH_NAMES = ("facilitator__person", "note_taker__person")


@dataclass(frozen=True)
class SessionRow:
    """A session, with who leads it and how full it is once places were drawn (taken: None before)."""

    id: int
    title: str
    about: str
    theme: int | None
    place: str
    link: str
    most: int | None
    least: int
    facilitator: str
    note_taker: str
    wished: int
    taken: int | None

    @property
    def free(self) -> int | None:
        """Seats that are left; None without a limit."""
        return None if self.most is None else max(0, self.most - (self.taken or 0))

    @property
    def is_full(self) -> bool:
        return self.free == 0


def _row(one: Any, taken: dict[int, int] | None) -> SessionRow:
    return SessionRow(
        id=one.pk, title=one.title, about=one.about, theme=one.theme, place=one.place, link=one.link, most=one.most,
        least=one.least, facilitator=name_of(one.facilitator) if one.facilitator else one.facilitator_name,
        note_taker=name_of(one.note_taker) if one.note_taker else one.note_taker_name, wished=one.first_wishes,
        taken=None if taken is None else taken.get(one.pk, 0),
    )  # fmt: skip


def _taken(draw: Draw | None) -> dict[int, int] | None:
    if draw is None:
        return None
    counted = draw.seats.order_by().values_list("session_id").annotate(n=Count("pk"))
    return dict(counted)


def published_draw(gathering: Gathering) -> Draw | None:
    """The draw that everybody reads; None before it is published."""
    return Draw.objects.filter(gathering=gathering, state=DrawState.PUBLISHED).first()


def draft_of(gathering: Gathering) -> Draw | None:
    """The draft that only organisers see."""
    return Draw.objects.filter(gathering=gathering, state=DrawState.DRAFT).first()


def sessions_of(gathering: Gathering, draw: Draw | None = None) -> list[SessionRow]:
    """The sessions of a gathering, filled as in this draw. The caller checked that the reader may see it."""
    found = _sessions(Session.objects.filter(gathering=gathering))
    taken = _taken(draw)
    return [_row(one, taken) for one in found]


def _sessions(found: "QuerySet[Session]") -> "QuerySet[Session, Any]":
    return found.select_related(*WITH_NAMES).annotate(first_wishes=Count("wishes", filter=Q(wishes__rank=1)))


@dataclass(frozen=True)
class RankRow:
    """How many people got which wish."""

    words: str
    people: int


@dataclass(frozen=True)
class PreviewRow:
    """One session of a draw, with who sits there."""

    session: SessionRow
    names: tuple[str, ...]


@dataclass(frozen=True)
class Preview:
    """A draw as organisers see it."""

    id: int
    seed: int
    is_public: bool
    worst: str
    people: int
    ranks: tuple[RankRow, ...]
    sessions: tuple[PreviewRow, ...]


def preview(draw: Draw) -> Preview:
    """A draw with its numbers and names. The caller checked that the reader organises the gathering."""
    seats = list(draw.seats.select_related("sign_up__person"))
    wished = set(SignUp.objects.filter(gathering=draw.gathering_id, wishes__isnull=False).values_list("pk", flat=True))
    names: dict[int, list[str]] = {}
    for seat in seats:
        names.setdefault(seat.session_id, []).append(name_of(seat.sign_up))
    rows = [
        PreviewRow(one, tuple(sorted(names.get(one.id, [])))) for one in sessions_of(draw.gathering, draw)
    ]  # fmt: skip
    ranks = [seat.rank for seat in seats if seat.sign_up_id in wished and not seat.fixed and seat.late_at is None]
    worst = ordinal(None if None in ranks else max((rank for rank in ranks if rank), default=1))
    public = draw.state == DrawState.PUBLISHED
    return Preview(draw.pk, draw.seed, public, worst, len(seats), _ranks(seats, wished), tuple(rows))


def _ranks(seats: list[Seat], wished: set[int]) -> tuple[RankRow, ...]:
    drawn = [seat for seat in seats if not seat.fixed and seat.late_at is None]
    counted = Counter(seat.rank for seat in drawn if seat.sign_up_id in wished)
    rows = [RankRow(ordinal(rank), counted[rank]) for rank in sorted(rank for rank in counted if rank)]
    if counted[None]:
        rows.append(RankRow(ordinal(None), counted[None]))
    for words, people in (
        (_("gaf geen wensen op"), sum(1 for seat in drawn if seat.sign_up_id not in wished)),
        (_("begeleidt of maakt notities"), sum(1 for seat in seats if seat.fixed)),
        (_("koos later een vrije plek"), sum(1 for seat in seats if seat.late_at is not None)),
    ):
        if people:
            rows.append(RankRow(words, people))
    return tuple(rows)


@dataclass(frozen=True)
class OwnPlace:
    """Where somebody sits, and why."""

    session: SessionRow
    sentence: str
    passed: tuple[str, ...]
    seed: int
    fixed: bool


def own_place(sign_up: SignUp, draw: Draw | None) -> OwnPlace | None:
    """The place of somebody; None before places are public, or for who came later."""
    if draw is None:
        return None
    seat = draw.seats.filter(sign_up=sign_up).first()
    if seat is None:
        return None
    rows = {one.id: one for one in sessions_of(draw.gathering, draw)}
    wished = sign_up.wishes.exists()
    told = own_sentence(seat.rank, fixed=seat.fixed, late=seat.late_at is not None, wished=wished)
    passed = tuple(passed_sentence(rows[one["place"]].title, one) for one in seat.passed if one["place"] in rows)
    return OwnPlace(rows[seat.session_id], told, passed, draw.seed, seat.fixed)


def wishes_of(sign_up: SignUp) -> list[int]:
    """The sessions that somebody wished, the dearest first."""
    return list(sign_up.wishes.values_list("session_id", flat=True))


def people_of(gathering: Gathering) -> list[tuple[int, str]]:
    """Who has a place, to choose who leads a session: number and name. For organisers."""
    return sorted(((one.pk, name_of(one)) for one in placed(gathering)), key=lambda pair: pair[1])
