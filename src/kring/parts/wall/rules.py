"""What a phase shows, who has dots left, when a guest goes: pure, no database."""

from dataclasses import dataclass
from datetime import date, timedelta

from .states import PhaseKind

MOST_OF_ONE = 300  # notes on one wall of one author: nobody fills a wall of 10,000 alone
FOLD_FROM = 400  # characters after which a note shows its beginning only, until somebody opens it


@dataclass(frozen=True)
class Step:
    """What a phase shows: authors or not, own notes only, votes or not yet."""

    kind: PhaseKind
    shows_authors: bool = False
    own_only: bool = False
    hides_votes: bool = False


PLAN = (
    Step(PhaseKind.ALONE, own_only=True, hides_votes=True),
    Step(PhaseKind.REVEAL),
    Step(PhaseKind.CLUSTER),
    Step(PhaseKind.VOTE, hides_votes=True),
    Step(PhaseKind.AGREE, shows_authors=True),
)


def dots_left(dots: int, used: int) -> int:
    """How many dots somebody can still put down; never below 0 when the facilitator took some back.

    >>> dots_left(3, 1), dots_left(2, 3)
    (2, 0)
    """
    return max(0, dots - used)


def may_write_more(written: int, more: int) -> bool:
    """Can somebody who wrote so many notes on a wall (also those taken back) write so many more?

    >>> may_write_more(299, 1), may_write_more(300, 1)
    (True, False)
    """
    return written + more <= MOST_OF_ONE


def folded(words: str, at: int = FOLD_FROM) -> tuple[str, str]:
    """The beginning and the rest of a long text; the break falls between words where there is one.

    >>> folded("kort"), folded("een twee drie", 8)
    (('kort', ''), ('een twee', ' drie'))
    """
    if len(words) <= at:
        return words, ""
    space = words.rfind(" ", at // 2, at + 1)
    cut = space if space > 0 else at
    return words[:cut], words[cut:]


def guest_goes(closed: date, today: date, days: int) -> bool:
    """Is a guest's name needed no more?

    >>> guest_goes(date(2026, 1, 1), date(2026, 4, 1), 90), guest_goes(date(2026, 1, 1), date(2026, 4, 2), 90)
    (False, True)
    """
    return closed + timedelta(days=days) < today
