"""One case as its reader may see it."""

from dataclasses import dataclass
from datetime import datetime

from kring.foundation.audit.api import story
from kring.foundation.files.api import files_of
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref, titles
from kring.parts.casework import access
from kring.parts.casework.kinds import Brief, Choice, Point, kind_called
from kring.parts.casework.models import Case, Check, Decision, Reading
from kring.parts.casework.states import OPEN, SENTENCES, Outcome, State
from kring.ui.api import Fact, Moment

# Before the office found a case complete nobody reads it to decide.
SEEN_BY_READERS = frozenset({State.CHECKED, State.DECIDED, State.WITHDRAWN})


@dataclass(frozen=True)
class EvidenceRow:
    """One thing the applicant shows."""

    id: int
    description: str
    link: str
    file_name: str
    file_url: str
    added_at: datetime


@dataclass(frozen=True)
class RemarkRow:
    """What an officer or a reader wrote: who, what they found or advise, the words, when."""

    name: str
    label: str
    text: str
    at: datetime


@dataclass(frozen=True)
class DecisionRow:
    """The decision as people read it."""

    outcome: Outcome
    label: str
    choice: str
    reason: str
    name: str
    at: datetime


@dataclass(frozen=True)
class May:
    """What the reader may do with the case now."""

    check: bool
    decide: bool
    advise: bool


@dataclass(frozen=True)
class CasePage:
    """Everything on the page of a case, for a reader who may see it."""

    id: int
    title: str
    applicant: str
    owner: str
    state: State
    sentence: str
    opened_at: datetime
    facts: tuple[Fact, ...]
    evidence: tuple[EvidenceRow, ...]
    checks: tuple[RemarkRow, ...]
    readings: tuple[RemarkRow, ...]
    decision: DecisionRow | None
    points: tuple[Point, ...]
    rule_title: str
    choices: tuple[Choice, ...]
    asked: str
    suggested: Outcome | None
    drafts: tuple[tuple[str, str], ...]
    recusal: str
    may: May
    moments: tuple[Moment, ...]

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def asked_label(self) -> str:
        """What the applicant asked for, in words."""
        return next((choice.label for choice in self.choices if choice.code == self.asked), "")


def case_page(*, by: Actor, case: Case, takes_part: bool = False) -> CasePage:
    """A case for a reader whom access let in. takes_part: access found that nothing keeps them from deciding."""
    row = access.row_of(case)
    brief = kind_called(row.kind).brief(row, by.today)
    readings = case.readings.select_related("reader") if row.state in SEEN_BY_READERS else []
    decision = case.decisions.select_related("decided_by").last() if row.state is State.DECIDED else None
    could = by.has(Role.COMMITTEE, row.owner) or by.has(brief.decider, row.owner)
    reason = access.recusal(by, case) if could and not takes_part else ""
    return CasePage(
        id=row.id,
        title=str(kind_called(row.kind).title),
        applicant=case.applicant.name,
        owner=brief.owner,
        state=row.state,
        sentence=str(SENTENCES[row.state]),
        opened_at=row.opened_at,
        facts=tuple(Fact(term, value) for term, value in brief.facts),
        evidence=_evidence(case),
        checks=tuple(_checked(check) for check in case.checks.all()),
        readings=tuple(_read(reading) for reading in readings),
        decision=_decision(decision, brief, named=True) if decision else None,
        points=brief.points,
        rule_title=brief.rule_title,
        choices=brief.choices,
        asked=brief.asked,
        suggested=brief.suggested,
        drafts=brief.drafts,
        recusal=reason,
        may=_may(by, case, brief.decider, recused=bool(reason)),
        moments=moments(row.ref),
    )


@dataclass(frozen=True)
class CaseHead:
    """What a case is called, for a page about a part of it."""

    id: int
    title: str
    applicant: str
    may_advise: bool


def head_of(case: Case) -> CaseHead:
    """The case that access fetched, in a few words."""
    return CaseHead(case.pk, str(kind_called(case.kind).title), case.applicant.name, case.state == State.CHECKED)


def _may(by: Actor, case: Case, decider: Role, *, recused: bool) -> May:
    state, owner = State(case.state), case.owner
    return May(
        check=state is State.RECEIVED and by.has(Role.OFFICE, owner) and by.id != case.applicant_id,
        decide=state is State.CHECKED and by.has(decider, owner) and not recused,
        advise=state is State.CHECKED and by.has(Role.COMMITTEE, owner) and not recused,
    )


def _checked(check: Check) -> RemarkRow:
    name = check.checked_by.name if check.checked_by else ""
    return RemarkRow(name, str(check.get_finding_display()), check.remark, check.checked_at)


def _read(reading: Reading) -> RemarkRow:
    return RemarkRow(reading.reader.name, str(reading.get_advice_display()), reading.remark, reading.read_at)


def _evidence(case: Case) -> tuple[EvidenceRow, ...]:
    shown = list(case.evidence.all())
    kept = files_of(case.ref) if any(one.file_ref for one in shown) else []
    files = {str(Ref("file", str(file.id))): file for file in kept}
    return tuple(
        EvidenceRow(
            id=one.pk,
            description=one.description,
            link=one.link,
            file_name=files[one.file_ref].name if one.file_ref in files else "",
            file_url=files[one.file_ref].url if one.file_ref in files else "",
            added_at=one.added_at,
        )
        for one in shown
    )


def _decision(decision: Decision, brief: Brief, *, named: bool) -> DecisionRow:
    labels = {choice.code: choice.label for choice in brief.choices}
    return DecisionRow(
        outcome=Outcome(decision.outcome),
        label=str(decision.get_outcome_display()),
        choice=labels.get(decision.choice, ""),
        reason=decision.reason,
        name=decision.decided_by.name if named and decision.decided_by else "",
        at=decision.decided_at,
    )


def moments(ref: Ref, *, most: int = 50) -> tuple[Moment, ...]:
    """The story of a thing as a timeline, latest first; the caller checked that the reader may see it."""
    return tuple(Moment(row.at, row.sentence) for row in story(ref, most=most))


@dataclass(frozen=True)
class OwnPage:
    """A case as its applicant sees it."""

    id: int
    title: str
    owner: str
    state: State
    sentence: str
    question: str
    url: str
    opened_at: datetime
    evidence: tuple[EvidenceRow, ...]
    decision: DecisionRow | None
    may_add: bool
    may_withdraw: bool
    moments: tuple[Moment, ...]


def own_page(*, by: Actor, case: Case) -> OwnPage:
    """The applicant's own case; names of officers and readers stay out."""
    row = access.row_of(case)
    kind = kind_called(row.kind)
    decision = case.decisions.last() if row.state is State.DECIDED else None
    return OwnPage(
        id=row.id,
        title=str(kind.title),
        owner=titles([row.owner])[row.owner],
        state=row.state,
        sentence=str(SENTENCES[row.state]),
        question=latest_question(case) if row.state is State.ASKED else "",
        url=kind.applicant_url(row),
        opened_at=row.opened_at,
        evidence=_evidence(case),
        decision=_decision(decision, kind.brief(row, by.today), named=False) if decision else None,
        may_add=row.state in (State.RECEIVED, State.ASKED),
        may_withdraw=row.state in OPEN,
        moments=moments(row.ref),
    )


def latest_question(case: Case) -> str:
    """What the office asked last, "" when it asked nothing."""
    found = case.checks.filter(finding="incomplete").last()
    return found.remark if found else ""
