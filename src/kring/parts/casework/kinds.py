"""What a module tells casework about its own kind of case. Casework itself knows no school and no register.

A kind is registered once, from the module's `contributions.py`. `ruled` runs inside the transaction in which the
decision takes effect: a case is never granted while the module does not yet know it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.records.api import AMSTERDAM, Actor, Ref

from .states import PROPOSED_SENTENCES, SENTENCES, Outcome, Stage, State


@dataclass(frozen=True)
class CaseRow:
    """A case as modules know it."""

    id: int
    kind: str
    applicant_id: int
    subject: Ref
    owner: Ref
    state: State
    opened_at: datetime
    moved_at: datetime

    @property
    def ref(self) -> Ref:
        return Ref("case", str(self.id))


@dataclass(frozen=True)
class Point:
    """One line of the rule: what it asks, whether it is met (None: a person has to judge), and the remark."""

    text: str
    met: bool | None
    remark: str = ""


@dataclass(frozen=True)
class Choice:
    """Something that can be granted."""

    code: str
    label: str


@dataclass(frozen=True)
class Brief:
    """What the module lays on the table: who decides, facts, the rule, what can be granted, and a reasoned draft."""

    owner: str  # whose case it is, in words
    decider: Role
    facts: tuple[tuple[str, str], ...]
    points: tuple[Point, ...]
    rule_set: str
    rule_title: str
    choices: tuple[Choice, ...] = ()
    asked: str = ""  # the choice the applicant asked for
    suggested: Outcome | None = None
    drafts: tuple[tuple[str, str], ...] = ()  # outcome → draft of the reason

    def draft(self, outcome: Outcome) -> str:
        """The draft of the reason for this outcome, "" when there is none."""
        return dict(self.drafts).get(outcome.value, "")


@dataclass(frozen=True)
class Precedent:
    """How alike cases ended: what they have in common, and how often each outcome was. Never who."""

    label: str
    granted: int
    refused: int


@dataclass(frozen=True)
class Ruling:
    """A decision as the module gets it.

    stage: FIRST, or OBJECTION and APPEAL when those change what was decided first: then outcome and choice are what
    holds from now on, and the module sets right what followed from the decision before.
    """

    outcome: Outcome
    choice: str
    rule_set: str
    decided_at: datetime
    stage: Stage = Stage.FIRST

    @property
    def on(self) -> date:
        """The day of the decision in the Netherlands, also when it takes effect after midnight."""
        return self.decided_at.astimezone(AMSTERDAM).date()


@dataclass(frozen=True)
class CaseKind:
    """One kind of case.

    brief: what lies on the table, for somebody who decides on this day. decider: the role that decides for this
    owner. recused: of these cases, the ones in which this person takes no part, with the sentence that says why.
    ruled: what follows from a decision, called in the transaction in which it takes effect (perhaps ten minutes after
    it was taken, by the system); the module tells it of its own subject, casework tells it of the case.
    applicant_url: where the applicant reads on.

    readers: how many members must have read before the committee decides. precedents: how alike cases ended.
    letter: paragraphs of the module's own in the letter, after the reason. proposed: the office opens it about the
    applicant, who answers but cannot withdraw it.
    """

    code: str
    title: Any
    brief: Callable[[CaseRow, date], Brief]
    decider: Callable[[Ref], Role]
    recused: Callable[[int, Sequence[CaseRow], date], dict[int, str]]
    ruled: Callable[[Actor, CaseRow, Ruling], None]
    applicant_url: Callable[[CaseRow], str]
    readers: int = 0
    precedents: Callable[[CaseRow, date], Sequence[Precedent]] | None = None
    letter: Callable[[CaseRow, Ruling], Sequence[str]] | None = None
    proposed: bool = False

    def sentence(self, state: State) -> str:
        """What the applicant reads about the state."""
        return str((PROPOSED_SENTENCES if self.proposed else SENTENCES)[state])


_kinds: dict[str, CaseKind] = {}


def register_case_kind(kind: CaseKind) -> None:
    """Tell casework about a kind of case; a second one with the same code replaces the first."""
    _kinds[kind.code] = kind


def kind_called(code: str) -> CaseKind:
    """The kind with this code; raises KeyError when no module registered it."""
    return _kinds[code]


def kinds_with_readers() -> dict[str, int]:
    """How many readers each kind asks for, for the kinds that ask for any."""
    return {code: kind.readers for code, kind in _kinds.items() if kind.readers}
