"""Which enrolment remains, who must agree, when a second officer may. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

SILENT_FOR = timedelta(days=14)  # so long the owner of a mailbox has to answer before a second officer may


@dataclass(frozen=True)
class Candidate:
    """One of two enrolments in the same register."""

    id: int
    enrolled_at: datetime


def surviving(one: Candidate, other: Candidate) -> int:
    """The enrolment that remains: the earliest, of two at the same moment the one that was written first.

    >>> from datetime import UTC
    >>> old, new = datetime(2014, 1, 1, tzinfo=UTC), datetime(2022, 1, 1, tzinfo=UTC)
    >>> surviving(Candidate(9, old), Candidate(3, new))
    9
    """
    return min((one.enrolled_at, one.id), (other.enrolled_at, other.id))[1]


def may_stand_in(proposed_at: datetime, at: datetime, *, has_account: bool) -> bool:
    """May a second officer answer for the account that would end? At once when nobody can sign in to it."""
    return not has_account or at - proposed_at >= SILENT_FOR


def is_agreed(gone_yes_at: datetime | None, into_yes_at: datetime | None) -> bool:
    """Has everybody agreed?"""
    return gone_yes_at is not None and into_yes_at is not None


def masked(email: str) -> str:
    """An address that its owner recognises and nobody else can use.

    >>> masked("anna.visser@school.nl"), masked("a@b.nl")
    ('a***@school.nl', 'a***@b.nl')
    """
    name, at, host = email.partition("@")
    return f"{name[:1]}***@{host}" if at else ""
