"""As a program: exit codes, a bar on a terminal, and Ctrl-C that keeps the best so far."""

import json
import os
import pty
import signal
import subprocess
import time

from tests.parts.groups.groups_world import DIVERSE, Desk, process, rows, write


def test_made_and_refused(desk: Desk) -> None:
    good = process("people.csv", *DIVERSE, "--iterations", "3", "--out", "a.csv", "--json", cwd=desk.folder)
    out, err = good.communicate(timeout=240)
    assert (good.returncode, err) == (0, "")
    assert json.loads(out)["people"] == 24
    wrong = process("people.csv", "--diverse", "regoi", "--out", "b.csv", cwd=desk.folder)
    out, err = wrong.communicate(timeout=60)
    assert (wrong.returncode, out) == (2, "")
    assert "regoi" in err and "Traceback" not in err
    assert (desk.folder / "a.csv").exists() and not (desk.folder / "b.csv").exists()


def test_what_cannot_be_is_told_and_nothing_is_written(desk: Desk) -> None:
    body = [[*row[:5], "b1" if place < 5 else f"c{place}", *row[6:]] for place, row in enumerate(rows())]
    write(desk.folder / "people.csv", body)
    done = desk.group("--diverse", "regio", "--size", "6", "--apart", "board")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("kring: ") and done.err.count("\n") == 1
    assert not desk.out.exists()


def until(terminal: int, wanted: bytes) -> bytes:
    """What a program wrote on its terminal until this came; at most two minutes."""
    seen, end = b"", time.monotonic() + 120
    while wanted not in seen and time.monotonic() < end:
        seen += os.read(terminal, 4096)
    return seen


def test_ctrl_c_keeps_the_best_so_far(desk: Desk) -> None:
    terminal, child = pty.openpty()
    running = process("people.csv", *DIVERSE, "--seconds", "300", "--out", "a.csv", cwd=desk.folder, stderr=child)
    os.close(child)
    bar = until(terminal, b"%").decode()
    assert bar.startswith("Alles klaarzetten.")
    assert "Ctrl-C" in bar + until(terminal, b"Ctrl-C").decode() and "\u2591" in bar
    running.send_signal(signal.SIGINT)
    out, _err = running.communicate(timeout=60)
    os.close(terminal)
    assert running.returncode == 0
    assert "Je stopte na" in out and "24 mensen in 4 groepen" in out
    assert len((desk.folder / "a.csv").read_text(encoding="utf-8").splitlines()) == 25


def test_without_a_terminal_there_is_no_bar(desk: Desk) -> None:
    running = process(
        "people.csv", *DIVERSE, "--seconds", "0.3", "--out", "a.csv", cwd=desk.folder, stderr=subprocess.PIPE
    )
    assert running.communicate(timeout=240)[1] == ""
