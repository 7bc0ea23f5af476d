"""Read files of DUO and CBS into the directory: see what would change, then change it."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.foundation.jobs.api import system
from kring.foundation.records.api import Actor
from kring.modules.directory.actions import import_file, preview_file, read_file
from kring.modules.directory.changes import Plan
from kring.modules.directory.duo import MAX_BYTES, FileRefused, Problem, Reason
from kring.modules.directory.wording import FILE_KINDS, field_words, sentence

REFUSED = 2
SHOWN = 20  # lines of each sort in the human report


class Command(BaseCommand):
    help = (
        "Leest bestanden van DUO en CBS in de scholengids. Elk bestand is een transactie op zich, in de volgorde"
        " waarin je ze noemt. Een geweigerd bestand verandert niets; de andere gaan door. Afsluitcode 2 als er een"
        " is geweigerd."
    )

    requires_system_checks = []  # `check` is for the gate; here it would only cost time

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--preview", action="store_true", help="laat zien wat er zou veranderen en verander niets")
        parser.add_argument(
            "--vintage", default="", metavar="YYYY-MM", help="de maand, als die niet in het bestand staat"
        )
        parser.add_argument("--accept-closures", action="store_true", help="ga door als meer dan 10 %% zou sluiten")
        parser.add_argument("--json", action="store_true", help="één regel JSON per bestand")

    def handle(self, *args: Any, **options: Any) -> None:
        by = system()
        refused = [path for path in options["files"] if not self._one(path, by, options)]
        if refused:
            sys.exit(REFUSED)

    def _one(self, path: Path, by: Actor, options: dict[str, Any]) -> bool:
        try:
            made = self._import(path, by, options)
        except FileRefused as error:
            self._say_refused(path, error.problem, options["json"])
            return False
        if options["json"]:
            self.stdout.write(json.dumps(_as_json(path, made), ensure_ascii=False))
        else:
            self._say(path, made, options["preview"])
        return True

    def _import(self, path: Path, by: Actor, options: dict[str, Any]) -> Plan:
        self._progress(_("%(file)s: lezen…") % {"file": path.name})
        reading = read_file(_bytes(path), vintage=options["vintage"], by=by)
        self._progress(
            _("%(file)s: %(kind)s van %(vintage)s, %(rows)d rijen; vergelijken…")
            % {
                "file": path.name,
                "kind": FILE_KINDS[reading.kind],
                "vintage": reading.vintage,
                "rows": reading.rows,
            }
        )
        if options["preview"]:
            made = preview_file(reading)
            made.check_closures(options["accept_closures"])
            return made
        return import_file(by=by, reading=reading, accept_closures=options["accept_closures"])

    def _progress(self, text: str) -> None:
        self.stderr.write(text)

    def _say_refused(self, path: Path, problem: Problem, as_json: bool) -> None:
        if as_json:
            error = {"row": problem.row, "column": problem.column or None, "message": sentence(problem)}
            self.stdout.write(json.dumps({"file": str(path), "error": error}, ensure_ascii=False))
            return
        self.stdout.write(_("%(file)s is geweigerd; er is niets veranderd.") % {"file": path.name})
        self.stdout.write(f"  {_where(problem)}{sentence(problem)}")

    def _say(self, path: Path, made: Plan, preview: bool) -> None:
        counts = made.counts()
        head = _("%(file)s: dit zou er veranderen") if preview else _("%(file)s is verwerkt")
        self.stdout.write(head % {"file": path.name})
        if made.changes_nothing:
            self.stdout.write("  " + _("Er verandert niets: dit bestand was al verwerkt."))
        self.stdout.write(
            "  "
            + _(
                "%(rows)d rijen: %(new)d nieuw, %(changed)d anders, %(closed)d gesloten, %(moved)d naar een ander "
                "bestuur, %(rejected)d afgewezen."
            )
            % counts
        )
        if made.state.unmatched:
            number = len(made.state.unmatched)
            text = ngettext(
                "%d rij gaat over een school die Kring niet kent.",
                "%d rijen gaan over een school die Kring niet kent.",
                number,
            )
            self.stdout.write("  " + text % number)
        for title, lines in (
            (_("Nieuw"), made.new),
            (_("Gesloten"), made.closed),
            (_("Naar een ander bestuur"), made.moved),
            (_("Anders"), made.changed),
        ):
            self._say_lines(title, lines)
        for problem in made.rejected[:SHOWN]:
            self.stdout.write(f"  {_('Afgewezen')}: {_where(problem)}{sentence(problem)}")

    def _say_lines(self, title: str, lines: list[Any]) -> None:
        for line in lines[:SHOWN]:
            more = f" ({line.before} → {line.after})" if line.before else ""
            words = f": {', '.join(field_words(line.fields))}" if line.fields else ""
            self.stdout.write(f"  {title}: {line.code} {line.name}, {line.place}{more}{words}")
        if len(lines) > SHOWN:
            self.stdout.write(
                "  " + _("%(title)s: en nog %(number)d.") % {"title": title, "number": len(lines) - SHOWN}
            )


def _bytes(path: Path) -> bytes:
    """The bytes of a file; a file that is not there or far too large is refused like any other."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FileRefused(Reason.TOO_LARGE)
        return path.read_bytes()
    except OSError as error:
        raise FileRefused(Reason.UNREADABLE, value=str(error.strerror)) from None


def _where(problem: Problem) -> str:
    if problem.row is None:
        return ""
    if not problem.column:
        return _("rij %(row)d: ") % {"row": problem.row}
    return _("rij %(row)d, kolom %(column)s: ") % {"row": problem.row, "column": problem.column}


def _as_json(path: Path, made: Plan) -> dict[str, Any]:
    counts = made.counts()
    return {
        "file": str(path),
        "kind": made.reading.kind.value,
        "vintage": str(made.reading.vintage),
        **{name: counts[name] for name in ("rows", "new", "changed", "closed", "moved")},
        "rejected": [
            {"row": problem.row, "column": problem.column or None, "reason": sentence(problem)}
            for problem in made.rejected
        ],
    }
