"""Many people at once in a round: what an office has in a list of its own, a demonstration and a bench."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from kring.foundation.records.api import Actor, action, tell

from . import access, events
from .actions import NotNow, locked
from .answering import Said
from .models import Participant, Round
from .people import Background
from .states import Answer, RoundState


@dataclass(frozen=True)
class NewPart:
    """Somebody who takes part, when they can, and where they work."""

    person_id: int
    said: Said
    background: Background = field(default_factory=Background)


@action
def bring_in(*, by: Actor, round: Round, parts: Sequence[NewPart]) -> int:
    """These people take part; who is in the round already stays as they are. Returns how many are new.

    Nobody is mailed. Raises NotAllowed, NotNow.
    """
    access.check_leads(by, round.owner)
    there = locked(round)
    if there.state != RoundState.OPEN:
        raise NotNow
    known = set(Participant.objects.filter(round=there).values_list("person_id", flat=True))
    new = [one for one in parts if one.person_id not in known]
    if not new:
        return 0
    Participant.objects.bulk_create(
        (
            Participant(
                round=there,
                person_id=one.person_id,
                answer=Answer.COMING,
                asked_at=by.at,
                answered_at=by.at,
                slots=sorted(set(one.said.slots)),
                travel=sorted(one.said.travel),
                own_choice=one.said.own_choice,
                **asdict(one.background),
            )
            for one in new
        ),
        batch_size=1000,
    )
    tell(events.AnsweredInBulk(about=(there.ref,), data={"round": there.pk, "people": len(new)}))
    return len(new)
