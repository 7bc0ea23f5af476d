"""An objection for whoever decides on it, readers to choose from, and what the office filled in."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count

from kring.foundation.people.api import Role, cards
from kring.foundation.records.api import AMSTERDAM, Actor, Ref, titles
from kring.parts.casework import access
from kring.parts.casework.kinds import Choice, Point, kind_called
from kring.parts.casework.letters import terms_of
from kring.parts.casework.models import Case, Reader
from kring.parts.casework.rules import in_time, last_day_to_object, suggested
from kring.parts.casework.states import ObjectionState, Outcome, Stage, State
from kring.ui.api import Fact

from .case import ReaderRow
from .shown import DecisionRow, EvidenceRow, HeldRow, Names, decisions_of, evidence_of, held_row


@dataclass(frozen=True)
class ObjectionPage:
    """An objection, for a reader who may see it."""

    id: int
    title: str
    applicant: str
    owner: str
    state: ObjectionState
    grounds: str
    made_at: datetime
    in_time: bool | None
    last_day: date | None
    facts: tuple[Fact, ...]
    evidence: tuple[EvidenceRow, ...]
    decisions: tuple[DecisionRow, ...]
    held: HeldRow | None
    points: tuple[Point, ...]
    rule_title: str
    choices: tuple[Choice, ...]
    asked: str
    outcome: Outcome  # of what was decided first
    recusal: str
    may_decide: bool
    by_committee: bool

    @property
    def state_label(self) -> str:
        return str(self.state.label)


def objection_page(*, by: Actor, case: Case) -> ObjectionPage:
    """The objection that access fetched."""
    row, objection = access.row_of(case), case.objection
    brief = kind_called(row.kind).brief(row, by.today)
    first = next(one for one in case.decisions.all() if one.stage == Stage.FIRST)
    sent_on = (first.sent_at or first.decided_at).astimezone(AMSTERDAM).date()
    last_day = last_day_to_object(sent_on, terms_of(row.owner).objection_weeks)
    state = ObjectionState(objection.state)
    decides = by.has(brief.decider, row.owner)
    reason = access.objection_recusal(by, case) if decides else ""
    held = getattr(case, "held", None) if state is ObjectionState.HELD else None
    names = Names([*(one.decided_by_id for one in case.decisions.all()), held.decided_by_id if held else None])
    return ObjectionPage(
        id=row.id,
        title=str(kind_called(row.kind).title),
        applicant=case.applicant.name,
        owner=brief.owner,
        state=state,
        grounds=objection.grounds,
        made_at=objection.made_at,
        in_time=in_time(objection.made_at.astimezone(AMSTERDAM).date(), last_day),
        last_day=last_day,
        facts=tuple(Fact(term, value) for term, value in brief.facts),
        evidence=evidence_of(case),
        decisions=decisions_of(case.decisions.all(), brief, names),
        held=held_row(held, brief, names, by=by, decides=decides and not reason) if held else None,
        points=brief.points,
        rule_title=brief.rule_title,
        choices=brief.choices,
        asked=brief.asked,
        outcome=Outcome(first.outcome),
        recusal=reason,
        may_decide=state is ObjectionState.MADE and decides and not reason,
        by_committee=by.has(Role.COMMITTEE, row.owner),
    )


@dataclass(frozen=True)
class ReadersPage:
    """Who reads a case, who else can, and whom chance proposes."""

    id: int
    title: str
    applicant: str
    wanted: int
    readers: tuple[ReaderRow, ...]
    candidates: tuple[tuple[int, str, int], ...]  # person, name, how many cases they still have to read
    suggested: tuple[int, ...]


def readers_page(*, by: Actor, case: Case, seed: int) -> ReadersPage:
    """For the office. seed: from which it is drawn among those with as little to read."""
    have_read = set(case.readings.values_list("reader_id", flat=True))
    asked = list(case.readers.select_related("person"))
    free = access.can_read(case, on=by.today) - {one.person_id for one in asked}
    busy = dict.fromkeys(free, 0) | _open_work(free)
    names = cards(free)
    wanted = max(0, kind_called(case.kind).readers - len(asked))
    return ReadersPage(
        id=case.pk,
        title=str(kind_called(case.kind).title),
        applicant=case.applicant.name,
        wanted=wanted,
        readers=tuple(ReaderRow(one.person_id, one.person.name, one.person_id in have_read) for one in asked),
        candidates=tuple((card.id, card.name, busy[card.id]) for card in sorted(names.values(), key=lambda c: c.name)),
        suggested=tuple(suggested(busy, wanted, seed=seed)),
    )


def _open_work(people: set[int]) -> dict[int, int]:
    """How many cases each of these people still has to read."""
    asked = Reader.objects.filter(person_id__in=people, case__state=State.CHECKED)
    done = Case.objects.filter(state=State.CHECKED, readings__reader_id__in=people)
    counts = dict(asked.order_by().values_list("person_id").annotate(count=Count("id")))
    read = dict(done.order_by().values_list("readings__reader_id").annotate(count=Count("id")))
    return {person: max(0, count - read.get(person, 0)) for person, count in counts.items()}


@dataclass(frozen=True)
class TermsPage:
    """What letters of this owner say about objecting."""

    owner: Ref
    title: str
    weeks: int | None
    where: str
    appeal_body: str
    appeal_where: str


def terms_page(owner: Ref) -> TermsPage:
    """For the office of this owner."""
    known = terms_of(owner)
    return TermsPage(
        owner=owner,
        title=titles([owner])[owner],
        weeks=known.objection_weeks,
        where=known.objection_where,
        appeal_body=known.appeal_body,
        appeal_where=known.appeal_where,
    )


@dataclass(frozen=True)
class AppealPage:
    """What the form for an outside verdict must know."""

    id: int
    title: str
    applicant: str
    choices: tuple[Choice, ...]
    outcome: Outcome


def appeal_page(*, by: Actor, case: Case) -> AppealPage:
    """For the office."""
    row = access.row_of(case)
    brief = kind_called(row.kind).brief(row, by.today)
    last = case.decisions.last()
    outcome = Outcome(last.outcome) if last else Outcome.REFUSED
    return AppealPage(row.id, str(kind_called(row.kind).title), case.applicant.name, brief.choices, outcome)
