"""What journeys share: coming in, going out, and what axe-core finds on the way."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Error, Page, expect

from kring.foundation.people.api import Role
from tests import cast
from tests.modules.register.register_world import PO

SCRIPTS = pytest.mark.parametrize("kind", ["page", "page_without_script"])
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
AXE = Axe()


def faults(page: Page, *more: str) -> list[tuple[str, str, list[str]]]:
    """What axe-core finds on this page (WCAG 2.2 AA, and more of its sets): the rule, the address, the elements.

    It needs scripts itself, so it sees nothing on a page without them.
    """
    rules = {"runOnly": [*WCAG, *more], "resultTypes": ["violations"]}  # all that is right takes as long to write out
    page.wait_for_load_state()
    try:
        found = AXE.run(page, options=rules).response["violations"]
    except Error:  # the page was being replaced by the next one, which is the page that is meant
        page.wait_for_load_state()
        found = AXE.run(page, options=rules).response["violations"]
    return [(one["id"], page.url, [node["html"][:120] for node in one["nodes"][:3]]) for one in found]


def enter(page: Page, address: str, who: Any) -> None:
    """Somebody who signed in before opens the first page. How one signs in: test_passkey.py and test_enrol.py."""
    session = cast.signed_in(Client(), who).cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": address}])
    page.goto(f"{address}/")
    expect(page.get_by_role("heading", name="Wat kan ik nu doen")).to_be_visible()


def official(given_name: str, role: Role) -> Any:
    """Somebody of the office or of the committee, with a second factor."""
    who = cast.person(given_name, "Ambt")
    cast.holds(who, role, PO)
    cast.second_factor(who)
    return who


def leave(page: Page) -> None:
    """Somebody else takes this phone, and is not signed in."""
    page.context.clear_cookies()
