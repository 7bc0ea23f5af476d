"""What modules give the house: things to do, dates, search hits, places in the menu, organisations one can ask.

A module calls `contribute(…)` once, from its contributions.py. Every function gets the Actor and answers with
frozen rows that hold only what this actor may see; home adds nothing and leaves nothing out.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kring.foundation.records.api import Actor, Ref


@dataclass(frozen=True)
class InboxItem:
    """Something somebody can do now: a verb, who asks, by when, where. `act` is the word on the button."""

    title: str
    url: str
    who: str = ""
    by: date | None = None
    act: str = ""


@dataclass(frozen=True)
class AgendaItem:
    """Something on a day: the moment (aware) or only the day, until when, where."""

    at: datetime | date
    title: str
    url: str = ""
    where: str = ""
    until: str = ""
    uid: str = ""


@dataclass(frozen=True)
class SearchHit:
    """One hit: what it is ("school"), its strong line, its quiet line, where, and how near (0–1, 1 = exact)."""

    kind: str
    title: str
    url: str
    quiet: str = ""
    nearness: float = 0.0


@dataclass(frozen=True)
class MenuPlace:
    """A place in the menu: words, URL name, for whom. order: low comes first. `side`: "main", "own" or "foot"."""

    label: Any
    url_name: str
    order: int = 50
    side: str = "main"
    shown_to: Callable[[Actor], bool] = lambda actor: True


@dataclass(frozen=True)
class Addressee:
    """A kind of organisation one can put a question to.

    options: the Refs and names that people may choose (few: registers); titles: names of any Refs of this kind;
    handlers: may this actor answer for that Ref?; refs_of: the Refs for which this actor answers.
    """

    kind: str
    options: Callable[[], list[tuple[Ref, str]]]
    may_answer: Callable[[Actor, Ref], bool]
    refs_of: Callable[[Actor], list[Ref]]


InboxSource = Callable[[Actor], list[InboxItem]]
AgendaSource = Callable[[Actor, date], list[AgendaItem]]
SearchSource = Callable[[Actor, str], list[SearchHit]]


@dataclass
class Contributions:
    inbox: list[InboxSource] = field(default_factory=list)
    agenda: list[AgendaSource] = field(default_factory=list)
    search: list[SearchSource] = field(default_factory=list)
    menu: list[MenuPlace] = field(default_factory=list)
    addressees: dict[str, Addressee] = field(default_factory=dict)


_given = Contributions()


def contribute(
    *,
    inbox: InboxSource | None = None,
    agenda: AgendaSource | None = None,
    search: SearchSource | None = None,
    menu: tuple[MenuPlace, ...] = (),
    addressee: Addressee | None = None,
) -> None:
    """Give the house something of a module's; calling it again with the same functions changes nothing."""
    for known, new in ((_given.inbox, inbox), (_given.agenda, agenda), (_given.search, search)):
        if new is not None and new not in known:
            known.append(new)  # type: ignore[arg-type]
    _given.menu.extend(place for place in menu if place not in _given.menu)
    if addressee is not None:
        _given.addressees[addressee.kind] = addressee


def inbox_sources() -> Iterator[InboxSource]:
    yield from _given.inbox


def agenda_sources() -> Iterator[AgendaSource]:
    yield from _given.agenda


def search_sources() -> Iterator[SearchSource]:
    yield from _given.search


def menu_places() -> list[MenuPlace]:
    """Places of the menu in their order."""
    return sorted(_given.menu, key=lambda place: place.order)


def addressees() -> list[Addressee]:
    return list(_given.addressees.values())


def addressee_of(kind: str) -> Addressee | None:
    return _given.addressees.get(kind)
