"""Things to find in tests, put in by an action as modules do."""

from datetime import date
from typing import Any

from bench.putting import put
from kring.foundation.home.api import Findable, take_back
from kring.foundation.home.finding.asked import Asked
from kring.foundation.home.finding.counting import count_words
from kring.foundation.home.finding.queries import Found, found
from kring.foundation.records.api import Event, Ref, action, tell
from tests import cast


class TakenBack(Event):
    name = "tests.taken_back"
    sentence = "Things to find were taken back."


@action
def remove(*, by: Any, names: list[str]) -> None:
    """Take things back."""
    take_back([Ref("thing", name) for name in names])
    tell(TakenBack())


def thing(name: str, title: str, text: str = "", **more: Any) -> Findable:
    """A thing that everybody may find."""
    more = {"kind": "practice", "url": f"/{name}/", "on": date(2026, 3, 1)} | more
    return Findable(Ref("thing", name), title=title, text=text, **more)


def given(*things: Findable, counted: bool = True) -> None:
    """Put them in, and count the words as the job does."""
    put(by=cast.system(), things=things)
    if counted:
        count_words()


def ask(text: str, by: Any = None, **narrowed: Any) -> Found:
    """What somebody finds; a job sees what a visitor sees."""
    return found(by=by or cast.system(), asked=Asked(text, **narrowed))


def names(answer: Found) -> list[str]:
    """The names of the things found, in their order."""
    return [hit.url.strip("/") for hit in answer.hits]


def written(pieces: Any) -> str:
    """Pieces as text, what is marked between brackets."""
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in pieces)


def options(answer: Found, name: str) -> dict[str, int]:
    """The values of a filter and how many are left."""
    return {option.value: option.count or 0 for one in answer.filters if one.name == name for option in one.options}
