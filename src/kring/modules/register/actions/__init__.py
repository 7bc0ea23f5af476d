"""Verbs of the register."""

from .applying import Refused, UnknownTitle, apply, rule
from .bringing_in import Newcomer, bring_in
from .enrolling import AlreadyEnrolled, ConsentMissing, end_for_departed, enrol, leave
from .entries import refresh, refresh_all
from .functions import claim_function, confirm_function, dispute_function, move_function
from .postponing import NothingToPostpone, TooLong, WordsMissing, ask_postponement, rule_postponement
from .reminding import MomentTaken, NoSuchMoment, TextMissing, drop_reminder, keep_reminder, send_reminders
from .removing import GroundsMissing, NotRegistered, propose_removal, rule_removal
from .renewing import NothingToRenew, ask_renewal, rule_renewal
from .spans import repair_spans

__all__ = [
    "AlreadyEnrolled",
    "ConsentMissing",
    "GroundsMissing",
    "MomentTaken",
    "Newcomer",
    "NoSuchMoment",
    "NotRegistered",
    "NothingToPostpone",
    "NothingToRenew",
    "Refused",
    "TextMissing",
    "TooLong",
    "UnknownTitle",
    "WordsMissing",
    "apply",
    "ask_postponement",
    "ask_renewal",
    "bring_in",
    "claim_function",
    "confirm_function",
    "dispute_function",
    "drop_reminder",
    "end_for_departed",
    "enrol",
    "keep_reminder",
    "leave",
    "move_function",
    "propose_removal",
    "refresh",
    "refresh_all",
    "repair_spans",
    "rule",
    "rule_postponement",
    "rule_removal",
    "rule_renewal",
    "send_reminders",
]
