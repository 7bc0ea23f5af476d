"""What modules give to be found: one Findable per thing, put in and taken out within their own actions."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kring.foundation.records.api import Actor, Held, Ref

EVERYBODY, SIGNED_IN = "all", "signed-in"


@dataclass(frozen=True)
class Findable:
    """A thing that people may find: what it is, its words, and who may see it.

    kind: a word that its module registered ("practice"); title: at most 300 letters; text: all its plain words;
    summary: one quiet line; themes: codes of `standard` or of a theme page; region: code of a province, blank for
    none; audience: words of `Audience`; on: the day of the year filter; readers: who may find it, in the words of
    `readers_of` (EVERYBODY, SIGNED_IN, "person:7", "office@register:po").
    """

    ref: Ref
    kind: str
    title: str
    text: str
    url: str
    summary: str = ""
    themes: tuple[str, ...] = ()
    region: str = ""
    audience: tuple[str, ...] = ()
    on: date | None = None
    readers: tuple[str, ...] = field(default=(EVERYBODY,))


def holder(role: str, ref: Ref) -> str:
    """The word for whoever holds this role with regard to that thing."""
    return f"{role}@{ref}"


def person_word(id: int) -> str:
    """The word for one person."""
    return f"person:{id}"


def readers_of(actor: Actor) -> list[str]:
    """The words by which an actor may find things; a thing is theirs to find when one of its readers is among them."""
    if not actor.is_person:
        return [EVERYBODY]
    return [EVERYBODY, SIGNED_IN, person_word(actor.person_id), *sorted(_words(actor.holds))]


def _words(holds: Iterable[Held]) -> set[str]:
    return {holder(held.role, held.ref) for held in holds} | {f"{held.role}@{held.ref.kind}:*" for held in holds}
