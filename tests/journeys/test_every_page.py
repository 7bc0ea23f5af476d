"""axe-core looks at every page of the access table once: light or dark, wide or narrow in turns; no fault anywhere."""

from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser, BrowserContext

from tests import cast
from tests.apart import apart
from tests.architecture.access_rows import (
    BOARD,
    COMMITTEE,
    EVERYBODY,
    LEADER,
    OF_WAGTAIL,
    OFFICE,
    OPERATOR,
    VISITOR,
    path_of,
)
from tests.architecture.access_table import ACCESS
from tests.architecture.world import person_who, things_of
from tests.journeys.walking import faults
from tests.modules.register import register_world as register

pytestmark = [pytest.mark.journey, pytest.mark.every_page, pytest.mark.django_db(transaction=True)]
# The fullest sight first: a leader sees more of an own page than a visitor does.
EYES = (LEADER, OFFICE, COMMITTEE, BOARD, OPERATOR, *EVERYBODY)
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
LOOKS = (
    {"color_scheme": "light", "viewport": WIDE},
    {"color_scheme": "dark", "viewport": NARROW},
    {"color_scheme": "light", "viewport": NARROW},
    {"color_scheme": "dark", "viewport": WIDE},
)
ELSEWHERE = {"api:openapi-view"}  # tests/journeys/test_api_page.py; the drawing of the description is not ours


def seen_by() -> dict[str, list[str]]:
    """For each kind of person the pages that they are the first to see."""
    seen: dict[str, list[str]] = {}
    for name, entry in ACCESS.items():
        who = next((one for one in EYES if entry.expected(one) == 200), None)
        if who and not entry.post and name not in ELSEWHERE and not name.startswith(OF_WAGTAIL):
            seen.setdefault(who, []).append(name)
    return seen


def contexts(browser: Browser, session: str, address: str) -> Iterator[BrowserContext]:
    """A context for each look, signed in, one after another for ever."""
    made = [browser.new_context(locale="nl-NL", **look) for look in LOOKS]
    if session:
        for context in made:
            context.add_cookies([{"name": "sessionid", "value": session, "url": address}])
    return cycle(made)


def session_of(who: str, leader: Any) -> str:
    visitor = leader if who == LEADER else person_who(who)
    return cast.signed_in(Client(), visitor).cookies["sessionid"].value if visitor else ""


@pytest.mark.parametrize("who", seen_by())
def test_axe_finds_no_fault_on_any_page(who: str, browser: Browser, live_server: Any) -> None:
    cache.clear()

    def made() -> tuple[str, dict[str, str]]:
        with transaction.atomic():
            register.schools()
            leader = person_who(LEADER)
            assert leader
            world = things_of(leader)
            session = "" if who == VISITOR else session_of(who, leader)
        paths = {name: path_of(name, ACCESS[name], world) for name in seen_by()[who]}
        return session, paths

    session, paths = apart(made)
    looks = contexts(browser, session, live_server.url)
    wrong, visited = {}, 0
    for name, path in paths.items():
        page = next(looks).new_page()
        kind = page.request.get(live_server.url + path).headers.get("content-type", "")
        if kind.startswith("text/html"):
            page.goto(live_server.url + path)
            visited += 1
            if found := faults(page):
                wrong[name] = found
        page.close()
    for context in {next(looks) for _ in LOOKS}:
        context.close()
    assert visited
    assert wrong == {}
