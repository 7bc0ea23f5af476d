"""Notes that may say the same, for a person to look at: cosine over tf-idf of stems (G. Salton & C. Buckley,
"Term-weighting approaches in automatic text retrieval", *Inf. Processing & Management* 24 (1988), 513-523)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .words import weighed

LEAST = 0.5  # cosine from which two notes are shown side by side
MOST = 50


@dataclass(frozen=True)
class Pair:
    """Two notes, the lower number first, and how much their words are alike, in hundredths."""

    one: int
    other: int
    likeness: int


def alike(
    notes: Mapping[int, str], *, settled: Collection[tuple[int, int]] = (), least: float = LEAST, most: int = MOST
) -> list[Pair]:
    """Pairs of notes that look alike, the likest first. In: words by number, pairs (lower number first) that a person
    has answered, from which cosine, how many. Out: pairs; none when there are no words to compare."""
    numbers = sorted(notes)
    if len(numbers) < 2:
        return []
    try:
        _scale, rows = weighed([notes[number] for number in numbers])
    except ValueError:  # no stem anywhere
        return []
    product = (rows @ rows.T).tocoo()
    known = set(settled)
    found = [
        Pair(numbers[a], numbers[b], min(100, round(100 * float(value))))
        for a, b, value in zip(product.row, product.col, product.data, strict=True)
        if a < b and value >= least and (numbers[a], numbers[b]) not in known
    ]
    return sorted(found, key=lambda pair: (-pair.likeness, pair.one, pair.other))[:most]
