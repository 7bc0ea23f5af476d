"""The same few people in every test, built by the real actions."""

from datetime import UTC, date, datetime
from typing import Any

from django.conf import settings

from kring.foundation.people import api as people
from kring.foundation.people.models import Account, Person
from kring.foundation.records.api import Actor, ActorKind, Ref

MOMENT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
PASSWORD = "een-lang-wachtwoord"


def system(at: datetime = MOMENT) -> Actor:
    """A job or a command."""
    return Actor(ActorKind.SYSTEM, None, at)


def person(given_name: str = "Anna", family_name: str = "Visser", prefix: str = "", *, at: datetime = MOMENT) -> Person:
    """Somebody with an account and a confirmed address."""
    from allauth.account.models import EmailAddress

    made = people.join(by=system(at), given_name=given_name, prefix=prefix, family_name=family_name, fictitious=True)
    account = Account(person=made, email=f"{given_name}.{family_name}.{made.pk}@voorbeeld.nl".lower().replace(" ", ""))
    account.set_password(PASSWORD)
    account.save()
    EmailAddress.objects.create(user=account, email=account.email, verified=True, primary=True)
    return made


def holds(who: Person, role: people.Role, ref: Ref, *, from_date: date = date(2020, 1, 1), **days: Any) -> Any:
    """Give somebody a confirmed role."""
    return people.start_relation(
        by=system(),
        person_id=who.pk,
        role=role,
        ref=ref,
        from_date=from_date,
        standing=people.Standing.CONFIRMED,
        **days,
    )


def second_factor(who: Person) -> str:
    """Give somebody a TOTP secret; returns it."""
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    secret: str = generate_totp_secret()
    TOTP.activate(who.account, secret)
    return secret


def actor(who: Person, at: datetime = MOMENT) -> Actor:
    """This person, acting at this moment with the rights of that day."""
    return people.actor_for(who.pk, at)


def signed_in(client: Any, who: Person) -> Any:
    """The client, signed in as this person."""
    client.force_login(who.account, backend=settings.AUTHENTICATION_BACKENDS[0])
    return client
