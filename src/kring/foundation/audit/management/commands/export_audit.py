"""`./kring manage export_audit FILE`: the hash chain as JSON Lines, to be kept by somebody else."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from kring.foundation.audit.queries import chain_lines


class Command(BaseCommand):
    help = "Write the audit chain to a file; check it anywhere with ./kring verify-audit FILE."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--with-content", action="store_true", help="also the entries: only for who may read all")

    def handle(self, *args: Any, **options: Any) -> None:
        count = 0
        with options["file"].open("w", encoding="utf-8") as file:
            for line in chain_lines(with_content=options["with_content"]):
                file.write(json.dumps(line, sort_keys=True) + "\n")
                count += 1
        self.stdout.write(f"{count} entries written to {options['file']}.")
