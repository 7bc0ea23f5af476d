"""What a reminder says: the register's own words, the day, and one next step. In Dutch, as those words are."""

from collections.abc import Sequence
from datetime import date

from django.utils import formats, translation

from . import words
from .rules import Evidence, Facts, Need, needed, rule_set_for


def next_step(register: str, facts: Facts, evidence: Sequence[Evidence], on: date) -> str:
    """The one next thing to do, in a sentence; in Dutch, as the register's own words are."""
    with translation.override("nl"):
        found = needed(facts, evidence, rule_set_for(register, on), on)
        asking = [step for step in found.steps if step.need is Need.RENEW]
        return words.sentence((asking or [*found.steps])[0])


def letter(register: str, text: str, due: date, step: str) -> dict[str, str]:
    """What the templates of the mail need."""
    with translation.override("nl"):
        day = str(formats.date_format(due, "j F Y"))
    return {"url": "/register/", "register": register, "text": text, "day": day, "step": step}
