"""Rule 10, and what else a file may not be called or hold."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.house import ROOT, SRC, apps, calls, python_files, shown, tree

NO_NAME = {"utils", "util", "helpers", "helper", "common", "services", "misc", "tools", "manager", "managers"}
WORDS_LEFT = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def test_no_file_is_called_after_nothing() -> None:
    assert [shown(path) for path in [*python_files(), *TESTS] if path.stem in NO_NAME] == []
    assert [shown(path) for path in SRC.rglob("*") if path.is_dir() and path.name in NO_NAME] == []


def test_no_django_admin() -> None:
    from django.conf import settings

    assert "django.contrib.admin" not in settings.INSTALLED_APPS
    assert [shown(path) for path in python_files() if path.stem == "admin"] == []


def test_migrations_hold_no_code_of_ours() -> None:
    """They must still run when the code has moved on; so they import nothing from Kring."""
    wrong = []
    for path in python_files(migrations=True):
        if "migrations" in path.parts:
            for node in ast.walk(tree(path)):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                wrong += [shown(path) for name in names if name.split(".")[0] == "kring"]
            assert path.stem == "__init__" or re.fullmatch(r"\d{4}_\w+", path.stem)
    assert wrong == []


def test_no_work_left_in_words() -> None:
    files = [*python_files(), *SRC.rglob("*.html"), *TESTS, *(ROOT / "launch").glob("*.py")]
    files.remove(Path(__file__))
    assert [shown(path) for path in files if WORDS_LEFT.search(path.read_text(encoding="utf-8"))] == []


def test_only_the_clock_reads_the_time() -> None:
    """Time is handed in as `at`; views, jobs, commands and settings ask records.now()."""
    readers = {"views", "jobs", "rest", "middleware", "context", "listeners", "demo", "clock"}
    readers |= {"allauth_adapter", "bearer", "demonstration"}  # people's doors for libraries, for the API, for the demo
    readers |= {"following", "page_form"}  # knowledge's doors for Wagtail, which hands no request on
    readers |= {"backend"}  # people's door for Django, which asks who a session belongs to without saying when
    readers |= {"watching"}  # live's clock: a permission ends while nobody asks for anything
    wrong = []
    for path in python_files():
        in_config = path.is_relative_to(SRC / "config")
        if path.stem in readers or "management" in path.parts or "views" in path.parts or in_config:
            continue
        names = {call.func.id for call in calls(path, "now", "today") if isinstance(call.func, ast.Name)}
        wrong += [f"{shown(path)}: {name}()" for name in sorted(names)]
    assert wrong == []


@pytest.mark.parametrize("label", sorted(apps()))
def test_every_app_has_its_readme_and_its_door(label: str) -> None:
    folder = apps()[label]
    assert (folder / "api.py").exists(), f"{label} has no door"
    readme = folder / "README.md"
    assert readme.exists(), f"{label} has no README.md"
    text = readme.read_text(encoding="utf-8")
    assert text.startswith("# "), f"{label}/README.md has no title"
    assert len(text.splitlines()) >= 10, f"{label}/README.md says too little"


def expects(node: ast.AST) -> bool:
    """Does this piece of a test assert something, in one of the ways we have?"""
    return any(
        isinstance(part, ast.Assert)
        or (isinstance(part, ast.Attribute) and part.attr in ("raises", "fail", "warns", "assert_called_once"))
        or (isinstance(part, ast.Call) and "assert" in ast.unparse(part.func).lower())
        or (isinstance(part, ast.Call) and ast.unparse(part.func).startswith("expect"))
        for part in ast.walk(node)
    )


def called(node: ast.AST) -> set[str]:
    """Names of the functions that are called by name here."""
    return {part.func.id for part in ast.walk(node) if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)}


def test_tests_say_what_they_expect() -> None:
    """A test without an assertion proves nothing; one may stand in a function that the test calls."""
    nodes = [node for path in TESTS for node in ast.walk(tree(path))]
    expecting = {node.name for node in nodes if isinstance(node, ast.FunctionDef) and expects(node)}
    empty = [
        f"{shown(path)}::{node.name}"
        for path in TESTS
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        if not expects(node) and not called(node) & expecting
    ]
    assert empty == []
