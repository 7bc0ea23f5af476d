"""Pages of every floor use components as they are declared: a misspelt attribute would vanish in silence."""

import re
from pathlib import Path

import pytest

import kring

SOURCE = Path(kring.__file__).parent
COTTON = SOURCE / "ui" / "templates" / "cotton"
CALL = re.compile(r"<c-([a-z-]+)((?:\s+[:\w-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s>]+))?)*)\s*/?>", re.S)
ATTRIBUTE = re.compile(r"\s(:?[\w-]+)(?:=(\"[^\"]*\"|'[^']*'|[^\s>]+))?", re.S)
TEMPLATES = sorted(SOURCE.rglob("templates/**/*.html"))
FLAGS = {"private", "late", "open", "danger", "live", "small", "optional"}


def declared(name: str) -> tuple[set[str], bool]:
    """The attributes of a component, and whether it passes others on to its element."""
    text = (COTTON / f"{name.replace('-', '_')}.html").read_text()
    found = re.search(r"<c-vars(.*?)/>", text, re.S)
    return set(re.findall(r"[ :]([\w]+)=", found[1])) if found else set(), "{{ attrs }}" in text


def faults(template: Path) -> list[str]:
    """What is wrong in the calls of one template."""
    text = re.sub(r"{#.*?#}|{% comment.*?endcomment %}", "", template.read_text(), flags=re.S)
    wrong = []
    for name, attributes in CALL.findall(text):
        if name in ("vars", "slot"):
            continue
        if not (COTTON / f"{name.replace('-', '_')}.html").exists():
            wrong.append(f"<c-{name}> does not exist")
            continue
        known, passes = declared(name)
        for attribute, value in ATTRIBUTE.findall(re.sub(r"{%.*?%}", "", attributes)):
            plain = attribute.lstrip(":").replace("-", "_")
            if plain not in known and not passes:
                wrong.append(f"<c-{name}> has no attribute {attribute}")
            if plain in FLAGS and plain == attribute and "{{" in value:
                wrong.append(f"<c-{name} :{attribute}=…>: every text is true, so a variable needs the colon")
    return wrong


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_components_are_called_as_they_are_declared(template: Path) -> None:
    assert faults(template) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_template_needs_an_exception_to_the_content_policy(template: Path) -> None:
    text = template.read_text()
    assert (
        re.findall(r"<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*(?:\ssrc=|application/json))[^>]*>", text)
        == []
    )
    assert re.findall(r"(?:src|href)=[\"'](?:https?:)?//", text) == [], "no page calls an outside address by itself"


def test_a_misspelt_attribute_is_found(tmp_path: Path) -> None:
    page = tmp_path / "x.html"
    page.write_text(
        '<c-badge tune="done">a</c-badge><c-bagde>b</c-bagde><c-card private="{{ x }}">c</c-card>'
        '<c-badge tone="done">d</c-badge>'
    )
    assert faults(page) == [
        "<c-badge> has no attribute tune",
        "<c-bagde> does not exist",
        "<c-card :private=…>: every text is true, so a variable needs the colon",
    ]


def test_the_readme_names_every_component() -> None:
    readme = (SOURCE / "ui" / "README.md").read_text()
    assert [c.stem for c in COTTON.glob("*.html") if f"`<c-{c.stem.replace('_', '-')}>`" not in readme] == []
