"""Pages that grow old: who is told, what editors see, and "still right"."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from wagtail.models import ModelLogEntry, PageLogEntry, Revision

from kring.foundation.home.api import inbox
from kring.foundation.notices.models import Notice
from kring.foundation.records.api import NotAllowed
from kring.modules.knowledge.models import NewsPage
from kring.modules.knowledge.news import actions, queries
from kring.modules.knowledge.news.actions.reviewing import NotAhead
from kring.modules.knowledge.news.jobs import remind_owner
from tests import cast
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import news_world as own

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


def why(codes: list[str], **more: Any) -> dict[str, tuple[str, ...]]:
    return {row.page.title: row.why for row in queries.ageing(codes, TODAY, **more)}


def test_what_needs_a_look_and_why() -> None:
    eva = own.editor()
    own.owned(world.news("Goed"), eva)
    own.owned(world.news("Oud", dated=date(2013, 6, 10)), eva)
    own.owned(world.news("Toe", review_date=TODAY), eva)
    own.owned(world.news("Morgen", review_date=TODAY + timedelta(days=1)), eva)
    own.told(own.owned(world.news("Gemeld"), eva))
    own.link(own.owned(world.news("Dood"), eva))
    world.news("Van niemand")
    own.owned(world.news("Van wie weg is"), cast.person("Wim", "Weg"))
    world.news("Van hen", under=world.publisher("ander", "De anderen"))
    assert why(["kring"]) == {
        "Oud": ("oud",),
        "Toe": ("controle",),
        "Gemeld": ("melding",),
        "Dood": ("link",),
        "Van niemand": ("eigenaar",),
        "Van wie weg is": ("eigenaar",),
    }
    assert why(["kring"], only=["oud", "link"]).keys() == {"Oud", "Dood"}
    assert why([]) == {}


def test_an_owner_is_told_once_a_week_and_pages_of_nobody_are_of_all_editors() -> None:
    eva, evert = own.editor(), own.editor("Evert")
    own.owned(world.news("Van Eva", review_date=TODAY + timedelta(days=28)), eva)
    own.owned(world.news("Later", review_date=TODAY + timedelta(days=29)), eva)
    world.news("Van niemand", review_date=TODAY - timedelta(days=100))
    told = {person: duty.pages for person, duty in queries.duties(TODAY).items()}
    assert told == {eva.pk: 2, evert.pk: 1}
    for _time in range(2):
        remind_owner(person=eva.pk, pages=2, links=0, week="2026-W47")
    assert Notice.objects.filter(person_id=eva.pk, kind="knowledge.review").count() == 1
    assert "Kijk of 2 pagina’s nog kloppen" in [item.title for item in inbox(by=cast.actor(eva))]


def test_still_right_goes_through_the_history_and_brings_nothing_again() -> None:
    eva = own.editor()
    page = own.published(world.news("Herregistratie", review_date=TODAY), cast.MOMENT - timedelta(days=90))
    page = NewsPage.objects.get(pk=page.pk)
    published_at = page.last_published_at
    actions.still_right(by=cast.actor(eva), page=page, review_date=TODAY + timedelta(days=365))
    page = NewsPage.objects.get(pk=page.pk)
    assert (page.review_date, page.last_published_at) == (TODAY + timedelta(days=365), published_at)
    assert Revision.page_revisions.filter(object_id=str(page.pk), user=eva.account).count() == 1
    assert PageLogEntry.objects.filter(page=page, action="wagtail.publish", user=eva.account).exists()
    assert not ModelLogEntry.objects.exists()


def test_a_draft_that_waits_keeps_waiting() -> None:
    eva = own.editor()
    page = world.news("Was zo", review_date=TODAY)
    page.title = "Wordt zo"
    page.save_revision()
    page = NewsPage.objects.get(pk=page.pk)
    actions.still_right(by=cast.actor(eva), page=page, review_date=TODAY + timedelta(days=30))
    page = NewsPage.objects.get(pk=page.pk)
    draft = page.get_latest_revision_as_object()
    assert (page.title, page.has_unpublished_changes) == ("Was zo", True)
    assert (draft.title, draft.review_date) == ("Wordt zo", TODAY + timedelta(days=30))


@pytest.mark.parametrize("days", [0, -1, 1827])
def test_the_next_look_lies_ahead_and_within_five_years(days: int) -> None:
    page = world.news()
    with pytest.raises(NotAhead):
        actions.still_right(by=cast.actor(own.editor()), page=page, review_date=TODAY + timedelta(days=days))


def test_an_editor_of_another_publisher_touches_nothing() -> None:
    page = world.news("Van een ander", review_date=date(2020, 1, 1))
    other = own.editor("Otto", code="ander")
    with pytest.raises(NotAllowed):
        actions.still_right(by=cast.actor(other), page=page, review_date=TODAY + timedelta(days=30))
    client = cast.signed_in(Client(), other)
    assert client.get(f"/kennisbeheer/veroudering/{page.pk}/").status_code == 404
    assert page.title not in client.get("/kennisbeheer/veroudering/").content.decode()
    assert page.title not in client.get("/kennisbeheer/veroudering/csv/").content.decode()


def test_the_pages_of_the_desk() -> None:
    client = cast.signed_in(Client(), own.editor())
    assert "Geen pagina heeft nu een blik nodig." in client.get("/kennisbeheer/veroudering/").content.decode()
    page = world.news("=1+1", review_date=date(2020, 1, 1))
    own.link(page)
    shown = client.get("/kennisbeheer/veroudering/?wat=controle&wat=niets").content.decode()
    assert "toe aan controle, zonder eigenaar, link werkt niet" in shown
    assert "'=1+1" in client.get("/kennisbeheer/veroudering/csv/").content.decode()
    assert own.LINK in client.get("/kennisbeheer/links/").content.decode()
    wrong = client.post(f"/kennisbeheer/veroudering/{page.pk}/", {"review_date": "1-1-2020"})
    assert wrong.status_code == 400 and "na vandaag" in wrong.content.decode()
    right = client.post(f"/kennisbeheer/veroudering/{page.pk}/", {"review_date": "1 mrt 2027"})
    assert right.status_code == 302
    assert NewsPage.objects.get(pk=page.pk).review_date == date(2027, 3, 1)
