"""What the register keeps, a file per subject; each file says what is personal in it."""

from . import boards, certificates, enrolments, figures, merging, showing, standing
from .boards import BoardSignup, InsightQuestion
from .certificates import Certificate, StatusList
from .enrolments import Application, Enrolment, Entry, Register, Registration
from .figures import LeadersTotal, MonthFigures
from .merging import Merge
from .showing import Shield, Showing
from .standing import Postponement, PostponementRequest, Reminded, Reminder, Removal, Renewal, Span

PERSONAL = [*boards.PERSONAL, *certificates.PERSONAL, *enrolments.PERSONAL, *merging.PERSONAL]
PERSONAL += [*showing.PERSONAL, *standing.PERSONAL]
IMPERSONAL = {**certificates.IMPERSONAL, **enrolments.IMPERSONAL, **figures.IMPERSONAL, **standing.IMPERSONAL}

__all__ = [
    "IMPERSONAL",
    "PERSONAL",
    "Application",
    "BoardSignup",
    "Certificate",
    "Enrolment",
    "Entry",
    "InsightQuestion",
    "LeadersTotal",
    "Merge",
    "MonthFigures",
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
    "StatusList",
]
