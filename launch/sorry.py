"""Errors that people cause or meet: one clear sentence each, never a traceback."""

import errno
import os
import traceback
from collections.abc import Iterable
from pathlib import Path


class Sorry(Exception):
    """Kring cannot go on. The message is the one sentence that the terminal shows."""


DISK_FULL = "The disk is full. Free at least 1 GB and run the same command again."

# The operating system's reasons, in words; {path} is the file or folder it was about.
_REASONS = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: "Your disk quota is used up. Free at least 1 GB and run the same command again.",
    errno.EACCES: "No permission to write {path}. Use a checkout that is yours, or correct its owner.",
    errno.EPERM: "No permission to change {path}. Use a checkout that is yours, or correct its owner.",
    errno.EROFS: "{path} is on a disk that cannot be written. Put the checkout on a disk that can.",
    errno.EMFILE: "Too many files are open. Raise the limit (ulimit -n 4096) and run the same command again.",
}


def sentence_for(error: OSError) -> str:
    """The sentence for an error of the operating system."""
    path = os.fsdecode(error.filename) if error.filename else "this folder"
    known = _REASONS.get(error.errno or 0)
    return known.format(path=path) if known else f"{error.strerror or error} ({path})."


def sentence_in(lines: Iterable[str]) -> str | None:
    """The sentence for a well-known trouble somewhere in the output of another program, or None."""
    text = "\n".join(lines).lower()
    if "no space left on device" in text or "check free disk space" in text:
        return DISK_FULL
    if "hash mismatch" in text or "do not match the hashes" in text:
        return (
            "A downloaded package is not the one this version of Kring was tested with (its hash differs), "
            "so nothing was installed. Try again; if it stays, your network changes downloads."
        )
    return None


def unexpected(error: Exception, logs: Path) -> str:
    """The sentence for an error that nobody thought of; its traceback goes into a file for whoever looks into it."""
    sentence = f"Something went wrong that Kring did not expect: {error!r}. Please report it"
    try:
        with (logs / "unexpected.log").open("a") as file:
            traceback.print_exception(error, file=file)
    except OSError:
        return f"{sentence}."
    return f"{sentence}, with {logs / 'unexpected.log'}."


def last_line(output: str) -> str:
    """The last line of a program's output that says something."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "it said nothing"
