"""A quote stands on the site only while the one who said it agrees."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.log_actions import LogContext

from kring.foundation.home.models import Document
from kring.foundation.notices.models import Notice
from kring.foundation.records.api import NotAllowed
from kring.modules.knowledge.models import ArticlePage, Consent, NewsPage
from kring.modules.knowledge.publishing import consents
from kring.modules.knowledge.publishing.jobs import publish_due
from kring.modules.knowledge.publishing.states import Given
from kring.modules.knowledge.reading import issue_paper
from tests import cast
from tests.cast import MOMENT
from tests.modules.knowledge import knowledge_world
from tests.modules.knowledge import publishing_world as world

pytestmark = pytest.mark.django_db
COMMAND = "5b9d3c52-2f6f-4f6e-8b6f-0d6b8f1f2a11"


def consent(who: Any, publisher: str = "kring") -> Consent:
    return consents.register(
        by=cast.actor(who), publisher=publisher, who="directeur van een basisschool",
        said_date=date(2026, 11, 3), given=Given.MAIL,
    )  # fmt: skip


def quote(number: object) -> tuple[str, Any]:
    return "quote", {
        "words": "Wij lezen elke dag voor.",
        "who": "directeur van een basisschool",
        "consent": str(number),
    }


def test_a_quote_with_consent_is_published_and_found(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra, body=world.blocks(quote(consent(eline).pk)))
    assert page.live and "Wij lezen elke dag voor." in client.get(page.url).content.decode()
    assert "Wij lezen elke dag voor." in Document.objects.get(ref_kind="page").text


@pytest.mark.parametrize("number", ["", "9999", "x"])
def test_a_quote_without_consent_is_refused_with_a_reason(number: str) -> None:
    eline = world.editor("Eline")
    address = reverse("wagtailadmin_pages:add", args=["knowledge", "newspage", world.publisher().pk])
    form = world.sent_form(body=world.blocks(quote(number)), action="submit")
    answer = world.at_desk(eline).post(address, form)
    assert answer.status_code == 200 and answer.context["form"].errors["body"]
    assert not NewsPage.objects.filter(live=True).exists()


def test_the_consent_of_another_publisher_is_worth_nothing() -> None:
    eline, omar = world.editor("Eline"), world.editor("Omar", "other")
    other = consent(omar, "other")
    address = reverse("wagtailadmin_pages:add", args=["knowledge", "newspage", world.publisher().pk])
    answer = world.at_desk(eline).post(address, world.sent_form(body=world.blocks(quote(other.pk))))
    assert answer.status_code == 200 and not NewsPage.objects.exists()
    with LogContext(user=eline.account):
        assert consents.choices() == []
    assert consents.choices() == []


def test_no_way_publishes_a_quote_whose_consent_is_gone(client: Client) -> None:
    """Withdrawn after it was sent in: approving is refused, and so is what was to go live later."""
    eline, esra = world.editor("Eline"), world.editor("Esra")
    given = consent(eline)
    page = world.written(eline, action="submit", body=world.blocks(quote(given.pk)))
    consents.withdraw(by=cast.actor(esra), consent=given)
    answer = world.answered(esra, page)
    assert answer.status_code == 409 and "citaat" in answer.content.decode()
    page.refresh_from_db()
    assert not page.live and page.workflow_in_progress
    with pytest.raises(consents.QuoteWithoutConsent):
        page.get_latest_revision().publish(skip_permission_checks=True)
    page.revisions.update(approved_go_live_at=cast.MOMENT)
    assert publish_due(cast.MOMENT) == (0, 0)


def test_withdrawing_takes_the_quote_off_at_once_and_tells_the_editors(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    given = consent(eline)
    page = world.published(eline, esra, body=world.blocks(quote(given.pk)))
    answer = world.at_desk(esra).post(reverse("knowledge:withdraw_consent", args=[given.pk]), {"command": COMMAND})
    assert answer.status_code == 302
    shown = client.get(page.url).content.decode()
    assert "Een nieuwe tekst." in shown and "Wij lezen" not in shown and "blockquote" not in shown
    assert "Wij lezen" not in Document.objects.get(ref_kind="page").text
    assert [one.person_id for one in Notice.objects.filter(kind="knowledge.quote_withdrawn")] == [eline.pk]
    given.refresh_from_db()
    assert given.withdrawn_by_id == esra.pk


def test_consents_are_registered_by_editors_for_their_own_publisher() -> None:
    eline, omar = world.editor("Eline"), world.editor("Omar", "other")
    desk, address = world.at_desk(eline), reverse("knowledge:consents")
    data = {"publisher": "kring", "who": "leerling", "said_date": "3-11-2026", "given": "spoken", "command": COMMAND}
    assert desk.post(address, data | {"said_date": "3-11-2399"}).status_code == 400
    assert desk.post(address, data | {"publisher": "other"}).status_code == 400
    assert desk.post(address, data).status_code == 302
    made = Consent.objects.get()
    assert (made.who, made.publisher, made.registered_by_id) == ("leerling", "kring", eline.pk)
    assert "leerling" not in world.at_desk(omar).get(address).content.decode()
    assert world.at_desk(omar).get(reverse("knowledge:withdraw_consent", args=[made.pk])).status_code == 404
    with pytest.raises(NotAllowed):
        consents.withdraw(by=cast.actor(omar), consent=made)
    with pytest.raises(NotAllowed):
        consent(omar, "kring")
    assert cast.signed_in(Client(), cast.person("Sara")).get(address).status_code == 404


def test_a_quote_stands_in_the_reader_and_on_paper_while_its_consent_holds(client: Client) -> None:
    eline = world.editor("Eline")
    given = consent(eline)
    issue = knowledge_world.issue("Nummer")
    body = [quote(given.pk), ("text", "<p>Meer.</p>")]
    knowledge_world.page(ArticlePage, "Met citaat", under=issue, body=body)
    words = "Wij lezen elke dag voor."
    assert words in client.get(issue.url + "lezen/").content.decode()
    paper = issue_paper.data_of(issue)["articles"][0]["blocks"]
    assert {"kind": "quote", "text": words, "who": "directeur van een basisschool"} in paper
    first = issue_paper.pdf_of(issue, MOMENT)
    consents.withdraw(by=cast.actor(eline), consent=given)
    assert words not in client.get(issue.url + "lezen/").content.decode()
    assert issue_paper.pdf_of(issue, MOMENT) != first
