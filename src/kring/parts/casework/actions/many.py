"""Settled cases at once: from another system, or for the demonstration."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kring.foundation.files.api import remove_all
from kring.foundation.records.api import Actor, Ref, action, tell
from kring.parts.casework import events
from kring.parts.casework.models import Case, Check, Decision, Evidence, Reader, Reading
from kring.parts.casework.states import OPEN, Finding, ObjectionState, Outcome, State

from .moving import Shown


@dataclass(frozen=True)
class Settled:
    """A case that was opened and decided in the past."""

    kind: str
    applicant_id: int
    subject: Ref
    owner: Ref
    opened_at: datetime
    decided_at: datetime
    outcome: Outcome
    choice: str
    reason: str
    rule_set: str
    evidence: tuple[Shown, ...] = ()
    checked_by: int | None = None
    decided_by: int | None = None


@action
def bring_in(*, by: Actor, cases: Sequence[Settled]) -> list[int]:
    """Take settled cases in at once, from another system or for the demonstration; returns their numbers in order.

    What follows from the decisions is the caller's work, in the same transaction.
    """
    if not cases:
        return []
    made = Case.objects.bulk_create(_case_of(settled) for settled in cases)
    pairs = list(zip(made, cases, strict=True))
    Evidence.objects.bulk_create(
        Evidence(case=case, description=shown.description, link=shown.link,
                 added_by_id=settled.applicant_id, added_at=settled.opened_at)
        for case, settled in pairs for shown in settled.evidence
    )  # fmt: skip
    Check.objects.bulk_create(
        Check(case=case, finding=Finding.COMPLETE, checked_by_id=settled.checked_by, checked_at=settled.decided_at)
        for case, settled in pairs
    )
    Decision.objects.bulk_create(
        Decision(case=case, outcome=settled.outcome, choice=settled.choice, reason=settled.reason,
                 rule_set=settled.rule_set, decided_by_id=settled.decided_by, decided_at=settled.decided_at)
        for case, settled in pairs
    )  # fmt: skip
    tell(events.CasesBroughtIn(data={"count": len(made)}))
    return [case.pk for case in made]


def _case_of(settled: Settled) -> Case:
    return Case(
        kind=settled.kind,
        applicant_id=settled.applicant_id,
        subject_kind=settled.subject.kind,
        subject_id=settled.subject.id,
        owner_kind=settled.owner.kind,
        owner_id=settled.owner.id,
        state=State.DECIDED,
        opened_at=settled.opened_at,
        moved_at=settled.decided_at,
    )


# As long as the register of processing says (models/personal.py).
PAPERS = timedelta(days=730)
AT_ONCE = 500


@action
def forget_old(*, by: Actor) -> int:
    """Evidence, checks and advice of cases that ended two years ago go; returns of how many cases (at most 500)."""
    old = Case.objects.exclude(state__in=OPEN).filter(moved_at__lt=by.at - PAPERS)
    old = old.exclude(objection__state__in=[ObjectionState.MADE, ObjectionState.HELD])
    old = old.exclude(objection__moved_at__gte=by.at - PAPERS).filter(checks__isnull=False)
    ids = sorted(set(old.order_by("pk").values_list("pk", flat=True)[:AT_ONCE]))
    if not ids:
        return 0
    for table in (Evidence, Check, Reader, Reading):
        table._default_manager.filter(case_id__in=ids).delete()
    for id_ in ids:
        remove_all(by=by, owner=Ref("case", str(id_)))
    tell(events.OldPapersRemoved(data={"cases": len(ids)}))
    return len(ids)
