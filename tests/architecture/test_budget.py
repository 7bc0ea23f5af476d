"""Rule 7: a budget of queries per page, and none while a template renders: what a page shows is decided before."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.template.response import SimpleTemplateResponse
from django.test import Client
from django.urls import reverse

from kring.modules.directory import edition
from tests import cast
from tests.architecture.access_table import ACCESS, BOARD, COMMITTEE, LEADER, OFFICE, OPERATOR, VISITOR
from tests.architecture.world import person_who, things_of
from tests.modules.register import register_world as register
from tests.modules.register.board_world import writing

BUDGET = 20  # session, account, relations, second factor, and what the page is about
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


@pytest.mark.django_db
@pytest.mark.parametrize("who", [VISITOR, LEADER, OFFICE, COMMITTEE, BOARD, OPERATOR])
def test_pages_keep_to_their_budget(who: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.clear()
    register.schools()
    with writing():
        edition.turn()
    leader = person_who(LEADER)
    assert leader
    world = things_of(leader)
    reader = leader if who == LEADER else person_who(who)
    client = Client()
    if reader is not None:
        cast.signed_in(client, reader)
    client.get("/")  # what is remembered per process is remembered now
    dear, late = {}, {}
    for name, entry in ACCESS.items():
        if entry.expected(who) == 200 and not entry.post and not name.startswith(OF_ALLAUTH):
            address = reverse(name, kwargs=entry.where(world))
            with counted(monkeypatch) as counter:
                client.get(address)
            if counter.rendering:
                late[name] = counter.rendering
            if counter.all > BUDGET:  # then once more: what is kept per edition of the schools is kept now
                with counted(monkeypatch) as counter:
                    client.get(address)
            if counter.all > BUDGET:
                dear[name] = counter.all
    assert late == {}, "queries while a template renders"
    assert dear == {}, f"more than {BUDGET} queries"
