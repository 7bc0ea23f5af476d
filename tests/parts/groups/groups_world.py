"""A list of people who do not exist, and the command on it: in this process, or as a process of its own."""

import csv
import io
import json
import os
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kring.parts.groups.command import main

HEADS = ["id", "naam", "schooltype", "regio", "ervaring", "board", "lat", "lon"]
DIVERSE = ["--diverse", "schooltype,regio:2,ervaring", "--size", "5-7"]
ROOT = Path(__file__).resolve().parents[3]


def rows(n: int = 24, seed: int = 3) -> list[list[str]]:
    """People with everything known; every board has at most two."""
    chance = random.Random(seed)
    return [
        [
            f"p{number}",
            f"Naam {number}",
            ["basisschool", "vo", "speciaal"][number % 3],
            chance.choice(["Noord", "Oost", "Zuid", "West"]),
            str(chance.randrange(35)),
            f"b{number % max(1, n // 2)}",
            f"52.{chance.randrange(10, 99)}",
            f"5.{chance.randrange(10, 99)}",
        ]
        for number in range(1, n + 1)
    ]


def write(
    path: Path, body: list[list[str]] | None = None, heads: list[str] | None = None, separator: str = ","
) -> Path:
    """A csv of people."""
    with path.open("w", newline="", encoding="utf-8") as opened:
        writer = csv.writer(opened, delimiter=separator)
        writer.writerows([HEADS if heads is None else heads, *(rows() if body is None else body)])
    return path


@dataclass
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def made(self) -> Any:
        return json.loads(self.out)


@dataclass
class Desk:
    """A folder with people.csv in it, and the command there."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    @property
    def out(self) -> Path:
        return self.folder / "out.csv"

    def file(self, name: str, text: str) -> str:
        """A small file; its path as text."""
        (self.folder / name).write_text(text, encoding="utf-8")
        return str(self.folder / name)

    def group(self, *arguments: str, people: str = "people.csv", quick: bool = True) -> Done:
        """The command on people.csv, for a few rounds, to out.csv."""
        always = [str(self.folder / people), "--out", str(self.out)] if "--out" not in arguments else []
        try:
            code = main([*always, *arguments, *(["--iterations", "3"] if quick else [])])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = self.capsys.readouterr()
        return Done(code, said.out, said.err)

    def refused(self, *arguments: str, people: str = "people.csv", quick: bool = True) -> str:
        """The sentence of a refusal: exit code 2, one line, and nothing written."""
        before = sorted(self.folder.iterdir())
        done = self.group(*arguments, people=people, quick=quick)
        assert (done.code, done.out) == (2, ""), done
        assert done.err.startswith("kring: ") and done.err.count("\n") == 1
        assert sorted(self.folder.iterdir()) == before
        return done.err

    def written(self, separator: str = ",") -> list[dict[str, str]]:
        """The rows of out.csv."""
        text = self.out.read_text(encoding="utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))

    def together(self, key: str = "id", separator: str = ",") -> dict[str, list[str]]:
        """Per group what its people have in a column."""
        made: dict[str, list[str]] = {}
        for row in self.written(separator):
            made.setdefault(row["group"], []).append(row[key])
        return made


def process(*arguments: str, cwd: Path, stderr: int = subprocess.PIPE) -> "subprocess.Popen[str]":
    """./kring group without the launcher: a Python of its own, with settings of its own."""
    away = ("DJANGO_SETTINGS_MODULE", "DATABASE_URL", "KRING_MODE")
    kept = {name: value for name, value in os.environ.items() if name not in away}
    return subprocess.Popen(
        [sys.executable, "-m", "kring.parts.groups.command", *arguments],
        cwd=cwd,
        env=kept | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])},
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
    )
