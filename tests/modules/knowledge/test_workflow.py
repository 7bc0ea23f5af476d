"""Draft, read by a second, published: and no other way."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Page

from kring.foundation.audit.models import Entry
from kring.foundation.home.api import inbox
from kring.foundation.notices.models import Notice
from kring.foundation.records.api import now as now_of_clock
from kring.modules.knowledge.models import NewsPage
from kring.modules.knowledge.publishing.jobs import publish_due
from kring.modules.knowledge.publishing.rules import may_be_second_reader
from tests import cast
from tests.modules.knowledge import publishing_world as world

pytestmark = pytest.mark.django_db


@given(st.integers(1, 9), st.integers(1, 9) | st.none(), st.integers(1, 9) | st.none(), st.booleans())
def test_nobody_is_the_second_reader_of_own_words(
    reader: int, submitter: int | None, writer: int | None, editor: bool
) -> None:
    may = may_be_second_reader(reader, is_editor=editor, submitter=submitter, last_writer=writer)
    assert may == (editor and reader != submitter and reader != writer)


def test_a_page_is_published_when_another_editor_approves(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.written(eline, action="submit")
    assert not page.live and client.get("/kennis/kring/nieuws/").status_code == 404
    assert world.answered(esra, page).status_code == 302
    page.refresh_from_db()
    assert page.live and client.get(page.url).status_code == 200


def test_who_sent_it_in_cannot_approve_it() -> None:
    eline = world.editor("Eline")
    page = world.written(eline, action="submit")
    world.answered(eline, page)
    page.refresh_from_db()
    assert not page.live


def test_who_wrote_the_last_version_cannot_approve_it() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.written(eline, action="submit")
    world.saved(esra, page, summary="Anders gezegd.")
    world.answered(esra, page)
    page.refresh_from_db()
    assert not page.live


def test_what_is_changed_while_approving_is_not_published_unread() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.written(eline, action="submit")
    world.saved(esra, page, summary="Stiekem.", **{"action-workflow-action": "yes", "workflow-action-name": "approve"})
    page.refresh_from_db()
    assert not page.live


def test_an_editor_of_another_publisher_cannot_approve_it() -> None:
    eline, omar = world.editor("Eline"), world.editor("Omar", "other")
    page = world.written(eline, action="submit")
    assert world.answered(omar, page).status_code == 404
    page.refresh_from_db()
    assert not page.live


@pytest.mark.parametrize("twice", [False, True])
def test_there_is_no_button_past_the_second_reader(twice: bool) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.written(eline, action="publish")
    if twice:
        world.saved(esra, page, action="publish")
    page.refresh_from_db()
    assert not page.live
    assert (
        'name="action-publish"'
        not in world.at_desk(eline).get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    )


def test_a_page_comes_back_with_a_word_and_goes_in_again() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.written(eline, action="submit")
    world.answered(esra, page, "reject", "Noem de bron.")
    assert [item.title for item in inbox(by=cast.actor(eline))] == ["Pas aan: Nieuws"]
    told = Notice.objects.get(kind="knowledge.page_returned")
    assert (told.person_id, told.context["comment"]) == (eline.pk, "Noem de bron.")
    world.saved(eline, page, action="submit")
    assert [item.title for item in inbox(by=cast.actor(esra))] == ["Lees mee: Nieuws"]
    world.answered(esra, page)
    page.refresh_from_db()
    assert page.live


def test_the_right_people_hear_of_it_and_wagtail_mails_nobody() -> None:
    eline, esra, omar = world.editor("Eline"), world.editor("Esra"), world.editor("Omar", "other")
    page = world.written(eline, action="submit")
    assert {(one.person_id, one.kind) for one in Notice.objects.all()} == {(esra.pk, "knowledge.read_along")}
    assert inbox(by=cast.actor(omar)) == [] == inbox(by=cast.actor(eline))
    world.answered(esra, page)
    assert Notice.objects.get(kind="knowledge.page_published").person_id == eline.pk
    assert mail.outbox == []


def test_what_waits_is_closed_to_who_sent_it_in_until_taken_back() -> None:
    eline = world.editor("Eline")
    world.editor("Esra")
    page = world.written(eline, action="submit")
    before = page.revisions.count()
    world.saved(eline, page, summary="Toch anders.")
    assert page.revisions.count() == before
    world.saved(eline, page, **{"action-cancel-workflow": "yes"})
    assert not Page.objects.get(pk=page.pk).workflow_in_progress


def test_a_page_goes_on_and_off_the_site_at_its_moment(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    now = now_of_clock()
    on, off = now + timedelta(hours=2), now + timedelta(hours=5)
    page = world.published(
        eline, esra, go_live_at=f"{timezone.localtime(on):%Y-%m-%d %H:%M}",
        expire_at=f"{timezone.localtime(off):%Y-%m-%d %H:%M}",
    )  # fmt: skip
    assert not page.live and page.status_string
    assert publish_due(now + timedelta(hours=1)) == (0, 0)
    assert publish_due(now + timedelta(hours=3)) == (1, 0)
    assert client.get("/kennis/kring/nieuws/").status_code == 200
    assert publish_due(now + timedelta(hours=6)) == (0, 1)
    assert client.get("/kennis/kring/nieuws/").status_code == 404


def test_versions_are_compared() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra)
    world.saved(eline, page, body=world.blocks(("heading", "Iets erbij")))
    address = f"/cms/pages/{page.pk}/revisions/compare/live...latest/"
    assert "Iets erbij" in world.at_desk(eline).get(address).content.decode()


def test_a_page_goes_off_the_site_with_a_reason(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra)
    assert world.at_desk(eline).post(f"/cms/pages/{page.pk}/unpublish/").status_code == 404
    address = reverse("knowledge:take_offline", args=[page.pk])
    desk = world.at_desk(eline)
    command = desk.get(address).context["form"]["command"].value()
    assert desk.post(address, {"command": command, "reason": ""}).status_code == 400
    assert NewsPage.objects.get(pk=page.pk).live
    assert desk.post(address, {"command": command, "reason": "Het klopt niet meer."}).status_code == 302
    assert client.get("/kennis/kring/nieuws/").status_code == 404
    history = desk.get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    assert "Het klopt niet meer." in history
    assert Entry.objects.filter(event="knowledge.taken_offline", actor_id=eline.pk).exists()
    assert "klopt" not in str(list(Entry.objects.values_list("data", flat=True)))
