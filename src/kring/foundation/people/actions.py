"""Verbs that change people and their relations."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Actor, Event, NotAllowed, Ref, Refusal, action, tell

from . import events
from .models import Account, Pass, Person, Relation, Token
from .states import MOVES, Role, Scope, Standing


class OverlappingRelation(Refusal):
    """Deze functie staat er al in deze periode. Kies andere data of beëindig eerst de andere."""


class EndsBeforeStart(Refusal):
    """De einddatum ligt vóór de begindatum. Kies een latere einddatum."""


def _about(relation: Relation) -> tuple[Ref, ...]:
    return (Ref("person", str(relation.person_id)), Ref(relation.ref_kind, relation.ref_id))


@action
def join(
    *,
    by: Actor,
    given_name: str,
    prefix: str,
    family_name: str,
    language: str = "nl",
    fictitious: bool = False,
) -> Person:
    """A person arrives. The account that lets them sign in is made by the caller in the same transaction."""
    person = Person(
        given_name=given_name,
        prefix=prefix,
        family_name=family_name,
        language=language,
        fictitious=fictitious,
        joined_at=by.at,
    )
    person.save()
    tell(events.PersonJoined(about=(Ref("person", str(person.pk)),)))
    return person


@action
def change_details(*, by: Actor, person: Person, **details: str) -> None:
    """Change name, phone, address, postcode, town or language of a person; nothing happens when nothing differs.

    Raises NotAllowed for anybody but the person, and TypeError for a field that may not be set this way.
    """
    if by.ref != Ref("person", str(person.pk)):
        raise NotAllowed
    allowed = {"given_name", "prefix", "family_name", "phone", "address", "postcode", "town", "language"}
    if unknown := set(details) - allowed:
        raise TypeError(f"not a detail: {sorted(unknown)}")
    changed = sorted(name for name, value in details.items() if getattr(person, name) != value)
    if not changed:
        return
    for name in changed:
        setattr(person, name, details[name])
    person.save(update_fields=changed)
    tell(events.DetailsChanged(about=(Ref("person", str(person.pk)),), data={"fields": changed}))


@action
def start_relation(
    *,
    by: Actor,
    person_id: int,
    role: Role,
    ref: Ref,
    from_date: date,
    until_date: date | None = None,
    standing: Standing = Standing.CLAIMED,
) -> Relation:
    """Note that a person has a role with regard to something. Raises EndsBeforeStart, OverlappingRelation.

    Whether `by` may say so is the caller's rule: a leader claims their own, an office gives office roles.
    """
    if until_date is not None and until_date < from_date:
        raise EndsBeforeStart(field="until_date")
    relation = Relation(
        person_id=person_id,
        role=role,
        ref_kind=ref.kind,
        ref_id=ref.id,
        from_date=from_date,
        until_date=until_date,
        standing=standing,
    )
    _save_relation(relation)
    tell(events.RelationStarted(about=_about(relation), data={"relation": relation.pk, "role": role}))
    return relation


@action
def change_relation(*, by: Actor, relation: Relation, from_date: date, until_date: date | None) -> None:
    """Change the days of a relation. Raises EndsBeforeStart, OverlappingRelation."""
    if until_date is not None and until_date < from_date:
        raise EndsBeforeStart(field="until_date")
    if (relation.from_date, relation.until_date) == (from_date, until_date):
        return
    relation.from_date, relation.until_date = from_date, until_date
    _save_relation(relation)
    tell(events.RelationChanged(about=_about(relation), data={"relation": relation.pk}))


@action
def end_relation(*, by: Actor, relation: Relation, until_date: date) -> None:
    """The relation ends at the end of this day; the rights lapse with it. Raises EndsBeforeStart."""
    if until_date < relation.from_date:
        raise EndsBeforeStart(field="until_date")
    if relation.until_date == until_date:
        return
    relation.until_date = until_date
    relation.save(update_fields=["until_date"])
    tell(events.RelationEnded(about=_about(relation), data={"relation": relation.pk, "until": str(until_date)}))


@action
def judge_relation(*, by: Actor, relation: Relation, standing: Standing) -> None:
    """The organisation confirms or disputes what a person claimed. Raises Refusal for a move that is not there."""
    current = Standing(relation.standing)
    if current is standing:
        return
    if standing not in MOVES[current]:
        raise Refusal
    relation.standing, relation.stood_at, relation.stood_by_id = (
        standing,
        by.at,
        by.id if by.is_person else None,
    )
    relation.save(update_fields=["standing", "stood_at", "stood_by"])
    told: type[Event] = events.RelationConfirmed if standing is Standing.CONFIRMED else events.RelationDisputed
    tell(told(about=_about(relation), data={"relation": relation.pk}))


def _save_relation(relation: Relation) -> None:
    try:
        with transaction.atomic():
            relation.save()
    except IntegrityError as error:
        if "people_relation_once" in str(error):
            raise OverlappingRelation from None
        raise


def digest(secret: str) -> str:
    """SHA-256 of a secret of our own making (long and random, so a quick hash will do)."""
    return hashlib.sha256(secret.encode()).hexdigest()


@action
def give_pass(*, by: Actor, purpose: str, ref: Ref, ends_at: datetime) -> str:
    """Make a link for somebody without an account; returns the secret, which is shown once and kept nowhere."""
    secret = secrets.token_urlsafe(32)
    given = Pass(
        digest=digest(secret),
        purpose=purpose,
        ref_kind=ref.kind,
        ref_id=ref.id,
        made_by_id=by.id if by.is_person else None,
        made_at=by.at,
        ends_at=ends_at,
    )
    given.save()
    tell(events.PassGiven(about=(ref,), data={"pass": given.pk}))
    return secret


@action
def revoke_pass(*, by: Actor, given: Pass) -> None:
    """Close a link for good."""
    if given.revoked_at is not None:
        return
    given.revoked_at = by.at
    given.save(update_fields=["revoked_at"])
    tell(events.PassRevoked(about=(Ref(given.ref_kind, given.ref_id),), data={"pass": given.pk}))


class EndsTooLate(Refusal):
    """Een sleutel is hooguit een jaar geldig. Kies een eerdere datum."""


@action
def make_token(*, by: Actor, name: str, scopes: Sequence[Scope], ends_at: datetime) -> str:
    """A personal API key of `by`; returns the secret, which is shown once. Raises NotAllowed, EndsTooLate."""
    if not by.is_person or by.id is None:
        raise NotAllowed
    if ends_at > by.at + timedelta(days=366):
        raise EndsTooLate(field="ends_at")
    secret = f"kring_{secrets.token_urlsafe(32)}"
    token = Token(
        person_id=by.id,
        name=name,
        digest=digest(secret),
        scopes=sorted(scopes),
        made_at=by.at,
        ends_at=ends_at,
    )
    token.save()
    tell(events.TokenMade(about=(by.ref,), data={"token": token.pk}))
    return secret


@action
def revoke_token(*, by: Actor, token: Token) -> None:
    """Withdraw a key; from now on it opens nothing. Raises NotAllowed for anybody but its owner."""
    if by.ref != Ref("person", str(token.person_id)):
        raise NotAllowed
    if token.revoked_at is not None:
        return
    token.revoked_at = by.at
    token.save(update_fields=["revoked_at"])
    tell(events.TokenRevoked(about=(by.ref,), data={"token": token.pk}))


@action
def erase(*, by: Actor, person: Person) -> None:
    """Take a person out: account, keys and links go, the row stays without a name so that others' rows still point
    somewhere. Called by privacy, which first asked every module what must be kept."""
    ref = Ref("person", str(person.pk))
    Account.objects.filter(person=person).delete()
    Token.objects.filter(person=person).delete()
    Pass.objects.filter(made_by=person).delete()
    Relation.objects.filter(person=person).delete()
    Relation.objects.filter(stood_by=person).update(stood_by=None)
    person.given_name, person.prefix, person.family_name = "", "", str(_("verwijderd"))
    person.phone = person.address = person.postcode = person.town = ""
    person.erased_at = by.at
    person.save()
    tell(events.PersonErased(about=(ref,)))
