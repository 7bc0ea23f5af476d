"""Rule 1: who may import whom. The contracts stand in pyproject.toml; here they are run, and run against themselves."""

import subprocess
import sys
from pathlib import Path

import grimp
import pytest

from kring.config.settings import base
from tests.architecture.door import app_of, apps_in, trespasses
from tests.architecture.house import FLOORS, ROOT, SRC, apps, layers


def test_every_import_keeps_to_the_rules() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def graph_of(*imports: tuple[str, str]) -> grimp.ImportGraph:
    graph = grimp.ImportGraph()
    for importer, imported in imports:
        graph.add_import(importer=importer, imported=imported)
    return graph


PAST_THE_DOOR = [
    ("kring.modules.register.actions", "kring.modules.directory.models"),
    ("kring.modules.register.actions", "kring.modules.directory.queries.search"),
    ("kring.modules.directory.apps", "kring.foundation.people.actions"),
    ("kring.foundation.people.views", "kring.ui.pages"),
    ("kring.config.urls", "kring.parts.casework.views"),
    ("kring.modules.insight.queries", "kring.core.disclosure.protect"),
]
BY_THE_DOOR = [
    ("kring.modules.register.actions", "kring.modules.directory.api"),
    ("kring.modules.register.actions", "kring.modules.register.models"),
    ("kring.config.api", "kring.modules.register.rest"),
    ("kring.foundation.people.views", "kring.ui.api"),
    ("kring.modules.register.queries.search", "kring.modules.register.queries"),
    ("kring.config.ops", "kring.config.settings"),
]


@pytest.mark.parametrize("link", PAST_THE_DOOR)
def test_the_door_contract_sees_who_goes_past_a_door(link: tuple[str, str]) -> None:
    assert trespasses(graph_of(link)) == [link]


@pytest.mark.parametrize("link", BY_THE_DOOR)
def test_the_door_contract_lets_through_who_uses_the_door(link: tuple[str, str]) -> None:
    assert trespasses(graph_of(link)) == []


def test_the_door_contract_guards_every_app_that_stands() -> None:
    graph = grimp.build_graph("kring", cache_dir=None)
    standing = {
        f"kring.{floor}.{path.name}"
        for floor in FLOORS
        for path in (SRC / floor).iterdir()
        if path.is_dir() and path.name != "__pycache__"
    }
    assert standing <= apps_in(graph)
    assert app_of("kring.config.urls") == app_of("kring") == ""


def test_settings_list_the_apps_in_the_order_of_the_house() -> None:
    def flat(contract: str) -> list[str]:
        return [name for line in layers(contract) for name in line]

    for listed, contract in ((base.MODULES, "modules"), (base.PARTS, "parts"), (base.FOUNDATION, "foundation")):
        order = flat(contract)
        assert sorted(listed, key=order.index) == listed
    assert set(apps()) - {"ui"} <= {*base.MODULES, *base.PARTS, *base.FOUNDATION}
