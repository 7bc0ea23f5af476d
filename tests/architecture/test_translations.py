"""Everything people read is Dutch in the code and English in the catalogue."""

import re

import polib

from kring.foundation.records.api import Refusal
from kring.ui.translations import CATALOGUE, catalogue, collected
from tests.apart import apart

PLACEHOLDER = re.compile(r"%\(\w+\)s|%s|%d|\{\w*\}")


def every_refusal(kind: type[Refusal] = Refusal) -> list[type[Refusal]]:
    found = [kind]
    for below in kind.__subclasses__():
        found += every_refusal(below)
    return found


def test_the_catalogue_holds_what_stands_in_the_code_and_nothing_else() -> None:
    """./kring manage collect_translations brings it up to date."""
    known = {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in catalogue()}
    assert known == set(apart(collected))


def test_every_sentence_has_english() -> None:
    assert [entry.msgid for entry in catalogue() if not entry.translated()] == []


def test_english_has_the_same_blanks_as_dutch() -> None:
    wrong = [
        entry.msgid
        for entry in catalogue()
        if not entry.msgid_plural
        and sorted(PLACEHOLDER.findall(entry.msgid)) != sorted(PLACEHOLDER.findall(entry.msgstr))
    ]
    assert wrong == []


def test_the_sentence_of_every_refusal_is_translated() -> None:
    known = {entry.msgid for entry in catalogue()}
    ours = [refusal for refusal in every_refusal() if refusal.__module__.startswith("kring.")]
    missing = [refusal.__name__ for refusal in ours if " ".join((refusal.__doc__ or "").split()) not in known]
    assert ours
    assert missing == []


def test_the_compiled_catalogue_is_the_written_one() -> None:
    compiled = {(entry.msgctxt, entry.msgid): entry.msgstr for entry in polib.mofile(str(CATALOGUE.with_suffix(".mo")))}
    written = {(entry.msgctxt, entry.msgid): entry.msgstr for entry in catalogue()}
    assert compiled == written
