"""The one statement that finds: who may see it, what fits, how near it comes, and how many there are of each kind."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import connection

from kring.foundation.home.models import SEARCH

from .asked import Asked
from .marks import CLOSE, OPEN
from .terms import Term

WEIGHTS = "{0.12,0.3,0.5,1.0}"  # of parts, text, summary and title
SATURATED = 32  # the more often a word stands there, the less once more adds
FRESH, FRESH_DAYS = 0.08, 700.0  # what was published today counts so much more; after so many days a third of that
COVERED = 0.33  # of the weight of a question, when not all of it can be had
NEAR_TITLE = 0.5
SEEN = 12_000  # letters of a text in which words are marked
_MARKS = f'StartSel="{OPEN}",StopSel="{CLOSE}"'

# What each filter narrows, by a column of `found`.
NARROW = {
    "kind": ("kinds", "kind = ANY(%(kinds)s::text[])"),
    "theme": ("themes", "themes && %(themes)s::varchar[]"),
    "region": ("regions", "region = ANY(%(regions)s::text[])"),
    "year": ("years", "year = ANY(%(years)s::int[])"),
    "audience": ("audiences", "audience && %(audiences)s::varchar[]"),
}
COUNT = {
    "kind": "SELECT 'kind', kind, count(*)::float FROM found WHERE {where} GROUP BY kind",
    "theme": "SELECT 'theme', one, count(*)::float FROM found, unnest(themes) one WHERE {where} GROUP BY one",
    "region": "SELECT 'region', region, count(*)::float FROM found WHERE region <> '' AND {where} GROUP BY region",
    "year": "SELECT 'year', year::text, count(*)::float FROM found WHERE year IS NOT NULL AND {where} GROUP BY year",
    "audience": "SELECT 'audience', one, count(*)::float FROM found, unnest(audience) one WHERE {where} GROUP BY one",
}


def query(name: str) -> str:
    """A tsquery that stands in the values."""
    return f"to_tsquery('{SEARCH}', %({name})s)"


def _marked(text: str, how: str) -> str:
    return f"ts_headline('{SEARCH}', {text}, {query('marked')}, '{_MARKS},{how}')"


SHOWN = (
    "json_build_array(d.id, d.kind, d.url, d.themes, d.region, d.on_date,"
    f" {_marked('d.title', 'HighlightAll=true')}, {_marked('d.summary', 'HighlightAll=true')}, line.marked,"
    " NOT starts_with(d.text, line.plain), right(rtrim(d.text, '.!? '), length(line.plain)) <> line.plain)::text"
)
LINE = (
    f"LATERAL (SELECT marked, translate(marked, '{OPEN}{CLOSE}', '') AS plain FROM (SELECT"  # noqa: S608  ours
    f" {_marked(f'left(d.text, {SEEN})', 'MaxFragments=1,MaxWords=28,MinWords=12')} AS marked) cut) line"
)


@dataclass(frozen=True)
class Match:
    """A thing that fits, with its words marked: see marks.py."""

    id: int
    kind: str
    url: str
    themes: tuple[str, ...]
    region: str
    on: date | None
    title: str
    summary: str
    text: str  # a piece of it
    goes_before: bool  # there is more text before the piece, and after it
    goes_on: bool


@dataclass(frozen=True)
class Matches:
    """What fits: how many in all, how many of each value of each filter (the other filters applied), and this page."""

    total: int = 0
    unnarrowed: int = 0  # without any filter
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    page: tuple[Match, ...] = ()


def match(
    fits: str, score: str, values: dict[str, Any], *, readers: Sequence[str], asked: Asked, offset: int, limit: int
) -> Matches:
    """Carry it out. `fits` and `score` are SQL of ours with `values` in it; what people typed is only in `values`."""
    everything = values | {
        "readers": list(readers),
        "offset": offset,
        "limit": limit,
        **{name: list(getattr(asked, name)) for name, _ in NARROW.values()},
    }
    with connection.cursor() as cursor:
        cursor.execute(_written(fits, score, asked), everything)
        rows = cursor.fetchall()
    counts: dict[str, dict[str, int]] = {name: {} for name in COUNT}
    page, total, unnarrowed = [], 0, 0
    for what, value, number, shown in rows:
        if what == "hit":
            page.append(_match(*json.loads(shown)))
        elif what == "total":
            total = int(number)
        elif what == "all":
            unnarrowed = int(number)
        else:
            counts[what][value] = int(number)
    return Matches(total, unnarrowed, counts, tuple(page))


def _match(id_: int, kind: str, url: str, themes: list[str], region: str, on: str | None, *texts: Any) -> Match:
    return Match(id_, kind, url, tuple(themes), region, date.fromisoformat(on) if on else None, *texts)


def _written(fits: str, score: str, asked: Asked) -> str:
    chosen = {name: sql for name, (values, sql) in NARROW.items() if getattr(asked, values)}

    def others(but: str) -> str:
        return " AND ".join(sql for name, sql in chosen.items() if name != but) or "true"

    counts = "\nUNION ALL ".join(sql.format(where=others(name)) for name, sql in COUNT.items())
    return f"""
WITH found AS MATERIALIZED (
  SELECT id, kind, themes, region, audience, on_date, extract(year FROM on_date)::int AS year, {score} AS score
  FROM home_document WHERE readers && %(readers)s::varchar[] AND {fits})
SELECT counted.*, NULL FROM ({counts}
UNION ALL SELECT 'all', '', count(*)::float FROM found
UNION ALL SELECT 'total', '', count(*)::float FROM found WHERE {others("")}) counted
UNION ALL (SELECT 'hit', '', page.place, {SHOWN} FROM (
  SELECT id, row_number() OVER (ORDER BY score DESC, on_date DESC NULLS LAST, id)::float AS place
  FROM found WHERE {others("")} ORDER BY place LIMIT %(limit)s OFFSET %(offset)s) page
  JOIN home_document d USING (id), {LINE} ORDER BY page.place)
"""  # noqa: S608  only pieces of ours


def score_of(terms: Sequence[Term], today: date) -> tuple[str, dict[str, Any]]:
    """How near a thing comes: per term the best of its ways, times what the term weighs; a little more when fresh."""
    values: dict[str, Any] = {"today": today}

    def rank(word: str) -> str:
        name = names.setdefault(word, f"w{len(names)}")
        values[name] = word
        return f"ts_rank_cd('{WEIGHTS}', search, {query(name)}, {SATURATED})"

    names: dict[str, str] = {}
    sums = []
    for term in terms:
        ways = [f"{counts} * least({', '.join(map(rank, words))})" for words, counts in term.ways]
        sums.append(f"{term.weight:.4f} * greatest({', '.join(ways)})")
    fresh = f"(1 + {FRESH} * exp(-greatest(0, %(today)s::date - coalesce(on_date, '2000-01-01'::date)) / {FRESH_DAYS}))"
    return f"({' + '.join(sums)})::float * {fresh}", values


def covers(terms: Sequence[Term]) -> tuple[str, dict[str, Any]]:
    """Enough of the question: terms that together weigh so much of it."""
    values = {f"c{place}": term.query for place, term in enumerate(terms)}
    held = " + ".join(
        f"CASE WHEN search @@ {query(f'c{place}')} THEN {term.weight:.4f} ELSE 0 END"
        for place, term in enumerate(terms)
    )
    return f"({held}) >= {COVERED * sum(term.weight for term in terms):.4f}", values
