"""Verbs that change tools and worksheets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from kring.foundation.home.api import Findable, make_findable, take_back
from kring.foundation.records.api import AMSTERDAM, Actor, Missing, NotAllowed, Refusal, action, tell

from . import access, events
from .models import Tool, ToolField, ToolVersion, Worksheet
from .rules import may_move
from .states import FieldKind, Purpose, ToolState


class CodeTaken(Refusal):
    """Er is al een hulpmiddel met dit adres. Kies een ander adres."""


class NotADraft(Refusal):
    """Deze versie is gepubliceerd en verandert niet meer. Begin een nieuwe versie."""


class NoQuestions(Refusal):
    """Een hulpmiddel heeft minstens één vraag."""


class DraftWaits(Refusal):
    """Er is al een nieuwe versie waar iemand aan werkt."""


@dataclass(frozen=True)
class Question:
    """A question of a tool."""

    question: str
    kind: FieldKind
    help: str = ""


@dataclass(frozen=True)
class ToolText:
    """What a version of a tool says of itself."""

    title: str
    makers: str
    licence: str
    about: str = ""


@action
def make_tool(
    *, by: Actor, code: str, publisher: str, text: ToolText, questions: Sequence[Question] = ()
) -> ToolVersion:
    """A tool with its first version, a draft. Raises NotAllowed, CodeTaken."""
    access.check_is_editor(by, publisher)
    if Tool.objects.filter(pk=code).exists():
        raise CodeTaken(field="code")
    tool = Tool(code=code, publisher=publisher)
    tool.save(force_insert=True)
    version = ToolVersion(tool=tool, number=1, edited_at=by.at, edited_by_id=by.person_id)
    _write(version, text, questions)
    tell(events.ToolMade(about=(tool.ref,), data={"tool": code}))
    return version


def _write(version: ToolVersion, text: ToolText, questions: Sequence[Question]) -> None:
    version.title, version.makers, version.licence, version.about = text.title, text.makers, text.licence, text.about
    version.save()
    version.fields.all().delete()
    ToolField.objects.bulk_create(
        ToolField(version=version, order=order, question=one.question, help=one.help, kind=one.kind)
        for order, one in enumerate(questions, start=1)
    )


def _locked(by: Actor, version: ToolVersion) -> ToolVersion:
    found = ToolVersion.objects.select_for_update(of=("self",)).select_related("tool").filter(pk=version.pk).first()
    if found is None:
        raise Missing
    access.check_is_editor(by, found.tool.publisher)
    return found


@action
def write_tool(*, by: Actor, version: ToolVersion, text: ToolText, questions: Sequence[Question]) -> None:
    """Write a draft. Raises NotAllowed, NotADraft."""
    found = _locked(by, version)
    if found.state != ToolState.DRAFT:
        raise NotADraft
    found.edited_at, found.edited_by_id = by.at, by.person_id
    _write(found, text, questions)
    tell(events.ToolWritten(about=(found.tool.ref,), data={"version": found.pk}))


@action
def begin_version(*, by: Actor, version: ToolVersion) -> ToolVersion:
    """A draft with the words and questions of this version, to change. Raises NotAllowed, DraftWaits."""
    found = _locked(by, version)
    if found.tool.versions.filter(state=ToolState.DRAFT).exists():
        raise DraftWaits
    number = found.tool.versions.count() + 1
    made = ToolVersion(tool=found.tool, number=number, edited_at=by.at, edited_by_id=by.person_id)
    questions = [Question(one.question, FieldKind(one.kind), one.help) for one in found.fields.all()]
    _write(made, ToolText(found.title, found.makers, found.licence, found.about), questions)
    tell(events.ToolVersionBegun(about=(found.tool.ref,), data={"version": made.pk}))
    return made


@action
def publish_tool(*, by: Actor, version: ToolVersion) -> None:
    """Offer this version; the one before it is replaced, worksheets made with that stay as they are.

    Raises NotAllowed, NotADraft, NoQuestions.
    """
    found = _locked(by, version)
    if not may_move(ToolState(found.state), ToolState.PUBLISHED):
        raise NotADraft
    fields = list(found.fields.all())
    if not fields:
        raise NoQuestions
    found.tool.versions.filter(state=ToolState.PUBLISHED).update(state=ToolState.REPLACED)
    found.state, found.published_at = ToolState.PUBLISHED, by.at
    found.save(update_fields=["state", "published_at"])
    found.tool.current = found
    found.tool.save(update_fields=["current"])
    make_findable(
        Findable(
            ref=found.tool.ref,
            kind="tool",
            title=found.title,
            text="\n".join([found.about, found.makers, *(one.question for one in fields)]),
            url=reverse("knowledge:tool", args=[found.tool_id]),
            summary=found.makers,
            on=by.at.astimezone(AMSTERDAM).date(),
        )
    )
    tell(events.ToolPublished(about=(found.tool.ref,), data={"version": found.pk, "number": found.number}))


@action
def withdraw_tool(*, by: Actor, version: ToolVersion) -> None:
    """Nobody begins a worksheet with it any more; those that exist stay. Raises NotAllowed."""
    found = _locked(by, version)
    if not may_move(ToolState(found.state), ToolState.WITHDRAWN):
        return
    found.state = ToolState.WITHDRAWN
    found.save(update_fields=["state"])
    found.tool.current = None
    found.tool.save(update_fields=["current"])
    take_back([found.tool.ref])
    tell(events.ToolWithdrawn(about=(found.tool.ref,), data={"version": found.pk}))


@action
def start_worksheet(*, by: Actor, version: ToolVersion, purpose: Purpose = Purpose.PLAN) -> Worksheet:
    """A worksheet of one's own. Raises NotAllowed for who is no person."""
    if not by.is_person:
        raise NotAllowed
    made = Worksheet(
        person_id=by.person_id, version=version, title=version.title, purpose=purpose, started_at=by.at, saved_at=by.at
    )
    made.save()
    tell(events.WorksheetStarted(about=(made.ref, by.ref), data={"worksheet": made.pk}))
    return made


@action
def save_worksheet(
    *, by: Actor, worksheet: Worksheet, title: str, purpose: Purpose, answers: Mapping[str, str]
) -> None:
    """Keep what somebody filled in; answers by the number of the question. Raises NotAllowed."""
    access.check_is_own(by, worksheet)
    known = {str(order) for order in worksheet.version.fields.values_list("order", flat=True)}
    kept = {order: text.strip() for order, text in answers.items() if order in known and text.strip()}
    if (worksheet.title, worksheet.purpose, worksheet.answers) == (title, purpose, kept):
        return
    worksheet.title, worksheet.purpose, worksheet.answers, worksheet.saved_at = title, purpose, kept, by.at
    worksheet.save()
    tell(events.WorksheetSaved(about=(worksheet.ref, by.ref), data={"worksheet": worksheet.pk}))


@action
def remove_worksheet(*, by: Actor, worksheet: Worksheet) -> None:
    """It goes for good. Raises NotAllowed."""
    access.check_is_own(by, worksheet)
    number = worksheet.pk
    gone, _rows = Worksheet.objects.filter(pk=number).delete()
    if gone:
        tell(events.WorksheetRemoved(about=(by.ref,), data={"worksheet": number}))
