"""Asking to renew a registration, and what follows from the decision on it."""

from collections.abc import Collection, Sequence

from django.utils.translation import gettext as _

from kring.foundation.records.api import AMSTERDAM, Actor, Ref, Refusal, action, tell
from kring.modules.record.api import evidence_addresses
from kring.modules.register import access, events
from kring.modules.register.models import Enrolment, Registration, Renewal
from kring.modules.register.queries.facts import evidence_of, gather
from kring.modules.register.rules import (
    Evidence,
    Grant,
    RuleSet,
    Weighed,
    best,
    current_grant,
    due_after,
    rule_set_for,
    rule_set_named,
    weigh,
)
from kring.parts.casework.api import CaseRow, EvidenceMissing, Outcome, Ruling, Shown, open_case

from .following import about, registered
from .spans import refresh_spans

RENEWAL = "register.renewal"  # the kind of case


class NothingToRenew(Refusal):
    """Je hebt geen registratie die je kunt vernieuwen. Vraag registratie aan."""


@action
def ask_renewal(
    *,
    by: Actor,
    enrolment: Enrolment,
    activities: Collection[int],
    explanation: str = "",
    evidence: Sequence[Shown] = (),
) -> int:
    """Ask to renew, with activities of the own record and perhaps more evidence; returns the number of the case.

    Raises NotAllowed, NothingToRenew, EvidenceMissing, and casework's StillOpen.
    """
    access.check_is_own(by, enrolment)
    registration = renewable(enrolment, by)
    chosen = [one for one in evidence_of(enrolment.person_id) if one.id in activities]
    if not chosen and not evidence:
        raise EvidenceMissing(field="activities")
    case = open_case(
        by=by,
        kind=RENEWAL,
        applicant_id=enrolment.person_id,
        subject=enrolment.ref,
        owner=Ref("register", enrolment.register_id),
        evidence=[*_shown(chosen), *evidence],
    )
    rules = rule_set_for(enrolment.register_id, by.today)
    ways = weigh(rules, grant_of(registration), chosen, by.today)
    renewal = Renewal(
        enrolment=enrolment,
        case_id=case,
        registration=registration,
        way=_leading(ways).way,
        activities=sorted(one.id for one in chosen),
        explanation=explanation,
        asked_at=by.at,
    )
    renewal.save()
    data = {"case": case, "activities": renewal.activities}
    tell(events.RenewalAsked(about=(enrolment.ref, by.ref), data=data))
    return case


def renewable(enrolment: Enrolment, by: Actor) -> Registration:
    """The registration that a renewal today would renew. Raises NothingToRenew."""
    grant = current_grant(gather([enrolment])[enrolment.pk], by.today)
    rules = rule_set_for(enrolment.register_id, by.today)
    if grant is None or grant.until_date is None or rules.renewal is None:
        raise NothingToRenew
    return enrolment.registrations.filter(from_date=grant.from_date).order_by("-id")[0]


def grant_of(registration: Registration) -> Grant:
    """A registration as the rules read it."""
    return Grant(
        registration.title,
        registration.from_date,
        registration.until_date,
        registration.rule_set,
        registration.anchor_date,
    )


def ways_of(renewal: Renewal, rules: RuleSet) -> tuple[Weighed, ...]:
    """Every way, by the activities that were chosen, as they are now in the record, on the day of asking."""
    chosen = [one for one in evidence_of(renewal.enrolment.person_id) if one.id in renewal.activities]
    return weigh(rules, grant_of(renewal.registration), chosen, renewal.asked_at.astimezone(AMSTERDAM).date())


def years_of(ways: Sequence[Weighed], rules: RuleSet) -> int | None:
    """How long a renewal holds: by the best way; when whoever decides grants without one, the shortest term."""
    found = best(ways)
    if found is not None:
        return found.years
    bands = rules.renewal.bands if rules.renewal else ()
    return bands[0].years if bands else rules.years


def _leading(ways: Sequence[Weighed]) -> Weighed:
    return best(ways) or next((way for way in ways if way.counted or way.would), ways[0])


def _shown(chosen: Sequence[Evidence]) -> list[Shown]:
    """Each activity with what it is worth; its links and files stand beside it, and open for who reads the case."""
    addresses = evidence_addresses([one.id for one in chosen])
    shown = []
    for one in chosen:
        first, *others = addresses[one.id] or [""]
        words = _("%(title)s (%(day)s)") % {"title": one.title[:240], "day": f"{one.on:%d-%m-%Y}"}
        if one.points:
            words = _("%(activity)s: %(points)s punten") % {"activity": words, "points": one.points}
        shown.append(Shown(words, first))
        shown += [Shown(_("Ook bij %(activity)s") % {"activity": words}, other) for other in others]
    return shown


@action
def rule_renewal(*, by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows from a decision on a renewal: a new registration under the rules of the day, or nothing but the
    story. Called by casework inside the transaction of the decision, which checked who may decide."""
    renewal = Renewal.objects.select_related("registration", "enrolment").get(case_id=case.id)
    enrolment = Enrolment.objects.select_for_update().get(pk=renewal.enrolment_id)
    if ruling.outcome is not Outcome.GRANTED:
        withdrawn = Registration.objects.filter(case_id=case.id).delete()[0]
        tell(events.RenewalRefused(about=about(enrolment), data={"case": case.id}))
        if withdrawn:
            refresh_spans([enrolment])
        return
    rules = rule_set_named(ruling.rule_set)
    years = years_of(ways_of(renewal, rules), rules)
    anchor, due = due_after(rules, ruling.on, grant_of(renewal.registration), years)
    registration = registered(enrolment, case, ruling, anchor, due)
    data = {"case": case.id, "title": registration.title, "until": str(registration.until_date or "")}
    tell(events.Renewed(about=about(enrolment), data=data))
