"""Things that fit a question, for one viewer. Who may see a thing is decided in the statement that finds it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import connection

from kring.foundation.home.findable import readers_of
from kring.foundation.records.api import Actor

from . import statement
from .asked import Asked, Typed, typed
from .look_up import facts_about, near_words
from .marks import OPEN, Piece, pieces_of
from .statement import Match, Matches, covers, query, score_of
from .terms import Facts, Term, all_of, all_words, any_of, literally, terms_of

ENOUGH = 5  # fewer things that hold the whole question: then also those that hold most of it
WHOLE = 1.5  # what holds the whole question counts so much more than what holds most of it
FEW = 3  # so few: then something else was perhaps meant
MORE_USUAL = 4  # a word that stands in so many times as many things is perhaps what was meant
EXISTS = (
    f"SELECT EXISTS (SELECT 1 FROM home_document WHERE readers && %(readers)s::varchar[] AND search @@ {query('q')})"  # noqa: S608
)


@dataclass(frozen=True)
class FoundRow:
    """A thing that was found, in pieces of which some are marked: its title, and the line that shows why."""

    kind: str
    title: tuple[Piece, ...]
    line: tuple[Piece, ...]
    url: str
    themes: tuple[str, ...] = ()
    region: str = ""
    on: date | None = None


@dataclass(frozen=True)
class FoundDocuments:
    """A page of what fits. `meant`: the question as it was perhaps meant, "" when there is no reason to ask."""

    rows: list[FoundRow] = field(default_factory=list)
    total: int = 0
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    meant: str = ""
    whole: bool = True  # something holds the whole question


def find_documents(*, by: Actor, asked: Asked, offset: int = 0, limit: int = 20) -> FoundDocuments:
    """The things this actor may find for a question, the nearest first."""
    words = typed(asked.text)
    if not words.words:
        return FoundDocuments(whole=False)
    readers = readers_of(by)
    facts = facts_about(words.words)
    terms = terms_of(words.words, facts)
    matches, whole = _matches(terms, words, by.today, readers=readers, asked=asked, offset=offset, limit=limit)
    return FoundDocuments(
        rows=[_row(match) for match in matches.page],
        total=matches.total,
        counts=matches.counts,
        meant=_meant(words, facts, matches, readers),
        whole=whole,
    )


def _matches(terms: Sequence[Term], words: Typed, today: date, **how: Any) -> tuple[Matches, bool]:
    """What holds the whole question; when that is little, what holds most of it; when that is nothing, titles that
    look like it. And whether something holds the whole of it."""
    score, values = score_of(terms, today)
    must = literally(words.phrases, words.without)
    values |= {"all": all_of(terms), "must": must, "marked": any_of(terms)}
    besides = f" AND search @@ {query('must')}" if must else ""
    found = statement.match(f"search @@ {query('all')}{besides}", score, values, **how)
    whole = found.unnarrowed > 0
    loose = [term.loosened() for term in terms]
    if found.unnarrowed < ENOUGH and (len(terms) > 1 or loose != terms):
        score, values = score_of(loose, today)
        values |= {"all": all_of(terms), "any": any_of(loose), "must": must, "marked": any_of(loose)}
        score = f"{score} * CASE WHEN search @@ {query('all')} THEN {WHOLE} ELSE 1 END"
        enough, more = covers(loose)
        fits = f"search @@ {query('any')} AND {enough}{besides}"
        found = statement.match(fits, score, values | more, **how)
    if not found.unnarrowed and not must:
        found = _by_title(words, **how)
    return found, whole


def _by_title(words: Typed, **how: Any) -> Matches:
    """Titles in which something stands that looks like a word of the question."""
    long = [word for word in words.words if len(word) > 4]
    if not long:
        return Matches()
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.word_similarity_threshold', %s, false)", [str(statement.NEAR_TITLE)])
    values = {f"n{place}": word for place, word in enumerate(long)}
    fits = " OR ".join(f"title_key %%> %({name})s" for name in values)
    score = " + ".join(f"word_similarity(%({name})s, title_key)" for name in values)
    return statement.match(f"({fits})", f"({score})::float", values | {"marked": all_words(long)}, **how)


def _row(match: Match) -> FoundRow:
    """The summary says what it is; the text shows why it was found, when the summary does not."""
    shows_why = OPEN in match.text and OPEN not in match.summary
    piece = f"{'… ' * match.goes_before}{match.text}{' …' * match.goes_on}" if match.text else ""
    line = piece if shows_why or not match.summary else match.summary
    return FoundRow(
        match.kind, pieces_of(match.title), pieces_of(line), match.url, match.themes, match.region, match.on
    )


def _meant(words: Typed, facts: Facts, matches: Matches, readers: Sequence[str]) -> str:
    """The question with the words that were perhaps meant; only when that finds something for these readers."""
    likely = {word: others[0] for word, others in facts.near.items() if others}
    if not likely and matches.unnarrowed < FEW:
        often = {word: facts.known[word].often for word in words.words if facts.known[word].often}
        near = near_words(list(often)) if often else {}
        likely = {
            word: other for word, ((other, documents), *_) in near.items() if documents > MORE_USUAL * often[word]
        }
    if not likely:
        return ""
    meant = [likely.get(word, word) for word in words.words]
    with connection.cursor() as cursor:
        cursor.execute(
            EXISTS, {"readers": list(readers), "q": " & ".join(part for w in meant for part in w.split("-"))}
        )
        return " ".join(meant) if cursor.fetchone()[0] else ""
