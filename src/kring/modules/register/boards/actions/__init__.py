"""Verbs of the board portal."""

from .insight import AskedAlready, NothingChosen, NotYourLeader, WrongPeriod, ask_insight, decline, share
from .signing_up import (
    MovedOn,
    NewBoard,
    ReasonMissing,
    SecondFactorFirst,
    SignedUpAlready,
    UnknownBoard,
    accept,
    bring_in_boards,
    close_for_departed,
    end_access,
    end_own_access,
    refuse,
    sign_up,
    withdraw_signup,
)

__all__ = [
    "AskedAlready",
    "MovedOn",
    "NewBoard",
    "NotYourLeader",
    "NothingChosen",
    "ReasonMissing",
    "SecondFactorFirst",
    "SignedUpAlready",
    "UnknownBoard",
    "WrongPeriod",
    "accept",
    "ask_insight",
    "bring_in_boards",
    "close_for_departed",
    "decline",
    "end_access",
    "end_own_access",
    "refuse",
    "share",
    "sign_up",
    "withdraw_signup",
]
