"""Choosing one's mail, stopping it with one click, and the mail of the demonstration."""

import re

import pytest
from django.core import mail
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.notices import actions, jobs, queries, registry, tokens
from kring.foundation.notices.api import NoticeKind, When
from kring.foundation.notices.models import Preference
from kring.foundation.notices.outbox import OutboxBackend
from tests import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def anna():
    return cast.person("Anna", "Visser")


def told(who):
    """A notice that was sent."""
    actions.send(by=cast.system(), person_id=who.pk, notice="test.tip", context={"what": "je aanvraag"})
    for args in ProcrastinateJob.objects.filter(task_name="notices.deliver").values_list("args", flat=True):
        jobs.deliver_notice(**args)


def test_a_person_chooses_on_a_page(client, anna):
    cast.signed_in(client, anna)
    address = reverse("notices:preferences")
    shown = client.get(address).content.decode()
    assert "Besluiten" in shown and 'name="test.tip"' in shown and 'name="test.decided"' not in shown
    assert client.post(address, {"test.tip": "weekly"}).status_code == 400
    assert client.post(address, {"test.tip": "digest", "test.decided": "off"}).status_code == 302
    assert [(wish.kind, wish.when) for wish in queries.wishes(anna.pk)] == [
        ("test.decided", When.NOW),
        ("test.tip", When.DIGEST),
    ]


def test_choosing_asks_for_a_sign_in(client):
    assert client.get(reverse("notices:preferences")).status_code == 302


def test_one_click_stops_one_kind_of_mail_without_signing_in(client, anna):
    told(anna)
    header = mail.outbox[0].extra_headers["List-Unsubscribe"]
    path = re.fullmatch(r"<https://kring\.example(/\S+)>", header)[1]
    assert client.get(path).status_code == 200
    assert queries.wishes(anna.pk)[1].when is When.NOW  # looking is not clicking
    assert client.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert queries.wishes(anna.pk)[1].when is When.OFF
    assert client.post(path).status_code == 200


def test_a_program_without_a_csrf_token_may_click(anna):
    from django.test import Client

    path = reverse("notices:unsubscribe", args=[tokens.make(anna.pk, "test.tip")])
    assert Client(enforce_csrf_checks=True).post(path).status_code == 200


def test_the_link_in_the_digest_stops_the_digest_and_nothing_else(client, anna):
    registry.register_notice(NoticeKind("test.other", "Ander nieuws"))
    actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.tip": When.DIGEST})
    client.post(reverse("notices:unsubscribe", args=[tokens.make(anna.pk, tokens.EVERYTHING)]))
    assert {wish.kind: wish.when for wish in queries.wishes(anna.pk)} == {
        "test.decided": When.NOW,
        "test.other": When.NOW,
        "test.tip": When.OFF,
    }


@pytest.mark.parametrize("token", ["x", "WzEsIioiXQ:1abc:zzz"])
def test_a_forged_link_stops_nothing(client, anna, token):
    response = client.post(reverse("notices:unsubscribe", args=[token]))
    assert response.status_code == 409
    assert not Preference.objects.exists()


# The demonstration


def test_mail_of_the_demonstration_is_shown_in_the_browser(client, anna, settings):
    settings.DEMO = True
    settings.EMAIL_BACKEND = "kring.foundation.notices.outbox.OutboxBackend"
    told(anna)
    mail.send_mail("Bevestig je adres", "Ga naar http://localhost/x/", None, ["b@voorbeeld.nl"])
    [plain, notice] = queries.shown_mails()
    assert (plain.subject, notice.to) == ("Bevestig je adres", anna.account.email)
    listed = client.get(reverse("notices:demo_mails")).content.decode()
    assert "Bevestig je adres" in listed and "Taal: besluit over je aanvraag" in listed
    opened = client.get(reverse("notices:demo_mail", args=[plain.id])).content.decode()
    assert '<a href="http://localhost/x/"' in opened
    assert client.get(reverse("notices:demo_mail", args=[10**6])).status_code == 404


def test_outside_the_demonstration_there_is_no_such_page_and_no_such_backend(client):
    assert client.get(reverse("notices:demo_mails")).status_code == 404
    assert client.get(reverse("notices:demo_mail", args=[1])).status_code == 404
    from django.core.exceptions import ImproperlyConfigured

    with pytest.raises(ImproperlyConfigured):
        OutboxBackend().send_messages([mail.EmailMessage("a", "b", to=["c@voorbeeld.nl"])])
