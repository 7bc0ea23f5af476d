"""Every form of every page, filled in by somebody who means harm: an answer in words, never a failure."""

from html.parser import HTMLParser
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests import cast
from tests.architecture.access_rows import BOARD, COMMITTEE, LEADER, OFFICE, VISITOR, path_of
from tests.architecture.access_table import ACCESS
from tests.architecture.world import person_who, things_of
from tests.modules.register import register_world as register

HOSTILE = [
    "",
    "\x00",
    "a\x00b",
    "\x1b[31mrood",
    "regel\r\nX-Injected: ja",
    "\u202egnirts",
    "\ud7ff\ue000",
    "x" * 100_000,
    "🙂" * 2_000,
    "<script>alert(1)</script>",
    "=HYPERLINK(1)",
    "' OR 1=1 --",
    "%s%n%(x)s{{ 7 }}{% debug %}",
    "../../etc/passwd",
    "-1",
    "9" * 30,
    "1e309",
    "NaN",
    "٣",
    "2026-99-99",
    "31-2-2026",
    "0000-00-00",
    "99999-01-01",
]
VALUES = st.sampled_from(HOSTILE) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace").decode())


class Forms(HTMLParser):
    """The forms of a page: method, address, and the names of what can be filled in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str, set[str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a form, or a control of the last one."""
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append((values.get("method", "get").lower(), values.get("action", ""), set()))
        fillable = values.get("name", "csrfmiddlewaretoken") != "csrfmiddlewaretoken" and values.get("type") != "file"
        if tag in ("input", "select", "textarea", "button") and self.found and fillable:
            self.found[-1][2].add(values["name"])


def forms_for(client: Client, who: str, world: dict[str, Any]) -> list[tuple[str, str, tuple[str, ...]]]:
    """All forms on the pages of the access table that this reader can see."""
    found = set()
    for name, entry in ACCESS.items():
        if entry.expected(who) == 200 and not entry.post and "/" not in name and not name.startswith("ui:"):
            address = path_of(name, entry, world)
            answer = client.get(address)
            if answer.get("Content-Type", "").startswith("text/html"):
                for method, action, names in Forms(answer.content.decode()).found:
                    found.add((method, (action or address).split("#")[0], tuple(sorted(names))))
    return sorted(found)


@pytest.mark.slow
@pytest.mark.everybody
@pytest.mark.django_db
@pytest.mark.parametrize("who", [VISITOR, LEADER, OFFICE, COMMITTEE, BOARD])
def test_no_form_fails_on_what_is_typed(who: str) -> None:
    register.schools()
    leader = person_who(LEADER)
    assert leader
    world = things_of(leader)
    reader = leader if who == LEADER else person_who(who)
    client = Client(raise_request_exception=False)
    if reader is not None:
        cast.signed_in(client, reader)
    cookies = client.cookies.copy()
    forms = forms_for(client, who, world)
    assert forms

    # No shrinking: a failure names the form and what was typed, and making that smaller takes minutes.
    @settings(
        max_examples=3, deadline=None, suppress_health_check=list(HealthCheck), database=None, phases=[Phase.generate]
    )
    @given(st.data())
    def fill_in(data: st.DataObject) -> None:
        failed = []
        for method, address, names in forms:
            typed = {name: data.draw(VALUES, label=name) for name in names}
            client.cookies = cookies.copy()
            cache.clear()
            with transaction.atomic():
                answer = client.post(address, typed) if method == "post" else client.get(address, typed)
                transaction.set_rollback(True)
            if answer.status_code >= 500:
                failed.append((method, address, {name: value[:40] for name, value in typed.items()}))
        assert failed == []

    fill_in()


PATHS = ("/zoek/", "/zoeken/", "/scholen/", "/besturen/", "/account/login/", "/api/v1/register/leaders")
NAMES = ("naam", "name", "bij", "where", "q", "page", "pagina", "sort", "sorteer", "soort", "next")


@pytest.mark.django_db
def test_no_question_in_an_address_fails() -> None:
    """What stands after the question mark on public pages, also where no form asks it."""
    register.schools()
    client = Client(raise_request_exception=False)
    failed = [
        (path, typed[:40])
        for path in PATHS
        for typed in HOSTILE
        if client.get(path, dict.fromkeys(NAMES, typed)).status_code >= 500
    ]
    assert failed == []
