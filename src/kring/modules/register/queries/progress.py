"""How I stand in each register, what is still needed, and the activities with which I can renew."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.foundation.audit.api import story
from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.register import events, words
from kring.modules.register.models import Enrolment
from kring.modules.register.rules import (
    Evidence,
    Facts,
    Needed,
    Span,
    Status,
    Way,
    current_grant,
    months_later,
    needed,
    rule_set_for,
    spans,
)
from kring.modules.register.states import REGISTERED_AS, STATUS_MOMENTS, Title
from kring.parts.casework.api import OPEN, OwnCase, State, cases_about
from kring.ui.api import Moment

from .facts import evidence_of_many, gather
from .own import RegisterRow, row_of
from .standings import Stands, stands

KINDS_OF_REGISTRATION = ("register.application", "register.renewal")
MAY_POSTPONE = (Status.REGISTERED, Status.POSTPONED, Status.CONDITIONAL)
MUST_ACT = (Status.ENROLLED, Status.CONDITIONAL, Status.LAPSED)
# What a change of status tells already.
TOLD_BY_STATUS = {event.name for event in (events.Registered, events.Renewed, events.Removed, events.Left)}
POSTPONE_FROM = 12  # months before the due date


@dataclass(frozen=True)
class OwnCaseRow:
    """An application as its applicant sees it on their own page."""

    id: int
    kind: str
    title: str
    state: State
    sentence: str
    opened_at: datetime
    outcome: str
    choice: str
    reason: str

    @property
    def waits_for_me(self) -> bool:
        return self.state is State.ASKED


@dataclass(frozen=True)
class Progress:
    """How far somebody is on the way to renewal: the picture, its words, and the sentences. label "": no picture."""

    share: float
    label: str
    sentences: tuple[str, ...]
    met: bool


@dataclass(frozen=True)
class OwnRow:
    """How I stand in one register: the sentence, what is needed, the next thing, the story."""

    register: RegisterRow
    number: str
    stands: Stands
    open_cases: tuple[OwnCaseRow, ...]
    past_cases: tuple[OwnCaseRow, ...]
    progress: Progress
    may_renew: bool
    may_postpone: bool
    moments: tuple[Moment, ...]

    @property
    def open_case(self) -> OwnCaseRow | None:
        """The application or renewal that waits for a decision."""
        return next((case for case in self.open_cases if case.kind in KINDS_OF_REGISTRATION), None)

    @property
    def may_apply(self) -> bool:
        return self.open_case is None

    @property
    def must_act(self) -> bool:
        """Is there something only I can do now?"""
        if any(case.waits_for_me for case in self.open_cases):
            return True
        if self.open_case is not None:
            return False
        return self.stands.status in MUST_ACT or (self.may_renew and self.progress.met and self.may_postpone)

    @property
    def has_due(self) -> bool:
        """Does this registration have to be renewed one day?"""
        return self.stands.due is not None


def own_rows(*, by: Actor) -> list[OwnRow]:
    """How the actor stands in each register they are in, with everything for the own page."""
    mine, how = _mine(by)
    facts = gather(mine)
    evidence = evidence_of_many([by.person_id])[by.person_id] if mine else []
    return [
        _row(enrolment, how[enrolment.pk], facts[enrolment.pk], evidence, by.today, whole=True) for enrolment in mine
    ]


def rows_in_short(*, by: Actor) -> list[OwnRow]:
    """The same for the home page: with the open cases, without the story."""
    mine, how = _mine(by)
    facts = gather(mine)
    evidence = evidence_of_many([by.person_id])[by.person_id] if mine else []
    return [
        _row(enrolment, how[enrolment.pk], facts[enrolment.pk], evidence, by.today, whole=False) for enrolment in mine
    ]


def _mine(by: Actor) -> tuple[list[Enrolment], dict[int, Stands]]:
    if by.id is None:
        return [], {}
    mine = list(Enrolment.objects.filter(person_id=by.id, left_date=None).select_related("register"))
    return mine, stands(mine, by.today)


def _row(enrolment: Enrolment, how: Stands, facts: Facts, evidence: list[Evidence], on: date, *, whole: bool) -> OwnRow:
    cases = [_case_row(case) for case in cases_about(enrolment.ref)]
    rules = rule_set_for(enrolment.register_id, on)
    found = needed(facts, evidence, rules, on)
    open_cases = tuple(case for case in cases if case.state in OPEN)
    open_kinds = {case.kind for case in open_cases}
    has_due = how.due is not None and rules.renewal is not None
    return OwnRow(
        register=row_of(enrolment.register),
        number=enrolment.number,
        stands=how,
        open_cases=open_cases,
        past_cases=tuple(case for case in cases if case.state not in OPEN),
        progress=_progress(found),
        may_renew=has_due and not open_kinds & set(KINDS_OF_REGISTRATION),
        may_postpone=_may_postpone(how, on) and "register.postponement" not in open_kinds,
        moments=_told(enrolment, facts, on) if whole else (),
    )


def _told(enrolment: Enrolment, facts: Facts, on: date) -> tuple[Moment, ...]:
    """What became of me, latest first: every change of status until today, and what was asked and answered."""
    rows = story(enrolment.ref)
    enrolling_is_told = any(row.event == events.Enrolled.name for row in rows)
    changes = [
        Moment(datetime.combine(span.from_date, time(), AMSTERDAM), _change(span))
        for span in spans(facts)
        if span.from_date <= on and not (span.status is Status.ENROLLED and enrolling_is_told)
    ]
    asked = [Moment(row.at, row.sentence) for row in rows if row.event not in TOLD_BY_STATUS]
    return tuple(sorted([*changes, *asked], key=lambda moment: moment.at, reverse=True))


def _change(span: Span) -> str:
    if span.status is Status.REGISTERED and span.title:
        return str(REGISTERED_AS) % {"title": Title(span.title).label}
    return str(STATUS_MOMENTS[span.status])


def _may_postpone(how: Stands, on: date) -> bool:
    return how.due is not None and how.status in MAY_POSTPONE and on >= months_later(how.due, -POSTPONE_FROM)


def _progress(found: Needed) -> Progress:
    """The arc and its words: themes or points of what is asked; no picture where nothing is counted."""
    sentences = words.sentences(found)
    if not found.ways:
        return Progress(0.0, "", sentences, found.met)
    first = found.ways[0]
    if first.way is Way.THEMES:
        label = _("%(have)s van %(asks)s thema's") % {"have": first.have, "asks": first.asks}
    else:
        label = ngettext("%(have)s van %(asks)s punt", "%(have)s van %(asks)s punten", first.asks) % {
            "have": first.have,
            "asks": first.asks,
        }
    return Progress(min(1.0, found.share), str(label), sentences, found.met)


def _case_row(case: OwnCase) -> OwnCaseRow:
    return OwnCaseRow(
        id=case.id,
        kind=case.kind,
        title=case.title,
        state=case.state,
        sentence=case.sentence,
        opened_at=case.opened_at,
        outcome=str(case.outcome.label) if case.outcome else "",
        choice=_choice(case.choice),
        reason=case.reason,
    )


def _choice(code: str) -> str:
    """What was granted, in words: a title, or months of postponement."""
    if code.isdigit():
        return ngettext("%(n)s maand", "%(n)s maanden", int(code)) % {"n": int(code)}
    return str(Title(code).label) if code in Title.values else ""


@dataclass(frozen=True)
class ActivityRow:
    """An own activity that can be shown when renewing."""

    id: int
    title: str
    on: date
    points: int | None
    themes: int
    proven: bool
    counts: bool


@dataclass(frozen=True)
class RenewPage:
    """What somebody sees before asking for renewal: since when, until when, and their activities."""

    register: RegisterRow
    stands: Stands
    since: date | None
    progress: Progress
    activities: tuple[ActivityRow, ...]


def renew_page(*, enrolment: Enrolment, on: date) -> RenewPage:
    """Own activities since the last registration, those that count first; access checked whose it is.

    404 for whoever has nothing to renew.
    """
    how = stands([enrolment], on)[enrolment.pk]
    if how.due is None:
        raise Http404
    facts = gather([enrolment])[enrolment.pk]
    grant = current_grant(facts, on)
    since = grant.from_date if grant else None
    evidence = evidence_of_many([enrolment.person_id])[enrolment.person_id]
    found = needed(facts, evidence, rule_set_for(enrolment.register_id, on), on)
    later = (since or on) + timedelta(days=1)
    rows = [
        ActivityRow(one.id, one.title, one.on, one.points, len(one.themes), one.proven, one.id in found.counted)
        for one in evidence
        if later <= one.on <= on
    ]
    return RenewPage(
        register=row_of(enrolment.register),
        stands=how,
        since=since,
        progress=_progress(found),
        activities=tuple(sorted(rows, key=lambda row: (not row.counts, row.on))),
    )
