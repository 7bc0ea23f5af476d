"""What the register keeps, a file per subject; each file says what is personal in it."""

from . import enrolments, showing, standing
from .enrolments import Application, Enrolment, Entry, Register, Registration
from .showing import Shield, Showing
from .standing import Postponement, PostponementRequest, Reminded, Reminder, Removal, Renewal, Span

PERSONAL = [*enrolments.PERSONAL, *showing.PERSONAL, *standing.PERSONAL]
IMPERSONAL = {**enrolments.IMPERSONAL, **standing.IMPERSONAL}

__all__ = [
    "IMPERSONAL",
    "PERSONAL",
    "Application",
    "Enrolment",
    "Entry",
    "Postponement",
    "PostponementRequest",
    "Register",
    "Registration",
    "Reminded",
    "Reminder",
    "Removal",
    "Renewal",
    "Shield",
    "Showing",
    "Span",
]
