"""Rule 3: every URL against every kind of person, in one table (access_table.py)."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from kring.foundation.people import api as people
from kring.foundation.people.models import Person, Token
from kring.foundation.records.api import Ref, now
from tests import cast
from tests.architecture.access_table import (
    ACCESS,
    BOARD,
    COMMITTEE,
    ENDED,
    EVERYBODY,
    LEADER,
    NEIGHBOUR,
    OFFICE,
    OPERATOR,
    OTHER_OFFICE,
    STRANGER,
    VISITOR,
)
from tests.foundation.jobs.test_queue import failed_job
from tests.modules.register import register_world as register

HELD = {
    BOARD: (people.Role.BOARD_ADMIN, Ref("board", "10001")),
    NEIGHBOUR: (people.Role.BOARD_ADMIN, Ref("board", "10002")),
    OFFICE: (people.Role.OFFICE, register.PO),
    OTHER_OFFICE: (people.Role.OFFICE, register.VO),
    COMMITTEE: (people.Role.COMMITTEE, register.PO),
    OPERATOR: (people.Role.OPERATOR, Ref("installation", "kring")),
    ENDED: (people.Role.OFFICE, register.PO),
}


def addresses(resolver: URLResolver | None = None, space: str = "", before: str = "") -> Iterator[tuple[str, str]]:
    """Every address of the house: its name (its path where it has none) and its pattern."""
    for pattern in (resolver or get_resolver()).url_patterns:
        whole = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield (f"{space}{pattern.name}" if pattern.name else whole), whole
        else:
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from addresses(pattern, inner, whole)


def test_every_address_has_a_row_and_every_row_an_address() -> None:
    assert {name for name, _ in addresses()} == set(ACCESS)


def person_who(who: str) -> Person:
    """Somebody of this kind, with a second factor where their role asks for one."""
    made = register.leader("Anna") if who == LEADER else cast.person(who.title().replace(" ", ""))
    if who in HELD:
        role, ref = HELD[who]
        yesterday = now().date() - timedelta(days=1)
        cast.holds(made, role, ref, until_date=yesterday if who == ENDED else None)
        if role in people.NEEDS_SECOND_FACTOR and who != ENDED:
            cast.second_factor(made)
    return made


def things(leader: Person) -> dict[str, Any]:
    """What stands in the addresses: all of it is the leader's, at their school."""
    people.make_token(by=cast.actor(leader, now()), name="Proef", scopes=[], ends_at=now() + timedelta(days=1))
    case = register.applied(leader, leader_enrolment(leader))
    return {"key": Token.objects.get().pk, "job": failed_job(), "case": case.pk}


def leader_enrolment(leader: Person) -> Any:
    return register.Enrolment.objects.get(person_id=leader.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("who", EVERYBODY)
def test_who_gets_what(who: str) -> None:
    cache.clear()
    register.schools()
    leader = person_who(LEADER)
    world = things(leader)
    visitor = leader if who == LEADER else None if who == VISITOR else person_who(who)
    client, wrong = Client(), {}
    if visitor is not None:
        cast.signed_in(client, visitor)
    fresh = client.cookies.copy()
    for name, entry in ACCESS.items():
        address = reverse(name, kwargs=entry.where(world)) if "/" not in name else f"/{name}"
        client.cookies = fresh.copy()
        with transaction.atomic():
            ask = client.post if entry.post else client.get
            answer = ask(address, dict(entry.data))
            transaction.set_rollback(True)
        if answer.status_code != entry.expected(who):
            wrong[name] = (answer.status_code, f"not {entry.expected(who)}", answer.get("Location", ""))
    assert wrong == {}


def test_nobody_is_told_whether_a_thing_exists() -> None:
    """Not signed in: the same answer for what is there and what is not; signed in: 404 is all a stranger gets."""
    hidden = [name for name, entry in ACCESS.items() if entry.expected(STRANGER) == 404]
    assert hidden
    assert all(ACCESS[name].expected(VISITOR) in (302, 404) for name in hidden)


def test_an_ended_appointment_is_worth_as_much_as_none() -> None:
    differs = [name for name, entry in ACCESS.items() if entry.expected(ENDED) != entry.expected(STRANGER)]
    assert differs == []
