"""What every page with a form does: send once, and turn a refusal into a sentence at the field."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms

from .actions import once
from .refusals import AlreadyDone, Refusal


@dataclass(frozen=True)
class Done:
    """A form was sent. answer: what the verb gave; None when the form had come before."""

    answer: Any = None


def done(form: forms.Form, verb: Callable[..., Any], **given: Any) -> Done | None:
    """Do the verb for a form that is valid; None when it was refused, with the reason on the form.

    A form that comes twice (its `command`, when it has one) was done the first time.
    """
    try:
        return Done(once(form.cleaned_data.get("command"), verb, **given))
    except AlreadyDone:
        return Done()
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return None


def sent(form: forms.Form, verb: Callable[..., Any], **given: Any) -> bool:
    """The same, for who need not know what the verb gave."""
    return done(form, verb, **given) is not None


def status_of(*asked: forms.Form | None) -> int:
    """The status of a page with forms: 400 when one of them has errors."""
    return 400 if any(form is not None and form.errors for form in asked) else 200
