"""Trouble of the machine becomes a sentence; progress can be followed."""

import errno
from io import StringIO
from pathlib import Path

import psycopg
import pytest

from kring.config import cli
from launch import main
from launch.progress import Progress
from launch.sorry import DISK_FULL, Sorry, last_line, sentence_for, sentence_in, unexpected


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, DISK_FULL),
        (errno.EACCES, "No permission to write /a/b. Use a checkout that is yours, or correct its owner."),
        (errno.EROFS, "/a/b is on a disk that cannot be written. Put the checkout on a disk that can."),
        (errno.ELOOP, "round and round (/a/b)."),
    ],
)
def test_errors_of_the_system_are_sentences(number: int, sentence: str) -> None:
    assert sentence_for(OSError(number, "round and round", "/a/b")) == sentence


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (Sorry("Not today."), "kring: Not today.\n"),
        (OSError(errno.ENOSPC, "No space left on device"), f"kring: {DISK_FULL}\n"),
        (PermissionError(errno.EACCES, "Permission denied", "/x"), "kring: No permission to write /x. Use a checkout"),
        (RuntimeError("odd"), "kring: Something went wrong that Kring did not expect: RuntimeError('odd')."),
    ],
)
def test_whatever_happens_ends_in_a_sentence_and_not_in_a_traceback(
    error: Exception,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    def trouble(arguments: list[str]) -> int:
        raise error

    monkeypatch.setenv("KRING_HOME", str(tmp_path / "nowhere"))
    monkeypatch.setattr(main, "_main", trouble)
    monkeypatch.setattr(main.signal, "signal", lambda number, action: None)
    assert main.main(["demo"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(sentence)
    assert said.count("\n") == 1


def test_the_traceback_of_the_unexpected_is_kept_in_a_file(tmp_path: Path) -> None:
    sentence = unexpected(ValueError("odd"), tmp_path)
    assert str(tmp_path / "unexpected.log") in sentence
    assert "ValueError: odd" in (tmp_path / "unexpected.log").read_text()


def test_output_of_others_is_read_for_known_trouble() -> None:
    assert sentence_in(["tar: No space left on device"]) == DISK_FULL
    assert sentence_in(["all is well"]) is None
    assert last_line("first\n\nlast\n\n") == "last"
    assert last_line("") == "it said nothing"


def test_progress_counts_and_times_each_step() -> None:
    stream = StringIO()
    progress = Progress(2, stream=stream)
    with progress.step("One"):
        progress.say("halfway")
    with progress.step("Two"):
        pass
    assert stream.getvalue() == "1/2 One …\n    halfway\n1/2 One … 0.0 s\n2/2 Two …\n2/2 Two … 0.0 s\n"


def test_quick_steps_of_a_quiet_command_say_nothing() -> None:
    stream = StringIO()
    with Progress(1, quiet=True, stream=stream).step("One"):
        pass
    assert stream.getvalue() == ""


def test_the_other_half_goes_on_counting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KRING_STEPS", Progress(6, done=3).passed_on())
    continued = Progress.continued()
    assert (continued.done, continued.total, continued.quiet) == (3, 6, False)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            psycopg.errors.DiskFull("could not extend file: No space left on device\nHINT:  Check free disk space."),
            DISK_FULL,
        ),
        (
            psycopg.errors.InsufficientPrivilege("permission denied\nHINT: ask"),
            "The database refuses: permission denied",
        ),
        (psycopg.OperationalError("connection failed\nno such host"), "The database does not answer: no such host"),
    ],
)
def test_trouble_of_the_database_is_one_sentence(error: psycopg.Error, sentence: str) -> None:
    assert cli.database_sentence(error) == sentence
