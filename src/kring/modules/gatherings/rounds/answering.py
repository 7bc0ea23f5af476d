"""Verbs of who takes part: join, say when one can, cancel; and many answers at once."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from kring.foundation.records.api import Actor, Missing, Refusal, action, tell

from . import access, events, people, publishing
from .actions import NotNow, locked
from .models import Participant, Round
from .rules import Place, within
from .states import ANSWER_MOVES, Answer, RoundState


class NothingChosen(Refusal):
    """Kies minstens één dag waarop je kunt, binnen hoe ver je wilt reizen."""


class TooLate(Refusal):
    """Je kunt hier niets meer aan veranderen. Afmelden kan nog wel."""


class NotInRegister(Refusal):
    """Aan deze ronde doen mensen mee die in het register staan."""


@dataclass(frozen=True)
class Said:
    """When somebody can: numbers of slots, and the provinces to which they travel (none: all)."""

    slots: Sequence[int]
    travel: Sequence[str] = ()
    own_choice: str = ""


@action
def join(*, by: Actor, round: Round) -> int:
    """Somebody of the register joins a round that is open to all; returns the number of their part.

    Raises NotNow, NotInRegister.
    """
    there = locked(round)
    if there.state != RoundState.OPEN or not there.open_to_all:
        raise NotNow
    if not by.is_person or by.person_id not in people.registered(there.owner, by.today):
        raise NotInRegister
    found = there.participants.filter(person_id=by.person_id).first()
    if found is not None:
        return int(found.pk)
    known = people.backgrounds([by.person_id], by.today).get(by.person_id, people.Background())
    made = Participant(round=there, person_id=by.person_id, **asdict(known))
    made.save()
    tell(events.PeopleAsked(about=(there.ref, by.ref), data={"round": there.pk, "people": 1}))
    return made.pk


@action
def answer(*, by: Actor, participant: Participant, said: Said) -> None:
    """Somebody takes part, and says when they can. Raises NotAllowed, TooLate, NothingChosen."""
    found, there = _theirs(by, participant)
    if there.state != RoundState.OPEN or by.today > there.answer_until_date:
        raise TooLate
    slots = usable(there, said)
    if not slots:
        raise NothingChosen(field="slots")
    before = (found.answer, found.slots, found.travel, found.own_choice)
    found.answer, found.slots, found.travel, found.own_choice = (
        Answer.COMING, sorted(set(said.slots)), sorted(said.travel), said.own_choice,
    )  # fmt: skip
    if before == (found.answer, found.slots, found.travel, found.own_choice):
        return
    found.answered_at = by.at
    found.save()
    tell(events.Answered(about=(found.ref, there.ref), data={"round": there.pk}))


def usable(there: Round, said: Said | Participant) -> list[int]:
    """The slots somebody chose that lie within how far they travel."""
    places = [Place(number, province) for number, province in there.slots.values_list("number", "province")]
    return sorted(set(said.slots) & set(within(places, said.travel)))


def _theirs(by: Actor, participant: Participant) -> tuple[Participant, Round]:
    found = (
        Participant.objects.select_for_update(of=("self",))
        .select_related("round__series")
        .filter(pk=participant.pk)
        .first()
    )
    if found is None:
        raise Missing
    access.check_is_theirs(by, found)
    return found, found.round


@action
def decline(*, by: Actor, participant: Participant) -> None:
    """Somebody does not take part; after the groups were made that is a cancellation. Raises NotAllowed."""
    found, there = _theirs(by, participant)
    divided = there.state in (RoundState.DIVIDING, RoundState.PUBLISHED) and found.answer == Answer.COMING
    to = Answer.CANCELLED if divided else Answer.DECLINED
    if to not in ANSWER_MOVES[Answer(found.answer)]:
        return
    found.answer, found.answered_at = to, by.at
    found.save(update_fields=["answer", "answered_at"])
    if divided:
        publishing.free_seat(by, found)
    event = events.PartCancelled if divided else events.Answered
    tell(event(about=(found.ref, there.ref), data={"round": there.pk}))
