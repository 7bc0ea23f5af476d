"""Verbs of practices."""

from .asking import NobodyToAsk, answer, ask, be_willing, pass_on, thank
from .bulk import NewPractice, NewTrial, bring_in
from .experimenting import Noted, begin_experiment, note, remove_experiment
from .moderating import NeedsReason, publish, return_to_author, take_down, take_down_trial
from .trying import NoSchool, Told, remove_trial, tell_trial
from .writing import (
    NotComplete,
    NotNow,
    UnknownSchool,
    UnknownTheme,
    begin,
    change,
    decline,
    draft,
    forget_author,
    offer,
    pull_back,
    remove,
    take_on,
    withdraw,
)

__all__ = [
    "NeedsReason",
    "NewPractice",
    "NewTrial",
    "NoSchool",
    "NobodyToAsk",
    "NotComplete",
    "NotNow",
    "Noted",
    "Told",
    "UnknownSchool",
    "UnknownTheme",
    "answer",
    "ask",
    "be_willing",
    "begin",
    "begin_experiment",
    "bring_in",
    "change",
    "decline",
    "draft",
    "forget_author",
    "note",
    "offer",
    "pass_on",
    "publish",
    "pull_back",
    "remove",
    "remove_experiment",
    "remove_trial",
    "return_to_author",
    "take_down",
    "take_down_trial",
    "take_on",
    "tell_trial",
    "thank",
    "withdraw",
]
