"""From what people wrote to stems that compare."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import snowballstemmer

from kring.core.dutch.api import STOP, tokens

# "wel" and "geen" turn a sentence round; the list of empty words of the search has them, here they stay.
TURNING = frozenset({"wel", "geen", "niet", "zonder", "nooit", "niemand", "niets"})
LONGEST_TEXT = 10_000  # letters; what comes after adds nothing to what a note is about


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    made: str = snowballstemmer.stemmer("dutch").stemWord(word)
    return made


def stems(text: str) -> list[str]:
    """The stems of a text: the words that say what it is about, and those that turn it round.

    >>> stems("De leraren krijgen geen tijd")
    ['leraar', 'geen', 'tijd']
    """
    words = tokens(text[:LONGEST_TEXT])
    return [_stem(word) for word in words if word in TURNING or word not in STOP]


def weighed(texts: Sequence[str]) -> tuple[Any, Any]:
    """The texts as rows of tf-idf weights over stems, each of length 1 (a text without stems is empty), and what
    weighs others in the same way. Raises ValueError when no text has a stem."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # takes seconds: only who asks for suggestions pays

    scale = TfidfVectorizer(analyzer=stems, sublinear_tf=True)
    return scale, scale.fit_transform(texts)
