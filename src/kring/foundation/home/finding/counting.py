"""Counting the words of what everybody may read: for how rare a word is, for parts of compounds, for words that were
meant. Only what everybody may read: a word of a draft is hinted to nobody."""

from typing import Any

from django.core.cache import cache
from django.db import connection

from kring.core.dutch.api import STOP
from kring.foundation.home.findable import EVERYBODY

SEEN = "home.words.mark"
# As `tokens` of core.dutch cuts them, by PostgreSQL: six thousand texts take a second or two this way.
COUNT = """
WITH counted AS (
  SELECT word, ndoc FROM ts_stat(format($q$
    SELECT to_tsvector('simple', public.f_unaccent(lower(translate(
      title || ' ' || summary || ' ' || left(text, 100000), '/_-''’‘`', '   '))))
    FROM home_document WHERE %%L = ANY(readers) $q$, %(everybody)s::text))
  WHERE word ~ '^[a-z0-9]{2,60}$' AND word !~ '^[0-9]+$' AND word <> ALL(%(stop)s::text[])),
gone AS (DELETE FROM home_word w WHERE NOT EXISTS (SELECT 1 FROM counted c WHERE c.word = w.word))
INSERT INTO home_word (word, stem, documents)
SELECT word, coalesce((ts_lexize('pg_catalog.dutch_stem', word))[1], word), ndoc FROM counted
ON CONFLICT (word) DO UPDATE SET documents = excluded.documents WHERE home_word.documents <> excluded.documents
"""
MARK = "SELECT n_tup_ins, n_tup_upd, n_tup_del FROM pg_stat_user_tables WHERE relname = 'home_document'"


def count_words() -> None:
    """Count them now."""
    with connection.cursor() as cursor:
        cursor.execute(COUNT, {"everybody": EVERYBODY, "stop": sorted(STOP)})


def count_words_if_changed() -> bool:
    """Count them when things were put in or taken out since the last time; says whether it did."""
    mark = _mark()
    if mark == cache.get(SEEN):
        return False
    count_words()
    cache.set(SEEN, mark, None)
    return True


def _mark() -> Any:
    """What PostgreSQL counts of every table; after a crash it begins again, and then we only count once more."""
    with connection.cursor() as cursor:
        cursor.execute(MARK)
        return list(cursor.fetchone() or ())
