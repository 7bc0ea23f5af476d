"""What every page may know of its reader, without a query."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from .demonstration import demonstration


def viewer(request: HttpRequest) -> dict[str, Any]:
    """Whether this is the demonstration, and what only its sign-in pages show."""
    return demonstration(request) | {"demo": settings.DEMO}
