"""Taking many people in at once: from another system, or for the demonstration."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kring.foundation.records.api import AMSTERDAM, Actor, Ref, action, tell
from kring.modules.register import events
from kring.modules.register.models import Application, Enrolment, Entry, Register, Registration
from kring.modules.register.rules import due_after, rule_set_for
from kring.parts.casework.api import Outcome, Settled, Shown
from kring.parts.casework.api import bring_in as bring_in_cases

from .applying import APPLICATION
from .enrolling import new_number
from .entries import entries_for


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is in a register already, and when they were registered, if they are.

    reason and evidence: the words of the decision and of what they showed.
    """

    person_id: int
    register: str
    enrolled_at: datetime
    title: str = ""
    route: str = ""
    applied_at: datetime | None = None
    decided_at: datetime | None = None
    reason: str = ""
    evidence: str = ""
    checked_by: int | None = None
    decided_by: int | None = None


@action
def bring_in(*, by: Actor, newcomers: Sequence[Newcomer]) -> list[int]:
    """Enrol all of them and record the decisions of those who have one; returns the enrolments' numbers in order."""
    if not newcomers:
        return []
    consenting = set(Register.objects.filter(needs_consent=True).values_list("code", flat=True))
    numbers = _numbers(len(newcomers))
    enrolments = Enrolment.objects.bulk_create(
        Enrolment(
            register_id=one.register,
            person_id=one.person_id,
            number=number,
            enrolled_at=one.enrolled_at,
            consented_at=one.enrolled_at if one.register in consenting else None,
        )
        for one, number in zip(newcomers, numbers, strict=True)
    )
    Entry.objects.bulk_create(entries_for(enrolments, by.today), batch_size=2000)
    _record_decisions(by, [pair for pair in zip(newcomers, enrolments, strict=True) if pair[0].decided_at])
    tell(events.PeopleBroughtIn(data={"count": len(enrolments)}))
    return [enrolment.pk for enrolment in enrolments]


def _numbers(count: int) -> list[str]:
    taken = set(Enrolment.objects.values_list("number", flat=True))
    fresh: set[str] = set()
    while len(fresh) < count:
        fresh |= {new_number() for _ in range(count - len(fresh))} - taken
    return sorted(fresh)[:count]


def _record_decisions(by: Actor, decided: list[tuple[Newcomer, Enrolment]]) -> None:
    cases = bring_in_cases(by=by, cases=[_settled(one, enrolment) for one, enrolment in decided])
    applications, registrations = [], []
    for (one, enrolment), case in zip(decided, cases, strict=True):
        assert one.decided_at is not None  # the caller chose those who have one
        day = one.decided_at.astimezone(AMSTERDAM).date()
        rules = rule_set_for(one.register, day)
        applications.append(
            Application(
                enrolment=enrolment, case_id=case, title=one.title, route=one.route,
                applied_at=one.applied_at or one.decided_at,
            )
        )  # fmt: skip
        registrations.append(
            Registration(
                enrolment=enrolment, title=one.title, from_date=day, until_date=due_after(rules, day)[1],
                rule_set=rules.name, case_id=case, granted_at=one.decided_at,
            )
        )  # fmt: skip
    Application.objects.bulk_create(applications)
    Registration.objects.bulk_create(registrations)


def _settled(one: Newcomer, enrolment: Enrolment) -> Settled:
    assert one.decided_at is not None  # the caller chose those who have one
    return Settled(
        kind=APPLICATION,
        applicant_id=one.person_id,
        subject=enrolment.ref,
        owner=Ref("register", one.register),
        opened_at=one.applied_at or one.decided_at,
        decided_at=one.decided_at,
        outcome=Outcome.GRANTED,
        choice=one.title,
        reason=one.reason,
        rule_set=rule_set_for(one.register, one.decided_at.astimezone(AMSTERDAM).date()).name,
        evidence=(Shown(one.evidence),) if one.evidence else (),
        checked_by=one.checked_by,
        decided_by=one.decided_by,
    )
