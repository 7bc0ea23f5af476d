"""Coding notes, being ready, and deciding where two people differ."""

from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell
from kring.modules.harvest import access, events
from kring.modules.harvest.models import Coder, Coding, Verdict
from kring.modules.harvest.models import Harvest as _Harvest
from kring.modules.harvest.queries.codes import pairs_that_differ
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import State

from .checking import checked, locked


class NotDealt(Refusal):
    """Deze notitie codeert iemand anders."""


class ReadyAlready(Refusal):
    """Je zei dat je klaar bent. Anderen hebben je codes gezien, dus die blijven staan."""


class NotReady(Refusal):
    """Er zijn nog notities die je niet codeerde."""


class NothingToDecide(Refusal):
    """Over deze notitie is geen verschil (meer)."""


@action
def code(*, by: Actor, coder: Coder, note: int, code: Code) -> None:
    """Give a note that was dealt to this coder a code; again gives another one, until they say that they are ready.

    Raises NotAllowed for anybody else, NotNow, NotDealt, ReadyAlready, NoSuchCode.
    """
    if not by.is_person or coder.person_id != by.person_id:
        raise NotAllowed
    harvest = locked(coder.harvest, State.CODING)
    row = Coding.objects.select_for_update().filter(coder=coder, note=note).select_related("coder").first()
    if row is None:
        raise NotDealt
    if row.coder.done_at is not None and row.coded_at is not None:
        raise ReadyAlready
    whole = checked(harvest, code)
    if row.coded_at is not None and code_of(row) == whole:
        return
    row.aspect_id, row.competence, row.direction = whole.aspect or None, whole.competence, whole.direction
    row.coded_at = by.at
    row.save()
    tell(events.NoteCoded(about=(harvest.ref,), data={"note": note}))


@action
def say_done(*, by: Actor, coder: Coder) -> None:
    """This coder is ready: from now on others see their codes. Raises NotAllowed, NotNow, NotReady."""
    if not by.is_person or coder.person_id != by.person_id:
        raise NotAllowed
    harvest = locked(coder.harvest, State.CODING)
    found = Coder.objects.select_for_update().get(pk=coder.pk)
    if Coding.objects.filter(coder=found, coded_at=None).exists():
        raise NotReady
    if found.done_at is None:
        found.done_at = by.at
        found.save(update_fields=["done_at"])
        tell(events.CoderDone(about=(harvest.ref, by.ref)))


@action
def decide(*, by: Actor, harvest: _Harvest, note: int, code: Code, because: str = "") -> None:
    """Write down what people decided about a note they coded differently, after they talked. It can be decided again.

    Raises NotAllowed for who does not work here, NotNow, NothingToDecide (also while one is not ready), NoSuchCode.
    """
    access.check_may_work(by, harvest)
    harvest = locked(harvest, State.CODING, State.REPORTING)
    if note not in pairs_that_differ(harvest):
        raise NothingToDecide
    whole, because = checked(harvest, code), because.strip()
    found = Verdict.objects.filter(harvest=harvest, note=note).first() or Verdict(harvest=harvest, note=note)
    if found.pk and code_of(found) == whole and found.because == because:
        return
    found.aspect_id, found.competence, found.direction = whole.aspect or None, whole.competence, whole.direction
    found.because, found.decided_at, found.decided_by_id = because, by.at, by.person_id
    found.save()
    tell(events.DifferenceSettled(about=(harvest.ref,), data={"note": note}))


def code_of(row: Coding | Verdict) -> Code:
    """The code of a row."""
    return Code(row.aspect_id or 0, row.competence, row.direction)
