"""The one place where the time is read. Views, jobs and commands call it; everything below gets `at` handed in."""

from datetime import UTC, date, datetime

from django.conf import settings
from django.utils import timezone

from .refs import AMSTERDAM


def now() -> datetime:
    """The present moment; in the demonstration the same time of day in the Netherlands, on the day of --today."""
    real = timezone.now()  # noqa: TID251  this is the one place
    shown: date | None = settings.KRING_TODAY
    if shown is None:
        return real
    return datetime.combine(shown, real.astimezone(AMSTERDAM).time(), AMSTERDAM).astimezone(UTC)


def today() -> date:
    """The present day in the Netherlands."""
    return now().astimezone(AMSTERDAM).date()
