"""Removal: proposed by the office with its grounds, decided as any case is. Nobody is removed by a job."""

from kring.foundation.notices.api import send
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.register import events
from kring.modules.register.models import Enrolment, Removal
from kring.modules.register.queries.facts import gather
from kring.modules.register.rules import Status, standing
from kring.parts.casework.api import CaseRow, Outcome, Ruling, open_case

from .following import about
from .spans import refresh_spans

REMOVAL = "register.removal"  # the kind of case
PROPOSED_NOTICE = "register.removal_proposed"
REMOVABLE = (Status.REGISTERED, Status.POSTPONED, Status.CONDITIONAL, Status.LAPSED)


class NotRegistered(Refusal):
    """Deze schoolleider is niet geregistreerd. Er is niets om te beëindigen."""


class GroundsMissing(Refusal):
    """Schrijf op waarom. De schoolleider leest dit en kan reageren."""


@action
def propose_removal(*, by: Actor, enrolment: Enrolment, grounds: str) -> int:
    """The office proposes to end a registration; the leader hears of it at once. Returns the number of the case.

    Raises NotAllowed, GroundsMissing, NotRegistered, and casework's StillOpen.
    """
    owner = Ref("register", enrolment.register_id)
    if not by.has(Role.OFFICE, owner) or by.id == enrolment.person_id:
        raise NotAllowed
    if not grounds.strip():
        raise GroundsMissing(field="grounds")
    if standing(gather([enrolment])[enrolment.pk], by.today).status not in REMOVABLE:
        raise NotRegistered
    case = open_case(by=by, kind=REMOVAL, applicant_id=enrolment.person_id, subject=enrolment.ref, owner=owner)
    Removal(enrolment=enrolment, case_id=case, grounds=grounds, proposed_at=by.at).save()
    send(by=by, person_id=enrolment.person_id, notice=PROPOSED_NOTICE, context={"url": f"/zaken/{case}/"})
    tell(events.RemovalProposed(about=about(enrolment), data={"case": case}))
    return case


@action
def rule_removal(*, by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows: no longer registered from the day of the decision; or, when an objection or appeal says
    otherwise, as if it had not been. Called by casework inside the transaction of the decision."""
    removal = Removal.objects.get(case_id=case.id)
    enrolment = Enrolment.objects.select_for_update().get(pk=removal.enrolment_id)
    granted = ruling.outcome is Outcome.GRANTED
    removal.from_date = (removal.from_date or ruling.on) if granted else None
    removal.save(update_fields=["from_date"])
    refresh_spans([enrolment])
    told = events.Removed if granted else events.StaysRegistered
    tell(told(about=about(enrolment), data={"case": case.id}))
