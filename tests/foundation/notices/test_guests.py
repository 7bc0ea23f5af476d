"""Mail to somebody without an account: the same templates, nothing to stop, the same mail once."""

import smtplib

import pytest
from django.core import mail

from kring.foundation.notices.api import Addressee, MailNotSent, UnknownNotice, mail_to
from kring.foundation.notices.models import Notice

pytestmark = pytest.mark.django_db
GIJS = Addressee("gijs@voorbeeld.nl", "nl", "Gijs")


def test_a_guest_gets_the_mail_without_links_to_preferences():
    for _ in range(2):
        mail_to(to=GIJS, notice="test.tip", context={"what": "je aanvraag", "url": "/x/"}, number="promise-1-20270101")
    first, second = mail.outbox
    assert first.to == ["gijs@voorbeeld.nl"] and "Dag Gijs," in first.body
    assert "https://kring.example/x/" in first.body
    [(html, _kind)] = first.alternatives
    for text in (first.body, html):
        assert "Kies welke mail je krijgt" not in text and "Hier geen mail meer over" not in text
    assert "List-Unsubscribe" not in first.extra_headers
    assert first.extra_headers["Message-ID"] == second.extra_headers["Message-ID"]
    assert Notice.objects.count() == 0


def test_what_fails_says_whether_to_try_again(monkeypatch):
    def fails(code):
        def send(self, *_, **__):
            raise smtplib.SMTPRecipientsRefused({"gijs@voorbeeld.nl": (code, b"no")})

        return send

    monkeypatch.setattr(mail.EmailMultiAlternatives, "send", fails(550))
    assert not mail_to(to=GIJS, notice="test.tip", context={}, number="1")
    monkeypatch.setattr(mail.EmailMultiAlternatives, "send", fails(450))
    with pytest.raises(MailNotSent) as found:
        mail_to(to=GIJS, notice="test.tip", context={}, number="1")
    assert "gijs" not in str(found.value)
    with pytest.raises(UnknownNotice):
        mail_to(to=GIJS, notice="nothing.here", context={}, number="1")
