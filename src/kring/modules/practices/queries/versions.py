"""What was published before, and what became different; and what waits for the editors."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor
from kring.modules.practices import access
from kring.modules.practices.models import Practice, Version
from kring.modules.practices.rules import Piece, differences
from kring.modules.practices.states import Audience, Evidence, PracticeState
from kring.modules.standard.api import theme_names

from .pages import TextRow, text_row

LABELS: dict[str, Promise | str] = {
    "title": _("Titel"),
    "problem": _("Het probleem"),
    "context": _("De situatie"),
    "steps": _("De stappen"),
    "doer": _("Wie het doet"),
    "hours": _("Uren"),
    "money": _("Euro's"),
    "conditions": _("Wat ervoor nodig is"),
    "effect": _("Wat je zag"),
    "evidence": _("Hoe zeker"),
    "themes": _("Thema's"),
    "audience": _("Voor wie"),
}


@dataclass(frozen=True)
class Change:
    """A part of the text that became different; no pieces for who may not read what it said before."""

    label: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class VersionRow:
    """A version that was published: number, moment, and what became different from the one before."""

    number: int
    published_at: datetime
    is_live: bool
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class QueueRow:
    """A practice that waits for an editor. is_new: nothing of it was published before."""

    id: int
    title: str
    offered_at: datetime
    is_new: bool
    is_own: bool


@dataclass(frozen=True)
class JudgePage:
    """What an editor reads before they decide: the whole text, and what became different when it is a change."""

    id: int
    text: TextRow
    author: str
    number: int
    offered_at: datetime
    changes: tuple[Change, ...]
    is_new: bool


def versions_of(practice: Practice, *, by: Actor) -> list[VersionRow]:
    """What was published of a practice, latest first. The caller may show it.

    Everybody reads which parts changed and when; the words that went only the author and the editors: somebody may have
    taken a name out.
    """
    whole = access.is_editor(by) or (by.is_person and by.person_id == practice.author_id)
    found = list(practice.versions.filter(published_at__isnull=False).order_by("-number"))
    names = theme_names(code for one in found for code in one.themes)
    before = [*found[1:], None]
    return [
        VersionRow(one.number, one.published_at, one.pk == practice.live_id, _shown(_changes(old, one, names), whole))
        for one, old in zip(found, before, strict=True)
        if one.published_at is not None
    ]


def queue(*, by: Actor) -> list[QueueRow]:
    """What waits for the editors, longest first; an editor's own stands among it, for somebody else to read."""
    found = Practice.objects.filter(state=PracticeState.OFFERED).order_by("changed_at", "id")
    return [
        QueueRow(one.pk, one.title, one.changed_at, one.live_id is None, one.author_id == by.person_id) for one in found
    ]


def judge_page(*, version: Version) -> JudgePage:
    """A version that `access` gave, to read and to judge."""
    practice = version.practice
    text = text_row(version, author_id=practice.author_id)
    who = cards({practice.author_id}).get(practice.author_id)
    names = theme_names([*version.themes, *(practice.live.themes if practice.live else [])])
    return JudgePage(
        id=practice.pk,
        text=text,
        author=who.name if who else "",
        number=version.number,
        offered_at=practice.changed_at,
        changes=_changes(practice.live, version, names),
        is_new=practice.live is None,
    )


def _shown(changes: tuple[Change, ...], whole: bool) -> tuple[Change, ...]:
    return changes if whole else tuple(Change(one.label, ()) for one in changes)


def _changes(old: Version | None, new: Version, names: dict[str, str]) -> tuple[Change, ...]:
    if old is None:
        return ()
    words: dict[str, Callable[[Any], str]] = {
        "steps": "\n".join,
        "themes": lambda codes: ", ".join(names.get(code, code) for code in codes),
        "audience": lambda codes: ", ".join(str(Audience(code).label) for code in codes),
        "evidence": lambda code: str(Evidence(code).label) if code else "",
    }
    found = []
    for name, label in LABELS.items():
        before, after = (words.get(name, _text)(getattr(one, name)) for one in (old, new))
        if before != after:
            found.append(Change(str(label), tuple(differences(before, after))))
    return tuple(found)


def _text(value: Any) -> str:
    return "" if value is None else str(value)
