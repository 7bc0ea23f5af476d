"""A dimension on paper: two sides of A5, the school and the board."""

from datetime import datetime
from typing import Any

from kring.foundation.documents.api import pdf

from .queries import CardRow, DimensionPage


def card_pdf(shown: DimensionPage, *, at: datetime, language: str = "nl") -> bytes:
    """The cards of a dimension that are public, one page each, the school first."""
    data = {
        "framework": shown.framework.name,
        "number": shown.row.number,
        "name": shown.row.name,
        "sides": [_side(card) for card in shown.cards],
    }
    return pdf("knowledge/card", data, language, at=at)


def _side(card: CardRow) -> dict[str, Any]:
    return {
        "side": card.side.value,
        "label": card.label,
        "version": card.version,
        "day": f"{card.published_on:%d-%m-%Y}",
        "description": card.description,
        "challenges": list(card.challenges),
        "points": list(card.points),
        "suggestions": list(card.suggestions),
        "quotes": [{"words": one.words, "role": one.role, "fictitious": one.fictitious} for one in card.quotes],
    }
