"""What pages of casework show of evidence, remarks and decisions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from kring.foundation.files.api import files_of, files_of_many
from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor, Ref
from kring.parts.casework.kinds import Brief
from kring.parts.casework.models import Case, Check, Decision, Held, Reading
from kring.parts.casework.rules import can_be_taken_back
from kring.parts.casework.states import Finding, Outcome, Stage


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
    """A decision as people read it. letter: where its letter (or the document of the outside committee) is, or ""."""

    stage: Stage
    outcome: Outcome
    label: str
    choice: str
    reason: str
    name: str
    at: datetime
    letter: str


@dataclass(frozen=True)
class HeldRow:
    """A decision that has not gone out. over: the ten minutes are past and it waits for the worker."""

    label: str
    choice: str
    reason: str
    name: str
    leaves_at: datetime
    may_take_back: bool
    may_send: bool


class Names:
    """What the people around a case are called: asked at once, which costs less than a join at each of its tables."""

    def __init__(self, people: Iterable[int | None]) -> None:
        self._cards = cards({person_id for person_id in people if person_id is not None})

    def of(self, person_id: int | None) -> str:
        """The name of one of them; "" for somebody who was not asked for or is not there."""
        return self._cards[person_id].name if person_id in self._cards else ""


def checked(check: Check, names: Names) -> RemarkRow:
    """A check, with who did it."""
    return RemarkRow(names.of(check.checked_by_id), str(Finding(check.finding).label), check.remark, check.checked_at)


def read(reading: Reading, names: Names) -> RemarkRow:
    """Advice, with who gave it."""
    label = _("Advies: toekennen") if reading.advice == Outcome.GRANTED else _("Advies: afwijzen")
    return RemarkRow(names.of(reading.reader_id), label, reading.remark, reading.read_at)


def evidence_of(case: Case) -> tuple[EvidenceRow, ...]:
    """What the applicant shows."""
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


def label_of(decision: Decision | Held) -> str:
    """What was decided, in words."""
    if decision.founded is None:
        return str(Outcome(decision.outcome).label)
    if decision.stage == Stage.OBJECTION:
        return _("bezwaar gegrond") if decision.founded else _("bezwaar ongegrond")
    return _("beroep gegrond") if decision.founded else _("beroep ongegrond")


def decisions_of(decisions: Iterable[Decision], brief: Brief, names: Names | None = None) -> tuple[DecisionRow, ...]:
    """The decisions on a case, first to last. names: to say who took them, for readers inside."""
    taken = list(decisions)
    if not taken:
        return ()
    letters = files_of_many([decision.letter for decision in taken])
    labels = {choice.code: choice.label for choice in brief.choices}
    return tuple(
        DecisionRow(
            stage=Stage(decision.stage),
            outcome=Outcome(decision.outcome),
            label=label_of(decision),
            choice=labels.get(decision.choice, "") if decision.founded is not False else "",
            reason=decision.reason,
            name=names.of(decision.decided_by_id) if names else "",
            at=decision.decided_at,
            letter=next((file.url for file in letters[decision.letter]), ""),
        )
        for decision in taken
    )


def held_row(held: Held, brief: Brief, names: Names, *, by: Actor, decides: bool) -> HeldRow:
    """A decision that waits, for a reader inside."""
    mine, open_still = held.decided_by_id == by.id, can_be_taken_back(held.leaves_at, by.at)
    return HeldRow(
        label=label_of(held),
        choice={choice.code: choice.label for choice in brief.choices}.get(held.choice, ""),
        reason=held.reason,
        name=names.of(held.decided_by_id),
        leaves_at=held.leaves_at,
        may_take_back=mine and open_still,
        may_send=mine or (decides and not open_still),
    )
