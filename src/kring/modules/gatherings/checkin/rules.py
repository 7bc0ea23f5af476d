"""Codes, times and who came first: pure."""

import hashlib
import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U, so that nobody misreads a code
PROOF = 10  # letters of proof: 50 bits, so that nobody guesses a code
SAME = str.maketrans("OIL", "011")
OPENS = timedelta(hours=2)  # before the start
CLOSES = timedelta(hours=12)  # after the end: phones that were without network come back in the evening
NOT_A_LETTER = re.compile(r"[^0-9A-Z]")


def written(number: int) -> str:
    """A number in the letters of codes.

    >>> written(0), written(31), written(32)
    ('0', 'Z', '10')
    """
    text = ""
    while True:
        number, rest = divmod(number, 32)
        text = LETTERS[rest] + text
        if number == 0:
            return text


def code_of(number: int, key: bytes) -> str:
    """The code of a sign-up: its number, and a proof that only who holds the key can make.

    >>> code_of(12, b"key") == code_of(12, b"key"), code_of(12, b"key")[:2]
    (True, 'C-')
    """
    made = int.from_bytes(hmac.digest(key, b"gatherings.ticket:%d" % number, hashlib.sha256)[:8])
    proof = written(made % 32**PROOF).rjust(PROOF, "0")
    return f"{written(number)}-{proof[:5]}-{proof[5:]}"


def number_in(code: str, key: bytes) -> int | None:
    """The number of the sign-up that this code is of, typed in any way; None when it is no code of ours.

    >>> number_in(code_of(12, b"key").lower().replace("-", " "), b"key"), number_in("C-00000-00000", b"key")
    (12, None)
    """
    letters = NOT_A_LETTER.sub("", code.upper()).translate(SAME)
    if not PROOF < len(letters) <= PROOF + 10:
        return None
    number = 0
    for letter in letters[:-PROOF]:
        if letter not in LETTERS:
            return None
        number = number * 32 + LETTERS.index(letter)
    right = NOT_A_LETTER.sub("", code_of(number, key))
    return number if hmac.compare_digest(right.encode(), letters.encode()) else None


@dataclass(frozen=True)
class Door:
    """From when until when people can be checked in, as it is at a moment."""

    opens_at: datetime
    closes_at: datetime
    at: datetime

    @property
    def is_early(self) -> bool:
        return self.at < self.opens_at

    @property
    def is_open(self) -> bool:
        return self.opens_at <= self.at <= self.closes_at


def door(starts_at: datetime, ends_at: datetime, at: datetime) -> Door:
    """The door of a gathering that begins and ends at these moments, at this one."""
    return Door(starts_at - OPENS, ends_at + CLOSES, at)


def believed(said: datetime | None, starts_at: datetime, at: datetime) -> datetime:
    """The moment of a check-in: what the phone said, unless that lies before the doors opened or in the future."""
    if said is None:
        return at
    return min(max(said, starts_at - OPENS), at)


def first_of(moments: Iterable[datetime]) -> datetime:
    """Checked in more than once: the first time counts. Raises ValueError for no moments."""
    return min(moments)
