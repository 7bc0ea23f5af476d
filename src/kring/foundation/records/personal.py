"""How a table says which of its fields are about people, why they are kept, and when they go.

Each app's models.py carries a list `PERSONAL` and, for tables without any personal field, a dict `IMPERSONAL`
(model name → reason). The privacy floor reads them all; a test fails on a field that nobody declared.
"""

from dataclasses import dataclass
from enum import StrEnum


class Ground(StrEnum):
    """Lawful grounds of article 6(1) GDPR, as far as Kring uses them."""

    CONSENT = "consent"  # 6(1)(a), can be withdrawn
    CONTRACT = "contract"  # 6(1)(b), taking part in a register
    LAW = "law"  # 6(1)(c), a duty by law
    TASK = "task"  # 6(1)(e)
    INTEREST = "interest"  # 6(1)(f), weighed in docs


class OnErase(StrEnum):
    """What happens to the field when a person asks to be deleted."""

    DELETE = "delete"  # the row goes
    BLANK = "blank"  # the row stays, the field becomes empty
    KEEP = "keep"  # kept, `why_kept` says why and until when


@dataclass(frozen=True)
class Personal:
    """Fields of one model that are about a person.

    model: "people.Person"; person: the lookup from a row to the person's id ("id", "person_id", "account__person_id");
    fields: field names; purpose: a Dutch sentence; ground; retention: days kept after the end named in `ends`
    (a Dutch phrase); on_erase and why_kept (Dutch, required for KEEP).
    """

    model: str
    person: str
    fields: tuple[str, ...]
    purpose: str
    ground: Ground
    retention_days: int
    ends: str
    on_erase: OnErase
    why_kept: str = ""

    def __post_init__(self) -> None:
        if self.on_erase is OnErase.KEEP and not self.why_kept:
            raise ValueError(f"{self.model} {self.fields}: what is kept needs a reason")
