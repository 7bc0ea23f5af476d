"""What the database knows about the words of a question: one or two short statements, whatever was typed."""

from collections.abc import Sequence

from django.db import connection

from kring.core.dutch.api import nearest, pieces, split, telling
from kring.foundation.home.found_kinds import told_words

from .terms import Facts, Known, Phrase

MOST_NEAR = 60  # candidates that are weighed letter by letter, per word
LONGEST_NEAR = 40  # letters; longer words are no typing errors
# The words that are asked about (group 0), and those of every group of synonyms, in one go.
WORDS = """
SELECT a.id, a.place, a.word, coalesce((ts_lexize('pg_catalog.dutch_stem', a.word))[1], a.word) AS stem,
  coalesce((SELECT sum(documents) FROM home_word w
    WHERE w.stem = coalesce((ts_lexize('pg_catalog.dutch_stem', a.word))[1], a.word)), 0)::int,
  coalesce((SELECT documents FROM home_word w WHERE w.word = a.word), 0),
  (SELECT count(*) FROM home_document)
FROM (
  SELECT 0::bigint AS id, 0::bigint AS place, n, word FROM unnest(%s::text[]) WITH ORDINALITY asked(word, n)
  UNION ALL
  SELECT g.id, p.place, t.n, t.word FROM home_synonymgroup g, unnest(g.words) WITH ORDINALITY p(phrase, place),
    regexp_split_to_table(public.f_unaccent(lower(translate(p.phrase, '''’‘`', ''))), '[^a-z0-9]+')
      WITH ORDINALITY t(word, n) WHERE t.word <> '') a
ORDER BY a.id, a.place, a.n
"""
NEAR = """
SELECT asked.word, near.word, near.documents FROM unnest(%s::text[]) AS asked(word) CROSS JOIN LATERAL (
  SELECT word, documents, similarity(word, asked.word) AS how FROM home_word
  WHERE word %% asked.word AND abs(length(word) - length(asked.word)) <= 2 ORDER BY how DESC, word LIMIT %s) near
"""


def facts_about(words: Sequence[str]) -> Facts:
    """What is known of these words."""
    looked_up = {piece for word in words for piece in pieces(word)}
    known, groups, documents = _words({*words, *looked_up})
    vocabulary = {word: often for word, often in told_words().items() if word in looked_up}
    vocabulary |= {word: its.exactly for word, its in known.items() if its.exactly}
    strange = [word for word in words if _is_strange(word, known, vocabulary)]
    near = near_words(strange) if strange else {}
    return Facts(
        documents=documents,
        known=known,
        vocabulary=vocabulary | {word: often for found in near.values() for word, often in found},
        groups=groups,
        near={word: [other for other, _ in found] for word, found in near.items()},
    )


def near_words(words: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
    """For each word those that come near in letters, with in how many things they stand; the likeliest first."""
    candidates: dict[str, dict[str, int]] = {}
    with connection.cursor() as cursor:
        cursor.execute(NEAR, [[word for word in words if len(word) <= LONGEST_NEAR], MOST_NEAR])
        for word, other, documents in cursor.fetchall():
            candidates.setdefault(word, {})[other] = documents
    return {
        word: [(other, found[other]) for other in others]
        for word, found in candidates.items()
        if (others := nearest(word, found))
    }


def _words(asked: set[str]) -> tuple[dict[str, Known], list[list[Phrase]], int]:
    """What is known of these words, every group of synonyms, and how many things there are."""
    with connection.cursor() as cursor:
        cursor.execute(WORDS, [sorted(asked)])
        rows = cursor.fetchall()
    known = {word: Known(stem, often, exactly) for id_, _, word, stem, often, exactly, _ in rows if not id_}
    groups: dict[int, dict[int, list[tuple[str, str]]]] = {}
    for id_, place, word, stem, *_ in rows:
        if id_:
            groups.setdefault(id_, {}).setdefault(place, []).append((word, stem))
    phrases = [[_phrase(pairs) for pairs in group.values()] for group in groups.values()]
    return known, phrases, rows[0][-1] if rows else 0


def _phrase(pairs: Sequence[tuple[str, str]]) -> Phrase:
    """The telling words of a synonym and their stems."""
    kept = set(telling([word for word, _ in pairs]))
    chosen = [pair for pair in pairs if pair[0] in kept] or pairs
    return tuple(word for word, _ in chosen), tuple(stem for _, stem in chosen)


def _is_strange(word: str, known: dict[str, Known], vocabulary: dict[str, int]) -> bool:
    return "-" not in word and not known[word].often and not split(word, vocabulary)
