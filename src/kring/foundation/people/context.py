"""What every page may know of its reader, without a query."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from kring.foundation.records.api import today

from .demonstration import demonstration
from .rules import initials


def viewer(request: HttpRequest) -> dict[str, Any]:
    """actor, whether this is the demonstration, and the day that is shown as today."""
    user: Any = getattr(request, "user", None)
    person = user.person if user is not None and user.is_authenticated else None
    return demonstration(request) | {
        "actor": getattr(request, "actor", None),
        "viewer_name": person.name if person else "",
        "viewer_initials": initials(person.given_name, person.family_name) if person else "",
        "demo": settings.DEMO,
        "shown_today": today() if settings.KRING_TODAY else None,
    }
