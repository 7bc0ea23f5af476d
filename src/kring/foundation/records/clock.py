"""The one place where the time is read. Views, jobs and commands call it; everything below gets `at` handed in."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.utils import timezone

from .refs import AMSTERDAM


def now() -> datetime:
    """The present moment, shifted in the demonstration so that today is the day given with --today."""
    real = timezone.now()  # noqa: TID251  this is the one place
    shown: date | None = settings.KRING_TODAY
    if shown is None:
        return real
    return real + timedelta(days=(shown - real.astimezone(AMSTERDAM).date()).days)


def today() -> date:
    """The present day in the Netherlands."""
    return now().astimezone(AMSTERDAM).date()
