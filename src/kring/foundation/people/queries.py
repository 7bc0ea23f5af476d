"""Who is who, who holds what."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from kring.foundation.records.api import Actor, ActorKind, Held, Plain, Ref, rows, titles

from .actions import digest
from .models import Account, Pass, Person, Relation, Token
from .states import Role, Scope, Standing


@dataclass(frozen=True)
class RelationRow:
    """A dated relation: role with regard to `ref`, both days included."""

    id: int
    person_id: int
    role: Role
    ref: Ref
    from_date: date
    until_date: date | None
    standing: Standing

    def in_force(self, on: date) -> bool:
        return self.from_date <= on and (self.until_date is None or on <= self.until_date)


@dataclass(frozen=True)
class PersonCard:
    """The name of a person, for somebody who may see it."""

    id: int
    given_name: str
    prefix: str
    family_name: str

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.given_name, self.prefix, self.family_name) if part)


def _on(day: date) -> Q:
    return Q(from_date__lte=day) & (Q(until_date=None) | Q(until_date__gte=day))


def _relations(found: QuerySet[Relation]) -> list[RelationRow]:
    columns = found.values_list(
        "pk", "person_id", "role", "ref_kind", "ref_id", "from_date", "until_date", "standing"
    )  # fmt: skip
    return [
        RelationRow(pk, person_id, Role(role), Ref(kind, id_), from_date, until_date, Standing(standing))
        for pk, person_id, role, kind, id_, from_date, until_date, standing in columns
    ]


def relations_of(person_id: int, *, on: date | None = None) -> list[RelationRow]:
    """A person's relations, all or those in force on a day, oldest first."""
    found = Relation.objects.filter(person_id=person_id)
    return _relations(found.filter(_on(on)) if on else found)


def relations_of_many(person_ids: set[int], *, on: date | None = None) -> dict[int, list[RelationRow]]:
    """The relations of many people at once, all or those in force on a day; by person, oldest first."""
    found = Relation.objects.filter(person_id__in=person_ids)
    by_person: dict[int, list[RelationRow]] = {person_id: [] for person_id in person_ids}
    for row in _relations(found.filter(_on(on)) if on else found):
        by_person[row.person_id].append(row)
    return by_person


def relation_with(id: int) -> Relation | None:
    """The relation with this number, to hand to an action; None when it is not there. The caller checks who asks."""
    return Relation.objects.filter(pk=id).first()


def relations_to_many(
    refs: list[Ref], *, roles: frozenset[Role] | None = None, on: date | None = None
) -> list[RelationRow]:
    """Who has (these) roles with regard to any of these things (all of one kind), oldest first."""
    found = Relation.objects.filter(ref_kind__in={ref.kind for ref in refs}, ref_id__in=[ref.id for ref in refs])
    if roles is not None:
        found = found.filter(role__in=roles)
    return _relations(found.filter(_on(on)) if on else found)


def relations_to(ref: Ref, *, roles: frozenset[Role] | None = None, on: date | None = None) -> list[RelationRow]:
    """Who has (these) roles with regard to a thing, oldest first."""
    found = Relation.objects.filter(ref_kind=ref.kind, ref_id=ref.id)
    if roles is not None:
        found = found.filter(role__in=roles)
    return _relations(found.filter(_on(on)) if on else found)


def held_by(person_id: int, on: date) -> frozenset[Held]:
    """The rights of a person on a day. A disputed relation gives none."""
    found = Relation.objects.filter(_on(on), person_id=person_id).exclude(standing=Standing.DISPUTED)
    return frozenset(Held(role, Ref(kind, id_)) for role, kind, id_ in found.values_list("role", "ref_kind", "ref_id"))


def actor_for(person_id: int, at: datetime) -> Actor:
    """The actor that this person is at this moment, with the rights of that day."""
    actor = Actor(ActorKind.PERSON, person_id, at)
    return Actor(ActorKind.PERSON, person_id, at, held_by(person_id, actor.today))


def actor_of(account: Any, at: datetime) -> Actor:
    """The actor that the owner of this account is at this moment; without a query when the account came with a page."""
    day, holds = getattr(account, "holds_on", (None, frozenset()))
    actor = Actor(ActorKind.PERSON, account.person_id, at, holds)
    return actor if day == actor.today else actor_for(account.person_id, at)


def cards(person_ids: set[int]) -> dict[int, PersonCard]:
    """Names by person id. The caller has checked that the viewer may see these people."""
    return {card.id: card for card in rows(PersonCard, Person.objects.filter(pk__in=person_ids).order_by())}


def names_among(words: list[str]) -> set[str]:
    """Which of these words (small, without accents) are part of the name of somebody who is known here."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT word FROM unnest(%s::text[]) word WHERE EXISTS (SELECT 1 FROM people_person"
            " WHERE ' ' || search_key || ' ' LIKE '%% ' || word || ' %%' AND search_key LIKE '%%' || word || '%%')",
            [words],
        )
        return {word for (word,) in cursor.fetchall()}


def person_of(person_id: int) -> Person:
    """The person with this id; raises Person.DoesNotExist."""
    return Person.objects.get(pk=person_id)


def has_second_factor(person_id: int) -> bool:
    """Does this person prove twice who they are when they sign in? Plain SQL: it is asked for every page of whoever
    must, and the ORM takes longer to write this question than PostgreSQL to answer it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT FROM mfa_authenticator JOIN people_account ON people_account.id = user_id WHERE person_id = %s",
            [person_id],
        )
        return cursor.fetchone() is not None


OPENED = Plain(
    "FROM people_pass AS held"
    " WHERE held.digest = %s AND held.purpose = %s AND held.revoked_at IS NULL AND held.ends_at > %s",
    held="people.Pass",
)


def pass_for(secret: str, *, purpose: str, at: datetime) -> Pass | None:
    """The pass that this secret opens for this purpose now, None when there is none, it ended or was revoked."""
    found = OPENED.first(digest(secret), purpose, at)
    return found[0] if found else None


def passes_to(ref: Ref, *, purpose: str, at: datetime) -> list[Pass]:
    """The passes that open something of this thing now, to hand to revoke_pass."""
    return list(Pass.objects.filter(ref_kind=ref.kind, ref_id=ref.id, purpose=purpose, revoked_at=None, ends_at__gt=at))


def actor_for_token(secret: str, at: datetime) -> tuple[Actor, frozenset[str]] | None:
    """The actor and the scopes of an API key; None when it is unknown, ended, revoked or its account is closed."""
    token = Token.objects.filter(
        digest=digest(secret), revoked_at=None, ends_at__gt=at, person__account__is_active=True
    ).first()
    if token is None:
        return None
    return actor_for(token.person_id, at), frozenset(token.scopes)


@dataclass(frozen=True)
class DemoRow:
    """Somebody of the demonstration, for its sign-in page."""

    name: str
    role: str
    email: str


def who_can_sign_in(mail_domain: str, *, on: date) -> list[DemoRow]:
    """The made-up people with an address in this domain, in the order in which they came, with their roles."""
    accounts = Account.objects.filter(person__fictitious=True, email__endswith=f"@{mail_domain}").order_by("pk")
    held = {account: held_by(account.person_id, on) for account in accounts[:20]}
    things = titles(sorted({one.ref for holds in held.values() for one in holds}))
    return [
        DemoRow(
            name=account.person.name,
            role=", ".join(f"{Role(one.role).label} ({things[one.ref]})" for one in sorted(holds, key=str)),
            email=account.email,
        )
        for account, holds in held.items()
    ]


@dataclass(frozen=True)
class TokenRow:
    """An API key as its owner sees it; never the secret."""

    id: int
    name: str
    scopes: list[str]
    made_at: datetime
    ends_at: datetime
    revoked_at: datetime | None

    @property
    def labels(self) -> list[str]:
        """What the key may do, in words."""
        return [str(Scope(scope).label) for scope in self.scopes if scope in Scope.values]


def tokens_of(person_id: int) -> list[TokenRow]:
    """A person's API keys, latest first."""
    return rows(TokenRow, Token.objects.filter(person_id=person_id).order_by("-made_at"))
