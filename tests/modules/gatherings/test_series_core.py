"""The core of gatherings: a series with dates, and people who get a place."""

from datetime import datetime, timedelta

import pytest

from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed, Ref
from kring.modules.gatherings import api
from kring.modules.gatherings.models import Gathering, Series, SignUp
from tests.cast import actor, holds, person

PO = Ref("register", "po")
pytestmark = pytest.mark.django_db


def test_an_organiser_makes_a_series_with_a_date_and_gives_places(moment: datetime) -> None:
    olga, anna = person("Olga"), person("Anna")
    holds(olga, Role.ORGANISER, PO)
    number = api.make_series(by=actor(olga), owner=PO, title="Gelijke kansen", question="Wat werkt?", themes=[(6, "a")])
    series = Series.objects.get(pk=number)
    new = api.NewGathering(
        "Utrecht", moment + timedelta(days=9), moment + timedelta(days=9, hours=2), 10, place="Utrecht", themes=[6]
    )
    gathering = Gathering.objects.get(pk=api.add_gathering(by=actor(olga), series=series, new=new))
    assert [theme.number for theme in gathering.themes.all()] == [6]
    assert api.place_people(by=actor(olga), gathering=gathering, people=[anna.pk]) == 1
    assert api.place_people(by=actor(olga), gathering=gathering, people=[anna.pk]) == 0
    assert SignUp.objects.get().state == api.SignUpState.PLACED


def test_nobody_else_makes_one(moment: datetime) -> None:
    anna = person("Anna")
    with pytest.raises(NotAllowed):
        api.make_series(by=actor(anna), owner=PO, title="x", question="y")
