"""Making, answering and asking: who may, what the state allows, and once is once."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.http import Http404
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.home.api import agenda, inbox
from kring.foundation.people.models import Pass
from kring.foundation.privacy.api import erase_person
from kring.foundation.records.api import NotAllowed, Ref, titles, url_of
from kring.parts.promises import access, actions, queries, rules
from kring.parts.promises.actions import Answer
from kring.parts.promises.contributions import too_old
from kring.parts.promises.models import Promise
from kring.parts.promises.states import MOVES, State
from tests import cast

from .promises_world import CIRCLE, DUE, helped, leads, promised, register_toy

pytestmark = pytest.mark.django_db
SIX_WEEKS = cast.MOMENT + timedelta(weeks=6)


@pytest.fixture(autouse=True)
def _kind() -> None:
    register_toy()


def test_a_promise_of_a_person_stands_in_inbox_and_agenda() -> None:
    anna = cast.person("Anna")
    row = promised(anna)
    by = cast.actor(anna)
    assert row.follow_up_date == SIX_WEEKS.date()
    assert inbox(by=by) == [] or all("Lesbezoek" not in one.title for one in inbox(by=by))
    assert [one.title for one in agenda(by=by)] == [row.words]
    later = cast.actor(anna, SIX_WEEKS)
    assert any("Lesbezoek" in one.title for one in inbox(by=later))
    assert titles([row.ref])[row.ref] == f"Belofte {row.pk}"
    assert url_of(row.ref) == reverse("promises:show", args=[row.pk])


def test_what_a_promise_needs() -> None:
    with pytest.raises(actions.NobodyPromised):
        promised(owner_address="")
    with pytest.raises(actions.NobodyPromised):
        promised(owner_name=" ")
    with pytest.raises(actions.DayIsOver):
        promised(due_date=cast.MOMENT.date() - timedelta(days=1))
    with pytest.raises(actions.DayIsOver):
        promised(follow_up_date=cast.MOMENT.date() - timedelta(days=1))
    with pytest.raises(KeyError):
        promised(about=Ref("nothing", "1"))
    assert Promise.objects.count() == 0


@pytest.mark.parametrize("text", ["Kijk op http://voorbeeld.nl", "zie HTTPS://voorbeeld.nl", "www.voorbeeld.nl"])
def test_a_guest_is_sent_to_no_site(text: str) -> None:
    for field in ("words", "owner_name"):
        with pytest.raises(actions.SiteNamed) as refused:
            promised(**{field: text})
        assert refused.value.field == field
    assert promised(cast.person("Anna"), words=text).words == text


def test_a_guest_is_not_asked_within_a_week() -> None:
    today = cast.MOMENT.date()
    with pytest.raises(actions.TooSoon) as refused:
        promised(follow_up_date=today + timedelta(days=6))
    assert refused.value.field == "follow_up_date"
    assert promised(follow_up_date=today + timedelta(days=7))
    assert promised(cast.person("Anna"), follow_up_date=today)


def test_a_guest_has_one_open_promise_about_a_thing() -> None:
    row = promised()
    with pytest.raises(actions.GuestHasOne) as refused:
        promised(owner_address=" Gijs@Voorbeeld.nl ")
    assert refused.value.field == "owner_address"
    assert promised(owner_address="gerda@voorbeeld.nl")
    actions_only(pk=row.pk, state=State.DONE)
    assert promised()


def test_the_database_refuses_a_promise_of_nobody_and_of_two() -> None:
    row = promised()
    with pytest.raises(IntegrityError), transaction.atomic():
        actions_only(owner_name="", owner_address="", pk=row.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        actions_only(owner_id=cast.person("Anna").pk, pk=row.pk)


def actions_only(*, pk: int, **values: Any) -> None:
    """Write past the actions, as a mistake in code would, with the permission of an action."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
    Promise.objects.filter(pk=pk).update(**values)


def test_only_the_owner_answers() -> None:
    anna, bram = cast.person("Anna"), cast.person("Bram")
    row = promised(anna, by=cast.actor(bram))
    for who in (cast.actor(bram), cast.actor(leads()), cast.system()):
        with pytest.raises(NotAllowed):
            actions.answer(by=who, promise=row, answer=Answer.DONE)
    actions.answer(by=cast.actor(anna), promise=row, answer=Answer.DONE, words="Het liep vanzelf")
    actions.answer(by=cast.actor(anna), promise=row, answer=Answer.DONE, words="Het liep vanzelf")
    row.refresh_from_db()
    assert (row.state, row.answer) == (State.DONE, "Het liep vanzelf")
    with pytest.raises(actions.AnsweredAlready):
        actions.answer(by=cast.actor(anna), promise=row, answer=Answer.HELP)


def test_help_reaches_whoever_made_the_list() -> None:
    anna = cast.person("Anna")
    row = promised(anna)
    actions.answer(by=cast.actor(anna), promise=row, answer=Answer.HELP, words="Geen tijd in het rooster")
    assert [(about, number) for _, about, number in helped] == [(CIRCLE, row.pk)]
    actions.answer(by=cast.actor(anna), promise=row, answer=Answer.DONE)


def test_later_needs_a_day_to_come_and_asks_again_on_it(mailoutbox: Any) -> None:
    anna = cast.person("Anna")
    row, new_day = promised(anna), SIX_WEEKS.date() + timedelta(days=10)
    actions.ask(by=cast.system(SIX_WEEKS), promise_id=row.pk)
    by = cast.actor(anna, SIX_WEEKS)
    for day in (None, SIX_WEEKS.date()):
        with pytest.raises(actions.DayIsOver):
            actions.answer(by=by, promise=row, answer=Answer.LATER, on=day)
    actions.answer(by=by, promise=row, answer=Answer.LATER, on=new_day)
    actions.answer(by=by, promise=row, answer=Answer.LATER, on=new_day + timedelta(days=1))
    row.refresh_from_db()
    assert (row.state, row.follow_up_date, row.asked_at) == (State.LATER, new_day + timedelta(days=1), None)
    assert queries.to_ask(new_day) == []
    assert queries.to_ask(new_day + timedelta(days=1)) == [row.pk]


def test_a_person_is_asked_once() -> None:
    anna = cast.person("Anna")
    row = promised(anna)
    assert queries.to_ask(SIX_WEEKS.date() - timedelta(days=1)) == []
    actions.ask(by=cast.system(SIX_WEEKS - timedelta(days=1)), promise_id=row.pk)
    row.refresh_from_db()
    assert row.asked_at is None
    for _ in range(2):
        actions.ask(by=cast.system(SIX_WEEKS), promise_id=row.pk)
    row.refresh_from_db()
    assert row.asked_at == SIX_WEEKS
    assert queries.to_ask(SIX_WEEKS.date()) == []


def test_a_guest_answers_by_the_link_in_the_mail(client: Any, mailoutbox: Any, monkeypatch: Any) -> None:
    row = promised()
    for _ in range(2):
        actions.ask(by=cast.system(SIX_WEEKS), promise_id=row.pk)
    [letter] = mailoutbox
    assert letter.to == ["gijs@voorbeeld.nl"]
    assert row.words in letter.body
    assert "/account/" not in letter.body
    [path] = set(re.findall(r"http://[^/]+(/beloften/met-link/[^/?\s]+/)", letter.body))
    secret = path.split("/")[-2]
    by, found = access.promise_of_guest(by=cast.system(SIX_WEEKS), secret=secret)
    actions.answer(by=by, promise=found, answer=Answer.HELP)
    assert helped
    with pytest.raises(Http404):
        access.promise_of_guest(by=cast.system(SIX_WEEKS + timedelta(days=31)), secret=secret)
    with pytest.raises(NotAllowed):  # the same link opens nothing of a person's promise
        actions.answer(by=by, promise=promised(cast.person("Anna")), answer=Answer.DONE)


def test_a_mail_that_is_refused_is_not_tried_for_ever(monkeypatch: Any, mailoutbox: Any) -> None:
    from kring.foundation.notices.api import MailNotSent

    row = promised()

    def away(**_: Any) -> bool:
        raise MailNotSent

    monkeypatch.setattr(actions, "mail_to", away)
    with pytest.raises(MailNotSent):
        actions.ask(by=cast.system(SIX_WEEKS), promise_id=row.pk)
    row.refresh_from_db()
    assert (row.asked_at, Pass.objects.count()) == (None, 0)
    monkeypatch.setattr(actions, "mail_to", lambda **_: False)
    actions.ask(by=cast.system(SIX_WEEKS), promise_id=row.pk)
    row.refresh_from_db()
    assert row.asked_at == SIX_WEEKS
    assert mail.outbox == []


def test_a_guest_is_forgotten_and_a_promise_goes() -> None:
    row = promised()
    last = row.follow_up_date + timedelta(days=30)
    assert (
        actions.forget_guests(by=cast.system(cast.MOMENT.replace(year=last.year, month=last.month, day=last.day))) == 0
    )
    after = SIX_WEEKS + timedelta(days=31)
    assert actions.forget_guests(by=cast.system(after)) == 1
    assert actions.forget_guests(by=cast.system(after)) == 0
    row.refresh_from_db()
    assert (row.owner_name, row.owner_address, row.guest_gone_at) == ("", "", after)
    assert queries.row_of(row).owner == "iemand"
    assert list(too_old(row.follow_up_date + timedelta(days=365))) == []
    assert list(too_old(row.follow_up_date + timedelta(days=366))) == [row]


def test_whoever_leaves_takes_their_promises_along() -> None:
    anna = cast.person("Anna")
    own, other = promised(anna), promised(by=cast.actor(anna))
    erase_person(by=cast.system(), person_id=anna.pk)
    assert not Promise.objects.filter(pk=own.pk).exists()
    assert Promise.objects.filter(pk=other.pk).exists()


def test_the_list_of_a_thing() -> None:
    anna = cast.person("Anna")
    promised(anna), promised(words="Bord in de teamkamer", due_date=DUE - timedelta(days=1))
    found = queries.promises_of(CIRCLE)
    assert [(one.words, one.owner) for one in found] == [
        ("Bord in de teamkamer", "Gijs Gast"),
        ("Lesbezoek plannen met groep 5", "Anna Visser"),
    ]
    assert queries.promises_of(Ref("toy_circle", "2")) == []
    assert queries.own(by=cast.system()) == queries.waiting(by=cast.system()) == []


@given(st.sampled_from(State), st.sampled_from(State))
def test_what_is_over_stays_over(state: State, to: State) -> None:
    assert MOVES.keys() == set(State)
    if not rules.is_alive(state):
        assert not rules.may_answer(state, to)
    assert rules.may_answer(state, to) == (to in MOVES[state]) or state is to is State.LATER


@given(st.dates(max_value=DUE), st.dates(max_value=DUE), st.booleans(), st.sampled_from(State))
def test_nobody_is_asked_early_twice_or_after_the_end(day: Any, today: Any, asked: bool, state: State) -> None:
    due = rules.is_due(state, day, asked, today)
    assert due == (not asked and day <= today and rules.is_alive(state))
