"""The story of a thing, and the chain as lines for an outsider."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from kring.foundation.records.api import Ref, event_called

from .actions import content_of
from .models import Entry, Seal


@dataclass(frozen=True)
class StoryRow:
    """One line of a timeline: when, the sentence, who acted (kind and id), and the ids that belong to it."""

    entry: str
    at: datetime
    event: str
    sentence: str
    actor: Ref
    data: dict[str, Any]


def story(ref: Ref, *, most: int = 50) -> list[StoryRow]:
    """What happened to this thing, latest first. The caller has checked that the reader may see it."""
    return _rows(Entry.objects.filter(about__contains=[str(ref)]).order_by("-at", "-id")[:most])


def told(entry: str) -> StoryRow | None:
    """What one entry told, for a listener that got its id; None when it is not there."""
    return next(iter(_rows(Entry.objects.filter(pk=entry))), None)


def story_of_person(person_id: int, *, most: int = 50) -> list[StoryRow]:
    """What happened to this person and what they did, latest first. The caller has checked who reads it."""
    about = Q(about__contains=[str(Ref("person", str(person_id)))])
    theirs = Entry.objects.filter(about | Q(actor_kind="person", actor_id=person_id))
    return _rows(theirs.order_by("-at", "-id")[:most])


def _rows(entries: QuerySet[Entry]) -> list[StoryRow]:
    columns = entries.values_list("pk", "at", "event", "actor_kind", "actor_id", "data")
    return [
        StoryRow(str(pk), at, event, _sentence(event), Ref(kind, str(actor_id or 0)), data)
        for pk, at, event, kind, actor_id, data in columns
    ]


def _sentence(event: str) -> str:
    known = event_called(event)
    return str(known.sentence) if known else event


def chain_lines(*, with_content: bool = False) -> Iterator[dict[str, Any]]:
    """The whole chain in order, for export. With content only for somebody who may read every entry."""
    for seal in Seal.objects.order_by("number").select_related("entry").iterator(chunk_size=2000):
        line: dict[str, Any] = {"number": seal.number, "digest": seal.digest, "chain": seal.chain}
        if with_content and seal.entry.salt is not None:
            line |= {"entry": content_of(seal.entry), "salt": bytes(seal.entry.salt).hex()}
        yield line
