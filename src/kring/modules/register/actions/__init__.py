"""Verbs of the register."""

from .applying import Refused, UnknownTitle, apply, rule
from .bringing_in import Newcomer, bring_in
from .enrolling import AlreadyEnrolled, ConsentMissing, end_for_departed, enrol, leave
from .entries import refresh, refresh_all
from .functions import claim_function, confirm_function, dispute_function, move_function

__all__ = [
    "AlreadyEnrolled",
    "ConsentMissing",
    "Newcomer",
    "Refused",
    "UnknownTitle",
    "apply",
    "bring_in",
    "claim_function",
    "confirm_function",
    "dispute_function",
    "end_for_departed",
    "enrol",
    "leave",
    "move_function",
    "refresh",
    "refresh_all",
    "rule",
]
