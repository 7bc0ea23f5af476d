"""Giving and withdrawing leave, noting a look, asking for everything, going away, and terms that end."""

from datetime import date, timedelta
from uuid import UUID, uuid4

from django.db import transaction

from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref, Refusal, action, tell

from . import erasing, events, parcels, registry, rules
from .models import Export, Grant, Look

PARCEL_DAYS = 7


class EndsBeforeStart(Refusal):
    """De laatste dag ligt vóór de eerste. Kies een latere dag."""


class TooLong(Refusal):
    """Je kunt hooguit voor een jaar toestemming geven. Kies een eerdere dag."""


class AlreadyAsked(Refusal):
    """Je gegevens worden al klaargezet. Je krijgt een mail zodra het zover is."""


class WrongWord(Refusal):
    """Typ het woord precies zoals het er staat. Er is nog niets verwijderd."""


@action
def grant(*, by: Actor, receiver: Ref, item: Ref, purpose: str, from_date: date, until_date: date) -> Grant:
    """Give leave to look at something of one's own. Raises NotAllowed, EndsBeforeStart, TooLong.

    receiver: Ref("board", "12345") for whoever speaks for it, or Ref("person", "7"). item: the thing; an id of "*"
    means everything of that kind. That it is `by`'s own was checked by the module that offers it.
    """
    if not by.is_person or by.id is None or receiver == by.ref:
        raise NotAllowed
    if until_date < from_date:
        raise EndsBeforeStart(field="until_date")
    if (until_date - from_date).days > rules.LONGEST_DAYS:
        raise TooLong(field="until_date")
    given = Grant(
        giver_id=by.id,
        receiver_kind=receiver.kind,
        receiver_id=receiver.id,
        item_kind=item.kind,
        item_id="" if item.id == "*" else item.id,
        purpose=purpose,
        from_date=from_date,
        until_date=until_date,
        given_at=by.at,
    )
    given.save()
    tell(events.GrantGiven(about=(by.ref, receiver), data={"grant": given.pk}))
    return given


@action
def withdraw(*, by: Actor, given: Grant) -> None:
    """Take leave back; from now on nobody looks under it. Raises NotAllowed for anybody but the giver."""
    if by.ref != Ref("person", str(given.giver_id)):
        raise NotAllowed
    if given.withdrawn_at is not None:
        return
    given.withdrawn_at = by.at
    given.save(update_fields=["withdrawn_at"])
    tell(events.GrantWithdrawn(about=(by.ref, given.receiver), data={"grant": given.pk}))


@action
def look(*, by: Actor, of_person: int, item: Ref, under_grant: Grant | None = None) -> None:
    """Note that somebody looks at a thing of another person; looking at one's own is nobody's business.

    under_grant: the leave that `access.leave` found, None when an office looks by its duty.
    """
    if not by.is_person or by.id is None:
        raise NotAllowed
    if by.id == of_person:
        return
    noted = Look(
        of_person_id=of_person,
        looker_id=by.id,
        item_kind=item.kind,
        item_id=item.id,
        under_grant=under_grant,
        looked_at=by.at,
    )
    noted.save()
    tell(events.LookedAt(about=(Ref("person", str(of_person)),), data={"look": noted.pk}))


@action
def ask_export(*, by: Actor) -> UUID:
    """Ask for everything about oneself; a job makes it. Raises NotAllowed, AlreadyAsked while one is being made."""
    if not by.is_person or by.id is None:
        raise NotAllowed
    if Export.objects.filter(person_id=by.id, ready_at=None).exists():
        raise AlreadyAsked
    from .jobs import build_export

    asked = Export(id=uuid4(), person_id=by.id, asked_at=by.at)
    asked.save(force_insert=True)
    build_export.defer(export=str(asked.pk))
    tell(events.ExportAsked(about=(by.ref,), data={"export": str(asked.pk)}))
    return asked.pk


@action
def hand_out(*, by: Actor, id: UUID, size: int) -> None:
    """An export is ready: it can be fetched for a week, and the person hears so."""
    from kring.foundation.notices.api import send

    made = Export.objects.get(pk=id)
    made.ready_at, made.ends_at, made.size = by.at, by.at + timedelta(days=PARCEL_DAYS), size
    made.save(update_fields=["ready_at", "ends_at", "size"])
    send(by=by, person_id=made.person_id, notice="privacy.export_ready", context={"url": "/privacy/download/"})
    tell(events.ExportReady(about=(Ref("person", str(made.person_id)),), data={"export": str(id)}))


@action
def note_taken(*, by: Actor, id: UUID) -> None:
    """The person fetched their export: it stands in their story, in case it was not them."""
    tell(events.ExportTaken(about=(by.ref,), data={"export": str(id)}))


@action
def end_exports(*, by: Actor) -> int:
    """Remove exports whose week is over, and those that never got ready in two days. Returns how many."""
    over = Export.objects.filter(ends_at__lte=by.at) | Export.objects.filter(
        ready_at=None, asked_at__lte=by.at - timedelta(days=2)
    )
    ids = list(over.values_list("pk", flat=True))
    if ids:
        Export.objects.filter(pk__in=ids).delete()
        _remove_parcels(ids)
        tell(events.ExportsEnded(data={"exports": len(ids)}))
    return len(ids)


def _remove_parcels(ids: list[UUID]) -> None:
    def remove() -> None:
        for id in ids:
            parcels.remove(id)

    transaction.on_commit(remove)


def erase_me(*, by: Actor, typed: str, word: str) -> None:
    """Delete one's account and all that need not stay. Raises NotAllowed; WrongWord unless `typed` is `word`.

    Erasing itself is done by the system: an entry that says who did it would name the person again.
    """
    if not by.is_person or by.id is None:
        raise NotAllowed
    if typed.strip().lower() != word.lower():
        raise WrongWord(field="word")
    erase_person(by=Actor(ActorKind.SYSTEM, None, by.at), person_id=by.id)


@action
def erase_person(*, by: Actor, person_id: int) -> None:
    """Take a person out of every table, as the register says. `by` is the system (see erase_me)."""
    if by.kind is not ActorKind.SYSTEM:
        raise NotAllowed
    _remove_parcels(list(Export.objects.filter(person_id=person_id).values_list("pk", flat=True)))
    erasing.erase_everywhere(by=by, person_id=person_id)
    tell(events.AccountErased())


@action
def apply_term(*, by: Actor, model: str) -> int:
    """Remove the rows of one table whose term is over; returns how many."""
    over = registry.retentions()[model](by.today)
    ids = list(over.values_list("pk", flat=True))
    if ids:
        over.model._default_manager.filter(pk__in=ids).delete()
        tell(events.TermsApplied(data={"model": model, "rows": len(ids)}))
    return len(ids)
