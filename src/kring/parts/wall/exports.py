"""A wall as a file: what this visitor sees of it, and no more."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kring.foundation.documents.api import pdf, png
from kring.ui.api import csv_text

from . import reading, showing
from .access import Visitor
from .board import Board, NoteView, SectionView

MARKS = "\\`*_{}[]<>()#+-!|~"  # what Markdown would read as more than text


def as_csv(at: Visitor) -> bytes:
    """A table with a row for each note; cells that would start a formula get an apostrophe."""
    heads = [
        _("Nummer"), _("Thema"), _("Stapel"), _("Soort"), _("Tekst"), _("Bijzonderheden"), _("Wie"), _("Oplossing")
    ]  # fmt: skip
    rows = [
        [note.id, section.title, cluster, note.label, note.words + note.rest, "; ".join(note.facts), note.author,
         note.solution]
        for section, cluster, note in _each(reading.hangs(at))
    ]  # fmt: skip
    return ("\ufeff" + csv_text(heads, rows)).encode()


def _each(board: Board) -> Iterator[tuple[SectionView, str, NoteView]]:
    for section in board.sections:
        for cluster in section.clusters:
            for note in cluster.notes:
                yield section, cluster.name, note
        for note in section.notes:
            yield section, "", note


def plain_markdown(text: str) -> str:
    """Text that Markdown shows as it is, on one line.

    >>> print(plain_markdown("<b> *ja*"))
    \\<b\\> \\*ja\\*
    """
    return "".join(f"\\{letter}" if letter in MARKS else letter for letter in " ".join(text.split()))


def as_markdown(at: Visitor) -> bytes:
    """Headings for themes and clusters, a list of notes."""
    board, lines = reading.hangs(at), [f"# {plain_markdown(at.wall.title)}", ""]
    if at.wall.question:
        lines += [plain_markdown(at.wall.question), ""]
    for section in board.sections:
        lines += _section_lines(section)
    return "\n".join(lines).encode()


def _section_lines(section: SectionView) -> list[str]:
    lines = [f"## {plain_markdown(section.title)}", ""] if section.title else []
    if section.conclusion:
        lines += [f"**{_('Conclusie')}:** {plain_markdown(section.conclusion)}", ""]
        lines += [f"{note.solution}. {plain_markdown(note.words + note.rest)}" for note in section.solutions]
        lines += [""]
    for cluster in section.clusters:
        lines += [f"### {plain_markdown(cluster.name or _('Stapel zonder naam'))}", ""]
        lines += [*map(_line, cluster.notes), ""]
    return [*lines, *map(_line, section.notes), ""]


def _line(note: NoteView) -> str:
    facts = " · ".join(plain_markdown(fact) for fact in _facts(note))
    return f"- {plain_markdown(note.words + note.rest)} ({facts})"


def _facts(note: NoteView) -> list[str]:
    return [note.label, *note.facts, *([note.author] if note.author else [])]


def _paper(at: Visitor) -> dict[str, Any]:
    board = reading.hangs(at)
    return {
        "title": at.wall.title,
        "question": at.wall.question,
        "footer": "Kring",
        "count": showing.count_words(board.total, own_only=False),
        "conclusion_word": _("Conclusie"),
        "sections": [_paper_section(section) for section in board.sections],
    }


def _paper_section(section: SectionView) -> dict[str, Any]:
    return {
        "title": section.title,
        "conclusion": section.conclusion,
        "solutions": [f"{note.solution}. {note.words}{note.rest}" for note in section.solutions],
        "clusters": [
            {"name": cluster.name or _("Stapel zonder naam"), "notes": [_paper_note(note) for note in cluster.notes]}
            for cluster in section.clusters
        ],
        "notes": [_paper_note(note) for note in section.notes],
    }


def _paper_note(note: NoteView) -> dict[str, str]:
    return {
        "kind": str(note.kind.value),
        "words": note.words + note.rest,
        "facts": " · ".join(_facts(note)),
        "number": str(note.solution or ""),
    }


def as_pdf(at: Visitor) -> bytes:
    """The wall on A4."""
    return pdf("wall/wall", _paper(at), get_language() or "nl", at=at.by.at)


def as_png(at: Visitor) -> bytes:
    """The wall as one picture."""
    return png("wall/picture", _paper(at), get_language() or "nl", at=at.by.at)


FORMS = {
    "pdf": (as_pdf, "application/pdf"),
    "png": (as_png, "image/png"),
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "md": (as_markdown, "text/markdown; charset=utf-8"),
}
