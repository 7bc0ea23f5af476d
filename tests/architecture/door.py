"""An import-linter contract of our own: an app is entered by its door, `api` or `rest`, by nobody's hands otherwise.

It makes one rule per app that stands in the tree, so no list can be forgotten. (A wildcard "protected" contract cannot
say "unless it is the same app".)
"""

from typing import Any

import grimp
from importlinter import Contract, ContractCheck, output

FLOORS_WITH_APPS = ("foundation", "parts", "modules")
SINGLE = ("ui",)  # floors that are one app
DOORS = ("api", "rest")


def app_of(module: str) -> str:
    """The app to which a module belongs, "" when it belongs to none.

    >>> app_of("kring.modules.register.queries.search")
    'kring.modules.register'
    """
    names = module.split(".")
    if len(names) > 2 and names[1] in FLOORS_WITH_APPS:
        return ".".join(names[:3])
    if len(names) > 1 and names[1] in SINGLE:
        return ".".join(names[:2])
    if len(names) > 2 and names[1] == "core":
        return ".".join(names[:3])
    return ""


def trespasses(graph: grimp.ImportGraph) -> list[tuple[str, str]]:
    """Imports (importer, imported) that enter an app past its door."""
    found = []
    for imported in sorted(graph.modules):
        app = app_of(imported)
        rest = imported.removeprefix(app).lstrip(".")
        if not app or rest == "" or rest.split(".")[0] in DOORS:
            continue
        found += [
            (importer, imported)
            for importer in sorted(graph.find_modules_that_directly_import(imported))
            if app_of(importer) != app
        ]
    return found


class DoorContract(Contract):
    """No options: it looks at every app of the house."""

    type_name = "door"

    def check(self, graph: grimp.ImportGraph, verbose: bool) -> ContractCheck:
        """Kept when nobody trespasses."""
        found = trespasses(graph)
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Say who went past which door."""
        found: list[tuple[str, str]] = check.metadata["found"]
        for importer, imported in found:
            output.print_error(f"{importer} imports {imported}: use {app_of(imported)}.api", bold=False)


def apps_in(graph: grimp.ImportGraph) -> set[str]:
    """Every app that the contract guards."""
    return {app_of(module) for module in graph.modules} - {""}


__all__: list[Any] = ["DoorContract", "app_of", "apps_in", "trespasses"]
