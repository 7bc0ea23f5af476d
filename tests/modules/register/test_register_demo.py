"""The demonstration's crowd: the same people for the same seed and day, in every state, by own actions."""

from typing import Any

import pytest

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Ref
from kring.modules.register import demo
from kring.modules.register.models import Enrolment, Entry
from kring.modules.register.queries.standings import stands
from kring.modules.register.rules import Status
from kring.parts.casework.models import Case
from tests import cast
from tests.modules.register.register_world import PO, VO, member, officer, schools

pytestmark = pytest.mark.django_db


@pytest.fixture
def crowd(monkeypatch: Any) -> int:
    schools()
    monkeypatch.setitem(demo.SIZES, "small", 60)
    berend = cast.person("Berend")
    cast.holds(berend, Role.BOARD_ADMIN, Ref("board", "10001"))
    people = {"olivier": officer(PO), "vera": officer(VO, "Vera"), "carla": member(PO), "berend": berend}
    cast_ids = {name: person.pk for name, person in people.items()}
    return demo.tell_story(by=cast.system(), seed=7, size="small", cast=cast_ids)


def test_every_state_is_there(crowd: int) -> None:
    enrolments = list(Enrolment.objects.all())
    how = stands(enrolments, cast.MOMENT.date())
    assert crowd == len(enrolments) == Entry.objects.count() == 60
    assert {row.status for row in how.values()} >= {Status.ENROLLED, Status.REGISTERED}
    assert {enrolment.register_id for enrolment in enrolments} == {"po", "vo"}
    assert Case.objects.filter(state__in=["received", "checked", "asked"]).exists()
    made_up = Person.objects.filter(pk__in=[enrolment.person_id for enrolment in enrolments])
    assert all(person.fictitious for person in made_up)


def test_the_same_seed_tells_the_same_story(monkeypatch: Any) -> None:
    schools()
    monkeypatch.setitem(demo.SIZES, "small", 40)

    def told() -> list[tuple[str, str, str]]:
        before = Entry.objects.count()
        demo.tell_story(by=cast.system(), seed=7, size="small", cast={})
        rows = Entry.objects.order_by("enrolment_id").values_list("name_key", "places", "register_id")
        return list(rows[before:])

    assert told() == told()
