"""Work lists, and the cases about one thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet

from kring.foundation.people.api import Role, cards
from kring.foundation.records.api import Actor, Ref, titles
from kring.parts.casework import access
from kring.parts.casework.kinds import CaseRow, kind_called, kinds_with_readers
from kring.parts.casework.models import Case, Decision
from kring.parts.casework.states import OPEN, ObjectionState, Outcome, Stage, State


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
    read: int = 0  # how many readers gave advice, of how many that are wanted
    wanted: int = 0

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def waits_for_readers(self) -> bool:
        return self.state is State.CHECKED and self.read < self.wanted


def _of(owners: Sequence[Ref]) -> QuerySet[Case]:
    wanted = Q(pk__in=[])
    for owner in owners:
        wanted |= Q(owner_kind=owner.kind, owner_id=owner.id)
    return Case.objects.filter(wanted)


@dataclass(frozen=True)
class Counts:
    """How many cases there are in each state, and how many objections wait for a decision."""

    states: dict[State, int]
    objections: int

    def of(self, states: frozenset[State]) -> int:
        """How many cases are in any of these states."""
        return sum(self.states[state] for state in states)


def counts(owners: Sequence[Ref]) -> Counts:
    """How much work these owners have."""
    found = _of(owners).order_by().values("state")
    waiting = Count("objection", filter=Q(objection__state=ObjectionState.MADE))
    rows = list(found.annotate(count=Count("id"), waiting=waiting))
    states = dict.fromkeys(State, 0) | {State(row["state"]): row["count"] for row in rows}
    return Counts(states, sum(row["waiting"] for row in rows))


def queue(
    *, by: Actor, owners: Sequence[Ref], states: frozenset[State] = OPEN, first: int = 0, most: int = 25,
    recuse: bool = False,
) -> list[QueueRow]:  # fmt: skip
    """The cases of these owners in these states, the longest waiting first.

    recuse: leave out names in cases that the reader takes no part in (for the committee). With more than one owner
    each row says whose it is.
    """
    found = _of(owners).filter(state__in=states).order_by("moved_at", "id")
    named = titles(list(owners)) if len(owners) > 1 else {}
    return _rows(by, found[first : first + most], named, recuse=recuse)


def committee_list(*, by: Actor, ids: Sequence[int], owner: Ref) -> list[QueueRow]:
    """These cases of an owner as a member of its committee (or its office) may see them, in the order of `ids`.

    In cases that the reader takes no part in there is no name, only why. The caller checked that the reader is of the
    committee or the office of this owner.
    """
    rows = _rows(by, _of([owner]).filter(pk__in=ids), {}, recuse=by.has(Role.COMMITTEE, owner))
    found = {row.id: row for row in rows}
    return [found[id_] for id_ in ids if id_ in found]


def _rows(by: Actor, wanted: QuerySet[Case], named: dict[Ref, str], *, recuse: bool) -> list[QueueRow]:
    found = list(wanted.annotate(read=Count("readings")))
    read = {case.pk: case.read for case in found}
    cases = [access.row_of(case) for case in found]
    recused = _recused(by, cases) if recuse else {}
    names = cards({case.applicant_id for case in cases if case.id not in recused})
    readers = kinds_with_readers()
    return [
        QueueRow(
            id=case.id,
            title=str(kind_called(case.kind).title),
            applicant="" if case.id in recused else names[case.applicant_id].name,
            owner=named.get(case.owner, ""),
            state=case.state,
            opened_at=case.opened_at,
            moved_at=case.moved_at,
            recusal=recused.get(case.id, ""),
            read=read[case.id],
            wanted=readers.get(case.kind, 0),
        )
        for case in cases
    ]


def _recused(by: Actor, cases: list[CaseRow]) -> dict[int, str]:
    found: dict[int, str] = {case.id: access.NotYourOwn().message for case in cases if case.applicant_id == by.id}
    # Kinds of one module mostly have the same rule: then it is asked once about all of them.
    for recused in {kind_called(case.kind).recused for case in cases}:
        some = [case for case in cases if kind_called(case.kind).recused is recused]
        found |= recused(by.id or 0, some, by.today)
    return found


def how_many(*, owners: Sequence[Ref], states: frozenset[State]) -> int:
    """How many cases these owners have in these states."""
    return _of(owners).filter(state__in=states).count()


def _ready(owners: Sequence[Ref]) -> QuerySet[Case]:
    """Cases that the office found complete and that enough readers have read."""
    complete = _of(owners).filter(state=State.CHECKED)
    readers = kinds_with_readers()
    if not readers:
        return complete
    ready = ~Q(kind__in=readers)
    for kind, wanted in readers.items():
        ready |= Q(kind=kind, read__gte=wanted)
    return complete.annotate(read=Count("readings")).filter(ready)


def ready_to_decide(owners: Sequence[Ref]) -> list[int]:
    """The cases of these owners that can be decided, the longest waiting first."""
    return list(_ready(owners).order_by("moved_at", "id").values_list("pk", flat=True))


def waiting_for_readers(owners: Sequence[Ref]) -> list[int]:
    """Complete cases that must be read and for which nobody was asked, the longest waiting first."""
    found = _of(owners).filter(state=State.CHECKED, kind__in=kinds_with_readers(), readers=None)
    return list(found.order_by("moved_at", "id").values_list("pk", flat=True))


def next_to_decide(*, by: Actor, owners: Sequence[Ref], after: int) -> int | None:
    """The case to decide after this one: the longest waiting that the reader takes part in; None when there is none."""
    found = list(_ready(owners).exclude(pk=after).order_by("moved_at", "id").prefetch_related("checks")[:10])
    return next((case.pk for case in found if not access.recusal(by, case)), None)


@dataclass(frozen=True)
class ObjectionRow:
    """An objection that waits for a decision. `recusal`: why the reader takes no part; then the name is left out."""

    id: int
    title: str
    applicant: str
    made_at: datetime
    recusal: str


def objections(*, by: Actor, owners: Sequence[Ref]) -> list[ObjectionRow]:
    """Objections on decisions of these owners that wait, oldest first."""
    found = _of(owners).filter(objection__state=ObjectionState.MADE).select_related("applicant", "objection")
    cases = list(found.prefetch_related("checks", "readings", "decisions").order_by("objection__made_at", "id"))
    rows = []
    for case in cases:
        decides = by.has(kind_called(case.kind).decider(case.owner), case.owner)
        reason = access.objection_recusal(by, case) if decides else ""
        hidden = bool(reason) and not by.has(Role.OFFICE, case.owner)
        rows.append(
            ObjectionRow(
                id=case.pk,
                title=str(kind_called(case.kind).title),
                applicant="" if hidden else case.applicant.name,
                made_at=case.objection.made_at,
                recusal=reason if hidden else "",
            )
        )
    return rows


def outcomes_of(kind: str, owner: Ref) -> dict[Outcome, int]:
    """How decisions on cases of this kind ended at this owner: numbers only, for precedents."""
    found = Decision.objects.filter(case__kind=kind, case__owner_kind=owner.kind, case__owner_id=owner.id)
    counted = found.filter(stage=Stage.FIRST).order_by().values_list("outcome").annotate(count=Count("id"))
    return dict.fromkeys(Outcome, 0) | {Outcome(outcome): count for outcome, count in counted}


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
    decisions = list(case.decisions.all())
    decision = decisions[-1] if decisions else None  # what holds now: after an objection that one
    return OwnCase(
        id=case.pk,
        kind=case.kind,
        subject=case.subject,
        title=str(kind_called(case.kind).title),
        state=State(case.state),
        sentence=kind_called(case.kind).sentence(State(case.state)),
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
