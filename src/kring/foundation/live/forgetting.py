"""Emptying the log: whoever was away longer loads the page anew."""

from datetime import datetime, timedelta

from .models import Change

KEPT_DAYS = 7


def forget(at: datetime) -> int:
    """Changes older than a week go; the counters stay, so that no number is given twice. Returns how many went."""
    gone, _ = Change.objects.filter(at__lt=at - timedelta(days=KEPT_DAYS)).delete()
    return gone
