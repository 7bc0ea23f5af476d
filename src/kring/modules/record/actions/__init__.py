"""Verbs of the record."""

from .activities import DaysDoNotFit, Told, UnknownTheme, add, change, reflect, remove, told_quickly
from .bulk import NewActivity, bring_in_activities
from .evidence import TooMuchEvidence, add_file, add_link, remove_file, remove_link
from .goals import (
    ask_to_look_back,
    change_goal,
    look_back,
    remove_goal,
    say_what_it_brought,
    set_goal,
)
from .importing import MOST_BYTES, FileTooLarge, IsNoList, IsSpreadsheet, NothingNew, drop_file, offer_file, take_over
from .proposals import accept, decline, propose

__all__ = [
    "MOST_BYTES",
    "DaysDoNotFit",
    "FileTooLarge",
    "IsNoList",
    "IsSpreadsheet",
    "NewActivity",
    "NothingNew",
    "Told",
    "TooMuchEvidence",
    "UnknownTheme",
    "accept",
    "add",
    "add_file",
    "add_link",
    "ask_to_look_back",
    "bring_in_activities",
    "change",
    "change_goal",
    "decline",
    "drop_file",
    "look_back",
    "offer_file",
    "propose",
    "reflect",
    "remove",
    "remove_file",
    "remove_goal",
    "remove_link",
    "say_what_it_brought",
    "set_goal",
    "take_over",
    "told_quickly",
]
