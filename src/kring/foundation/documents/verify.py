"""`./kring verify FILE`: is this certificate real, and was it revoked? Needs no database and no network.

Exit code 0 when it is valid, 1 when it is not (or when that cannot be known), 2 when something cannot be read.
"""

import argparse
import json
import os
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import django
from django.conf import settings
from django.utils import translation

import kring
from kring.core.credentials.api import Bundle, Outcome, Unreadable, Verdict, read_bundle

from .checking import check
from .reading import LARGEST_FILE

UI = Path(next(iter(kring.__path__))) / "ui"
CODES = dict.fromkeys(Outcome, 1) | {Outcome.VALID: 0, Outcome.UNREADABLE: 2}


class CannotRead(Exception):
    """One sentence about a file that is not what it should be."""


def main(arguments: list[str]) -> int:
    """Check one file and say it, in words or as JSON."""
    options = _parser().parse_args(arguments)
    if not settings.configured:
        settings.configure(
            LANGUAGE_CODE="nl", LOCALE_PATHS=[UI / "locale"], FORMAT_MODULE_PATH=["kring.ui.formats"],
            USE_I18N=True, USE_TZ=True, TIME_ZONE="Europe/Amsterdam",
        )  # fmt: skip
        django.setup()  # no apps, no database: only what words and dates need
    at = _moment(options.on)
    try:
        content = _bytes(options.file)
        verdict = check(content, trusted=_trusted(options), at=at)
    except CannotRead as error:
        print(json.dumps({"outcome": "unreadable", "sentence": str(error)}) if options.json else error)
        return 2
    with translation.override(options.language):
        print(json.dumps(answer(verdict, at), ensure_ascii=False, indent=1) if options.json else words(verdict, at))
    return CODES[verdict.outcome]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./kring verify",
        description="Check a certificate without database or network. Exit code 0: valid; 1: not; 2: cannot be read.",
        epilog="Keys and status list: one file, to be downloaded at /controleren/ of the issuer. Files in the folder"
        " `trusted` of KRING_HOME are used as well; the installation keeps its own there.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the certificate: PDF, .jwt or .json")
    parser.add_argument("--keys", metavar="FILE", type=Path, help="public keys of the issuer")
    parser.add_argument("--status-list", metavar="FILE", type=Path, help="a newer status list")
    parser.add_argument("--on", metavar="DATE", type=date.fromisoformat, help="judge as of this day; default today")
    parser.add_argument("--language", choices=["nl", "en"], default="nl")
    parser.add_argument("--json", action="store_true", help="for other programs")
    return parser


def _moment(on: date | None) -> datetime:
    """The end of a day in the Netherlands, or the present."""
    if on is None:
        return datetime.now(UTC)
    return datetime.combine(on, time(23, 59), ZoneInfo("Europe/Amsterdam")).astimezone(UTC)


def _trusted(options: argparse.Namespace) -> Bundle:
    """What was given by name, and what lies in the folder of trusted issuers."""
    found = Bundle()
    for path in (options.keys, options.status_list):
        if path is not None:
            try:
                found |= read_bundle(_text(path))
            except Unreadable as error:
                raise CannotRead(f"{path}: {error}.") from None
    if options.keys is None:
        for path in sorted((Path(os.environ.get("KRING_HOME", ".kring")) / "trusted").glob("*.json")):
            try:
                found |= read_bundle(_text(path))
            except (CannotRead, Unreadable) as error:
                print(f"{path}: {error}", file=sys.stderr)
    return found


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except OSError as error:
        raise CannotRead(f"{path}: {error.strerror or error}.") from None
    if len(content) > LARGEST_FILE:
        raise CannotRead(f"{path} is larger than {LARGEST_FILE // 1024 // 1024} MB: no certificate is.")
    return content


def _text(path: Path) -> str:
    return _bytes(path).decode("utf-8", errors="replace")


def words(verdict: Verdict, at: datetime) -> str:
    """What people read in the terminal."""
    from .verdicts import advice, facts, sentence

    lines = [sentence(verdict), *(f"  {term}: {value}" for term, value in facts(verdict)), advice(verdict, at)]
    return "\n".join(line for line in lines if line)


def answer(verdict: Verdict, at: datetime) -> dict[str, Any]:
    """What programs read."""
    from .verdicts import advice, facts, sentence

    return {
        "outcome": verdict.outcome.value,
        "sentence": sentence(verdict),
        "advice": advice(verdict, at),
        "facts": dict(facts(verdict)),
        "issuer": verdict.claims.get("iss") or "",
        "valid_until": verdict.until.isoformat() if verdict.until else None,
        "status_at": verdict.status_at.isoformat() if verdict.status_at else None,
        "detail": verdict.detail,
        "claims": verdict.claims or None,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
