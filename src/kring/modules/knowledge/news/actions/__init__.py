"""Verbs of the room news."""

from .letters import (
    ask_letter,
    choose_letter,
    confirm_letter,
    mail_the_question,
    make_letter,
    stop_letter,
    stop_letter_by_link,
    token_of,
)
from .looking import keep_outcome, know_links, read_document
from .reports import answer_report, confirm_report, mail_answer, tell_wrong
from .reviewing import remind_owner, still_right

__all__ = [
    "answer_report",
    "ask_letter",
    "choose_letter",
    "confirm_letter",
    "confirm_report",
    "keep_outcome",
    "know_links",
    "mail_answer",
    "mail_the_question",
    "make_letter",
    "read_document",
    "remind_owner",
    "still_right",
    "stop_letter",
    "stop_letter_by_link",
    "tell_wrong",
    "token_of",
]
