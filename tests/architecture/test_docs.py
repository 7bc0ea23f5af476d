"""Rule 9: docs are complete: generated pages match the code, README commands are the ones CI runs, ADRs say why."""

import re
from pathlib import Path

import pytest

from kring.foundation.records.reference import pages
from launch.commands import COMMANDS
from tests.architecture.house import ROOT, SRC

ADRS = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
FENCE = re.compile(r"```(?:sh|bash|console|text)?\n(.*?)```", re.S)
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
SECTIONS = ["Context", "Decision", "Rejected", "When to look again"]
PAGES = [
    path
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *SRC.rglob("README.md")]
    if ".venv" not in path.parts
]


@pytest.mark.parametrize("name", ["states.md", "events.md", "roles.md", "urls.md", "data-dictionary.md"])
def test_the_reference_is_what_the_code_says(name: str) -> None:
    written = (ROOT / "docs" / "reference" / name).read_text(encoding="utf-8")
    assert written == pages()[name], "run ./kring fix"


MEASURED = {"grouping.md"}  # made by a benchmark, which takes too long to make them again here


def test_there_are_no_other_pages_in_the_reference() -> None:
    found = {path.name for path in (ROOT / "docs" / "reference").glob("*.md")}
    assert found == set(pages()) | MEASURED


@pytest.mark.parametrize("name", sorted(MEASURED))
def test_what_was_measured_says_when_on_what_and_by_which_command(name: str) -> None:
    text = (ROOT / "docs" / "reference" / name).read_text(encoding="utf-8")
    assert "./kring bench " in text
    assert re.search(r"Measured on \d\d \w+ \d{4}, \d+ cores", text)


def commands_in(text: str) -> list[str]:
    """Lines in code blocks that call the launcher."""
    whole = (line for block in FENCE.findall(text) for line in block.splitlines())
    lines = (line.partition(" #")[0].strip().removeprefix("$ ") for line in whole)
    return [line for line in lines if line.startswith("./kring ")]


def test_readme_names_only_commands_that_exist() -> None:
    for path in PAGES:
        for line in commands_in(path.read_text(encoding="utf-8")):
            name = line.split()[1]
            assert name in COMMANDS or name == "--help", f"{path.name}: {line}"


def test_ci_runs_what_the_readme_says() -> None:
    readme = commands_in((ROOT / "README.md").read_text(encoding="utf-8"))
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for command in ("./kring test", "./kring check"):
        assert command in script
    assert {"./kring demo", "./kring test"} <= set(readme)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```|`[^`]*`", "", path.read_text(encoding="utf-8"), flags=re.S)
    broken = [link for link in LINK.findall(text) if not (path.parent / link).exists()]
    assert broken == []


@pytest.mark.parametrize("path", ADRS, ids=lambda path: path.stem)
def test_a_decision_says_why_what_was_rejected_and_when_to_look_again(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    heads = re.findall(r"^## (.+)$", text, re.M)
    assert heads == SECTIONS
    assert re.match(r"# ADR \d{4}: .+\n", text) and path.stem.startswith(text[6:10])


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [path.stem[:4] for path in ADRS] == [f"{number:04}" for number in range(1, len(ADRS) + 1)]
    assert len(ADRS) >= 8


def test_every_setting_of_production_is_described() -> None:
    settings = SRC / "config" / "settings"
    read = "".join((settings / name).read_text(encoding="utf-8") for name in ("base.py", "production.py"))
    described = (ROOT / "docs" / "how-to" / "production.md").read_text(encoding="utf-8")
    variables = set(re.findall(r'(?:text|number|several)\("([A-Z_]+)"', read))
    assert len(variables) > 10
    assert {name for name in variables if f"`{name}`" not in described} == set()


def test_units_and_containers_call_what_exists() -> None:
    for unit in (ROOT / "deploy").glob("*.service"):
        for name in re.findall(r"/opt/kring/kring (\S+)", unit.read_text(encoding="utf-8")):
            assert name in COMMANDS, unit.name
    versions = re.findall(r"postgres:(\d+)", (ROOT / "compose.yaml").read_text(encoding="utf-8"))
    assert versions == ["15"]  # the version that CI runs as the oldest
