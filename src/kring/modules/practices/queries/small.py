"""Small answers: what waits for somebody, what things are called, which themes are offered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import CharField, F, Value

from kring.foundation.records.api import Actor
from kring.modules.practices import access
from kring.modules.practices.models import Asked, Practice
from kring.modules.practices.states import AskedState, PracticeState
from kring.modules.record.api import frameworks_of
from kring.modules.standard.api import FrameworkKind, frameworks_in_force, theme_names, themes_of_many


@dataclass(frozen=True)
class Waiting:
    """Something that waits: "proposed", "returned" or "asked", its number, its title ("" for a question)."""

    what: str
    id: int
    title: str


def waiting_for(*, by: Actor) -> tuple[list[Waiting], int]:
    """What waits for the reader, in one query; and for editors how many practices they can read, in another."""
    mine = Practice.objects.filter(
        author_id=by.person_id, state__in=[PracticeState.PROPOSED, PracticeState.RETURNED]
    ).order_by()
    asked = Asked.objects.filter(person_id=by.person_id, state=AskedState.WAITING).order_by()
    rows = mine.annotate(what=F("state"), words=F("title")).values_list("what", "pk", "words")
    rows = rows.union(
        asked.annotate(
            what=Value("asked", output_field=CharField()), words=Value("", output_field=CharField())
        ).values_list("what", "pk", "words")
    )
    to_read = 0
    if access.is_editor(by):
        to_read = Practice.objects.filter(state=PracticeState.OFFERED).exclude(author_id=by.person_id).count()
    return sorted((Waiting(*row) for row in rows), key=lambda one: (one.what, one.id)), to_read


def practice_titles(ids: Iterable[str]) -> dict[str, str]:
    """What practices are called, by number as text. Whoever asks has been allowed to see them."""
    numbers = [int(id_) for id_ in ids if id_.isdecimal()]
    return {str(id_): title for id_, title in Practice.objects.filter(pk__in=numbers).values_list("pk", "title")}


def theme_choices(*, person_id: int, on: date, chosen: Iterable[str] = ()) -> list[tuple[str, str]]:
    """The themes offered to somebody: those of their own lists, of every list when they have none; and what was
    chosen before."""
    codes = frameworks_of(person_id, on) or frameworks_in_force(["po", "vo"], on, FrameworkKind.THEMES)
    lists = themes_of_many(codes, on)
    offered = {row.code: row.label for code in codes for row in lists.get(code, []) if row.name}
    return list((theme_names(set(chosen) - offered.keys()) | offered).items())
