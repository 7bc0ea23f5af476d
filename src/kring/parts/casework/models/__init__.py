"""Case: somebody asks, an officer checks, others read, somebody else decides and says why; perhaps an objection."""

from .cases import Case, Check, Evidence, Reader, Reading
from .decisions import Decision, Held, Objection, Terms
from .personal import IMPERSONAL, PERSONAL

__all__ = [
    "IMPERSONAL",
    "PERSONAL",
    "Case",
    "Check",
    "Decision",
    "Evidence",
    "Held",
    "Objection",
    "Reader",
    "Reading",
    "Terms",
]
