"""One case as its reader inside may see it: the office, the committee."""

from dataclasses import dataclass
from datetime import datetime

from kring.foundation.audit.api import story
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref
from kring.parts.casework import access
from kring.parts.casework.kinds import Brief, Choice, Point, Precedent, kind_called
from kring.parts.casework.models import Case, Decision, Held, Reader, Reading
from kring.parts.casework.states import SENTENCES, ObjectionState, Outcome, State
from kring.ui.api import Fact, Moment

from .shown import (
    DecisionRow,
    EvidenceRow,
    HeldRow,
    Names,
    RemarkRow,
    checked,
    decisions_of,
    evidence_of,
    held_row,
    read,
)

# Before the office found a case complete nobody reads it to decide.
SEEN_BY_READERS = frozenset({State.CHECKED, State.HELD, State.DECIDED, State.WITHDRAWN})


@dataclass(frozen=True)
class ReaderRow:
    """Somebody who was asked to read."""

    id: int
    name: str
    has_read: bool


@dataclass(frozen=True)
class Advice:
    """The reading of a case: who, what they advised (as far as this reader may see it), how many are wanted yet."""

    readers: tuple[ReaderRow, ...] = ()
    readings: tuple[RemarkRow, ...] = ()
    wanted: int = 0
    hidden: bool = False  # there is advice that this reader sees after giving their own


@dataclass(frozen=True)
class May:
    """What the reader may do with the case now."""

    check: bool
    decide: bool
    advise: bool
    assign: bool
    record_appeal: bool


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
    advice: Advice
    held: HeldRow | None
    decisions: tuple[DecisionRow, ...]
    objection: bool
    points: tuple[Point, ...]
    precedents: tuple[Precedent, ...]
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
    kind = kind_called(row.kind)
    brief = kind.brief(row, by.today)
    decides = by.has(brief.decider, row.owner)
    reason = "" if takes_part or not (decides or by.has(Role.COMMITTEE, row.owner)) else access.recusal(by, case)
    around = _around(case, row.state)
    advice = _advice(by, case, brief.decider, around) if row.state in SEEN_BY_READERS else Advice()
    objection = _objection_of(case) if row.state is State.DECIDED else None
    return CasePage(
        id=row.id,
        title=str(kind.title),
        applicant=around.names.of(case.applicant_id),
        owner=brief.owner,
        state=row.state,
        sentence=str(SENTENCES[row.state]),
        opened_at=row.opened_at,
        facts=tuple(Fact(term, value) for term, value in brief.facts),
        evidence=evidence_of(case),
        checks=tuple(checked(check, around.names) for check in case.checks.all()),
        advice=advice,
        held=_held(by, brief, around, decides=decides and not reason),
        decisions=decisions_of(around.decisions, brief, around.names),
        objection=objection is not None,
        points=brief.points,
        precedents=tuple(kind.precedents(row, by.today)) if kind.precedents else (),
        rule_title=brief.rule_title,
        choices=brief.choices,
        asked=brief.asked,
        suggested=brief.suggested,
        drafts=brief.drafts,
        recusal=reason,
        may=_may(by, case, brief.decider, advice, objection, recused=bool(reason)),
        moments=moments(row.ref),
    )


@dataclass(frozen=True)
class Around:
    """What others did with a case, as far as its state lets readers see it, and their names."""

    readers: tuple[Reader, ...]
    readings: tuple[Reading, ...]
    held: Held | None
    decisions: tuple[Decision, ...]
    names: Names


def _around(case: Case, state: State) -> Around:
    seen = state in SEEN_BY_READERS
    readers = tuple(case.readers.all()) if seen and kind_called(case.kind).readers else ()
    readings = tuple(case.readings.all()) if seen else ()
    held = getattr(case, "held", None) if state is State.HELD else None
    decisions = tuple(case.decisions.all()) if state is State.DECIDED else ()
    people = [case.applicant_id, *(check.checked_by_id for check in case.checks.all())]
    people += [*(one.person_id for one in readers), *(one.reader_id for one in readings)]
    people += [one.decided_by_id for one in (*decisions, *([held] if held else []))]
    return Around(readers, readings, held, decisions, Names(people))


def _advice(by: Actor, case: Case, decider: Role, around: Around) -> Advice:
    """Where readers are asked for, nobody who still has to read sees what another found."""
    given, names = around.readings, around.names
    wanted = kind_called(case.kind).readers if decider is Role.COMMITTEE else 0
    if not wanted:
        return Advice(readings=tuple(read(one, names) for one in given))
    have_read = {one.reader_id for one in given}
    readers = tuple(
        ReaderRow(one.person_id, names.of(one.person_id), one.person_id in have_read) for one in around.readers
    )
    still = max(0, wanted - len(given))
    owes = any(one.id == by.id and not one.has_read for one in readers)
    sees = not owes and (by.id in have_read or not still or by.has(Role.OFFICE, case.owner))
    return Advice(
        readers, tuple(read(one, names) for one in given) if sees else (), still, hidden=bool(given) and not sees
    )


def _held(by: Actor, brief: Brief, around: Around, *, decides: bool) -> HeldRow | None:
    return held_row(around.held, brief, around.names, by=by, decides=decides) if around.held else None


def _objection_of(case: Case) -> ObjectionState | None:
    objection = getattr(case, "objection", None)
    return ObjectionState(objection.state) if objection else None


@dataclass(frozen=True)
class CaseHead:
    """What a case is called, for a page about a part of it."""

    id: int
    title: str
    applicant: str
    may_advise: bool


def head_of(*, by: Actor, case: Case) -> CaseHead:
    """The case that access fetched, in a few words."""
    asked = case.readers.filter(person_id=by.id or 0).exists() if kind_called(case.kind).readers else True
    may = case.state == State.CHECKED and asked
    return CaseHead(case.pk, str(kind_called(case.kind).title), case.applicant.name, may)


def _may(
    by: Actor, case: Case, decider: Role, advice: Advice, objection: ObjectionState | None, *, recused: bool
) -> May:
    state, owner = State(case.state), case.owner
    office = by.has(Role.OFFICE, owner) and by.id != case.applicant_id
    asked = any(reader.id == by.id for reader in advice.readers) or not kind_called(case.kind).readers
    complete = state is State.CHECKED
    return May(
        check=state is State.RECEIVED and office,
        decide=complete and by.has(decider, owner) and not recused and not advice.wanted,
        advise=complete and by.has(Role.COMMITTEE, owner) and not recused and asked,
        assign=complete and office and decider is Role.COMMITTEE and bool(kind_called(case.kind).readers),
        record_appeal=objection is ObjectionState.DECIDED and office and case.decisions.count() < 3,
    )


def moments(ref: Ref, *, most: int = 50, without: frozenset[str] = frozenset()) -> tuple[Moment, ...]:
    """The story of a thing as a timeline, latest first; the caller checked that the reader may see it.

    without: names of events that this reader does not get to see.
    """
    return tuple(Moment(row.at, row.sentence) for row in story(ref, most=most) if row.event not in without)
