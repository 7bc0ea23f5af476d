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

from tests import cast
from tests.architecture.access_table import ACCESS, BOARD, COMMITTEE, LEADER, OFFICE, OPERATOR, VISITOR
from tests.architecture.world import person_who, things_of
from tests.modules.register import register_world as register

BUDGET = 20  # session, account, relations, second factor, and what the page is about
# The desk of a case brings together the case, its checks, evidence, advice, readers and the applicant's functions.
DEARER = {"casework:committee_case": 26, "casework:office_case": 24}
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
            with counted(monkeypatch) as counter:
                client.get(reverse(name, kwargs=entry.where(world)))
            if counter.all > DEARER.get(name, BUDGET):
                dear[name] = counter.all
            if counter.rendering:
                late[name] = counter.rendering
    assert late == {}, "queries while a template renders"
    assert dear == {}, f"more than {BUDGET} queries"


def test_the_budget_has_no_exception_that_is_not_needed() -> None:
    assert all(name in ACCESS and budget > BUDGET for name, budget in DEARER.items())
