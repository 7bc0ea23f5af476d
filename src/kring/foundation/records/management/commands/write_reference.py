"""`./kring fix` (or `./kring manage write_reference`): the pages of docs/reference anew, from the code."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from kring.foundation.records.reference import pages


class Command(BaseCommand):
    help = "Write docs/reference from the code."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=settings.ROOT / "docs" / "reference")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pages().items():
            (folder / name).write_text(text, encoding="utf-8")
        self.stdout.write(f"{len(pages())} pages written to {folder}.")
