"""What cards and talks go by: pure, facts in, an answer out."""

from .states import CARD_MOVES, CardState


def may_move_card(current: CardState, to: CardState) -> bool:
    """Can a card go from this state to that one?

    >>> may_move_card(CardState.OFFERED, CardState.PUBLISHED), may_move_card(CardState.DRAFT, CardState.PUBLISHED)
    (True, False)
    """
    return to in CARD_MOVES[current]


def lines_of(text: str) -> list[str]:
    """One thing a line, without empty lines and without the dash that people put before it.

    >>> lines_of("- tijd voor lesbezoek\\n\\n  vertrouwen ")
    ['tijd voor lesbezoek', 'vertrouwen']
    """
    lines = (line.strip().removeprefix("-").removeprefix("•").strip() for line in text.splitlines())
    return [line for line in lines if line]
