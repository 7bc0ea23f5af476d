"""`./kring manage collect_translations`: bring the English catalogue up to date with the Dutch in the code."""

from typing import Any

from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Collect all Dutch sentences into the English catalogue, and compile it."

    def handle(self, *args: Any, **options: Any) -> None:
        from kring.ui.translations import update

        catalogue = update()
        missing = [entry for entry in catalogue if not entry.translated()]
        self.stdout.write(f"{len(catalogue)} sentences, {len(missing)} without English.")
