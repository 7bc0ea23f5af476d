"""A Ref names a thing without knowing its table; an Actor is who acts, with what rights, at what moment."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, order=True)
class Ref:
    """The name of a thing anywhere in the house: a kind ("person", "site") and its id as text.

    >>> str(Ref("site", "16AH00"))
    'site:16AH00'
    """

    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def parse(cls, text: str) -> "Ref":
        """The Ref written as "kind:id"; raises ValueError when there is no colon."""
        kind, colon, id_ = text.partition(":")
        if not (kind and colon and id_):
            raise ValueError(f"not a reference: {text!r}")
        return cls(kind, id_)


class ActorKind(StrEnum):
    PERSON = "person"  # somebody who is signed in
    PASS = "pass"  # noqa: S105  somebody without an account, holding a link
    SYSTEM = "system"  # a job or a command
    ANONYMOUS = "anonymous"  # a visitor


@dataclass(frozen=True)
class Held:
    """One right in force: this role with regard to that thing ("leader" of site 16AH00)."""

    role: str
    ref: Ref


@dataclass(frozen=True)
class Actor:
    """Who acts (kind, id), which roles they hold today, and the moment of acting (aware datetime)."""

    kind: ActorKind
    id: int | None
    at: datetime
    holds: frozenset[Held] = field(default=frozenset())

    @property
    def today(self) -> date:
        """The day of acting in the Netherlands."""
        return self.at.astimezone(AMSTERDAM).date()

    @property
    def ref(self) -> Ref:
        return Ref(self.kind.value, str(self.id or 0))

    @property
    def person_id(self) -> int:
        """The id of the person who acts. Raises TypeError for a pass, a job or a visitor: ask `is_person` first."""
        if self.kind is not ActorKind.PERSON or self.id is None:
            raise TypeError(f"{self.kind} is not a person")
        return self.id

    @property
    def is_person(self) -> bool:
        return self.kind is ActorKind.PERSON

    def has(self, role: str, ref: Ref | None = None) -> bool:
        """Does the actor hold this role, with regard to this thing (or to anything when ref is None)?"""
        return any(held.role == role and ref in (None, held.ref) for held in self.holds)

    def refs(self, role: str, kind: str | None = None) -> list[Ref]:
        """The things (of one kind) with regard to which the actor holds this role, in a fixed order."""
        return sorted(held.ref for held in self.holds if held.role == role and kind in (None, held.ref.kind))


@dataclass(frozen=True)
class RefKind:
    """What the house knows of one kind of Ref: how to title many at once, and where its page is."""

    kind: str
    titles: Callable[[list[str]], dict[str, str]]
    url: Callable[[str], str] | None = None


_kinds: dict[str, RefKind] = {}


def register_ref_kind(kind: RefKind) -> None:
    """Tell the house about a kind of Ref; called once per kind from an app's contributions."""
    _kinds[kind.kind] = kind


def titles(refs: list[Ref]) -> dict[Ref, str]:
    """The title of each Ref, one look-up per kind; an unknown thing gets its own name as title."""
    found: dict[Ref, str] = {}
    for kind in {ref.kind for ref in refs}:
        ids = [ref.id for ref in refs if ref.kind == kind]
        known = _kinds[kind].titles(ids) if kind in _kinds else {}
        found.update({Ref(kind, id_): known.get(id_, f"{kind} {id_}") for id_ in ids})
    return found


def url_of(ref: Ref) -> str:
    """The address of the page of a Ref, "" when it has none."""
    known = _kinds.get(ref.kind)
    return known.url(ref.id) if known and known.url else ""
