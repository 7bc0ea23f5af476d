"""What the register answers: how I stand, who is found, the public page, what a board confirms."""

from .own import (
    BoardPage,
    RegisterRow,
    Review,
    asked_titles,
    board_pages,
    claims_waiting,
    enrolled_in,
    offers,
    register_names,
    register_row,
    registers,
    review,
)
from .progress import ActivityRow, OwnRow, RenewPage, own_rows, renew_page, rows_in_short
from .public import public_page
from .reminders import Preview, ReminderRow, has_due_dates, preview, reminders_of
from .search import Found, FoundRow, find

__all__ = [
    "ActivityRow",
    "BoardPage",
    "Found",
    "FoundRow",
    "OwnRow",
    "Preview",
    "RegisterRow",
    "ReminderRow",
    "RenewPage",
    "Review",
    "asked_titles",
    "board_pages",
    "claims_waiting",
    "enrolled_in",
    "find",
    "has_due_dates",
    "offers",
    "own_rows",
    "preview",
    "public_page",
    "register_names",
    "register_row",
    "registers",
    "reminders_of",
    "renew_page",
    "review",
    "rows_in_short",
]
