"""What a thing is also found by: parts of its compounds, words with a hyphen written as one, the name of its kind."""

from collections import Counter
from collections.abc import Collection, Iterable

from django.conf import settings
from django.utils import translation

from kring.core.dutch.api import pieces, split_all, tokens
from kring.foundation.home.found_kinds import found_kind, told_words
from kring.foundation.home.models import Document, Word

MANY = 5_000  # from so many words on, reading the whole list is quicker than asking for each
MOST_PARTS = 20_000  # letters


def fill(rows: Collection[Document]) -> None:
    """Set `parts` of each row."""
    words = [set(tokens(f"{row.title}\n{row.summary}\n{row.text}")) for row in rows]
    counted = Counter(word for some in words for word in some)
    looked_up = {piece for word in counted for piece in pieces(word)}
    known = vocabulary(looked_up) | {word: often for word, often in counted.items() if word in looked_up}
    parts = split_all(counted, known)
    for row, some in zip(rows, words, strict=True):
        row.parts = _written(row.kind, some, parts)


def vocabulary(looked_up: Collection[str]) -> dict[str, int]:
    """Those of these words that are known, and in how many things they stand."""
    counted = Word.objects.all() if len(looked_up) > MANY else Word.objects.filter(word__in=looked_up)
    told = {word: often for word, often in told_words().items() if word in looked_up}
    return told | dict(counted.values_list("word", "documents"))


def _written(kind: str, words: Iterable[str], parts: dict[str, tuple[str, ...]]) -> str:
    with translation.override(settings.LANGUAGE_CODE):
        known = found_kind(kind)
        names = tokens(f"{known.label} {known.plural}")
    found = {part for word in words for part in parts.get(word, ())}
    joined = {word.replace("-", "") for word in words if "-" in word}
    return " ".join([*names, *sorted(found), *sorted(joined)])[:MOST_PARTS]
