"""Applying, and what follows from the decision on it."""

from collections.abc import Sequence

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.register import access, events
from kring.modules.register.models import Application, Enrolment, Registration
from kring.modules.register.rules import due_after, rule_set_for, rule_set_named
from kring.parts.casework.api import CaseRow, EvidenceMissing, Outcome, Ruling, Shown, Stage, open_case

from .following import about, registered
from .spans import refresh_spans

APPLICATION = "register.application"  # the kind of case


class UnknownTitle(Refusal):
    """Deze titel hoort niet bij deze weg. Kies een andere titel of een andere weg."""


class Refused(Refusal):
    """Over deze aanvraag is al besloten."""


@action
def apply(
    *, by: Actor, enrolment: Enrolment, title: str, route: str, explanation: str, evidence: Sequence[Shown]
) -> int:
    """Ask for registration, with a title where the register has titles; returns the number of the case.

    Raises NotAllowed, UnknownTitle, EvidenceMissing, and casework's StillOpen.
    """
    access.check_is_own(by, enrolment)
    _check_title(enrolment.register_id, title, route, by)
    if not evidence:
        raise EvidenceMissing(field="description")
    case = open_case(
        by=by,
        kind=APPLICATION,
        applicant_id=enrolment.person_id,
        subject=enrolment.ref,
        owner=Ref("register", enrolment.register_id),
        evidence=evidence,
    )
    application = Application(
        enrolment=enrolment, case_id=case, title=title, route=route, explanation=explanation, applied_at=by.at
    )
    application.save()
    tell(events.Applied(about=(enrolment.ref, by.ref), data={"case": case, "title": title, "route": route}))
    return case


def _check_title(register: str, title: str, route: str, by: Actor) -> None:
    rules = rule_set_for(register, by.today)
    if not rules.titles:
        if title or route:
            raise UnknownTitle(field="title")
        return
    known = rules.title(title)
    if known is None or route not in known.routes:
        raise UnknownTitle(field="route")


@action
def rule(*, by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows from a decision on an application: a registration, or nothing but the story.

    Called by casework inside the transaction of the decision, which checked who may decide. Raises Refused.
    """
    enrolment = Enrolment.objects.select_for_update().get(pk=int(case.subject.id))
    if ruling.outcome is not Outcome.GRANTED:
        withdrawn = Registration.objects.filter(case_id=case.id).delete()[0]  # by an objection or appeal
        if withdrawn:
            refresh_spans([enrolment])
        tell(events.ApplicationRefused(about=about(enrolment), data={"case": case.id}))
        return
    if ruling.stage is Stage.FIRST and Registration.objects.filter(case_id=case.id).exists():
        raise Refused
    anchor, due = due_after(rule_set_named(ruling.rule_set), ruling.on)
    registration = registered(enrolment, case, ruling, anchor, due)
    data = {"case": case.id, "title": registration.title, "until": str(registration.until_date or "")}
    tell(events.Registered(about=about(enrolment), data=data))
