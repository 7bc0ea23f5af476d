"""The story of a thing, and the chain as lines for an outsider."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

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
    return [_row(entry) for entry in Entry.objects.filter(about__contains=[str(ref)]).order_by("-at", "-id")[:most]]


def told(entry: str) -> StoryRow | None:
    """What one entry told, for a listener that got its id; None when it is not there."""
    found = Entry.objects.filter(pk=entry).first()
    return _row(found) if found else None


def done_by(person_id: int, *, most: int = 50) -> list[StoryRow]:
    """What this person did, latest first."""
    mine = Entry.objects.filter(actor_kind="person", actor_id=person_id).order_by("-at", "-id")[:most]
    return [_row(entry) for entry in mine]


def _row(entry: Entry) -> StoryRow:
    known = event_called(entry.event)
    return StoryRow(
        entry=str(entry.pk),
        at=entry.at,
        event=entry.event,
        sentence=str(known.sentence) if known else entry.event,
        actor=Ref(entry.actor_kind, str(entry.actor_id or 0)),
        data=entry.data,
    )


def chain_lines(*, with_content: bool = False) -> Iterator[dict[str, Any]]:
    """The whole chain in order, for export. With content only for somebody who may read every entry."""
    for seal in Seal.objects.order_by("number").select_related("entry").iterator(chunk_size=2000):
        line: dict[str, Any] = {"number": seal.number, "digest": seal.digest, "chain": seal.chain}
        if with_content and seal.entry.salt is not None:
            line |= {"entry": content_of(seal.entry), "salt": bytes(seal.entry.salt).hex()}
        yield line
