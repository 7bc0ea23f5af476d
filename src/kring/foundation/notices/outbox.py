"""The mail of the demonstration: kept in a table and shown at /demo/post/. Nothing leaves the machine."""

from collections.abc import Sequence

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from kring.foundation.jobs.api import system

from .actions import show_mail


class OutboxBackend(BaseEmailBackend):
    """EMAIL_BACKEND of the demonstration; refuses to work anywhere else."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Keep the mails; returns how many."""
        if not settings.DEMO:
            raise ImproperlyConfigured("OutboxBackend shows everybody's mail to everybody: demonstration only.")
        for mail in email_messages:
            html = [body for body, kind in getattr(mail, "alternatives", []) if kind == "text/html"]
            show_mail(
                by=system(),
                to=", ".join(mail.recipients()),
                subject=str(mail.subject),
                text=str(mail.body),
                html=str(html[0]) if html else "",
            )
        return len(email_messages)
