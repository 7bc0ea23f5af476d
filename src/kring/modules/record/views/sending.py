"""What every page with a form does: send once, and turn a refusal into a sentence at the field."""

from collections.abc import Callable
from typing import Any

from django import forms

from kring.foundation.records.api import AlreadyDone, Refusal, once


def sent(form: forms.Form, verb: Callable[..., Any], **given: Any) -> bool:
    """Do the verb for a form that is valid; False when it was refused, with the reason on the form.

    A form that comes twice was done the first time.
    """
    try:
        once(form.cleaned_data["command"], verb, **given)
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


def status_of(*asked: forms.Form) -> int:
    """The status of a page with forms: 400 when one of them has errors."""
    return 400 if any(form.errors for form in asked) else 200
