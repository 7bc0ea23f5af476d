"""What the pages of the harvest share: doing a verb for a button, and saying what came of it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages

from kring.foundation.records.api import Refusal, Request


def done(request: Request, words: str, verb: Callable[..., Any], **given: Any) -> bool:
    """Do a verb for a button without a form of its own; a refusal is said on the next page."""
    try:
        verb(by=request.actor, **given)
    except Refusal as refusal:
        messages.error(request, refusal.message)
        return False
    messages.success(request, words)
    return True
