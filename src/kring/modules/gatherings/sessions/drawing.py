"""From rows to the engine and back."""

from dataclasses import asdict

from kring.core.assignment.api import Assignment, Chooser, Infeasible, Place, assign
from kring.foundation.records.api import Refusal
from kring.modules.gatherings.models import Gathering, Seat, Session, Wish

from .rules import Reach, barred
from .whom import is_online, placed
from .wording import why_not


class CannotDraw(Refusal):
    """Zo kan de indeling niet."""


def seats_by_lot(gathering: Gathering, seed: int) -> tuple[Assignment, list[Seat]]:
    """A seat for everybody with a place, not kept yet. Raises CannotDraw with the numbers."""
    sessions = list(gathering.sessions.all())
    places = [Place(one.pk, most=one.most, least=one.least) for one in sessions]
    people = _choosers(gathering, sessions)
    try:
        made = assign(people, places, seed=seed)
    except Infeasible as reason:
        raise CannotDraw(why_not(reason, {one.pk: one.title for one in sessions})) from None
    return made, [
        Seat(
            sign_up_id=seat.chooser, session_id=seat.place, rank=seat.rank, fixed=seat.fixed,
            passed=[asdict(one) for one in seat.passed],
        )
        for seat in made.seats
    ]  # fmt: skip


def _choosers(gathering: Gathering, sessions: list[Session]) -> list[Chooser]:
    wishes: dict[int, list[int]] = {}
    for wish in Wish.objects.filter(sign_up__gathering=gathering).order_by("rank"):
        wishes.setdefault(wish.sign_up_id, []).append(wish.session_id)
    fixed = {one.note_taker_id: one.pk for one in sessions} | {one.facilitator_id: one.pk for one in sessions}
    reaches = [Reach(one.pk, bool(one.place), bool(one.link)) for one in sessions]
    return [
        Chooser(
            one.pk,
            wishes=tuple(session for session in wishes.get(one.pk, ()) if session not in no),
            fixed=fixed.get(one.pk),
            barred=frozenset() if one.pk in fixed else no,
        )
        for one in placed(gathering)
        for no in [barred(reaches, online=is_online(one))]
    ]
