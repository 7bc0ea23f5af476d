"""`./kring` as people meet it: help, mistakes, and trouble, each answered in one sentence."""

import ast
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kring.config import cli
from launch import commands, ports
from launch.sorry import Sorry
from tests.apart import apart

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str, cwd: Path | None = None, **environment: str) -> "subprocess.CompletedProcess[str]":
    """./kring with these arguments; stopped after a minute."""
    return subprocess.run(
        [sys.executable, str(ROOT / "kring"), *arguments],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def listening() -> Iterator[int]:
    """A port on which another program listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_help_explains_every_command_from_any_folder(arguments: tuple[str, ...], tmp_path: Path) -> None:
    answer = run(*arguments, cwd=tmp_path)
    assert answer.returncode == 0
    for command in commands.COMMANDS.values():
        assert f"  {command.name}" in answer.stdout
        assert command.does in answer.stdout
    assert "./kring demo" in answer.stdout


def test_help_fits_a_terminal() -> None:
    assert [line for line in commands.help_text().splitlines() if len(line) > 110] == []


def test_an_unknown_command_is_one_sentence() -> None:
    answer = run("dmeo")
    assert answer.returncode == 1
    assert answer.stderr == "kring: There is no command 'dmeo'. ./kring --help lists them all.\n"


@pytest.mark.parametrize(
    "arguments", [("--port", "x"), ("--port", "0"), ("--port", "65536"), ("--today", "21-11-2026"), ("--size", "xl")]
)
def test_a_wrong_argument_is_refused_at_once(arguments: tuple[str, ...]) -> None:
    answer = run("demo", *arguments)
    assert answer.returncode == 2
    assert f"argument {arguments[0]}" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_taken_port_is_told_before_anything_is_installed(listening: int) -> None:
    answer = run("demo", "--port", str(listening))
    assert answer.returncode == 1
    said = re.fullmatch(
        rf"kring: Port {listening} is in use by another program\. Try: \./kring demo --port (\d+)\n", answer.stderr
    )
    assert said
    ports.check_free(int(said.group(1)), "demo")  # the one it names is free


def test_a_port_taken_on_the_other_loopback_counts_too() -> None:
    if not socket.has_ipv6:
        pytest.skip("this machine has no IPv6")
    with socket.socket(socket.AF_INET6) as other:
        try:
            other.bind(("::1", 0))
        except OSError:
            pytest.skip("this machine has no IPv6 loopback")
        other.listen()
        with pytest.raises(Sorry, match="in use"):
            ports.check_free(other.getsockname()[1], "serve")


def test_a_wrong_pg_bin_is_one_sentence(tmp_path: Path) -> None:
    answer = run("manage", "check", PG_BIN=str(tmp_path), DATABASE_URL="")
    assert answer.returncode == 1
    assert answer.stderr == f"kring: PG_BIN is {tmp_path}, but there is no PostgreSQL server in it that can run here.\n"


def test_a_server_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    answer = run("backup", str(tmp_path / "file"), DATABASE_URL="postgresql://nobody@127.0.0.1:1/kring")
    assert answer.returncode == 1
    assert answer.stderr.startswith("kring: The database does not answer: ")
    assert "Traceback" not in answer.stderr


def test_checking_an_audit_chain_asks_for_no_database(tmp_path: Path) -> None:
    answer = run("verify-audit", str(tmp_path / "missing"), DATABASE_URL="postgresql://nobody@127.0.0.1:1/kring")
    assert answer.returncode != 0
    assert "database" not in answer.stderr


def test_an_old_python_reads_the_first_file_and_says_what_it_needs() -> None:
    source = (ROOT / "kring").read_text()
    apart(lambda: ast.parse(source, feature_version=(3, 4)))
    script = (
        "import sys; sys.version_info = (3, 9, 2); sys.argv = ['kring']; "
        f"__file__ = {str(ROOT / 'kring')!r}; __name__ = '__main__'; exec({source!r})"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        env={"PATH": "", "KRING_RETRIED": "yes"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1
    assert told.stderr == "kring: Kring needs Python 3.11 or newer; this is Python 3.9.\n"


@pytest.mark.parametrize("given", [[], ["-m", "not journey"], ["-x", "-k", "name"]])
def test_the_whole_suite_uses_every_core(given: list[str]) -> None:
    spread = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--no-loadscope-reorder"]
    assert cli.test_arguments(given) == [*spread, *given]


@pytest.mark.parametrize("given", [["-n0"], ["tests/launcher"], ["kring", "-x"], ["tests/cast.py::name"], ["--co"]])
def test_a_part_or_a_choice_is_left_as_it_is(given: list[str]) -> None:
    assert cli.test_arguments(given) == given


def test_what_python_compiles_is_kept_outside_the_checkout_whatever_the_machine_says() -> None:
    said = run(
        "manage",
        "shell",
        "--no-imports",
        "-c",
        "import sys; print(sys.dont_write_bytecode, sys.pycache_prefix)",
        PYTHONDONTWRITEBYTECODE="1",
    )
    home = Path(os.environ["KRING_HOME"])
    assert said.stdout.split() == ["False", str(home / "bytecode")], said.stderr
