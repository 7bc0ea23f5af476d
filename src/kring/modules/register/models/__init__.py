"""What the register keeps, a file per subject; each file says what is personal in it."""

from . import enrolments
from .enrolments import Application, Enrolment, Entry, Register, Registration

PERSONAL = [*enrolments.PERSONAL]
IMPERSONAL = {**enrolments.IMPERSONAL}

__all__ = ["IMPERSONAL", "PERSONAL", "Application", "Enrolment", "Entry", "Register", "Registration"]
