"""Words that were probably meant: near in letters."""

from collections.abc import Iterable, Mapping

FREE = ((3, 0), (8, 1))  # up to so many letters, so many mistakes; longer words two
LONG = 2


def distance(one: str, other: str, *, most: int = 99) -> int:
    """How many mistakes lie between two words: a letter wrong, missing, too many, or two that changed places.

    Optimal string alignment: no letter is touched twice. Stops as soon as there are more than `most`, and then says
    most + 1.

    >>> distance("ouderbetrokkenheid", "ouderbetrokenheid"), distance("toest", "toets"), distance("feedback", "les")
    (1, 1, 7)
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for down, letter in enumerate(one, 1):
        earlier, before, row = before, row, [down]
        for right, against in enumerate(other, 1):
            cost = min(before[right] + 1, row[right - 1] + 1, before[right - 1] + (letter != against))
            if down > 1 and right > 1 and letter == other[right - 2] and one[down - 2] == against:
                cost = min(cost, earlier[right - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def forgiven(word: str) -> int:
    """How many mistakes a word of this length may hold and still be recognised.

    >>> [forgiven(word) for word in ("mr", "pesten", "woordenschat")]
    [0, 1, 2]
    """
    return next((mistakes for letters, mistakes in FREE if len(word) <= letters), LONG)


def nearest(word: str, known: Mapping[str, int] | Iterable[tuple[str, int]], *, most: int = 2) -> list[str]:
    """The known words that were probably meant, nearest and then most frequent first; the word itself is not one.

    >>> nearest("kansegelijkheid", {"kansengelijkheid": 4, "gelijkheid": 9})
    ['kansengelijkheid']
    """
    pairs = known.items() if isinstance(known, Mapping) else known
    allowed = forgiven(word)
    found = [
        (mistakes, -often, other)
        for other, often in pairs
        if other != word and (mistakes := distance(word, other, most=allowed)) <= allowed
    ]
    return [other for _, _, other in sorted(found)[:most]]
