"""Templates: nothing the content policy forbids, no address outside, every sentence translatable."""

import re
from pathlib import Path

import pytest

from tests.architecture.house import SRC, shown, templates

COMMENT = re.compile(r"\{#.*?#\}|\{%\s*comment.*?endcomment\s*%\}|<!--.*?-->", re.S)
FORBIDDEN = {
    "a style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.I),
    "a script in the page": re.compile(r"<script(?![^>]*\ssrc=)(?![^>]*type=\"application/(?:ld\+)?json\")", re.I),
    "a style element": re.compile(r"<style", re.I),
    "an event attribute": re.compile(r"<[^>]*\son[a-z]+\s*=", re.I),
    "a javascript: address": re.compile(r"javascript:", re.I),
    "an address outside": re.compile(r"(?:src|srcset|action|data|poster)\s*=\s*[\"']?(?:https?:)?//", re.I),
    "a stylesheet from outside": re.compile(r"<link[^>]*href=[\"'](?:https?:)?//", re.I),
    "the safe filter": re.compile(r"\|\s*safe\b|autoescape\s+off"),
}
CSS = [path for path in sorted(SRC.rglob("*.css")) if "node_modules" not in path.parts]
ALL = templates()


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_template_holds(what: str) -> None:
    assert ALL
    pattern = FORBIDDEN[what]
    found = [shown(path) for path in ALL if pattern.search(COMMENT.sub("", path.read_text(encoding="utf-8")))]
    assert found == []


def test_no_stylesheet_calls_outside() -> None:
    assert CSS
    outside = re.compile(r"url\(\s*[\"']?(?:https?:)?//|@import", re.I)
    assert [shown(path) for path in CSS if outside.search(path.read_text(encoding="utf-8"))] == []


WORDS = re.compile(r">([^<>{}]*[A-Za-zÀ-ÿ]{2,}[^<>{}]*)<")
TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.S)
TRANSLATED = re.compile(r"\{%\s*blocktrans(?:late)?.*?endblocktrans(?:late)?\s*%\}", re.S)
# Words that are the same in every language.
SAME_EVERYWHERE = {
    "Kring",
    "API",
    "BRIN",
    "PDF",
    "CSV",
    "JSON",
    "XLSX",
    "· Kring",
    "DUO",
    "iCal",
    "English",
    "Nederlands",
}
# Pages for builders, full of sample text in the one language that the components are judged in.
FOR_BUILDERS = {"gallery.html", "gallery_confirm.html"}


def untranslated(path: Path) -> list[str]:
    """Words between tags that do not go through gettext."""
    text = COMMENT.sub("", path.read_text(encoding="utf-8"))
    text = TAG.sub("", TRANSLATED.sub("", text))
    words = (found.strip() for found in WORDS.findall(text))
    return [word for word in words if word and word not in SAME_EVERYWHERE]


def test_every_sentence_goes_through_gettext() -> None:
    found = {shown(path): words for path in ALL if path.name not in FOR_BUILDERS and (words := untranslated(path))}
    assert found == {}
