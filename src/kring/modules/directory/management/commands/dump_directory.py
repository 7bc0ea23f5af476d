"""Write the extract of schools and boards from the present database."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from kring.modules.directory.extract import write_extract, write_shape
from kring.modules.directory.extract.tables import FILE


class Command(BaseCommand):
    help = "Schrijft alle scholen en besturen weg als het uittreksel waarmee een nieuwe installatie begint."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, default=FILE)

    def handle(self, *args: Any, **options: Any) -> None:
        size = write_extract(options["file"])
        if options["file"] == FILE:
            write_shape()
        self.stdout.write(f"{options['file']}: {size} bytes")
