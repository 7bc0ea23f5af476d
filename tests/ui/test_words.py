"""Both languages: every sentence of this floor has English, and what is compiled is what is written."""

from io import StringIO
from pathlib import Path

import polib
import pytest
from django.core.management import call_command
from django.template.loader import render_to_string
from django.utils import translation

from kring.ui import translations
from kring.ui.charts.chart import words
from kring.ui.tables import shown

LOCALE = translations.CATALOGUE.parents[2]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_compiled_is_what_is_written(language: str) -> None:
    folder = LOCALE / language / "LC_MESSAGES"
    written = {entry.msgid: entry.msgstr for entry in polib.pofile(str(folder / "django.po")) if entry.translated()}
    compiled = {entry.msgid: entry.msgstr for entry in polib.mofile(str(folder / "django.mo"))}
    assert compiled == written


def test_every_sentence_of_this_floor_has_english() -> None:
    english = {(e.msgctxt, e.msgid, e.msgid_plural): e for e in translations.catalogue() if e.translated()}
    ours = {key for key, places in translations.collected().items() if any(p.startswith("ui/") for p in places)}
    assert len(ours) > 100
    assert {key[1] for key in ours - english.keys()} == set()


def test_dutch_of_others_keeps_their_gaps_to_fill_in() -> None:
    for entry in polib.pofile(str(LOCALE / "nl" / "LC_MESSAGES" / "django.po")):
        for text in [entry.msgstr, *entry.msgstr_plural.values()]:
            gaps = set(text.split("%(")[1:])
            known = entry.msgid + entry.msgid_plural
            assert all(f"%({gap.split(')')[0]})" in known for gap in gaps), entry.msgid


def test_dates_and_numbers_follow_the_language() -> None:
    from datetime import date

    with translation.override("en"):
        assert shown(date(2027, 3, 14)) == "14 March 2027" and words(12.5) == "12.5"
    with translation.override("nl"):
        assert shown(date(2027, 3, 14)) == "14 maart 2027" and words(12.5) == "12,5"


def test_a_page_speaks_english_when_asked() -> None:
    with translation.override("en"):
        html = render_to_string("404.html")
    assert "This page is not here" in html and '<html lang="en"' in html


def test_collecting_keeps_what_was_translated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "en" / "django.po"
    monkeypatch.setattr(translations, "CATALOGUE", file)
    assert len(translations.catalogue()) == 0
    said = StringIO()
    call_command("collect_translations", stdout=said)
    first = translations.catalogue()
    assert said.getvalue() == f"{len(first)} sentences, {len(first)} without English.\n"
    entry = first.find("Deze pagina is er niet")
    entry.msgstr = "This page is not here"
    first.append(polib.POEntry(msgid="Nergens meer te vinden zin", msgstr="Gone"))
    first.save(str(file))
    again = translations.update()
    assert again.find("Deze pagina is er niet").msgstr == "This page is not here"
    assert again.find("Nergens meer te vinden zin") is None and file.with_suffix(".mo").exists()
