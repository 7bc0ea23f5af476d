"""Putting things into the search by an action, as modules do. Imported once Django is set up."""

from collections.abc import Sequence

from kring.foundation.home.api import Findable, make_findable
from kring.foundation.records.api import Actor, Event, action, tell


class PutIn(Event):
    name = "bench.put_in"
    sentence = "Things to find were put in."


@action
def put(*, by: Actor, things: Sequence[Findable]) -> None:
    """Make things findable."""
    make_findable(*things)
    tell(PutIn())
