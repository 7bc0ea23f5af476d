"""Taking many people in at once: from another system, or for the demonstration."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from kring.foundation.records.api import AMSTERDAM, Actor, Ref, action, tell
from kring.modules.register import events
from kring.modules.register.models import (
    Application,
    Enrolment,
    Entry,
    Postponement,
    Register,
    Registration,
    Removal,
)
from kring.modules.register.queries.facts import gather
from kring.modules.register.rules import Facts, due_after, rule_set_for
from kring.modules.register.rules import Postponement as MoreTime
from kring.modules.register.states import Delay
from kring.parts.casework.api import Outcome, Settled, Shown
from kring.parts.casework.api import bring_in as bring_in_cases

from .applying import APPLICATION
from .enrolling import new_number
from .entries import entries_for
from .spans import copy_spans

AT_ONCE = 2000
REASONS = (Delay.ILLNESS, Delay.PARENTAL, Delay.BETWEEN_JOBS)  # of postponements whose reason is not known


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is in a register already, and when they were registered, if they are.

    Either one decision (decided_at, with its words, which becomes a case), or history: every grant, postponement and
    removal of a life, without cases; its enrolled_on is not looked at, enrolled_at counts.
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
    history: Facts | None = None


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
            left_date=one.history.left_on if one.history else None,
        )
        for one, number in zip(newcomers, numbers, strict=True)
    )
    here = [enrolment for enrolment in enrolments if enrolment.left_date is None]
    Entry.objects.bulk_create(entries_for(here, by.today), batch_size=AT_ONCE)
    pairs = list(zip(newcomers, enrolments, strict=True))
    _record_decisions(by, [pair for pair in pairs if pair[0].decided_at])
    _record_histories([(enrolment, one.history) for one, enrolment in pairs if one.history])
    copy_spans(gather(enrolments).items())
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
        anchor, due = due_after(rules, day)
        applications.append(
            Application(
                enrolment=enrolment, case_id=case, title=one.title, route=one.route,
                applied_at=one.applied_at or one.decided_at,
            )
        )  # fmt: skip
        registrations.append(
            Registration(
                enrolment=enrolment, title=one.title, from_date=day, until_date=due,
                anchor_date=anchor, rule_set=rules.name, case_id=case, granted_at=one.decided_at,
            )
        )  # fmt: skip
    Application.objects.bulk_create(applications)
    Registration.objects.bulk_create(registrations)


def _record_histories(histories: list[tuple[Enrolment, Facts]]) -> None:
    """Grants, postponements and removals of whole lives; each at four in the afternoon of its day."""
    Registration.objects.bulk_create(
        [
            Registration(
                enrolment=enrolment, title=grant.title, from_date=grant.from_date, until_date=grant.until_date,
                anchor_date=grant.anchor or grant.from_date, rule_set=grant.rule_set, granted_at=_at(grant.from_date),
            )
            for enrolment, facts in histories
            for grant in facts.grants
        ],
        batch_size=AT_ONCE,
    )  # fmt: skip
    Postponement.objects.bulk_create(
        Postponement(
            enrolment=enrolment, reason=REASONS[enrolment.pk % len(REASONS)], months=_months(more),
            from_date=more.from_date, until_date=more.until_date, granted_at=_at(more.from_date),
        )
        for enrolment, facts in histories
        for more in facts.postponements
    )  # fmt: skip
    Removal.objects.bulk_create(
        Removal(enrolment=enrolment, proposed_at=_at(day), from_date=day)
        for enrolment, facts in histories
        for day in facts.removals
    )


def _at(day: date) -> datetime:
    return datetime.combine(day, time(16), AMSTERDAM)


def _months(more: MoreTime) -> int:
    return max(1, round((more.until_date - more.from_date).days / 30.44))


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
