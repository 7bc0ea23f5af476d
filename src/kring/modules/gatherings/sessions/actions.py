"""Verbs of sessions: setting them up, wishing, drawing, taking what is free."""

from collections.abc import Sequence
from typing import Any

from kring.foundation.records.api import Actor, Missing, NotAllowed, Refusal, action, tell
from kring.modules.gatherings.models import Draw, Gathering, Seat, Session, SignUp, Wish
from kring.modules.gatherings.series.access import check_may_run

from . import events
from .drawing import seats_by_lot
from .rules import MOST_WISHES
from .states import DrawState
from .whom import placed

COLUMNS = (
    "title", "about", "theme", "place", "link", "most", "least", "facilitator_id", "facilitator_name", "note_taker_id",
    "note_taker_name",
)  # fmt: skip


class Drawn(Refusal):
    """De indeling is bekendgemaakt. Kies een plek in een sessie die nog vrij is."""


class NotDrawn(Refusal):
    """De indeling is nog niet bekendgemaakt. Geef je wensen op."""


class SomebodySits(Refusal):
    """In deze sessie zijn al mensen ingedeeld. Maak eerst een nieuwe indeling."""


class UnknownSession(Refusal):
    """Deze sessie hoort niet bij de bijeenkomst. Laad de bladzijde opnieuw."""


class SessionFull(Refusal):
    """Deze sessie is net vol geraakt. Kies een andere."""


class NoPlace(Refusal):
    """Je hebt nog geen plek op deze bijeenkomst. Zodra je die hebt, kies je hier je sessies."""


def _led(by: Actor, gathering: Gathering) -> Gathering:
    check_may_run(by, gathering.series.owner)
    return _locked(gathering.pk)


def _locked(number: int) -> Gathering:
    found = Gathering.objects.select_for_update(of=("self",)).filter(pk=number).first()
    if found is None:
        raise Missing
    return found


@action
def add_session(*, by: Actor, gathering: Gathering, **columns: Any) -> int:
    """A session with these columns (see COLUMNS); returns its number. Raises NotAllowed, UnknownSession."""
    found = _led(by, gathering)
    made = Session(gathering=found, made_at=by.at, **_checked(found, columns))
    made.save()
    tell(events.SessionAdded(about=(made.ref, found.ref), data={"session": made.pk}))
    return made.pk


@action
def change_session(*, by: Actor, session: Session, **columns: Any) -> None:
    """Other words, seats or people at a session. Raises NotAllowed, UnknownSession."""
    found = _led(by, session.gathering)
    changed = [name for name, value in _checked(found, columns).items() if getattr(session, name) != value]
    if not changed:
        return
    for name in changed:
        setattr(session, name, columns[name])
    session.save(update_fields=changed)
    tell(events.SessionChanged(about=(session.ref, found.ref), data={"session": session.pk}))


def _checked(gathering: Gathering, columns: dict[str, Any]) -> dict[str, Any]:
    """Only columns of a session; who leads it is signed up for this gathering."""
    if unknown := set(columns) - set(COLUMNS):
        raise TypeError(f"not a column of a session: {sorted(unknown)}")
    people = {columns[name] for name in ("facilitator_id", "note_taker_id") if columns.get(name)}
    if SignUp.objects.filter(pk__in=people, gathering=gathering).count() < len(people):
        raise UnknownSession
    return columns


@action
def remove_session(*, by: Actor, session: Session) -> None:
    """Take a session away, with the wishes for it. Raises NotAllowed, SomebodySits."""
    found = _led(by, session.gathering)
    if session.seats.filter(draw__state=DrawState.PUBLISHED).exists():
        raise SomebodySits
    Draw.objects.filter(gathering=found, state=DrawState.DRAFT).delete()
    about = (session.ref, found.ref)
    session.delete()
    tell(events.SessionRemoved(about=about))


@action
def wish(*, by: Actor, sign_up: SignUp, ranked: Sequence[int]) -> None:
    """Somebody says where they would like to be, the dearest first. Access checked who speaks for the sign-up.

    Raises Drawn, NoPlace, UnknownSession.
    """
    gathering = _locked(sign_up.gathering_id)
    _check_placed(sign_up)
    if gathering.draws.filter(state=DrawState.PUBLISHED).exists():
        raise Drawn
    known = set(gathering.sessions.values_list("pk", flat=True))
    if len(set(ranked)) < len(ranked) or not set(ranked) <= known or len(ranked) > MOST_WISHES:
        raise UnknownSession
    if list(sign_up.wishes.values_list("session_id", flat=True)) == list(ranked):
        return
    sign_up.wishes.all().delete()
    Wish.objects.bulk_create(
        Wish(sign_up=sign_up, session_id=one, rank=rank, made_at=by.at) for rank, one in enumerate(ranked, start=1)
    )
    tell(events.WishesGiven(about=(gathering.ref,), data={"wishes": len(ranked)}))


def _check_placed(sign_up: SignUp) -> None:
    if not placed(sign_up.gathering_id).filter(pk=sign_up.pk).exists():
        raise NoPlace


@action
def draw(*, by: Actor, gathering: Gathering, seed: int) -> int:
    """Divide everybody with a place over the sessions; a draft that replaces the one before. Returns its number.

    Raises NotAllowed; CannotDraw with the numbers.
    """
    found = _led(by, gathering)
    made, seats = seats_by_lot(found, seed)
    found.draws.filter(state=DrawState.DRAFT).delete()
    row = Draw(
        gathering=found, seed=seed, worst=made.worst, total=made.total, made_at=by.at,
        made_by_id=by.person_id if by.is_person else None,
    )  # fmt: skip
    row.save()
    for seat in seats:
        seat.draw = row
    Seat.objects.bulk_create(seats)
    tell(events.PlacesDrawn(about=(found.ref,), data={"draw": row.pk, "seed": seed}))
    return row.pk


@action
def publish(*, by: Actor, draw: Draw) -> None:
    """Everybody reads their place; the one that was public before is replaced. Raises NotAllowed, Missing."""
    found = _led(by, draw.gathering)
    row = Draw.objects.filter(pk=draw.pk).first()
    if row is None or row.state == DrawState.REPLACED:
        raise Missing
    if row.state == DrawState.PUBLISHED:
        return
    found.draws.filter(state=DrawState.PUBLISHED).update(state=DrawState.REPLACED)
    row.state, row.published_at = DrawState.PUBLISHED, by.at
    row.published_by_id = by.person_id if by.is_person else None
    row.save(update_fields=["state", "published_at", "published_by"])
    tell(events.PlacesPublished(about=(found.ref,), data={"draw": row.pk, "seed": row.seed}))


@action
def take_free(*, by: Actor, sign_up: SignUp, session: Session) -> None:
    """Who came late, or wants to change, takes a free seat. Raises NotDrawn, NoPlace, UnknownSession, SessionFull."""
    gathering = _locked(sign_up.gathering_id)
    _check_placed(sign_up)
    if session.gathering_id != gathering.pk:
        raise UnknownSession
    row = gathering.draws.filter(state=DrawState.PUBLISHED).first()
    if row is None:
        raise NotDrawn
    seat = row.seats.filter(sign_up=sign_up).first()
    if seat is not None and (seat.session_id == session.pk or seat.fixed):
        if seat.fixed:
            raise NotAllowed
        return
    if session.most is not None and row.seats.filter(session=session).count() >= session.most:
        raise SessionFull
    if seat is None:
        seat = Seat(draw=row, sign_up=sign_up)
    seat.session, seat.rank, seat.late_at, seat.passed = session, None, by.at, []
    seat.save()
    tell(events.FreeSeatTaken(about=(gathering.ref,), data={"session": session.pk}))
