"""Every night: who is found where follows the functions of the new day; spans are compared, reminders are sent."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import system

from .actions import refresh_all, repair_spans, send_reminders
from .certificate.jobs import publish_certificates
from .contribution.jobs import invoice_year
from .figures.jobs import publish_figures
from .showing.jobs import remind_shields

__all__ = ["invoice_year", "publish_certificates", "publish_figures", "refresh_entries", "remind_shields", "sweep"]


@app.periodic(cron="40 2 * * *")
@app.task(name="register.refresh_entries", queueing_lock="register.refresh_entries")
def refresh_entries(timestamp: int) -> None:
    """Functions begin and end by date, without anybody doing anything."""
    refresh_all(by=system())


@app.periodic(cron="10 4 * * *")
@app.task(name="register.sweep", queueing_lock="register.sweep")
def sweep(timestamp: int) -> None:
    """Spans against facts, then reminders. Done twice it does nothing the second time."""
    repair_spans(by=system())
    send_reminders(by=system())
