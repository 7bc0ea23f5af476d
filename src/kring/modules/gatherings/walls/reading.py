"""The wall over a whole series: region, theme, note. Everybody's words; a name only by a quote, with a yes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from kring.foundation.records.api import AMSTERDAM
from kring.modules.directory.api import region_names
from kring.modules.gatherings.models import Gathering, Series
from kring.parts.wall import api as wall

from .actions import walls_of_series


@dataclass(frozen=True)
class ShownNote:
    """A note as everybody reads it. said: name and role of a quote."""

    id: int
    kind: str
    label: str
    words: str
    counts_for: int
    said: str = ""


@dataclass(frozen=True)
class ThemeBlock:
    """A theme in one region: what it concludes, its numbered solutions, and the notes."""

    number: int | None
    name: str
    conclusion: str
    solutions: tuple[str, ...]
    notes: tuple[ShownNote, ...]

    @property
    def heading(self) -> str:
        return f"{self.number}. {self.name}" if self.number else self.name

    @property
    def words(self) -> Iterator[str]:
        yield from filter(None, (self.conclusion, *self.solutions))
        yield from (note.words for note in self.notes)

    @property
    def is_empty(self) -> bool:
        return not (self.conclusion or self.solutions or self.notes)


@dataclass(frozen=True)
class RegionBlock:
    """One wall: the region, the day, and its themes."""

    wall_id: int
    region: str
    when: str
    themes: tuple[ThemeBlock, ...]


@dataclass(frozen=True)
class WholeWall:
    """The wall over a series, perhaps narrowed. choices: the themes one can choose, with how many notes."""

    title: str
    question: str
    regions: tuple[RegionBlock, ...]
    choices: tuple[tuple[int, str, int], ...]

    @property
    def words(self) -> Iterator[str]:
        for region in self.regions:
            yield region.region
            for theme in region.themes:
                yield theme.heading
                yield from theme.words

    @property
    def notes(self) -> int:
        return sum(len(theme.notes) + len(theme.solutions) for region in self.regions for theme in region.themes)


def whole_wall(series: Series, walls: Sequence[wall.WallRow] | None = None) -> WholeWall:
    """Everything that hangs on the closed walls of a series. The caller checked who may read it."""
    found = walls_of_series(series) if walls is None else walls
    closed = [row for row in found if row.state is not wall.State.OPEN]
    places = _places(series)
    notes = wall.notes_of([row.id for row in closed])
    themes = wall.themes_of([row.id for row in closed])
    regions = tuple(
        RegionBlock(
            row.id, *places[row.owner.id],
            _blocks([one for one in themes if one.wall_id == row.id], [one for one in notes if one.wall_id == row.id]),
        )
        for row in closed
    )  # fmt: skip
    return WholeWall(series.title, series.question, regions, _choices(regions))


def _places(series: Series) -> dict[str, tuple[str, str]]:
    """Region and day of each gathering, by its id as text."""
    gatherings = list(Gathering.objects.filter(series=series).select_related("meeting"))
    names = region_names("provincie")
    return {
        str(one.pk): (
            names.get(one.region_code, "") or one.title,
            date_format(one.meeting.starts_at.astimezone(AMSTERDAM), "j F Y"),
        )
        for one in gatherings
    }


def _blocks(themes: Sequence[wall.ThemeRow], notes: Sequence[wall.NoteRow]) -> tuple[ThemeBlock, ...]:
    blocks = [
        ThemeBlock(
            one.number, one.name, one.conclusion,
            tuple(note.words for note in sorted(_solutions(notes, one.number), key=lambda note: note.solution or 0)),
            tuple(_shown(note for note in notes if note.theme == one.number and note.solution is None)),
        )
        for one in themes
    ]  # fmt: skip
    blocks.append(ThemeBlock(None, _("Zonder thema"), "", (), tuple(_shown(one for one in notes if one.theme is None))))
    return tuple(block for block in blocks if not block.is_empty)


def _solutions(notes: Iterable[wall.NoteRow], theme: int) -> list[wall.NoteRow]:
    return [note for note in notes if note.theme == theme and note.solution is not None]


def _shown(notes: Iterable[wall.NoteRow]) -> Iterator[ShownNote]:
    """Quotes without a yes are left out; of a promise nobody reads who made it."""
    for note in notes:
        if note.is_quote and not note.consent:
            continue
        said = ", ".join(filter(None, (note.quoted_name, note.quoted_role))) if note.is_quote else ""
        yield ShownNote(note.id, note.kind.value, str(note.kind.label), note.words, note.counts_for, said)


def _choices(regions: Sequence[RegionBlock]) -> tuple[tuple[int, str, int], ...]:
    found: dict[int, tuple[str, int]] = {}
    for region in regions:
        for theme in region.themes:
            if theme.number is not None:
                name, count = found.get(theme.number, (theme.name, 0))
                found[theme.number] = (name, count + len(theme.notes) + len(theme.solutions))
    return tuple((number, *found[number]) for number in sorted(found))


def narrowed(shown: WholeWall, *, theme: int | None = None, text: str = "") -> WholeWall:
    """Only this theme, only what holds these words; regions with a conclusion about the theme come first."""
    wanted = text.casefold().split()
    regions = []
    for region in shown.regions:
        blocks = [one for one in region.themes if theme is None or one.number == theme]
        kept = [one for one in (_holding(block, wanted) for block in blocks) if not one.is_empty]
        if kept:
            regions.append(replace(region, themes=tuple(kept)))
    if theme is not None:
        regions.sort(key=lambda region: not any(one.conclusion for one in region.themes))
    return replace(shown, regions=tuple(regions))


def _holding(block: ThemeBlock, wanted: Sequence[str]) -> ThemeBlock:
    if not wanted:
        return block

    def holds(words: str) -> bool:
        return all(word in words.casefold() for word in wanted)

    return replace(
        block,
        conclusion=block.conclusion if holds(block.conclusion) else "",
        solutions=tuple(one for one in block.solutions if holds(one)),
        notes=tuple(one for one in block.notes if holds(one.words)),
    )


def as_rows(shown: WholeWall) -> Iterator[list[str]]:
    """One line for everything, for a spreadsheet."""
    for region in shown.regions:
        for theme in region.themes:
            head = [region.region, region.when, str(theme.number or ""), theme.name]
            if theme.conclusion:
                yield [*head, _("conclusie"), "", theme.conclusion, ""]
            for number, words in enumerate(theme.solutions, start=1):
                yield [*head, _("oplossing"), str(number), words, ""]
            for note in theme.notes:
                yield [*head, note.label, "", note.words, note.said]


def as_markdown(shown: WholeWall) -> str:
    """The outline as Markdown; what people wrote is kept from being read as Markdown."""
    lines = [f"# {_safe(shown.title)}", "", _safe(shown.question)]
    for region in shown.regions:
        lines += ["", f"## {_safe(region.region)} ({region.when})"]
        for theme in region.themes:
            lines += ["", f"### {_safe(theme.heading)}"]
            if theme.conclusion:
                lines += ["", f"**{_('Conclusie')}:** {_safe(theme.conclusion)}"]
            if theme.solutions:
                lines += ["", *(f"{n}. {_safe(words)}" for n, words in enumerate(theme.solutions, start=1))]
            if theme.notes:
                said = (f"- {note.label}: {_safe(note.words)}{f' ({_safe(note.said)})' if note.said else ''}"
                        for note in theme.notes)  # fmt: skip
                lines += ["", *said]
    return "\n".join(lines) + "\n"


def _safe(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]<>#+|!~" else letter for letter in " ".join(text.split()))
