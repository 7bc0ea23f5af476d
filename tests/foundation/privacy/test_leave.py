"""Leave to look: given, used, noted, taken back."""

from datetime import date, timedelta

import pytest
from django.http import Http404
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.audit.models import Entry
from kring.foundation.people.api import Role
from kring.foundation.privacy import access, actions, queries, rules
from kring.foundation.privacy.models import Grant, Look
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref
from tests import cast

pytestmark = pytest.mark.django_db
BOARD = Ref("board", "41234")
ACTIVITY = Ref("activity", "7")
TODAY = date(2026, 11, 20)


@pytest.fixture
def anna():
    return cast.person("Anna", "Visser")


@pytest.fixture
def bea():
    """Speaks for the board."""
    who = cast.person("Bea", "Bestuur")
    cast.holds(who, Role.BOARD_MEMBER, BOARD)
    return who


def given_by(who, receiver=BOARD, item=ACTIVITY, days=30, from_date=TODAY):
    return actions.grant(
        by=cast.actor(who),
        receiver=receiver,
        item=item,
        purpose="Jaargesprek",
        from_date=from_date,
        until_date=from_date + timedelta(days=days),
    )


def may(who, of, item=ACTIVITY, at=cast.MOMENT):
    return access.may_look(cast.actor(who, at), of.pk, item)


def test_nobody_looks_without_leave_and_everybody_at_their_own(anna, bea):
    assert may(anna, anna)
    assert not may(bea, anna)
    with pytest.raises(NotAllowed):
        access.check_may_look(cast.actor(bea), anna.pk, ACTIVITY)


def test_leave_is_for_whoever_speaks_for_the_organisation_and_nobody_else(anna, bea):
    given_by(anna)
    teacher, neighbour = cast.person("Thea", "Leraar"), cast.person("Nico", "Buur")
    cast.holds(teacher, Role.TEACHER, BOARD)
    cast.holds(neighbour, Role.BOARD_MEMBER, Ref("board", "99999"))
    assert may(bea, anna)
    assert not may(teacher, anna)
    assert not may(neighbour, anna)


def test_leave_is_for_the_thing_that_was_given(anna, bea):
    given_by(anna)
    assert not may(bea, anna, Ref("activity", "8"))
    assert not may(bea, anna, Ref("reflection", "7"))
    given_by(anna, item=Ref("reflection", "*"))
    assert may(bea, anna, Ref("reflection", "7"))


def test_leave_to_one_person_is_theirs_alone(anna, bea):
    chris = cast.person("Chris", "Coach")
    given_by(anna, receiver=Ref("person", str(chris.pk)))
    assert may(chris, anna)
    assert not may(bea, anna)


def test_leave_begins_ends_and_is_taken_back(anna, bea):
    leave = given_by(anna, days=10)
    assert not may(bea, anna, at=cast.MOMENT - timedelta(days=1))
    assert may(bea, anna, at=cast.MOMENT + timedelta(days=10))
    assert not may(bea, anna, at=cast.MOMENT + timedelta(days=11))
    actions.withdraw(by=cast.actor(anna), given=leave)
    actions.withdraw(by=cast.actor(anna), given=leave)
    assert not may(bea, anna)
    assert Entry.objects.filter(event="privacy.withdrawn").count() == 1


def test_leave_ends_when_the_role_ends(anna):
    former = cast.person("Fons", "Voorheen")
    cast.holds(former, Role.BOARD_MEMBER, BOARD, until_date=TODAY - timedelta(days=1))
    given_by(anna)
    assert not may(former, anna)


def test_leave_always_has_an_end_within_a_year(anna):
    with pytest.raises(actions.TooLong):
        given_by(anna, days=367)
    with pytest.raises(actions.EndsBeforeStart):
        given_by(anna, days=-1)


def test_only_a_person_gives_leave_and_not_to_oneself(anna):
    with pytest.raises(NotAllowed):
        given_by(anna, receiver=Ref("person", str(anna.pk)))
    with pytest.raises(NotAllowed):
        actions.grant(by=cast.system(), receiver=BOARD, item=ACTIVITY, purpose="x", from_date=TODAY, until_date=TODAY)


def test_only_the_giver_takes_leave_back(anna, bea):
    leave = given_by(anna)
    with pytest.raises(NotAllowed):
        actions.withdraw(by=cast.actor(bea), given=leave)
    with pytest.raises(Http404):
        access.own_grant(by=cast.actor(bea), id=leave.pk)
    with pytest.raises(Http404):
        access.own_grant(by=cast.actor(anna), id=leave.pk + 1)


def test_a_look_is_noted_with_its_leave_and_ones_own_is_not(anna, bea):
    leave = given_by(anna)
    actions.look(by=cast.actor(bea), of_person=anna.pk, item=ACTIVITY, under_grant=leave)
    actions.look(by=cast.actor(anna), of_person=anna.pk, item=ACTIVITY)
    [row] = queries.looks(cast.actor(anna))
    assert (row.looker, row.purpose, row.looked_at) == ("Bea Bestuur", "Jaargesprek", cast.MOMENT)
    assert "Iemand heeft iets van jou bekeken." in [m.sentence for m in queries.timeline(cast.actor(anna))]
    assert queries.looks(cast.actor(bea)) == []
    with pytest.raises(NotAllowed):
        actions.look(by=Actor(ActorKind.PASS, 3, cast.MOMENT), of_person=anna.pk, item=ACTIVITY)


def test_a_visitor_never_looks(anna):
    given_by(anna, receiver=Ref("anonymous", "0"))
    assert not access.may_look(Actor(ActorKind.ANONYMOUS, None, cast.MOMENT), anna.pk, ACTIVITY)


@given(
    st.dates(date(2026, 1, 1), date(2027, 1, 1)),
    st.integers(0, 400),
    st.booleans(),
    st.dates(date(2025, 1, 1), date(2028, 1, 1)),
)
def test_leave_holds_on_its_days_and_no_others(start, days, withdrawn, on):
    end = start + timedelta(days=days)
    assert rules.in_force(start, end, withdrawn, on) == (not withdrawn and on in _days(start, days))


def _days(start, days):
    return {start + timedelta(days=day) for day in range(days + 1)}


# Pages


def test_the_page_shows_leave_and_looks_and_takes_leave_back(client, anna, bea, settings):
    leave = given_by(anna, days=366, from_date=TODAY)
    Grant.objects.all()
    actions.look(by=cast.actor(bea), of_person=anna.pk, item=ACTIVITY, under_grant=leave)
    cast.signed_in(client, anna)
    shown = client.get(reverse("privacy:looks")).content.decode()
    assert "board 41234" in shown and "Jaargesprek" in shown and "Bea Bestuur" in shown
    about = client.get(reverse("privacy:start")).content.decode()
    assert "Dat heb jij toegestaan." in about
    address = reverse("privacy:withdraw", args=[leave.pk])
    assert client.get(address).status_code == 405
    assert client.post(address).status_code == 302
    assert "Ingetrokken" in client.get(reverse("privacy:looks")).content.decode()


def test_somebody_elses_leave_is_404(client, anna, bea):
    leave = given_by(anna)
    cast.signed_in(client, bea)
    assert client.post(reverse("privacy:withdraw", args=[leave.pk])).status_code == 404
    assert not Look.objects.exists()
