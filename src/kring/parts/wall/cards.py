"""A note as HTML.

In Python: a wall has thousands of notes, and a template takes ten times as long for each. Everything that people wrote
goes through `escape`; nothing else in here comes from people.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from .board import NoteView

FIRST, PIECE = 24, 60  # notes of a list that are there at once, and in each piece of what comes later


@dataclass(frozen=True)
class Words:
    """The words of the house on every note, in the language of the reader."""

    open: str
    note: str
    tied: str
    more: str
    dot: str

    @classmethod
    def here(cls) -> "Words":
        """In the language that is active now."""
        return cls(
            *map(escape, (_("Open"), _("briefje"), _("Hoort bij"), _("Lees verder"), _("Stip erbij"))),
        )


def html(notes: Sequence[NoteView], *, outside: bool = False, later: bool = False) -> SafeString:
    """Notes as list items. outside: without a link to open them. later: what is further down comes as <noscript>, that
    a browser with scripts puts in its place when the page is there (live/fragments.js)."""
    words = Words.here()
    items = [_item(note, words, outside=outside) for note in notes]
    if not later or len(items) <= FIRST + PIECE:
        return mark_safe("".join(items))  # noqa: S308  made of escaped parts
    pieces = (items[start : start + PIECE] for start in range(FIRST, len(items), PIECE))
    rest = (f"<noscript data-later>{''.join(piece)}</noscript>" for piece in pieces)
    return mark_safe("".join((*items[:FIRST], *rest)))  # noqa: S308  made of escaped parts


def _item(note: NoteView, words: Words, *, outside: bool) -> str:
    attributes = (
        f'id="note-{note.id}" data-kind="{note.kind}" data-into="{note.into}" data-order="{escape(note.order)}"'
    )
    return (
        f'<li class="wall-note" {attributes}>{_said(note, words)}{_about(note, words, outside)}{_dot(note, words)}</li>'
    )


def _said(note: NoteView, words: Words) -> str:
    number = f"<b>{note.solution}.</b> " if note.solution else ""
    said = f'<p class="wall-words" dir="auto">{number}{escape(note.words)}{"…" if note.rest else ""}</p>'
    if not note.rest:
        return said
    rest = f'<p class="wall-words" dir="auto">…{escape(note.rest)}</p>'
    return f"{said}<details><summary>{words.more}</summary>{rest}</details>"


def _about(note: NoteView, words: Words, outside: bool) -> str:
    return f'<p class="wall-facts">{" · ".join(_facts(note, words))}{"" if outside else _link(note, words)}</p>'


def _facts(note: NoteView, words: Words) -> Iterator[str]:
    yield f"<b>{escape(note.label)}</b>"
    yield from map(escape, note.facts)
    if note.author:
        yield f"<i>{escape(note.author)}</i>"
    for other in note.ties:
        yield f'<a href="#note-{other}">{words.tied} {other}</a>'


def _link(note: NoteView, words: Words) -> str:
    label = f"{words.open} {words.note} {note.id}"
    return f' <a class="wall-open" href="briefjes/{note.id}/" aria-label="{label}">{words.open}</a>'


def _dot(note: NoteView, words: Words) -> str:
    if not note.voting:
        return ""
    label = f"{words.dot}, {words.note} {note.id}"
    return (
        f'<button class="wall-dot" form="wall-vote" name="note" value="{note.id}" aria-label="{label}">'
        f"{words.dot}</button>"
    )
