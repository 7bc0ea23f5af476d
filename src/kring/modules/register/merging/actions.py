"""Proposing that two accounts are of one person, agreeing, and what follows."""

from datetime import timedelta

from django.urls import reverse

from kring.foundation.notices.api import send
from kring.foundation.people.api import address_of, give_pass, merge_people
from kring.foundation.records.api import Actor, Event, NotAllowed, Ref, Refusal, action, tell
from kring.modules.register.models import Merge, Register
from kring.parts.casework.api import open_kinds

from . import access, events, rules
from .states import MergeState

ASKED_NOTICE = "register.merge_asked"
MERGED_NOTICE = "register.merged"
LINK_DAYS = 30
PURPOSE = "register.merge"  # of a link: register.merge.gone, register.merge.into


class NothingToKeep(Refusal):
    """Met het account dat blijft, kan niemand inloggen. Laat het andere account blijven."""


class SameAccount(Refusal):
    """Dit is twee keer hetzelfde account. Vul twee verschillende nummers of adressen in."""


class ProposedAlready(Refusal):
    """Voor een van deze accounts loopt al een voorstel. Wacht op het antwoord of trek dat voorstel in."""


class BothApplying(Refusal):
    """In beide accounts loopt een aanvraag van dezelfde soort. Rond eerst een van de twee af."""


class Answered(Refusal):
    """Op dit voorstel is al geantwoord."""


class TooSoon(Refusal):
    """De eigenaar heeft nog tijd om te antwoorden. Na 14 dagen kan een tweede medewerker instemmen."""


class NotTheSecond(NotAllowed):
    """Je deed dit voorstel zelf. Een collega moet instemmen."""


@action
def propose(*, by: Actor, register: Register, gone_id: int, into_id: int, reason: str) -> int:
    """The office proposes; both owners are asked by mail, with a link to answer. Returns the proposal.

    Raises NotAllowed, SameAccount, NothingToKeep, ProposedAlready, BothApplying.
    """
    access.check_is_office(by, register.pk)
    if gone_id == into_id:
        raise SameAccount
    if by.id in (gone_id, into_id):
        raise NotAllowed
    if address_of(into_id) is None:
        raise NothingToKeep
    if Merge.objects.filter(state=MergeState.PROPOSED, gone_id__in=[gone_id, into_id]).exists():
        raise ProposedAlready
    check_no_two_open(gone_id, into_id)
    made = Merge(
        register=register,
        gone_id=gone_id,
        into_id=into_id,
        reason=reason,
        proposed_by_id=by.person_id,
        proposed_at=by.at,
    )
    made.save()
    for side, person_id in (("gone", gone_id), ("into", into_id)):
        if address_of(person_id) is not None:
            _ask(by, made, side, person_id)
    tell(events.MergeProposed(about=_about(made), data={"merge": made.pk}))
    return made.pk


def check_no_two_open(gone_id: int, into_id: int) -> None:
    """Raises BothApplying when both have an open case of one kind in one register: only one can go on."""
    for one, other in access.pairs_in_one_register(gone_id, into_id):
        if open_kinds(one) & open_kinds(other):
            raise BothApplying


def _ask(by: Actor, merge: Merge, side: str, person_id: int) -> None:
    secret = give_pass(by=by, purpose=f"{PURPOSE}.{side}", ref=merge.ref, ends_at=by.at + timedelta(days=LINK_DAYS))
    url = reverse("register:merge_link", args=[side, secret])
    send(by=by, person_id=person_id, notice=ASKED_NOTICE, context={"url": url})


def _about(merge: Merge) -> tuple[Ref, ...]:
    people = (Ref("person", str(merge.into_id)), Ref("person", str(merge.gone_id)))
    return (merge.ref, *people, Ref("register", merge.register_id))


@action
def agree(*, by: Actor, merge: Merge, side: str) -> bool:
    """The owner of one of the accounts says yes; with the second yes it is done. Says whether it was.

    access checked that `by` is that owner: signed in, or with the link from the mail. Raises Answered.
    """
    held = _open(merge)
    field = f"{side}_yes_at"
    if getattr(held, field) is not None:
        return False
    setattr(held, field, by.at)
    held.save(update_fields=[field])
    done = _complete(by, held)
    tell(events.MergeAgreed(about=_about(held), data={"merge": held.pk, "side": side}))
    return done


def _open(merge: Merge) -> Merge:
    held: Merge = Merge.objects.select_for_update().get(pk=merge.pk)
    if held.state != MergeState.PROPOSED:
        raise Answered
    return held


@action
def decline(*, by: Actor, merge: Merge) -> None:
    """An owner says no: nothing changes. access checked that `by` is an owner. Raises Answered."""
    _end(by, merge, MergeState.DECLINED, events.MergeDeclined)


@action
def withdraw(*, by: Actor, merge: Merge) -> None:
    """The office takes its proposal back. Raises NotAllowed, Answered."""
    access.check_is_office(by, merge.register_id)
    _end(by, merge, MergeState.WITHDRAWN, events.MergeWithdrawn)


def _end(by: Actor, merge: Merge, state: MergeState, event: type[Event]) -> None:
    held = _open(merge)
    held.state, held.ended_at = state, by.at
    held.save(update_fields=["state", "ended_at"])
    tell(event(about=_about(held), data={"merge": held.pk}))


@action
def stand_in(*, by: Actor, merge: Merge, reason: str) -> bool:
    """A second officer says yes for the account that would end, because its mailbox does not answer (or it has none).

    The owner of the account that stays always answers themselves. Says whether it is done now.
    Raises NotAllowed, NotTheSecond, TooSoon, Answered.
    """
    access.check_is_office(by, merge.register_id)
    held = _open(merge)
    if by.id in (held.gone_id, held.into_id):
        raise NotAllowed
    if by.id == held.proposed_by_id:
        raise NotTheSecond
    if held.gone_yes_at is not None:
        raise Answered
    if not rules.may_stand_in(held.proposed_at, by.at, has_account=address_of(held.gone_id) is not None):
        raise TooSoon
    held.stood_in_by_id, held.stood_in_reason, held.gone_yes_at = by.id, reason, by.at
    held.save(update_fields=["stood_in_by", "stood_in_reason", "gone_yes_at"])
    done = _complete(by, held)
    tell(events.MergeStoodIn(about=_about(held), data={"merge": held.pk}))
    return done


def _complete(by: Actor, held: Merge) -> bool:
    """With both answers there: everything becomes one, in this same transaction. Raises people's refusals."""
    if not rules.is_agreed(held.gone_yes_at, held.into_yes_at):
        return False
    check_no_two_open(held.gone_id, held.into_id)
    own_mailbox = held.stood_in_by_id is None
    done = merge_people(by=by, from_id=held.gone_id, into_id=held.into_id, with_addresses=own_mailbox)
    held.state, held.ended_at = MergeState.DONE, by.at
    held.folded, held.left = list(done.folded), [[column, str(key)] for column, key in done.left]
    held.save(update_fields=["state", "ended_at", "folded", "left"])
    url = reverse("register:merge", args=[held.pk])
    send(by=by, person_id=held.into_id, notice=MERGED_NOTICE, context={"url": url})
    return True
