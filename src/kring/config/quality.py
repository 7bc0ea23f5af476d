"""`./kring check` and `./kring fix`: every check in turn, all of them also when one fails."""

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import django
from django.core.management import get_commands

PROGRAMS = Path(sys.executable).parent  # the venv's own


@dataclass(frozen=True)
class Step:
    """One check: what it looks at, and the program that does it."""

    what: str
    command: list[str]

    def passes(self) -> bool:
        """Run it; what it says goes straight to the terminal."""
        print(f"\n== {self.what}: {' '.join(self.command)}", flush=True)
        return subprocess.run([PROGRAMS / self.command[0], *self.command[1:]], check=False).returncode == 0


CHECKS = [
    Step("style", ["ruff", "check", "--output-format", "concise", "."]),
    Step("layout", ["ruff", "format", "--check", "--output-format", "concise", "."]),
    Step("types", ["mypy", "-p", "kring", "-p", "launch"]),
    Step("import rules", ["lint-imports"]),
    Step("migrations", ["django-admin", "makemigrations", "--check", "--dry-run"]),
    # What asks for every address as everybody takes minutes and comes with ./kring test.
    Step("house rules and documentation", ["pytest", "-n0", "-m", "not everybody", "tests/architecture"]),
]
REPAIRS = [Step("style", ["ruff", "check", "--fix", "."]), Step("layout", ["ruff", "format", "."])]


def check() -> int:
    """All checks and a summary; 0 when all passed."""
    return _run(CHECKS)


def fix() -> int:
    """Repair what can be repaired by itself; 0 when that worked."""
    django.setup()
    steps = [*REPAIRS, Step("the schema in one file", ["python", "-m", "kring.config.schema"])]
    if "write_reference" in get_commands():
        steps.append(Step("generated documentation", ["django-admin", "write_reference"]))
    return _run(steps)


def _run(steps: list[Step]) -> int:
    verdicts = []
    for step in steps:
        started = time.monotonic()
        passed = step.passes()
        verdicts.append((step.what, passed, time.monotonic() - started))
    print("\n== summary")
    for what, passed, seconds in verdicts:
        print(f"{'passed' if passed else 'FAILED'}  {what} ({seconds:.1f} s)")
    return 0 if all(passed for _, passed, _ in verdicts) else 1
