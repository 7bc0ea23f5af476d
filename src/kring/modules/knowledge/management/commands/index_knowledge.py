"""`./kring manage index_knowledge`: put every public page of knowledge into the search anew."""

from typing import Any

from django.core.management.base import BaseCommand

from kring.foundation.jobs.api import system
from kring.modules.knowledge.publishing.actions import rebuild_index


class Command(BaseCommand):
    help = "Put every public page of knowledge into the search anew"

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{rebuild_index(by=system())} pages can be found.")
