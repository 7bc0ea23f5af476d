"""Rule 7: a budget of queries per page, and none while a template renders: what a page shows is decided before."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.template.response import SimpleTemplateResponse
from django.test import Client

from kring.modules.directory import edition
from tests import cast
from tests.architecture.access_rows import (
    BOARD,
    COMMITTEE,
    EDITOR,
    LEADER,
    OF_WAGTAIL,
    OFFICE,
    OPERATOR,
    ORGANISER,
    VISITOR,
    path_of,
)
from tests.architecture.access_table import ACCESS
from tests.architecture.world import person_who, things_of, undone
from tests.modules.register import register_world as register
from tests.modules.register.board_world import writing

BUDGET = 20  # session, account, relations, second factor, and what the page is about
# The front of the house asks every module once; each that comes may add one or two.
AT_THE_FRONT = dict.fromkeys(("home:start", "home:todo"), 28)
# Served by Wagtail, whose pages ask while they render: their number counts all the same (house.md, rule 7).
OF_KNOWLEDGE = ("knowledge:start",)
# Pages of django-allauth look things up in their templates, in their own way.
OF_ALLAUTH = ("account_", "mfa_", "socialaccount_", "usersessions_", "openid_")


class Counter:
    """Counts queries, and those made while a template renders."""

    def __init__(self) -> None:
        self.all = self.rendering = 0
        self.is_rendering = False

    def __call__(self, execute: Callable[..., Any], sql: str, *more: Any) -> Any:
        if not sql.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK")):
            self.all += 1
            self.rendering += self.is_rendering
        return execute(sql, *more)


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    """Count while the block runs."""
    counter, render = Counter(), SimpleTemplateResponse.rendered_content.fget

    def rendered(self: SimpleTemplateResponse) -> str:
        counter.is_rendering = True
        try:
            return str(render(self))
        finally:
            counter.is_rendering = False

    with monkeypatch.context() as patched, connection.execute_wrapper(counter):
        patched.setattr(SimpleTemplateResponse, "rendered_content", property(rendered))
        yield counter


@pytest.mark.slow
@pytest.mark.django_db
def test_pages_keep_to_their_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    register.schools()
    with writing():
        edition.turn()
    leader = person_who(LEADER)
    assert leader
    world = things_of(leader)
    readers = (VISITOR, LEADER, OFFICE, COMMITTEE, BOARD, OPERATOR, EDITOR, ORGANISER)
    found = {who: too_many(who, leader, world, monkeypatch) for who in readers}
    assert {who: late for who, (late, _dear) in found.items() if late} == {}, "queries while a template renders"
    assert {who: dear for who, (_late, dear) in found.items() if dear} == {}, "more queries than the budget"


@undone
def too_many(
    who: str, leader: Any, world: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> tuple[dict[str, int], dict[str, int]]:
    """For one reader: the pages that ask while they render, and those that ask more than their budget."""
    cache.clear()
    reader = leader if who == LEADER else person_who(who)
    client = Client()
    if reader is not None:
        cast.signed_in(client, reader)
    client.get("/")  # what is remembered per process is remembered now
    dear: dict[str, int] = {}
    late: dict[str, int] = {}
    for name, entry in ACCESS.items():
        if entry.expected(who) == 200 and not entry.post and not name.startswith((*OF_ALLAUTH, *OF_WAGTAIL)):
            address = path_of(name, entry, world)
            most = AT_THE_FRONT.get(name, BUDGET)
            with counted(monkeypatch) as counter:
                client.get(address)
            if counter.rendering and name not in OF_KNOWLEDGE:
                late[name] = counter.rendering
            if counter.all > most:  # then once more: what is kept per edition of the schools is kept now
                with counted(monkeypatch) as counter:
                    client.get(address)
            if counter.all > most:
                dear[name] = counter.all
    return late, dear
