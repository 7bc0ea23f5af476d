"""Corners of signing up that are easily missed: what is said after a day is called off, and who is mailed how often."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail

from kring.foundation.notices.models import Notice
from kring.foundation.people.api import Role, give_pass, pass_for
from kring.foundation.records.api import Actor, ActorKind, Ref
from kring.modules.gatherings import api
from kring.modules.gatherings.models import Gathering, Series, SignUp
from kring.modules.gatherings.signup import actions, guests, office, queries
from kring.modules.gatherings.signup.access import OWN
from tests.cast import MOMENT, actor, holds, person, system

PO = Ref("register", "po")
pytestmark = pytest.mark.django_db


@pytest.fixture
def olga() -> Actor:
    who = person("Olga")
    holds(who, Role.ORGANISER, PO)
    return actor(who)


@pytest.fixture
def day(olga: Actor, moment: datetime) -> Gathering:
    """A day with one place."""
    series = Series.objects.get(pk=api.make_series(by=olga, owner=PO, title="Kansen", question="Wat werkt?"))
    new = api.NewGathering("Utrecht", moment + timedelta(days=9), moment + timedelta(days=9, hours=2), 1, "Zaal 1")
    number = api.add_gathering(by=olga, series=series, new=new)
    api.publish_series(by=olga, series=series)
    return Gathering.objects.select_related("series", "meeting").get(pk=number)


def told(who: Any) -> list[str]:
    return list(Notice.objects.filter(person_id=who.pk).order_by("pk").values_list("kind", flat=True))


def test_who_had_an_offer_on_a_day_that_is_called_off_does_not_hear_that_another_got_it(
    olga: Actor, day: Gathering
) -> None:
    anna, bram = person("Anna"), person("Bram")
    first = actions.sign_up(by=actor(anna), gathering=day)
    actions.sign_up(by=actor(bram), gathering=day)
    actions.sign_off(by=actor(anna), sign_up=SignUp.objects.get(pk=first))
    api.cancel_gathering(by=olga, gathering=day, reason="Ziek")
    later = system(MOMENT + timedelta(days=3))
    for one in queries.with_overdue_offers(later.at):
        actions.lapse_offers(by=later, gathering=one)
    assert told(bram) == ["gatherings.offered", "gatherings.cancelled"]


def test_who_waits_gets_the_place_that_the_office_gives(olga: Actor, day: Gathering, moment: datetime) -> None:
    anna, bram = person("Anna"), person("Bram")
    first = actions.sign_up(by=actor(anna), gathering=day)
    actions.sign_up(by=actor(bram), gathering=day)
    actions.sign_off(by=actor(anna), sign_up=SignUp.objects.get(pk=first))
    assert SignUp.objects.get(person=bram).state == api.SignUpState.OFFERED
    assert api.place_people(by=olga, gathering=day, people=[bram.pk]) == 1
    assert SignUp.objects.get(person=bram).state == api.SignUpState.PLACED


def test_an_address_on_the_list_is_not_mailed_again_and_again(olga: Actor, day: Gathering) -> None:
    number = office.enter_sign_up(
        by=olga, gathering=day, name="Gea", address="gea@voorbeeld.nl", attending=api.Attending.ROOM,
        source_words="mail van 3 maart",
    )  # fmt: skip
    guests.mail_guest(by=system(), sign_up_id=number, what="placed")
    for minute in (1, 2, 11, 12):
        later = system(MOMENT + timedelta(minutes=minute))
        actions.ask_as_guest(by=later, gatherings=[day], name="Gea", address="gea@voorbeeld.nl")
        guests.mail_guest(by=later, sign_up_id=number, what="again")
    assert len(mail.outbox) == 2  # the place, and one eleven minutes later


def test_a_guest_who_chose_two_days_can_confirm_the_one_that_goes_on(olga: Actor, day: Gathering) -> None:
    new = api.NewGathering("Zwolle", MOMENT + timedelta(days=12), MOMENT + timedelta(days=12, hours=2), 5, "Zaal 2")
    second = Gathering.objects.select_related("series", "meeting").get(
        pk=api.add_gathering(by=olga, series=day.series, new=new)
    )
    actions.ask_as_guest(by=system(), gatherings=[day, second], name="Gea", address="gea@voorbeeld.nl")
    api.cancel_gathering(by=olga, gathering=day, reason="Ziek")
    row = SignUp.objects.select_related("gathering__series").get(gathering=day)
    secret = give_pass(by=system(), purpose=OWN, ref=row.ref, ends_at=MOMENT + timedelta(days=30))
    given = pass_for(secret, purpose=OWN, at=MOMENT)
    assert given is not None
    actions.confirm(by=Actor(ActorKind.PASS, given.pk, MOMENT), sign_up=row)
    assert SignUp.objects.get(gathering=second).state == api.SignUpState.PLACED
