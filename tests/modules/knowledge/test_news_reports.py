"""“Klopt niet meer”: anybody tells, an editor of that publisher answers."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from kring.foundation.notices.models import Notice
from kring.foundation.records.api import Missing, NotAllowed
from kring.modules.knowledge.models import Report
from kring.modules.knowledge.news import actions, queries
from kring.modules.knowledge.news.actions.reports import AlreadyClosed
from kring.modules.knowledge.news.jobs import mail_answer
from kring.modules.knowledge.news.states import ReportState
from tests import cast
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import news_world as own

pytestmark = pytest.mark.django_db
HOSTILE = "<script>alert(1)</script>\n{{ settings.SECRET_KEY }}"


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    cache.clear()


def test_a_visitor_tells_and_reads_the_answer_at_the_address_they_gave() -> None:
    page = world.news("Herregistratie")
    report = own.told(page, email="lezer@voorbeeld.nl")
    assert (report.publisher, report.state, report.person_id) == ("kring", "told", None)
    editor = cast.actor(own.editor())
    actions.answer_report(by=editor, report=report, mended=True, answer="De datum is nu goed.")
    mail_answer(report=report.pk)
    (sent,) = mail.outbox
    assert sent.to == ["lezer@voorbeeld.nl"]
    assert "De datum is nu goed." in sent.body and "/kennis/kring/herregistratie/" in sent.body
    assert "/mail/" not in sent.body  # no account, so no page with preferences
    report.refresh_from_db()
    assert (report.state, report.email) == (ReportState.MENDED, "")
    mail_answer(report=report.pk)
    assert len(mail.outbox) == 1


def test_who_is_signed_in_is_told_as_a_person_and_their_typed_address_is_not_kept() -> None:
    reader = cast.person("Lies", "Lezer")
    report = own.told(world.news(), by=cast.actor(reader), email="ander@voorbeeld.nl")
    assert (report.person_id, report.email) == (reader.pk, "")
    actions.answer_report(by=cast.actor(own.editor()), report=report, mended=False, answer="Zo staat het in de wet.")
    notice = Notice.objects.get(person_id=reader.pk, kind="knowledge.report_answered")
    assert notice.context["answer"] == "Zo staat het in de wet."


def test_only_editors_of_that_publisher_answer_and_only_once() -> None:
    report = own.told(world.news())
    for who in (cast.person("Vera", "Vreemd"), own.editor("Otto", code="ander")):
        with pytest.raises(NotAllowed):
            actions.confirm_report(by=cast.actor(who), report=report)
        with pytest.raises(NotAllowed):
            actions.answer_report(by=cast.actor(who), report=report, mended=True, answer="x")
    by = cast.actor(own.editor())
    actions.answer_report(by=by, report=report, mended=True, answer="Gedaan.")
    with pytest.raises(AlreadyClosed):
        actions.answer_report(by=by, report=report, mended=False, answer="Toch niet.")
    with pytest.raises(AlreadyClosed):
        actions.confirm_report(by=by, report=report)


def test_a_draft_cannot_be_reported() -> None:
    with pytest.raises(Missing):
        own.told(world.news(live=False))


def test_the_page_says_it_only_after_an_editor_looked(client: Client) -> None:
    page = world.news("Herregistratie")
    report = own.told(page)
    words = "De redactie kijkt ernaar."
    assert words not in client.get(page.url).content.decode()
    by = cast.actor(own.editor())
    actions.confirm_report(by=by, report=report)
    actions.confirm_report(by=by, report=report)  # twice changes nothing
    assert words in client.get(page.url).content.decode()
    actions.answer_report(by=by, report=report, mended=True, answer="Klaar.")
    assert words not in client.get(page.url).content.decode()


def form_of(client: Client, page: Any, **given: Any) -> Any:
    address = f"/klopt-niet-meer/{page.pk}/"
    command = client.get(address).context["form"].initial["command"]
    return client.post(address, {"command": str(command), "words": "Dit klopt niet.", "email": ""} | given)


def test_the_form_is_for_everybody_and_shows_hostile_text_as_text(client: Client) -> None:
    page = world.news()
    assert form_of(client, page, words=HOSTILE).headers["Location"] == page.url
    report = Report.objects.get()
    editor = own.editor()
    shown = cast.signed_in(Client(), editor).get(f"/kennisbeheer/meldingen/{report.pk}/").content.decode()
    assert "<script>alert(1)" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown and "{{ settings.SECRET_KEY }}" in shown
    assert "&lt;script&gt;" in cast.signed_in(Client(), editor).get("/kennisbeheer/meldingen/").content.decode()


def test_the_same_form_twice_is_one_report(client: Client) -> None:
    page = world.news()
    given = {"command": "6f1f4a0e-5b1c-4c8e-9f0a-111111111111", "words": "Dit klopt niet.", "email": ""}
    for _time in range(2):
        assert client.post(f"/klopt-niet-meer/{page.pk}/", given).status_code == 302
    assert Report.objects.count() == 1


@pytest.mark.parametrize("wrong", [{"words": ""}, {"words": "x" * 2001}, {"email": "geen adres"}, {"words": "a\x00b"}])
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(client: Client, wrong: dict[str, str]) -> None:
    response = form_of(client, world.news(), **wrong)
    assert response.status_code == 400
    assert Report.objects.count() == 0


def test_an_address_reports_five_times_an_hour_at_most(client: Client) -> None:
    page = world.news()
    assert [form_of(client, page).status_code for _ in range(6)] == [302, 302, 302, 302, 302, 429]
    assert Report.objects.count() == 5


def test_editors_see_the_reports_of_their_own_publisher_only() -> None:
    mine = own.told(world.news("Van ons"))
    other = own.told(world.news("Van hen", under=world.publisher("ander", "De anderen")))
    client = cast.signed_in(Client(), own.editor())
    shown = client.get("/kennisbeheer/meldingen/").content.decode()
    assert "Van ons" in shown and "Van hen" not in shown
    assert client.get(f"/kennisbeheer/meldingen/{other.pk}/").status_code == 404
    assert client.post(f"/kennisbeheer/meldingen/{other.pk}/bevestigen/").status_code == 404
    answered = client.post(
        f"/kennisbeheer/meldingen/{mine.pk}/",
        {"command": "6f1f4a0e-5b1c-4c8e-9f0a-222222222222", "mended": "no", "answer": "Dit klopt nog."},
    )
    assert answered.status_code == 302
    mine.refresh_from_db()
    assert mine.state == ReportState.KEPT
    assert "Van ons" in client.get("/kennisbeheer/meldingen/?klaar=ja").content.decode()


def test_a_year_after_it_a_report_goes() -> None:
    from kring.foundation.privacy.registry import retentions

    own.told(world.news())
    too_old = retentions()["knowledge.Report"]
    assert too_old(cast.MOMENT.date() + timedelta(days=365)).count() == 0
    assert too_old(cast.MOMENT.date() + timedelta(days=366)).count() == 1


def test_editors_find_what_waits_on_their_day() -> None:
    from kring.foundation.home.api import inbox

    own.told(world.news())
    assert "Beantwoord 1 melding van een lezer" in [item.title for item in inbox(by=cast.actor(own.editor()))]
    assert queries.waiting_reports([]) == 0
