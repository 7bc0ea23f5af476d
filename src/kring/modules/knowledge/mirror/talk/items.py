"""What each side is asked: the challenges and points of its card, or one statement per dimension."""

from kring.modules.knowledge.mirror.models import Card, Dimension, Framework
from kring.modules.knowledge.mirror.states import Side

Item = dict[str, str]


def items_of_cards(dimension: Dimension) -> dict[str, list[Item]]:
    """The items of both sides, from the versions that are public now."""
    cards = {card.side: card for card in dimension.cards.select_related("current")}
    return {side.value: _of(cards[side]) for side in Side}


def _of(card: Card) -> list[Item]:
    version = card.current
    assert version is not None
    challenges = (version.challenge_one, version.challenge_two)
    found = [{"key": f"c{n}", "kind": "challenge", "text": text} for n, text in enumerate(challenges, start=1)]
    return found + [{"key": f"p{n}", "kind": "point", "text": text} for n, text in enumerate(version.points, start=1)]


def items_of_scan(framework: Framework) -> dict[str, list[Item]]:
    """One statement per dimension, the same for both sides; dimensions without a statement are left out."""
    rows = framework.dimensions.exclude(statement="").values_list("number", "statement")
    asked = [{"key": f"d{number}", "kind": "statement", "text": text} for number, text in rows]
    return {side.value: asked for side in Side}
