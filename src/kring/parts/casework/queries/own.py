"""A case as its applicant sees it; names of officers and readers stay out."""

from dataclasses import dataclass
from datetime import date, datetime

from kring.foundation.records.api import AMSTERDAM, Actor, titles
from kring.parts.casework import access
from kring.parts.casework.events import INSIDE
from kring.parts.casework.kinds import kind_called
from kring.parts.casework.letters import terms_of
from kring.parts.casework.models import Case
from kring.parts.casework.rules import last_day_to_object
from kring.parts.casework.states import OBJECTION_SENTENCES, OPEN, ObjectionState, Stage, State
from kring.ui.api import Moment

from .case import moments
from .shown import DecisionRow, EvidenceRow, decisions_of, evidence_of


@dataclass(frozen=True)
class OwnObjection:
    """The applicant's objection: how it stands, what they wrote, whether it can be taken back."""

    sentence: str
    grounds: str
    made_at: datetime
    may_withdraw: bool


@dataclass(frozen=True)
class OwnPage:
    """A case as its applicant sees it. last_day: until when one can object, if the office filled that in."""

    id: int
    title: str
    owner: str
    state: State
    sentence: str
    question: str
    url: str
    opened_at: datetime
    evidence: tuple[EvidenceRow, ...]
    decisions: tuple[DecisionRow, ...]
    objection: OwnObjection | None
    may_object: bool
    last_day: date | None
    may_add: bool
    may_withdraw: bool
    moments: tuple[Moment, ...]


def own_page(*, by: Actor, case: Case) -> OwnPage:
    """The applicant's own case."""
    row = access.row_of(case)
    kind = kind_called(row.kind)
    decided = row.state is State.DECIDED
    taken = list(case.decisions.all()) if decided else []
    first = next((one for one in taken if one.stage == Stage.FIRST), None)
    objection = _objection(case) if decided else None
    may_object = first is not None and objection is None
    sent_on = (first.sent_at or first.decided_at).astimezone(AMSTERDAM).date() if first else None
    return OwnPage(
        id=row.id,
        title=str(kind.title),
        owner=titles([row.owner])[row.owner],
        state=row.state,
        sentence=objection.sentence if objection else kind.sentence(row.state),
        question=latest_question(case) if row.state is State.ASKED else "",
        url=kind.applicant_url(row),
        opened_at=row.opened_at,
        evidence=evidence_of(case),
        decisions=tuple(reversed(decisions_of(taken, kind.brief(row, by.today)))) if taken else (),
        objection=objection,
        may_object=may_object,
        last_day=last_day_to_object(sent_on, terms_of(row.owner).objection_weeks) if may_object and sent_on else None,
        may_add=row.state in (State.RECEIVED, State.ASKED),
        may_withdraw=row.state in OPEN and not kind.proposed,
        moments=moments(row.ref, without=INSIDE),
    )


def _objection(case: Case) -> OwnObjection | None:
    found = getattr(case, "objection", None)
    if found is None:
        return None
    state = ObjectionState(found.state)
    running = state in (ObjectionState.MADE, ObjectionState.HELD)
    return OwnObjection(str(OBJECTION_SENTENCES[state]), found.grounds, found.made_at, running)


def latest_question(case: Case) -> str:
    """What the office asked last, "" when it asked nothing."""
    found = case.checks.filter(finding="incomplete").last()
    return found.remark if found else ""
