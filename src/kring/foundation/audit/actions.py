"""Sealing, and forgetting a person in the story."""

from django.db import connection
from django.db.models import F, Value
from django.db.models.expressions import RawSQL

from kring.foundation.records.api import Actor, Event, Ref, action, tell

from .chain import GENESIS, digest_of, next_link
from .models import Entry, Seal

SEALING = 7_201_114  # number of the advisory lock: one sealer at a time
# Entries of transactions below the oldest one that still runs. A snapshot lists running transactions of the whole
# server; one that is known to belong to another database cannot write here and holds nothing up.
SETTLED = """
SELECT id FROM audit_entry WHERE transaction < (
  SELECT coalesce(min(running::text::bigint), pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
  FROM pg_snapshot_xip(pg_current_snapshot()) AS running
  WHERE NOT EXISTS (
    SELECT 1 FROM pg_locks lock JOIN pg_stat_activity who ON who.pid = lock.pid
    WHERE lock.locktype = 'transactionid' AND lock.granted AND lock.mode = 'ExclusiveLock'
      AND lock.transactionid = running::xid AND who.datname <> current_database()
  )
)
"""


class StorySealed(Event):
    name = "audit.sealed"
    sentence = "Het logboek is verzegeld."


class PersonForgotten(Event):
    name = "audit.person_forgotten"
    sentence = "Een persoon is uit het logboek gewist."


def content_of(entry: Entry) -> dict[str, object]:
    """What the digest of an entry covers."""
    return {
        "id": str(entry.pk),
        "at": entry.at.isoformat(),
        "event": entry.event,
        "actor_kind": entry.actor_kind,
        "actor_id": entry.actor_id,
        "about": entry.about,
        "data": entry.data,
        "cause_id": str(entry.cause_id) if entry.cause_id else None,
    }


@action
def seal(*, by: Actor, most: int = 10_000) -> int:
    """Add committed entries to the chain, oldest transaction first, and say how many.

    Only entries below the oldest running transaction are taken: a later commit can never fall before them.
    Sealing is itself told only when there was something else to seal, else the chain would grow by itself.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SEALING])
    waiting = list(
        Entry.objects.filter(seal=None, pk__in=RawSQL(SETTLED, [])).order_by("transaction", "at", "id")[  # noqa: S611  a constant
            :most
        ]
    )
    if not any(entry.event != StorySealed.name for entry in waiting):
        return 0
    last = Seal.objects.order_by("-number").first()
    number, link = (last.number, last.chain) if last else (0, GENESIS)
    seals = []
    for entry in waiting:
        digest = digest_of(content_of(entry), bytes(entry.salt or b""))
        number, link = number + 1, next_link(link, digest)
        seals.append(Seal(number=number, entry=entry, digest=digest, chain=link, sealed_at=by.at))
    Seal.objects.bulk_create(seals)
    tell(StorySealed(data={"count": len(seals), "last": number}))
    return len(seals)


@action
def forget_person(*, by: Actor, person_id: int) -> int:
    """Blank a person in every entry: actor, subject and salt go, digest and chain stay, so the chain verifies.

    Entries that were not sealed yet are sealed as blank later. Returns how many entries were blanked.
    """
    ref = str(Ref("person", str(person_id)))
    mine = Entry.objects.filter(actor_kind="person", actor_id=person_id) | Entry.objects.filter(about__contains=[ref])
    if not mine.exists():
        return 0
    count = Entry.objects.filter(pk__in=mine.values("pk")).update(
        actor_id=RawSQL("CASE WHEN actor_kind = 'person' AND actor_id = %s THEN NULL ELSE actor_id END", [person_id]),
        about=RawSQL("array_remove(about, %s)", [ref]),
        data=Value({}, output_field=Entry._meta.get_field("data")),
        salt=None,
        erased_at=by.at,
    )
    tell(PersonForgotten(data={"entries": count}))
    return count


@action
def settle_after_restore(*, by: Actor) -> int:
    """After a restore transaction numbers start anew: what was not sealed yet becomes older than anything new."""
    count = Entry.objects.filter(seal=None).update(transaction=F("transaction") * 0)
    tell(StoryRestored(data={"entries": count}))
    return count


class StoryRestored(Event):
    name = "audit.restored"
    sentence = "Het logboek is teruggezet uit een reservekopie."
