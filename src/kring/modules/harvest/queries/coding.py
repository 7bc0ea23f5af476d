"""Pages of who codes: a note with its suggestions, and all of one's notes as a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import Http404
from django.utils.translation import gettext as _

from kring.modules.harvest.models import Aspect, Coder, Coding, Harvest
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import Side
from kring.modules.harvest.suggesting.learning import suggest
from kring.modules.harvest.wording import code_words, competence_names
from kring.modules.standard.api import themes

from .codes import aspects_in_use
from .learning import examples
from .notes import NoteView, notes_in, view, views

Choices = list[tuple[str, str]]


@dataclass(frozen=True)
class SuggestionRow:
    """A code that may fit, how sure in hundredths, and the words of the note it looks like."""

    code: str
    label: str
    share: int
    because: str


@dataclass(frozen=True)
class CodingPage:
    """A note to code. place and total: where in one's own list; earlier, later: the notes beside it, 0: none."""

    harvest: int
    title: str
    note: NoteView
    code: str  # "" while it is not coded
    code_words: str
    place: int
    total: int
    done: int
    earlier: int
    later: int
    suggestions: tuple[SuggestionRow, ...]
    too_few: bool
    teaching: bool

    @property
    def percent(self) -> int:
        """How much of one's own list is coded."""
        return 100 * self.done // self.total if self.total else 0


@dataclass(frozen=True)
class CodedRow:
    """One of one's own notes in the list."""

    note: NoteView
    words: str  # "" while it is not coded


@dataclass(frozen=True)
class ListPage:
    """All notes of a coder."""

    harvest: int
    title: str
    rows: tuple[CodedRow, ...]
    todo: int
    is_ready: bool


def next_note(coder: Coder) -> int | None:
    """The first note that this coder did not code yet, in order of the walls; None when all are done."""
    todo = set(Coding.objects.filter(coder=coder, coded_at=None).values_list("note", flat=True))
    return next((note.id for note in notes_in(coder.harvest) if note.id in todo), None)


def competences(harvest: Harvest) -> dict[str, str]:
    """The competences of the harvest's list, by code, as they were called when it was opened."""
    return competence_names(themes(harvest.framework, harvest.opened_at.date()))


def aspect_choices(aspects: Sequence[Aspect]) -> list[tuple[str, Choices]]:
    """The aspects to choose from, by side."""
    return [
        (str(side.label), [(str(row.pk), row.name) for row in aspects if row.side == side]) for side in Side
    ]  # fmt: skip


def coding_page(*, coder: Coder, note: int) -> tuple[CodingPage, list[Aspect], dict[str, str]]:
    """A note that was dealt to this coder, with the aspects and competences to choose from; 404 for any other."""
    harvest = coder.harvest
    notes = notes_in(harvest)
    rows = {row.note: row for row in Coding.objects.filter(coder=coder)}
    mine = [one for one in notes if one.id in rows]
    places = {one.id: place for place, one in enumerate(mine)}
    if note not in places:
        raise Http404
    aspects, names = aspects_in_use(harvest), competences(harvest)
    place, row, shown = places[note], rows[note], mine[places[note]]
    code = Code(row.aspect_id or 0, row.competence, row.direction)
    labels = {one.pk: one.name for one in aspects}
    found = suggest(shown.words, examples(coder, notes), note=note)
    texts = {one.id: one.words for one in notes}
    page = CodingPage(
        harvest=harvest.pk,
        title=harvest.title,
        note=view(shown),
        code=str(code) if row.coded_at is not None else "",
        code_words=code_words(code, labels, names) if row.coded_at is not None else "",
        place=place + 1,
        total=len(mine),
        done=sum(one.coded_at is not None for one in rows.values()),
        earlier=mine[place - 1].id if place else 0,
        later=mine[place + 1].id if place + 1 < len(mine) else 0,
        suggestions=tuple(
            SuggestionRow(
                one.code, code_words(Code.parse(one.code), labels, names), one.share,
                texts.get(one.because, _("een notitie uit een eerdere oogst")),
            )
            for one in found.suggestions
        ),
        too_few=found.too_few,
        teaching=found.teaching,
    )  # fmt: skip
    return page, aspects, names


def list_page(*, coder: Coder) -> ListPage:
    """All notes of a coder with the codes they gave."""
    harvest = coder.harvest
    labels = {one.pk: one.name for one in aspects_in_use(harvest)}
    names = competences(harvest)
    rows = {row.note: row for row in Coding.objects.filter(coder=coder)}
    shown = views(note for note in notes_in(harvest) if note.id in rows)
    found = tuple(
        CodedRow(
            note,
            code_words(Code(row.aspect_id or 0, row.competence, row.direction), labels, names) if row.coded_at else "",
        )
        for note in shown.values()
        for row in [rows[note.id]]
    )
    todo = sum(not one.words for one in found)
    return ListPage(harvest.pk, harvest.title, found, todo, coder.done_at is not None and not todo)
