"""Rule 10: the tail makes a house ugly. Long files and functions are listed, each with the reason it may be long."""

import ast

from tests.architecture.house import ROOT, SRC, shown, tree

LONGEST_FILE, LONGEST_FUNCTION = 300, 40
LONG_FILES: dict[str, str] = {
    "tests/architecture/access_table.py": "one row per address, in one table: cut in two, nobody sees what is missing",
}
LONG_FUNCTIONS: dict[str, str] = {}

FILES = [
    path
    for folder in (SRC, ROOT / "launch", ROOT / "bench", ROOT / "tests")
    for path in sorted(folder.rglob("*.py"))
    if "migrations" not in path.parts
]


def test_long_files_are_listed() -> None:
    found = {shown(path) for path in FILES if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE}
    assert found == set(LONG_FILES)


def test_long_functions_are_listed() -> None:
    found = {
        f"{shown(path)}::{node.name}"
        for path in FILES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > LONGEST_FUNCTION
    }
    assert found == set(LONG_FUNCTIONS)


def test_most_files_are_small() -> None:
    """The median, so that a house of many middling files is noticed as well."""
    sizes = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in FILES if path.is_relative_to(SRC))
    assert sizes[len(sizes) // 2] < 120
