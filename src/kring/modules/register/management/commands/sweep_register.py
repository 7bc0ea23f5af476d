"""./kring manage sweep_register: compare every span with the facts and send the reminders of today, now."""

from typing import Any

from django.core.management.base import BaseCommand

from kring.foundation.jobs.api import system
from kring.modules.register.actions import repair_spans, send_reminders


class Command(BaseCommand):
    help = "Compare every span of the register with the facts and send today's reminders. The job does so every night."

    def handle(self, *args: Any, **options: Any) -> None:
        by = system()
        repaired = repair_spans(by=by)
        self.stdout.write(f"spans set right: {repaired}\nreminders sent: {send_reminders(by=by)}\n")
