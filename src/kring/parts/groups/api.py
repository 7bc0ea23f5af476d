"""The door of groups."""

from .access import division
from .actions import (
    NewMember,
    NewMoment,
    NobodyToDivide,
    NotFormedYet,
    PublishedAlready,
    SearchRuns,
    SizesWrong,
    Wishes,
    begin,
    publish,
    search,
)
from .changing import AnotherPrice, BreaksRule, NothingToRepair, forget_names, leave, move, repair, undo
from .kinds import DivisionKind, register_division_kind
from .queries import (
    CircleRow,
    DivisionRow,
    circle_with,
    circles_of,
    circles_with,
    division_of,
    division_row,
    divisions_of,
    in_the_making,
    met_in,
)
from .searching import carry as search_now
from .states import State, Way
from .tables import Table, read_table
from .values import guessed, is_unknown, numbers

__all__ = [
    "AnotherPrice",
    "BreaksRule",
    "CircleRow",
    "DivisionKind",
    "DivisionRow",
    "NewMember",
    "NewMoment",
    "NobodyToDivide",
    "NotFormedYet",
    "NothingToRepair",
    "PublishedAlready",
    "SearchRuns",
    "SizesWrong",
    "State",
    "Table",
    "Way",
    "Wishes",
    "begin",
    "circle_with",
    "circles_of",
    "circles_with",
    "division",
    "division_of",
    "division_row",
    "divisions_of",
    "forget_names",
    "guessed",
    "in_the_making",
    "is_unknown",
    "leave",
    "met_in",
    "move",
    "numbers",
    "publish",
    "read_table",
    "register_division_kind",
    "repair",
    "search",
    "search_now",
    "undo",
]
