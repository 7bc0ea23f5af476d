"""Asking for postponement of renewal, and what follows from the decision on it."""

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.register import access, events
from kring.modules.register.models import Enrolment, Postponement, PostponementRequest
from kring.modules.register.queries.facts import gather
from kring.modules.register.rules import Status, months_later, rule_set_for, standing
from kring.modules.register.states import Delay
from kring.parts.casework.api import CaseRow, Outcome, Ruling, open_case

from .following import about
from .spans import refresh_spans

POSTPONEMENT = "register.postponement"  # the kind of case
OPENS = 12  # months before the due date


class NothingToPostpone(Refusal):
    """Je kunt nu geen uitstel vragen: dat kan vanaf een jaar voor de einddatum, tot je registratie verlopen is."""


class WordsMissing(Refusal):
    """Schrijf in een paar woorden op waarom je uitstel vraagt."""


class TooLong(Refusal):
    """Zo lang uitstel kan niet. Kies een kortere tijd."""


@action
def ask_postponement(*, by: Actor, enrolment: Enrolment, reason: Delay, months: int = 6, explanation: str = "") -> int:
    """Ask for so many months more to renew; returns the number of the case.

    Raises NotAllowed, NothingToPostpone, WordsMissing ("iets anders" without words), TooLong, and StillOpen.
    """
    access.check_is_own(by, enrolment)
    check_may_postpone(enrolment, by)
    if reason is Delay.OTHER and not explanation.strip():
        raise WordsMissing(field="explanation")
    if not 1 <= months <= rule_set_for(enrolment.register_id, by.today).most_postponed:
        raise TooLong(field="months")
    case = open_case(
        by=by,
        kind=POSTPONEMENT,
        applicant_id=enrolment.person_id,
        subject=enrolment.ref,
        owner=Ref("register", enrolment.register_id),
    )
    request = PostponementRequest(
        enrolment=enrolment, case_id=case, reason=reason, months=months, explanation=explanation, asked_at=by.at
    )
    request.save()
    tell(events.PostponementAsked(about=(enrolment.ref, by.ref), data={"case": case, "months": months}))
    return case


def check_may_postpone(enrolment: Enrolment, by: Actor) -> None:
    """Raises NothingToPostpone: no due date, too early, or lapsed already."""
    how = standing(gather([enrolment])[enrolment.pk], by.today)
    if how.due is None or how.status not in (Status.REGISTERED, Status.POSTPONED, Status.CONDITIONAL):
        raise NothingToPostpone
    if by.today < months_later(how.due, -OPENS):
        raise NothingToPostpone


@action
def rule_postponement(*, by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows from a decision on postponement. Counted from the due date, with what was granted before; when
    that day is past, from the decision. Called by casework inside the transaction of the decision."""
    request = PostponementRequest.objects.get(case_id=case.id)
    enrolment = Enrolment.objects.select_for_update().get(pk=request.enrolment_id)
    if ruling.outcome is not Outcome.GRANTED:
        undone = Postponement.objects.filter(case_id=case.id).delete()[0]
        if undone:
            refresh_spans([enrolment])
        tell(events.PostponementRefused(about=about(enrolment), data={"case": case.id}))
        return
    how = standing(gather([enrolment])[enrolment.pk], ruling.on)
    months = int(ruling.choice) if ruling.choice else request.months
    known = Postponement.objects.filter(case_id=case.id).first()
    if known is not None:  # an objection or appeal grants another time: counted from where the first one was
        until = months_later(known.until_date, months - known.months)
        known.until_date, known.months = max(until, months_later(known.from_date, 1)), months
        known.save(update_fields=["until_date", "months"])
    else:
        until = months_later(max(how.due or ruling.on, ruling.on), months)
        Postponement(
            enrolment=enrolment, case_id=case.id, reason=request.reason, months=months,
            from_date=ruling.on, until_date=until, granted_at=ruling.decided_at,
        ).save()  # fmt: skip
    refresh_spans([enrolment])
    tell(events.Postponed(about=about(enrolment), data={"case": case.id, "until": str(until)}))
