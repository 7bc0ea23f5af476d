"""What the room of mirror cards keeps, a file per subject."""

from . import cards
from .cards import Card, CardVersion, Dimension, Framework, Quote

PERSONAL = [*cards.PERSONAL]
IMPERSONAL = {**cards.IMPERSONAL}

__all__ = ["IMPERSONAL", "PERSONAL", "Card", "CardVersion", "Dimension", "Framework", "Quote"]
