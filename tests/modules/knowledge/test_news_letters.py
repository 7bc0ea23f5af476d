"""The newsletter: what changed, by own themes and province, at most once a period, and never without a yes."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.notices.api import When, choose
from kring.foundation.notices.models import Notice
from kring.foundation.records.api import NotAllowed
from kring.modules.knowledge.models import Subscription
from kring.modules.knowledge.news import actions, queries
from kring.modules.knowledge.news.actions.letters import BadLink
from kring.modules.knowledge.news.jobs import mail_question
from tests import cast
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import news_world as own
from tests.modules.register.register_world import schools, works_at

pytestmark = pytest.mark.django_db
MONDAY = cast.MOMENT + timedelta(days=3)
YESTERDAY = cast.MOMENT - timedelta(days=1)


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    cache.clear()


def letters_to(who: Any) -> list[Any]:
    return list(Notice.objects.filter(person_id=who.pk, kind="knowledge.newsletter").order_by("pk"))


def made(one: Subscription, at: Any = MONDAY) -> None:
    actions.make_letter(by=cast.system(at), subscription_id=one.pk)


def test_what_is_new_about_own_themes_once_a_week_with_the_reason() -> None:
    world.theme("kansen", "Kansenongelijkheid")
    reader = cast.person()
    one = own.subscribed(reader, themes=("kansen",))
    own.published(world.news("Over kansen", themes=["kansen"]), YESTERDAY)
    own.published(world.news("Over iets anders", themes=["rekenen"]), YESTERDAY)
    own.published(world.news("Heel oud", themes=["kansen"], dated=date(2013, 6, 10)), YESTERDAY)
    made(one)
    made(one)
    (letter,) = letters_to(reader)
    (item,) = letter.context["items"]
    assert item["title"] == "Over kansen"
    assert item["reason"] == "nieuw · nieuws · jouw thema: Kansenongelijkheid"
    made(one, MONDAY + timedelta(days=7))  # nothing new: no letter
    assert len(letters_to(reader)) == 1
    page = own.published(world.news("Nog een", themes=["kansen"]), MONDAY + timedelta(days=8))
    type(page).objects.filter(pk=page.pk).update(first_published_at=YESTERDAY)
    made(one, MONDAY + timedelta(days=14))
    assert letters_to(reader)[-1].context["items"][0]["reason"].startswith("aangepast")


def test_monthly_comes_on_the_first_monday() -> None:
    one = own.subscribed(cast.person(), rhythm="monthly")
    assert queries.due_letters(date(2026, 11, 23)) == []
    assert queries.due_letters(date(2026, 12, 7)) == [one.pk]


def test_who_stopped_by_the_link_in_a_mail_gets_none_and_can_start_again() -> None:
    reader = cast.person()
    one = own.subscribed(reader)
    own.published(world.news(), YESTERDAY)
    choose(by=cast.actor(reader), person_id=reader.pk, wishes={"knowledge.newsletter": When.OFF})
    made(one)
    assert letters_to(reader) == []
    own.subscribed(reader)
    own.published(world.news("Later"), MONDAY + timedelta(days=1))
    made(one, MONDAY + timedelta(days=7))
    assert len(letters_to(reader)) == 1


def test_a_visitor_cannot_choose_as_a_person() -> None:
    with pytest.raises(NotAllowed):
        actions.choose_letter(by=own.visitor(), themes=(), region="", rhythm="weekly")
    with pytest.raises(NotAllowed):
        actions.stop_letter(by=own.visitor())


def asked(client: Client, email: str = "lezer@voorbeeld.nl") -> Any:
    command = client.get("/nieuwsbrief/").context["form"].initial["command"]
    given = {"command": str(command), "email": email, "region": "", "rhythm": "weekly"}
    return client.post("/nieuwsbrief/", given)


def path_in(words: str) -> str:
    return re.findall(r"http://[^/]+(/nieuwsbrief/\S+)", words)[0]


def test_an_address_says_yes_first_and_stops_with_one_click(client: Client) -> None:
    assert "Kijk in je mail" in asked(client).content.decode()
    one = Subscription.objects.get()
    mail_question(subscription=one.pk)
    (question,) = mail.outbox
    assert queries.due_letters(MONDAY.date()) == []  # no yes yet
    address = path_in(question.body)
    assert client.get(address).status_code == 200
    one.refresh_from_db()
    assert one.confirmed_at is None  # a mail program that opens the link says nothing
    assert "Je krijgt de nieuwsbrief" in client.post(address).content.decode()
    own.published(world.news(), YESTERDAY)
    made(one)
    made(one)
    letter = mail.outbox[1]
    assert len(mail.outbox) == 2
    assert letter.to == ["lezer@voorbeeld.nl"]
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    stop = path_in(letter.extra_headers["List-Unsubscribe"].strip("<>"))
    assert client.get(stop).status_code == 200
    assert Client(enforce_csrf_checks=True).post(stop).status_code == 200
    assert not Subscription.objects.exists()
    assert client.post(stop).status_code == 200  # a second time is well


def test_an_address_is_not_asked_again_the_same_day(client: Client) -> None:
    asked(client)
    first = Subscription.objects.get().asked_at
    asked(client)
    assert Subscription.objects.get().asked_at == first
    assert ProcrastinateJob.objects.filter(task_name="knowledge.mail_question").count() == 1


def test_nobody_learns_which_addresses_are_known_nor_changes_their_choice(client: Client) -> None:
    asked(client)
    Subscription.objects.get()
    token = actions.token_of(Subscription.objects.get())
    actions.confirm_letter(by=own.visitor(), token=token)
    actions.ask_letter(by=own.visitor(), email="LEZER@voorbeeld.nl", themes=("x",), region="", rhythm="monthly")
    one = Subscription.objects.get()
    assert (one.themes, one.rhythm) == ([], "weekly")
    assert "Kijk in je mail" in asked(client).content.decode()


@pytest.mark.parametrize("token", ["x", "a:b:c"])
def test_a_link_that_we_did_not_make_opens_nothing(client: Client, token: str) -> None:
    for verb in (actions.confirm_letter, actions.stop_letter_by_link):
        with pytest.raises(BadLink):
            verb(by=own.visitor(), token=token)
    assert client.post(f"/nieuwsbrief/bevestigen/{token}/").status_code == 409


def test_mail_to_others_is_limited(client: Client) -> None:
    assert [asked(client, f"a{n}@voorbeeld.nl").status_code for n in range(4)] == [200, 200, 200, 429]


def test_a_week_without_a_yes_and_the_address_goes() -> None:
    from kring.foundation.privacy.registry import retentions

    actions.ask_letter(by=own.visitor(), email="lezer@voorbeeld.nl", themes=(), region="", rhythm="weekly")
    own.subscribed(cast.person())
    too_old = retentions()["knowledge.Subscription"]
    assert too_old(cast.MOMENT.date() + timedelta(days=7)).count() == 0
    assert [row.email for row in too_old(cast.MOMENT.date() + timedelta(days=8))] == ["lezer@voorbeeld.nl"]


def test_the_page_suggests_the_province_of_the_school_and_keeps_the_choice(client: Client) -> None:
    schools()
    anna = cast.person()
    works_at(anna, "10AA00")
    cast.signed_in(client, anna)
    form = client.get("/nieuwsbrief/").context["form"]
    assert form.initial["region"] in dict(form.fields["region"].choices)
    given = {"command": str(form.initial["command"]), "region": form.initial["region"], "rhythm": "monthly"}
    assert client.post("/nieuwsbrief/", given).status_code == 302
    assert Subscription.objects.get(person_id=anna.pk).rhythm == "monthly"
    assert client.post("/nieuwsbrief/stoppen/").status_code == 302
    assert not Subscription.objects.exists()
