"""Work lists, and the cases about one thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet

from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor, Ref, titles
from kring.parts.casework import access
from kring.parts.casework.kinds import CaseRow, kind_called
from kring.parts.casework.models import Case
from kring.parts.casework.states import OPEN, SENTENCES, Outcome, State


@dataclass(frozen=True)
class QueueRow:
    """A case in a work list. `recusal` says why the reader takes no part; then the name is left out."""

    id: int
    title: str
    applicant: str
    owner: str
    state: State
    opened_at: datetime
    moved_at: datetime
    recusal: str = ""

    @property
    def state_label(self) -> str:
        return str(self.state.label)


def _of(owners: Sequence[Ref]) -> QuerySet[Case]:
    wanted = Q(pk__in=[])
    for owner in owners:
        wanted |= Q(owner_kind=owner.kind, owner_id=owner.id)
    return Case.objects.filter(wanted)


def counts(owners: Sequence[Ref]) -> dict[State, int]:
    """How many cases these owners have in each state."""
    found = _of(owners).order_by().values_list("state").annotate(count=Count("id"))
    return dict.fromkeys(State, 0) | {State(state): count for state, count in found}


def queue(
    *, by: Actor, owners: Sequence[Ref], states: frozenset[State] = OPEN, first: int = 0, most: int = 25,
    recuse: bool = False,
) -> list[QueueRow]:  # fmt: skip
    """The cases of these owners in these states, the longest waiting first.

    recuse: leave out names in cases that the reader takes no part in (for the committee).
    """
    found = list(_of(owners).filter(state__in=states).order_by("moved_at", "id")[first : first + most])
    cases = [access.row_of(case) for case in found]
    recused = _recused(by, cases) if recuse else {}
    names = cards({case.applicant_id for case in cases if case.id not in recused})
    owned = titles(sorted({case.owner for case in cases}))
    return [
        QueueRow(
            id=case.id,
            title=str(kind_called(case.kind).title),
            applicant="" if case.id in recused else names[case.applicant_id].name,
            owner=owned[case.owner],
            state=case.state,
            opened_at=case.opened_at,
            moved_at=case.moved_at,
            recusal=recused.get(case.id, ""),
        )
        for case in cases
    ]


def _recused(by: Actor, cases: list[CaseRow]) -> dict[int, str]:
    found: dict[int, str] = {case.id: access.NotYourOwn().message for case in cases if case.applicant_id == by.id}
    for code in {case.kind for case in cases}:
        some = [case for case in cases if case.kind == code]
        found |= kind_called(code).recused(by.id or 0, some, by.today)
    return found


def how_many(*, owners: Sequence[Ref], states: frozenset[State]) -> int:
    """How many cases these owners have in these states."""
    return _of(owners).filter(state__in=states).count()


@dataclass(frozen=True)
class OwnCase:
    """A case as its applicant sees it in a list."""

    id: int
    kind: str
    subject: Ref
    title: str
    state: State
    sentence: str
    opened_at: datetime
    decided_at: datetime | None
    outcome: Outcome | None
    choice: str
    reason: str


def cases_about(subject: Ref) -> list[OwnCase]:
    """The cases about this subject, latest first. The caller has checked that the reader is the applicant."""
    found = Case.objects.filter(subject_kind=subject.kind, subject_id=subject.id).order_by("-opened_at", "-id")
    return [_own(case) for case in found.prefetch_related("decisions")]


def _own(case: Case) -> OwnCase:
    decision = next(iter(case.decisions.all()), None)
    return OwnCase(
        id=case.pk,
        kind=case.kind,
        subject=case.subject,
        title=str(kind_called(case.kind).title),
        state=State(case.state),
        sentence=str(SENTENCES[State(case.state)]),
        opened_at=case.opened_at,
        decided_at=decision.decided_at if decision else None,
        outcome=Outcome(decision.outcome) if decision else None,
        choice=decision.choice if decision else "",
        reason=decision.reason if decision else "",
    )


def has_cases(person_id: int) -> bool:
    """Did this person ever ask for something?"""
    return Case.objects.filter(applicant_id=person_id).exists()


def asked_of(person_id: int) -> list[OwnCase]:
    """The person's cases that wait for an addition of theirs."""
    found = Case.objects.filter(applicant_id=person_id, state=State.ASKED).prefetch_related("decisions")
    return [_own(case) for case in found]
