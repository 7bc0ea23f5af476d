"""What the register keeps, a file per subject; each file says what is personal in it."""

from . import boards, certificates, contribution, enrolments, figures, history, merging, showing, standing
from .boards import BoardSignup, InsightQuestion
from .certificates import Certificate, StatusList
from .contribution import Biller, BoardWish, Fee, Invoice, InvoiceLine
from .enrolments import Application, Enrolment, Entry, Register, Registration
from .figures import LeadersTotal, MonthFigures
from .merging import Merge
from .showing import Shield, Showing
from .standing import Postponement, PostponementRequest, Reminded, Reminder, Removal, Renewal, Span

PERSONAL = [*boards.PERSONAL, *certificates.PERSONAL, *contribution.PERSONAL, *enrolments.PERSONAL, *merging.PERSONAL]
PERSONAL += [*showing.PERSONAL, *standing.PERSONAL]
IMPERSONAL = {**certificates.IMPERSONAL, **contribution.IMPERSONAL, **enrolments.IMPERSONAL}
IMPERSONAL |= {**figures.IMPERSONAL, **standing.IMPERSONAL}

__all__ = [
    "IMPERSONAL",
    "PERSONAL",
    "Application",
    "Biller",
    "BoardSignup",
    "BoardWish",
    "Certificate",
    "Enrolment",
    "Entry",
    "Fee",
    "InsightQuestion",
    "Invoice",
    "InvoiceLine",
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
    "history",
]
