"""Which functions there are at which school, and from when one may say so. Pure."""

from datetime import date

# Roles of people by their code; team leaders lead in secondary schools only (domain.md §1.2 and §2).
AT_PRIMARY = ("leader", "deputy")
AT_SECONDARY = ("leader", "deputy", "team_leader")
MATCHING_ROLES = frozenset(AT_SECONDARY)
EARLIEST = date(1960, 1, 1)
AHEAD = 366  # days: somebody may say now that they start next school year


def roles_at(kind: str) -> tuple[str, ...]:
    """The functions that count as leading at a site of this kind.

    >>> roles_at("bo"), roles_at("vo")
    (('leader', 'deputy'), ('leader', 'deputy', 'team_leader'))
    """
    return AT_SECONDARY if kind == "vo" else AT_PRIMARY


def is_likely_start(from_date: date, today: date) -> bool:
    """Is this a day on which a present-day leader can have started, or will start within a year?

    >>> is_likely_start(date(2020, 8, 1), date(2026, 11, 20)), is_likely_start(date(202, 8, 1), date(2026, 11, 20))
    (True, False)
    """
    return from_date >= EARLIEST and (from_date - today).days <= AHEAD
