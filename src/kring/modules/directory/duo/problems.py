"""What can be wrong with a file or a row. Sentences for people are in wording.py; this room knows only the reasons."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why a file is refused or a row rejected."""

    # the whole file
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    ZIP_BOMB = "zip_bomb"
    ZIP_BROKEN = "zip_broken"
    ZIP_MANY = "zip_many"
    OTHER_ENCODING = "other_encoding"
    UNDECODABLE = "undecodable"
    DOUBLE_ENCODED = "double_encoded"
    CONTROL_CHARACTER = "control_character"
    UNKNOWN_KIND = "unknown_kind"
    MISSING_COLUMN = "missing_column"
    DOUBLE_COLUMN = "double_column"
    NO_ROWS = "no_rows"
    TRUNCATED = "truncated"
    OPEN_QUOTE = "open_quote"
    BROKEN_JSON = "broken_json"
    BROKEN_WORKBOOK = "broken_workbook"
    NO_VINTAGE = "no_vintage"
    BAD_VINTAGE = "bad_vintage"
    TOO_MANY_CLOSED = "too_many_closed"
    # one row
    FIELD_COUNT = "field_count"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    BAD_BRIN = "bad_brin"
    BAD_SITE_CODE = "bad_site_code"
    SITE_NOT_OF_SCHOOL = "site_not_of_school"
    DOUBLE_SITE = "double_site"
    DOUBLE_KEY = "double_key"
    BAD_BOARD = "bad_board"
    BAD_POSTCODE = "bad_postcode"
    BAD_MUNICIPALITY = "bad_municipality"
    BAD_PROVINCE = "bad_province"
    BAD_HOLIDAY_REGION = "bad_holiday_region"
    BAD_AREA_CODE = "bad_area_code"
    BAD_KIND = "bad_kind"
    BAD_COUNT = "bad_count"
    BAD_NUMBER = "bad_number"
    BAD_YEAR = "bad_year"
    BAD_COORDINATES = "bad_coordinates"


FILE_REASONS = frozenset(
    reason for reason in Reason if list(Reason).index(reason) <= list(Reason).index(Reason.TOO_MANY_CLOSED)
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, why, and the few characters that caused it.

    row: as a spreadsheet shows it, the header being row 1 (a feature of a GeoJSON file: its place in the list, from
    1). column: the name of the column as the file spells it, "" when the whole row or file is meant.
    """

    row: int | None
    column: str
    reason: Reason
    value: str = ""


class FileRefused(Exception):
    """Nothing of this file may be used."""

    def __init__(self, reason: Reason, *, row: int | None = None, column: str = "", value: str = "") -> None:
        self.problem = Problem(row, column, reason, value[:80])
        super().__init__(f"{reason} (row {row}, column {column or '-'}): {value[:80]}")


class BadValue(Exception):
    """A cell does not hold what its column should; the reader turns it into a Problem of its row."""

    def __init__(self, reason: Reason, value: str = "") -> None:
        self.reason = reason
        self.value = value[:80]
        super().__init__(reason)
