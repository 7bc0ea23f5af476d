"""Finding a leader in the registers. Everybody may; at most twenty, never a list of all."""

from dataclasses import dataclass
from datetime import date

from django.contrib.postgres.search import TrigramSimilarity, TrigramWordSimilarity
from django.db.models import Q, QuerySet
from django.db.models.functions import Greatest

from kring.modules.register.models import Entry
from kring.modules.register.rules import Candidate, Query, read_query, score, variants
from kring.modules.register.rules.searching import SHORT_NAME

from .standings import stands

MOST = 20
CONSIDERED = 200  # nearest by trigram; the exact comparison is made on these


@dataclass(frozen=True)
class FoundRow:
    """Somebody who was found: what is always public, nothing more."""

    name: str
    place: str
    register: str
    register_code: str
    number: str
    title: str
    status: str
    sentence: str


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
    scored = [(score(query, _candidate(entry)), entry) for entry in _nearest(query)]
    best = sorted(
        (pair for pair in scored if pair[0] > 0),
        key=lambda pair: (-pair[0], pair[1].family_key, pair[1].given_key, pair[1].pk),
    )
    shown = [entry for _, entry in best[:MOST]]
    return Found(tuple(_rows(shown, on)), more=len(best) > MOST)


def _nearest(query: Query) -> QuerySet[Entry]:
    """Entries that may be meant, by the indexes on the keys."""
    wanted = Q()
    for word in query.words:
        wanted |= Q(family_key__startswith=word) | Q(name_key__trigram_word_similar=word)
        wanted |= Q(family_key__trigram_similar=word)
        if len(word) <= SHORT_NAME:
            wanted |= Q(family_key__in=variants(word))
    found = Entry.objects.filter(wanted)
    for word in query.where:
        found = found.filter(Q(where_key__contains=word) | Q(where_key__trigram_word_similar=word))
    text = " ".join(query.words)
    near = Greatest(TrigramSimilarity("name_key", text), TrigramWordSimilarity(query.words[-1], "name_key"))
    nearest = found.annotate(near=near)
    order = ["-near"]
    if len(query.words) > 1 and not query.where:  # "jansen utrecht" in one box: people there come first
        nearest = nearest.annotate(there=TrigramWordSimilarity(query.words[-1], "where_key"))
        order = ["-there", "-near"] if _is_a_place(query) else order
    return nearest.select_related("enrolment", "register").order_by(*order, "family_key", "pk")[:CONSIDERED]


def _is_a_place(query: Query) -> bool:
    """Does the last word stand in somebody's place, school or board and in nobody's surname?"""
    last = query.words[-1]
    return (
        not Entry.objects.filter(family_key=last).exists() and Entry.objects.filter(where_key__contains=last).exists()
    )


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
        )
        for entry in entries
    ]
