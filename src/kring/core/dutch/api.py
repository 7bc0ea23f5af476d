"""The door of dutch: words of Dutch text, parts of compounds, words that were meant.

>>> split("schoolverzuim", {"school": 90, "verzuim": 7})
('school', 'verzuim')
"""

from .compounds import pieces, split, split_all
from .near import distance, forgiven, nearest
from .tokens import STOP, fold, telling, tokens

__all__ = ["STOP", "distance", "fold", "forgiven", "nearest", "pieces", "split", "split_all", "telling", "tokens"]
