"""The half inside the venv: which program each command becomes, and what the demonstration prints."""

import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.core import management

from kring.config import backups, cli, database, demo, demonstration, quality, supervise
from launch import ports
from launch.progress import Progress
from launch.sorry import Sorry


class Became(BaseException):
    """The process would be another program by now."""


@pytest.fixture(autouse=True)
def seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What happened: the database prepared, the program that took over."""
    happened: list[str] = []

    def become(program: str, arguments: list[str]) -> None:
        happened.append(" ".join(arguments[1:]))
        raise Became

    monkeypatch.setattr(cli.os, "execv", become)
    monkeypatch.setattr(database, "prepare", lambda: happened.append("prepared"))
    monkeypatch.setattr(database, "own_server", lambda: True)
    monkeypatch.setenv("KRING_STEPS", "3/4/quiet")
    monkeypatch.setenv("KRING_HOME", str(tmp_path))
    return happened


@pytest.mark.parametrize(
    ("arguments", "happens"),
    [
        (["test", "-n0", "-x"], ["-m pytest -n0 -x"]),
        (["worker"], ["prepared", "-m django procrastinate worker"]),
        (["import-duo", "a.csv", "--preview"], ["prepared", "-m django import_duo a.csv --preview"]),
        (["manage", "check", "--deploy"], ["prepared", "-m django check --deploy"]),
        (["group", "mensen.csv", "--json"], ["-m kring.parts.groups.command mensen.csv --json"]),
        (["verify-audit", "chain.txt"], ["-m kring.foundation.audit.verify chain.txt"]),
    ],
)
def test_commands_become_programs(arguments: list[str], happens: list[str], seen: list[str]) -> None:
    with pytest.raises(Became):
        cli.main(arguments)
    assert seen == happens


def test_serving_becomes_granian_on_the_port_asked_for(seen: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Became):
        cli.main(["serve", "--port", "8765", "--workers", "3"])
    assert seen[0] == "prepared"
    assert "granian" in seen[1]
    assert "--port 8765 --workers 3" in seen[1]
    assert "http://localhost:8765/" in capsys.readouterr().err


def test_in_production_nobody_migrates_by_surprise(seen: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "own_server", lambda: False)
    monkeypatch.setenv("KRING_MODE", "production")
    with pytest.raises(Became):
        cli.main(["worker"])
    assert seen == ["-m django procrastinate worker"]


def test_migrating_by_hand_is_remembered(seen: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(management, "execute_from_command_line", lambda arguments: seen.append(arguments[1]))
    monkeypatch.setattr(database, "record_migrated", lambda: seen.append("noted"))
    assert cli.main(["manage", "migrate"]) == 0
    assert seen == ["prepared", "migrate", "noted"]


def test_benchmarks_are_listed_and_unknown_ones_named(
    seen: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bench").mkdir()
    for name in ("house", "_shared", "__init__"):
        (tmp_path / "bench" / f"{name}.py").touch()
    monkeypatch.setattr(cli, "ROOT", tmp_path)
    assert cli.main(["bench"]) == 0
    assert capsys.readouterr().out == "What can be measured (./kring bench NAME):\n  house\n"
    assert cli.main(["bench", "huose"]) == 1
    assert capsys.readouterr().err == "kring: There is no benchmark 'huose'; there are: house.\n"
    with pytest.raises(Became):
        cli.main(["bench", "house", "--json"])
    assert seen[-1] == "-m bench.house --json"


def test_backup_and_restore_are_told(
    seen: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "backup", lambda file: seen.append(f"backup {file}"))
    monkeypatch.setattr(backups, "restore", lambda file: seen.append(f"restore {file}"))
    assert cli.main(["backup", "a"]) == 0
    assert cli.main(["restore", "a"]) == 0
    assert seen == ["prepared", "backup a", "restore a"]
    assert "Uploaded files are not in it" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "sentence", "code"),
    [
        (Sorry("Not today."), "kring: Not today.\n", 1),
        (database.DatabaseTrouble("No."), "kring: No.\n", 1),
        (OSError(28, "No space left on device"), "kring: The disk is full.", 1),
        (psycopg.OperationalError("gone"), "kring: The database does not answer: gone\n", 1),
        (ValueError("odd"), "kring: Something went wrong that Kring did not expect: ValueError('odd').", 1),
        (KeyboardInterrupt(), "", 130),
    ],
)
def test_trouble_ends_in_a_sentence(
    error: BaseException,
    sentence: str,
    code: int,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def trouble() -> None:
        raise error

    monkeypatch.setattr(database, "prepare", trouble)
    assert cli.main(["worker"]) == code
    assert capsys.readouterr().err.startswith(sentence)


def test_all_checks_run_and_the_summary_says_which_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(command: list[Any], **_: Any) -> "subprocess.CompletedProcess[str]":
        return subprocess.CompletedProcess(command, 1 if "mypy" in str(command[0]) else 0)

    monkeypatch.setattr(quality.subprocess, "run", run)
    assert cli.main(["check"]) == 1
    lines = capsys.readouterr().out.split("== summary\n")[1].splitlines()
    assert len(lines) == len(quality.CHECKS)
    assert [line.split(" (")[0] for line in lines if not line.startswith("passed")] == ["FAILED  types"]


def test_checks_go_on_without_a_database(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def trouble() -> None:
        raise database.DatabaseTrouble("No database today.")

    monkeypatch.setattr(database, "prepare", trouble)
    monkeypatch.setattr(quality.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 0))
    assert cli.main(["fix"]) == 0
    assert capsys.readouterr().err == "kring: No database today.\n"


class Family(supervise.Children):
    """Children that are only written down."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__()
        self.seen = seen

    def start(self, name: str, command: list[str], environment: dict[str, str] | None = None) -> None:
        self.seen.append(f"started {name}")

    def wait_until_ready(self, url: str) -> None:
        self.seen.append(f"asked {url}")

    def watch(self) -> None:
        self.seen.append("watched")


@pytest.fixture
def demonstrate(seen: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """A demonstration without programs; the facts noted about its database."""
    noted: dict[str, Any] = {}

    @contextmanager
    def children() -> Iterator[Family]:
        yield Family(seen)

    monkeypatch.setattr(supervise, "children", children)
    monkeypatch.setattr(ports, "check_free", lambda port, command: None)
    monkeypatch.setattr(demonstration, "_noted", lambda: noted.get("demo"))
    monkeypatch.setattr(demonstration, "_note", lambda what: noted.update(demo=what))
    monkeypatch.setattr(demo, "load", lambda *, size, today, reset, progress: seen.append(f"loaded {size} {today}"))
    monkeypatch.setattr(database, "reset", lambda: noted.clear())
    monkeypatch.setenv("KRING_TODAY", "")
    monkeypatch.setenv("KRING_ADDRESS", "")
    yield noted


def demonstration_of(size: str | None = None, today: str | None = None, *, reset: bool = False) -> None:
    """./kring demo, with these options."""
    options = Namespace(port=8123, size=size, today=today, reset=reset)
    demonstration.run(options, Progress(6, done=3, quiet=True, stream=StringIO()))


def test_the_demonstration_says_where_it_is_and_who_you_can_be(
    demonstrate: dict[str, Any], seen: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    demonstration_of()
    said = capsys.readouterr().out
    assert "\nKring is ready: http://localhost:8123/\n" in said
    assert demo.PASSWORD in said
    for role, email in demo.people():
        assert any(role in line and email in line for line in said.splitlines())
    web = ["started web server", "asked http://127.0.0.1:8123/healthz"]
    assert seen == ["prepared", "loaded small None", *web, "started worker", "watched"]


def test_a_second_start_loads_nothing_and_keeps_its_day(demonstrate: dict[str, Any], seen: list[str]) -> None:
    demonstration_of("national", "2026-11-21")
    os.environ["KRING_TODAY"] = ""
    demonstration_of()
    assert [line for line in seen if line.startswith("loaded")] == ["loaded national 2026-11-21"]
    assert os.environ["KRING_TODAY"] == "2026-11-21"


def test_other_demo_data_ask_for_a_reset(demonstrate: dict[str, Any], seen: list[str]) -> None:
    demonstration_of("small")
    with pytest.raises(Sorry, match="Add --reset"):
        demonstration_of("national")
    demonstration_of("national", reset=True)
    assert [line for line in seen if line.startswith("loaded")] == ["loaded small None", "loaded national None"]


def test_python_knows_the_programs_that_the_checks_run() -> None:
    folder = Path(sys.executable).parent
    for step in (*quality.CHECKS, *quality.REPAIRS):
        assert (folder / step.command[0]).exists()
