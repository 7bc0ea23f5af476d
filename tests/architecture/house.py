"""What the rule tests know of the house: its floors and their order (from the import rules), its apps, its files."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.apart import apart

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "kring"
FLOORS = ("foundation", "parts", "modules")
# Names without a namespace belong to allauth, which stands beside people.
WITHOUT_NAMESPACE = "people"


@cache
def rules() -> list[dict[str, object]]:
    """The contracts of import-linter, as they stand in pyproject.toml."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    contracts: list[dict[str, object]] = tomllib.loads(text)["tool"]["importlinter"]["contracts"]
    return contracts


def layers(contract: str) -> list[list[str]]:
    """The layers of one contract, the highest first; those in one line do not know each other."""
    [found] = [rule for rule in rules() if rule["id"] == contract]
    lines = found["layers"]
    assert isinstance(lines, list)
    return [[name.strip(" ()") for name in line.split("|")] for line in lines]


@cache
def ranks() -> dict[str, int]:
    """How high each app stands, by its label; equal numbers do not know each other."""
    order: list[list[str]] = [["core"], ["ui"]]
    for contract in ("foundation", "parts", "modules"):
        order += layers(contract)[::-1]
    order.append(["config"])
    return {name: height for height, names in enumerate(order) for name in names}


def may_use(user: str, used: str) -> bool:
    """May the app `user` name the app `used`: itself, or one that stands lower?"""
    known = ranks()
    return user == used or known[used] < known[user]


@cache
def apps() -> dict[str, Path]:
    """Every app that stands in the tree: its label and its folder."""
    found = {path.parent.name: path.parent for floor in FLOORS for path in (SRC / floor).glob("*/apps.py")}
    return dict(sorted(found.items())) | {"ui": SRC / "ui"}


def label_of(path: Path) -> str:
    """The app (or "config", "core", "ui") to which a file belongs, "" for none."""
    if not path.is_relative_to(SRC):
        return ""
    names = path.relative_to(SRC).parts
    return names[1] if names[0] in FLOORS and len(names) > 2 else names[0]


def python_files(*, migrations: bool = False) -> list[Path]:
    """All our Python files under src/kring."""
    return [path for path in sorted(SRC.rglob("*.py")) if migrations or "migrations" not in path.parts]


def templates() -> list[Path]:
    """All our templates."""
    return [path for path in sorted(SRC.rglob("*.html")) if "templates" in path.parts]


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    text = path.read_text(encoding="utf-8")
    return apart(lambda: ast.parse(text))


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    """Calls in a file of functions with one of these names, however they were imported."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield node


def shown(path: Path) -> str:
    """A path as people write it."""
    return str(path.relative_to(ROOT))
