"""The words of the search as they are now: every night, and after much was put in at once."""

from kring.foundation.home.finding.counting import count_words
from kring.foundation.records.api import Actor

from .actions import renew_parts


def renew_words(*, by: Actor) -> None:
    """Count all words, then take compounds apart by them. A demonstration calls it at its end: what it put in first did
    not know the words that came later."""
    count_words()
    renew_parts(by=by)
