"""From codes to a report, from a report to everybody."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils import translation

from kring.foundation.home.api import Findable, make_findable
from kring.foundation.records.api import AMSTERDAM, Actor, Refusal, action, tell
from kring.modules.harvest import access, events
from kring.modules.harvest.composing import Line, compose
from kring.modules.harvest.models import Coder, Coding, Harvest, Outcome, Report, Sentence, Verdict
from kring.modules.harvest.queries.codes import pairs_that_differ
from kring.modules.harvest.queries.notes import notes_in
from kring.modules.harvest.queries.reporting import stuff_of
from kring.modules.harvest.rules import left, unfounded
from kring.modules.harvest.states import State

from .checking import check_moves, check_notes, locked

FOUND_KIND = "harvest"


class StillCoding(Refusal):
    """Nog niet iedereen is klaar met coderen."""


class StillDiffering(Refusal):
    """Er zijn nog verschillen waarover jullie niet besloten."""


class NotesLeft(Refusal):
    """Van een aantal notities is nog niet gezegd wat ermee gebeurt."""


class SentencesWait(Refusal):
    """Een aantal zinnen rust op geen enkele notitie. Zet er notities bij, of sta er zelf voor in."""


class NoReport(Refusal):
    """Er is nog geen verslag."""


class Overtaken(Refusal):
    """Iemand anders paste het verslag net aan. Kijk wat er nu staat en bewaar daarna opnieuw wat je typte."""


class NoSuchSentence(Refusal):
    """Deze zin is er niet (meer)."""


@action
def begin_report(*, by: Actor, harvest: Harvest) -> None:
    """Coding is over. Raises NotAllowed, NotNow, StillCoding, StillDiffering."""
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.CODING)
    check_moves(harvest, State.REPORTING)
    if Coding.objects.filter(harvest=harvest, coded_at=None).exists():
        raise StillCoding
    if Coder.objects.filter(harvest=harvest, done_at=None).exists():
        raise StillCoding
    decided = set(Verdict.objects.filter(harvest=harvest).values_list("note", flat=True))
    if pairs_that_differ(harvest).keys() - decided:
        raise StillDiffering
    harvest.state = State.REPORTING
    harvest.save(update_fields=["state"])
    tell(events.ReportingBegun(about=(harvest.ref,)))


@action
def resume_coding(*, by: Actor, harvest: Harvest) -> None:
    """Code once more: there are new notes. Raises NotAllowed, NotNow."""
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.REPORTING)
    check_moves(harvest, State.CODING)
    harvest.state = State.CODING
    harvest.save(update_fields=["state"])
    tell(events.CodingResumed(about=(harvest.ref,)))


@action
def compose_report(*, by: Actor, harvest: Harvest) -> int:
    """Compose a version by rule, in Dutch; earlier versions stay. Returns its number. Raises NotAllowed, NotNow."""
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.REPORTING)
    with translation.override("nl"):
        lines = compose(stuff_of(harvest))
    made = _version(by, harvest, lines, composed=True)
    tell(events.ReportComposed(about=(harvest.ref,), data={"version": made.number}))
    return made.number


@action
def revise(*, by: Actor, harvest: Harvest, base: int, order: int, line: Line | None, after: bool = False) -> int:
    """Change the sentence at a place (None: take it out), or put one after it; makes a new version, returns its number.

    base: the version that the person saw. Raises NotAllowed, NotNow, NoReport, Overtaken, NoSuchSentence, NoSuchNote.
    """
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.REPORTING)
    latest = access.latest(harvest)
    if latest is None:
        raise NoReport
    if latest.number != base:
        raise Overtaken
    lines = _lines(latest)
    if not (0 <= order < len(lines) or (after and order == -1)):
        raise NoSuchSentence
    if line is not None:
        check_notes(harvest, *line.notes)
    if after:
        fresh = [*lines[: order + 1], *([line] if line is not None else []), *lines[order + 1 :]]
    else:
        fresh = [*lines[:order], *([line] if line is not None else []), *lines[order + 1 :]]
    if fresh == lines:
        return latest.number
    made = _version(by, harvest, fresh, composed=False)
    tell(events.ReportRevised(about=(harvest.ref,), data={"version": made.number}))
    return made.number


def _lines(report: Report) -> list[Line]:
    rows = Sentence.objects.filter(report=report).order_by("order")
    return [Line(row.words, tuple(row.notes), row.is_head, row.confirmed) for row in rows]


def _version(by: Actor, harvest: Harvest, lines: Sequence[Line], *, composed: bool) -> Report:
    latest = access.latest(harvest)
    number = latest.number + 1 if latest is not None else 1
    made = Report(
        harvest=harvest, number=number, composed=composed, written_at=by.at,
        written_by_id=by.person_id if by.is_person else None,
    )  # fmt: skip
    made.save()
    Sentence.objects.bulk_create(
        Sentence(
            report=made, order=place, is_head=line.is_head, words=line.words, notes=list(line.notes),
            confirmed=line.confirmed,
        )
        for place, line in enumerate(lines)
    )  # fmt: skip
    return made


@action
def publish(*, by: Actor, harvest: Harvest) -> None:
    """Everybody reads the latest version; every author is told, each by a job of their own.

    Raises NotAllowed, NotNow, NoReport, NotesLeft, SentencesWait.
    """
    access.check_may_lead(by, harvest)
    harvest = locked(harvest, State.REPORTING)
    check_moves(harvest, State.PUBLISHED)
    report = access.latest(harvest)
    if report is None:
        raise NoReport
    numbers = [note.id for note in notes_in(harvest)]
    if left(numbers, set(Outcome.objects.filter(harvest=harvest).values_list("note", flat=True))):
        raise NotesLeft
    rows = list(Sentence.objects.filter(report=report).order_by("order"))
    if any(unfounded(row.notes, row.confirmed, row.is_head, numbers) for row in rows):
        raise SentencesWait
    harvest.state, harvest.published_at = State.PUBLISHED, by.at
    harvest.save(update_fields=["state", "published_at"])
    make_findable(_findable(harvest, [row.words for row in rows if not row.is_head]))
    from kring.modules.harvest.jobs import tell_authors

    tell_authors.defer(harvest=harvest.pk)
    tell(events.HarvestPublished(about=(harvest.ref, harvest.owner), data={"version": report.number}))


def _findable(harvest: Harvest, sentences: Sequence[str]) -> Findable:
    at = harvest.published_at
    return Findable(
        ref=harvest.ref,
        kind=FOUND_KIND,
        title=harvest.title,
        text="\n".join(sentences),
        url=reverse("harvest:report", args=[harvest.pk]),
        summary=(sentences[0] if sentences else "")[:300],
        on=at.astimezone(AMSTERDAM).date() if at else None,
    )
