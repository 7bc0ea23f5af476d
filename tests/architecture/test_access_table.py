"""Rule 3: every URL against every kind of person, in one table (access_table.py)."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests import cast
from tests.architecture.access_rows import ENDED, EVERYBODY, LEADER, STRANGER, VISITOR, path_of
from tests.architecture.access_table import ACCESS
from tests.architecture.world import person_who, things_of, undone
from tests.modules.register import register_world as register


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


@pytest.mark.slow
@pytest.mark.everybody
@pytest.mark.django_db
@pytest.mark.usefixtures("refusals_without_words")
def test_who_gets_what() -> None:
    register.schools()
    leader = person_who(LEADER)
    assert leader
    world = things_of(leader)
    wrong = {who: found for who in EVERYBODY if (found := unexpected(who, leader, world))}
    assert wrong == {}


@undone
def unexpected(who: str, leader: Any, world: dict[str, Any]) -> dict[str, Any]:
    """The addresses that answer this kind of person otherwise than the table says."""
    cache.clear()
    visitor = leader if who == LEADER else person_who(who)
    client, wrong = Client(raise_request_exception=False), {}
    if visitor is not None:
        cast.signed_in(client, visitor)
    fresh = client.cookies.copy()
    for name, entry in ACCESS.items():
        address = path_of(name, entry, world)
        client.cookies = fresh.copy()
        answer = undone(client.post if entry.post else client.get)(address, dict(entry.data))
        if answer.status_code != entry.expected(who):
            wrong[name] = (answer.status_code, f"not {entry.expected(who)}", answer.get("Location", ""))
    return wrong


def test_nobody_is_told_whether_a_thing_exists() -> None:
    """Not signed in: the same answer for what is there and what is not; signed in: 404 is all a stranger gets."""
    hidden = [name for name, entry in ACCESS.items() if entry.expected(STRANGER) == 404]
    assert hidden
    assert all(ACCESS[name].expected(VISITOR) in (302, 404) for name in hidden)


def test_an_ended_appointment_is_worth_as_much_as_none() -> None:
    differs = [name for name, entry in ACCESS.items() if entry.expected(ENDED) != entry.expected(STRANGER)]
    assert differs == []
