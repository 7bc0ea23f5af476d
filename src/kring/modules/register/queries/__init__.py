"""What the register answers: how I stand, who is found, the public page, what a board confirms."""

from .own import (
    BoardPage,
    OwnRow,
    RegisterRow,
    Review,
    asked_titles,
    board_pages,
    claims_waiting,
    enrolled_in,
    offers,
    own_rows,
    register_names,
    register_row,
    registers,
    review,
)
from .public import public_page
from .search import Found, FoundRow, find

__all__ = [
    "BoardPage",
    "Found",
    "FoundRow",
    "OwnRow",
    "RegisterRow",
    "Review",
    "asked_titles",
    "board_pages",
    "claims_waiting",
    "enrolled_in",
    "find",
    "offers",
    "own_rows",
    "public_page",
    "register_names",
    "register_row",
    "registers",
    "review",
]
