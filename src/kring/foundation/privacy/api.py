"""The door of privacy."""

from .access import check_may_look, leave, may_look
from .actions import erase_person, grant, look, withdraw
from .models import Grant
from .queries import GrantRow, LookRow, grants_of, has_looked, looks
from .register import declared, faults, impersonal, reference
from .registry import Kept, ended, register_farewell, register_keeper, register_reader, register_retention
from .wording import register_title

__all__ = [
    "Grant",
    "GrantRow",
    "Kept",
    "LookRow",
    "check_may_look",
    "declared",
    "ended",
    "erase_person",
    "faults",
    "grant",
    "grants_of",
    "has_looked",
    "impersonal",
    "leave",
    "look",
    "looks",
    "may_look",
    "reference",
    "register_farewell",
    "register_keeper",
    "register_reader",
    "register_retention",
    "register_title",
    "withdraw",
]
