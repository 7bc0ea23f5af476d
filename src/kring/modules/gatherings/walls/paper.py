"""The wall over a series on paper: what this visitor reads on the page, and no more."""

from datetime import datetime
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kring.foundation.documents.api import pdf

from .reading import ShownNote, ThemeBlock, WholeWall


def as_pdf(shown: WholeWall, *, theme: int | None, text: str, at: datetime) -> bytes:
    """The wall, perhaps narrowed to a theme or to words, on A4."""
    data = {
        "title": shown.title,
        "question": shown.question,
        "footer": "Kring",
        "narrowed": _narrowed(shown, theme, text),
        "regions": [
            {"title": f"{region.region}, {region.when}", "themes": [_theme(one) for one in region.themes]}
            for region in shown.regions
        ],
    }
    language = "en" if (get_language() or "nl").startswith("en") else "nl"
    return pdf("gatherings/series_wall", data, language, at=at)


def _narrowed(shown: WholeWall, theme: int | None, text: str) -> str:
    """That this is not everything, so that nobody takes the paper for the whole wall."""
    if theme is None and not text:
        return ""
    name = next((f"{number}. {name}" for number, name, _count in shown.choices if number == theme), "")
    return _("Niet alles, alleen: %(what)s") % {"what": " · ".join(filter(None, (name, text))) or theme}


def _theme(block: ThemeBlock) -> dict[str, Any]:
    return {
        "title": block.heading,
        "conclusion": block.conclusion,
        "solutions": list(block.solutions),
        "notes": [{"words": note.words, "facts": _facts(note)} for note in block.notes],
    }


def _facts(note: ShownNote) -> str:
    spoken_for = _("namens %(n)s") % {"n": note.counts_for} if note.counts_for > 1 else ""
    return " · ".join(filter(None, (note.label, spoken_for, note.said)))
