"""Telling people by mail: in the transaction, in their language, as they chose, once."""

import smtplib
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.audit.models import Entry
from kring.foundation.notices import actions, jobs, post, queries, registry
from kring.foundation.notices.api import When
from kring.foundation.notices.models import Notice, Preference
from kring.foundation.records.api import NotAllowed, Refusal, action
from tests import cast

pytestmark = pytest.mark.django_db
MONDAY_7 = int(datetime(2026, 11, 23, 6, 0, tzinfo=UTC).timestamp())  # 7:00 in the Netherlands, in winter


@pytest.fixture
def anna():
    return cast.person("Anna", "Visser")


def tell(who, kind="test.tip", **context):
    actions.send(by=cast.system(), person_id=who.pk, notice=kind, context={"what": "je aanvraag", **context})


def waiting_jobs():
    return list(
        ProcrastinateJob.objects.filter(task_name="notices.deliver", status="todo").values_list("args", flat=True)
    )


def run_jobs():
    for args in waiting_jobs():
        jobs.deliver_notice(**args)


def test_a_notice_is_mailed_by_a_job_as_text_and_html(anna):
    tell(anna, url="/register/7/")
    assert mail.outbox == []
    run_jobs()
    [sent] = mail.outbox
    assert sent.to == [anna.account.email]
    assert sent.subject == "Taal: besluit over je aanvraag"
    assert "Dag Anna," in sent.body and "Er is besloten over je aanvraag." in sent.body
    assert "https://kring.example/register/7/" in sent.body
    [(html, kind)] = sent.alternatives
    assert kind == "text/html" and '<html lang="nl">' in html and "https://kring.example/register/7/" in html


def test_mail_is_in_the_language_of_the_reader():
    brit = cast.person("Emma", "Stone")
    from kring.foundation.people import api as people

    people.change_details(by=cast.actor(brit), person=brit, language="en")
    tell(brit)
    run_jobs()
    assert '<html lang="en">' in mail.outbox[0].alternatives[0][0]


def test_a_job_that_runs_twice_mails_once(anna):
    tell(anna)
    run_jobs()
    run_jobs()
    assert len(mail.outbox) == 1
    notice = Notice.objects.get()
    assert notice.sent_at is not None and notice.context == {}
    assert [row.sent_at is not None for row in queries.sent_to(anna.pk)] == [True]


class Regret(Refusal):
    """Toch maar niet."""


@action
def tell_and_regret(*, by, who):
    tell(who)
    raise Regret


def test_nothing_is_sent_from_what_was_rolled_back(anna):
    with pytest.raises(Regret):
        tell_and_regret(by=cast.system(), who=anna)
    assert waiting_jobs() == []
    assert not Notice.objects.exists()


def test_a_compulsory_notice_cannot_be_turned_off(anna):
    with pytest.raises(NotAllowed):
        actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.decided": When.OFF})
    Preference(person_id=anna.pk, kind="test.decided", when=When.OFF)
    tell(anna, "test.decided")
    run_jobs()
    assert len(mail.outbox) == 1
    assert "List-Unsubscribe" not in mail.outbox[0].extra_headers


def test_nobody_chooses_for_somebody_else(anna):
    chris = cast.person("Chris", "Vreemd")
    with pytest.raises(NotAllowed):
        actions.choose(by=cast.actor(chris), person_id=anna.pk, wishes={"test.tip": When.OFF})


def test_what_is_off_is_not_even_noted(anna):
    actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.tip": When.OFF})
    tell(anna)
    assert not Notice.objects.exists()
    assert waiting_jobs() == []


def test_choosing_the_same_again_changes_nothing(anna):
    for _ in range(2):
        actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.tip": When.DIGEST})
    assert Entry.objects.filter(event="notices.preferences_changed").count() == 1


def test_an_unknown_notice_is_a_mistake_of_the_programmer(anna):
    with pytest.raises(registry.UnknownNotice):
        tell(anna, "test.unknown")


def test_monday_brings_everything_in_one_mail_once(anna):
    actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.tip": When.DIGEST})
    tell(anna, what="een", url="/a/")
    tell(anna, what="twee")
    assert waiting_jobs() == []
    jobs.start_digests(MONDAY_7)
    [args] = ProcrastinateJob.objects.filter(task_name="notices.digest").values_list("args", flat=True)
    for _ in range(2):
        jobs.deliver_digest(**args)
    [sent] = mail.outbox
    assert sent.subject == "Er zijn 2 berichten voor je op Kring"
    assert "- Taal: besluit over een" in sent.body and "https://kring.example/a/" in sent.body
    assert "<li>Taal: besluit over twee</li>" in sent.alternatives[0][0]
    assert sent.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_at_eight_no_digest_starts(anna):
    actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.tip": When.DIGEST})
    tell(anna)
    jobs.start_digests(MONDAY_7 + 3600)
    assert not ProcrastinateJob.objects.filter(task_name="notices.digest").exists()


# When mail does not arrive


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (smtplib.SMTPRecipientsRefused({"a@b.nl": (451, b"later")}), post.MailNotSent),
        (smtplib.SMTPRecipientsRefused({"a@b.nl": (550, b"a@b.nl unknown")}), post.Refused),
        (smtplib.SMTPDataError(554, b"a@b.nl"), post.MailNotSent),
        (smtplib.SMTPServerDisconnected("a@b.nl"), post.MailNotSent),
        (ConnectionRefusedError("a@b.nl"), post.MailNotSent),
    ],
)
def test_no_address_is_in_what_the_log_gets(error, raised):
    class Failing:
        def send(self):
            raise error

    with pytest.raises(raised) as caught:
        post.hand_over(Failing())
    assert "@" not in str(caught.value)
    assert caught.value.__cause__ is None and caught.value.__suppress_context__


def failing(monkeypatch, error):
    def hand_over(mail):
        raise error

    monkeypatch.setattr(post, "hand_over", hand_over)


def test_a_mail_server_that_is_away_is_tried_again(anna, monkeypatch):
    tell(anna)
    with monkeypatch.context() as away:
        failing(away, post.MailNotSent("later"))
        with pytest.raises(post.MailNotSent):
            run_jobs()
    run_jobs()
    assert len(mail.outbox) == 1


def test_an_address_that_refuses_for_good_is_left_alone(anna, monkeypatch):
    tell(anna)
    actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.tip": When.DIGEST})
    tell(anna)
    failing(monkeypatch, post.Refused("550"))
    run_jobs()
    actions.deliver_digest(by=cast.system(cast.MOMENT + timedelta(days=1)), person_id=anna.pk, week="2026-W48")
    assert [row.failed_at is not None for row in queries.sent_to(anna.pk)] == [True, True]
    run_jobs()
    assert mail.outbox == []


def test_somebody_without_an_account_gets_no_mail(anna):
    tell(anna)
    actions.choose(by=cast.actor(anna), person_id=anna.pk, wishes={"test.tip": When.DIGEST})
    tell(anna)
    anna.account.is_active = False
    anna.account.save()
    run_jobs()
    actions.deliver_digest(by=cast.system(cast.MOMENT + timedelta(days=1)), person_id=anna.pk, week="2026-W48")
    assert mail.outbox == []
    assert Notice.objects.filter(failed_at=None).count() == 0
