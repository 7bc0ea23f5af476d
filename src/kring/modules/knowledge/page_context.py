"""What the rooms add to a page when it is shown. A room says it once, in its contributions; the pages themselves, at
the bottom of the module, know no room."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

Adder = Callable[[Any, HttpRequest], dict[str, Any]]
_adders: list[tuple[type, Adder]] = []


def add_to_pages(kind: type, adder: Adder) -> None:
    """From now on templates of pages of this class (or below it) also get what `adder` gives for a page and request."""
    _adders.append((kind, adder))


def added_to(page: object, request: HttpRequest) -> dict[str, Any]:
    """All that the rooms add to this page, together."""
    context: dict[str, Any] = {}
    for kind, adder in _adders:
        if isinstance(page, kind):
            context |= adder(page, request)
    return context
