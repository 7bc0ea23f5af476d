"""Finding a leader in the registers. Everybody may; at most twenty, never a list of all."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.search import TrigramSimilarity, TrigramWordSimilarity
from django.db.models import Q, QuerySet

from kring.modules.register.models import Entry
from kring.modules.register.rules import Candidate, Query, read_query, score, variants
from kring.modules.register.rules.searching import SHORT_NAME, SHORTEST
from kring.modules.register.showing.access import is_found

from .standings import stands

MOST = 20
CONSIDERED = 100  # nearest by trigram; the exact comparison is made on these


@dataclass(frozen=True)
class FoundRow:
    """Somebody who was found: what is always public, and the school of whoever chose to show it."""

    name: str
    place: str
    register: str
    register_code: str
    number: str
    title: str
    status: str
    sentence: str
    schools: str = ""


@dataclass(frozen=True)
class Found:
    """The people found, best first, and whether there are more than are shown."""

    rows: tuple[FoundRow, ...]
    more: bool


def find(*, name: str, where: str = "", on: date) -> Found:
    """Leaders whose surname looks like this, near the place, school or board when one is given.

    Raises BadQuery when there is nothing to search by.
    """
    query = read_query(name, where)
    scored = [(score(query, _candidate(entry)), entry) for entry in _nearest(query, on)]
    best = sorted(
        (pair for pair in scored if pair[0] > 0),
        key=lambda pair: (-pair[0], pair[1].family_key, pair[1].given_key, pair[1].pk),
    )
    shown = [entry for _, entry in best[:MOST]]
    return Found(tuple(_rows(shown, on)), more=len(best) > MOST)


def _nearest(query: Query, on: date) -> QuerySet[Entry]:
    """Entries that may be meant, by the indexes on the keys, the nearest first."""
    found = Entry.objects.filter(_may_mean(query), is_found(on))
    for word in query.where:
        found = found.filter(Q(where_key__contains=word) | Q(where_key__trigram_word_similar=word))
    text = " ".join(query.words)
    near: Any = TrigramSimilarity("name_key", text)
    if len(query.words) == 1:
        near = TrigramWordSimilarity(text, "name_key")
    elif not query.where:  # "jansen utrecht" in one box: people there come first
        near = near + TrigramWordSimilarity(query.words[-1], "where_key")
    nearest = found.annotate(near=near).order_by("-near", "family_key", "pk")
    return nearest.select_related("enrolment", "register")[:CONSIDERED]


def _may_mean(query: Query) -> Q:
    """One word is looked for in surnames; several together in the whole name, where a typo weighs less."""
    if len(query.words) > 1:
        return Q(name_key__trigram_similar=" ".join(query.words)) | Q(family_key__in=query.words)
    [word] = query.words
    if len(word) == SHORTEST:  # two letters say how a name begins; a typo in them says nothing
        return Q(family_key__startswith=word)
    wanted = Q(family_key__startswith=word) | Q(family_key__trigram_similar=word)
    wanted |= Q(name_key__trigram_word_similar=word)
    return wanted | Q(family_key__in=variants(word)) if len(word) <= SHORT_NAME else wanted


def _candidate(entry: Entry) -> Candidate:
    return Candidate(entry.given_key, entry.family_key, entry.where_key)


def _rows(entries: list[Entry], on: date) -> list[FoundRow]:
    how = stands([entry.enrolment for entry in entries], on)
    return [
        FoundRow(
            name=" ".join(part for part in (entry.given_name, entry.prefix, entry.family_name) if part),
            place=entry.places,
            register=entry.register.name,
            register_code=entry.register_id,
            number=entry.enrolment.number,
            title=how[entry.enrolment_id].title,
            status=how[entry.enrolment_id].word,
            sentence=how[entry.enrolment_id].sentence,
            schools=entry.schools,
        )
        for entry in entries
    ]
