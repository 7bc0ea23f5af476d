"""A record as a file: our own JSON and CSV, and the lists of other systems. Pure: text in, rows out; nothing is kept.

Reading never fails halfway: a row is read, or it is rejected with a reason that stands beside its number.
"""

from .foreign import COLUMNS, guess, plain, read_foreign
from .own_csv import is_own_csv, read_own_csv, write_own_csv
from .own_json import is_own_json, read_own_json, write_own_json
from .shape import Carried, CarriedGoal, Reading, Reason, Rejected
from .tables import NotText, Sheet, decoded, sheet

__all__ = [
    "COLUMNS",
    "Carried",
    "CarriedGoal",
    "NotText",
    "Reading",
    "Reason",
    "Rejected",
    "Sheet",
    "decoded",
    "guess",
    "is_own_csv",
    "is_own_json",
    "plain",
    "read_foreign",
    "read_own_csv",
    "read_own_json",
    "sheet",
    "write_own_csv",
    "write_own_json",
]
