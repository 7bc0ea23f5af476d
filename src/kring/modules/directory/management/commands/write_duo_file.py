"""Write a list of all primary sites as DUO publishes it, from the directory: something to measure imports with."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from kring.foundation.jobs.api import system
from kring.modules.directory.extract import load_extract
from kring.modules.directory.publish import primary_sites


class Command(BaseCommand):
    help = "Schrijft alle vestigingen van het basisonderwijs zoals DUO dat doet: Windows-1252 met puntkomma's."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--load-extract", action="store_true", help="vul eerst een lege database met het uittreksel"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["load_extract"]:
            load_extract(by=system())
        options["file"].write_bytes(primary_sites())
