"""Keeping the index of what can be found. Called within the action that changes the thing itself: the database
refuses it elsewhere, and what is rolled back is not found."""

from collections.abc import Collection

from django.db.models import F, Func, Value

from kring.foundation.records.api import Actor, Ref

from .findable import Findable, person_word
from .finding.marks import CLOSE, OPEN
from .finding.parts import fill
from .models import Document

MOST_TEXT = 300_000  # letters; PostgreSQL indexes a mebibyte of words per row and no more
_NO_LETTERS = str.maketrans("", "", f"\x00{OPEN}{CLOSE}")
KEPT = ("kind", "title", "text", "url", "summary", "themes", "region", "audience", "on_date", "readers", "parts")


def make_findable(*things: Findable) -> None:
    """From now on these can be found, by their readers only; a thing that was there is replaced. The last of two with
    one Ref counts."""
    rows = list({thing.ref: _row(thing) for thing in things}.values())
    fill(rows)
    Document.objects.bulk_create(
        rows, batch_size=500, update_conflicts=True, unique_fields=["ref_kind", "ref_id"], update_fields=KEPT
    )


def take_back(refs: Collection[Ref]) -> None:
    """From now on these are found no more; unknown ones change nothing."""
    for kind in {ref.kind for ref in refs}:
        Document.objects.filter(ref_kind=kind, ref_id__in=[ref.id for ref in refs if ref.kind == kind]).delete()


def readers_follow(by: Actor, from_id: int, into_id: int) -> list[tuple[str, object]]:
    """Two accounts became one: what the one could find, the other finds. No row stays behind."""
    former, now = person_word(from_id), person_word(into_id)
    replaced = Func(F("readers"), Value(former), Value(now), function="array_replace")
    Document.objects.filter(readers__contains=[former]).update(readers=replaced)
    return []


def _row(thing: Findable) -> Document:
    return Document(
        ref_kind=thing.ref.kind,
        ref_id=thing.ref.id,
        kind=thing.kind,
        title=_clean(thing.title)[:300],
        text=_clean(thing.text)[:MOST_TEXT],
        url=thing.url,
        summary=_clean(thing.summary)[:300],
        themes=list(dict.fromkeys(thing.themes)),
        region=thing.region,
        audience=list(dict.fromkeys(thing.audience)),
        on_date=thing.on,
        readers=list(thing.readers),
    )


def _clean(text: str) -> str:
    """Without the letters that PostgreSQL cannot keep and those by which words are marked."""
    return text.translate(_NO_LETTERS)
