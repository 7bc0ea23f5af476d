"""Who may take part in what: pure, without a database."""

from collections.abc import Collection

from .states import MOVES, State


def may_move(current: State, to: State) -> bool:
    """Can a case go from this state to that one?

    >>> may_move(State.RECEIVED, State.CHECKED), may_move(State.DECIDED, State.RECEIVED)
    (True, False)
    """
    return to in MOVES[current]


def has_played_another_part(person_id: int, applicant_id: int, checker_ids: Collection[int]) -> bool:
    """Is this person the applicant, or one of those who checked the case? Then they do not decide on it.

    >>> has_played_another_part(1, 1, []), has_played_another_part(2, 1, [2]), has_played_another_part(3, 1, [2])
    (True, True, False)
    """
    return person_id == applicant_id or person_id in checker_ids
