"""The pages of promises: the own ones, one with answers, and the page behind a guest's link."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from kring.foundation.people.api import give_pass
from kring.foundation.records.api import now
from kring.parts.promises.access import ANSWER
from kring.parts.promises.jobs import ask, follow_up
from kring.parts.promises.states import State
from tests import cast

from .promises_world import leads, promised, register_toy

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _kind() -> None:
    register_toy()


def fresh(owner: Any = None, **other: Any) -> Any:
    """A promise of today."""
    by = cast.system(now())
    return promised(owner, by=by, due_date=by.today + timedelta(days=30), **other)


def answers(**other: Any) -> dict[str, Any]:
    """What the form sends."""
    return {"answer": "done", "on": "", "words": "", "command": str(uuid4())} | other


def test_the_own_page_and_the_answer(client: Any) -> None:
    anna = cast.person("Anna")
    cast.signed_in(client, anna)
    assert "Hier staat straks wat je beloofde" in client.get(reverse("promises:own")).content.decode()
    row = fresh(anna)
    assert row.words in client.get(reverse("promises:own")).content.decode()
    url = reverse("promises:show", args=[row.pk])
    assert "Hoe ging het?" in client.get(url).content.decode()
    refused = client.post(url, answers(answer="later"))
    assert (refused.status_code, "Schrijf op welke dag" in refused.content.decode()) == (400, True)
    past = client.post(url, answers(answer="later", on="1-1-2020"))
    assert (past.status_code, "al voorbij" in past.content.decode()) == (400, True)
    sent = answers(answer="help", words="Hoe regel ik vervanging?")
    assert client.post(url, sent).status_code == 302
    assert client.post(url, sent).status_code == 302  # the same press again
    row.refresh_from_db()
    assert (row.state, row.answer) == (State.HELP, "Hoe regel ik vervanging?")
    assert client.post(url, answers()).status_code == 302
    assert "Hoe ging het?" not in client.get(url).content.decode()


def test_strangers_and_whoever_leads_the_list(client: Any) -> None:
    row = fresh(cast.person("Anna"))
    url = reverse("promises:show", args=[row.pk])
    assert client.get(url).status_code == 302
    cast.signed_in(client, cast.person("Bram"))
    assert client.get(url).status_code == client.post(url, answers()).status_code == 404
    cast.signed_in(client, leads())
    shown = client.get(url)
    assert (shown.status_code, "Hoe ging het?" in shown.content.decode()) == (200, False)
    assert client.post(url, answers()).status_code == 404


def test_a_guest_link_opens_one_promise(client: Any) -> None:
    row, other = fresh(), fresh(owner_address="gerda@voorbeeld.nl")
    secret = give_pass(by=cast.system(now()), purpose=ANSWER, ref=row.ref, ends_at=now() + timedelta(days=9))
    url = reverse("promises:guest", args=[secret])
    shown = client.get(f"{url}?antwoord=help")
    assert (shown.status_code, shown["Cache-Control"]) == (200, "private, no-store")
    assert 'value="help" checked' in shown.content.decode().replace('" required', '"').replace("  ", " ") or (
        "checked" in shown.content.decode()
    )
    assert client.get(reverse("promises:guest", args=["geraden"])).status_code == 404
    assert client.get(reverse("promises:show", args=[row.pk])).status_code == 302
    assert client.post(url, answers(answer="nonsense")).status_code == 400
    assert client.post(url, answers()).status_code == 302
    assert "Je hoeft niets meer te doen" in client.get(url).content.decode()
    row.refresh_from_db()
    other.refresh_from_db()
    assert (row.state, other.state) == (State.DONE, State.OPEN)


def test_the_morning_job_asks_each_once(monkeypatch: Any, mailoutbox: Any) -> None:
    long_ago = cast.system(now() - timedelta(weeks=7))
    row = promised(by=long_ago, due_date=long_ago.today + timedelta(days=14))
    asked: list[int] = []
    monkeypatch.setattr(ask, "defer", lambda promise: asked.append(promise))
    follow_up(0)
    assert asked == [row.pk]
    ask(row.pk)
    ask(row.pk)
    assert len(mailoutbox) == 1
    follow_up(0)
    assert asked == [row.pk]
