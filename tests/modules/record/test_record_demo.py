"""The demonstration's records: the same people did the same things, in words of their own sector."""

from datetime import date
from typing import Any

import pytest

from kring.foundation.records.api import titles
from kring.modules.record import demo, queries
from kring.modules.record.api import facts_of_many
from kring.modules.record.models import Activity, Goal
from kring.modules.standard.api import themes
from tests import cast
from tests.modules.record.record_world import po_leader
from tests.modules.register.register_world import schools, works_at

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def told(people: list[Any], **cast_of: int) -> int:
    crowd = [demo.DemoLeader(who.pk, sector, date(2014, 8, 1), TODAY) for who, sector in people]
    return demo.tell_story(by=cast.system(), seed=7, size="small", cast=cast_of, leaders=crowd)


def test_the_crowd_is_the_same_each_time_and_keeps_to_its_sector() -> None:
    anna, vera = cast.person(), cast.person("Vera")
    made = told([(anna, "po"), (vera, "vo")])
    found = facts_of_many([anna.pk, vera.pk])
    assert made == sum(len(facts) for facts in found.values()) >= 10
    of_vo = {row.code for row in themes("vo", TODAY)}
    assert {code for fact in found[vera.pk] for code in fact.themes} <= of_vo
    assert not {code for fact in found[anna.pk] for code in fact.themes} & of_vo
    assert all(fact.on <= TODAY for facts in found.values() for fact in facts)
    assert all(fact.points is None or fact.on >= date(2020, 11, 1) for fact in found[anna.pk])
    dice = demo.Lists(TODAY)
    leader = demo.DemoLeader(anna.pk, "po", date(2014, 8, 1), TODAY)
    again = [list(demo._activities(leader, 7, TODAY, dice)) for _ in range(2)]
    assert again[0] == again[1]


def test_everybody_who_leads_a_school_has_a_record() -> None:
    anna, vera = po_leader(), cast.person("Vera")
    works_at(vera, "10CC00")
    demo.tell_story(by=cast.system(), seed=7, size="small", cast={})
    assert all(facts_of_many([anna.pk, vera.pk]).values())


def test_who_can_sign_in_has_something_to_do() -> None:
    noor, rosa = cast.person("Noor"), po_leader("Rosa")
    demo.tell_story(by=cast.system(), seed=7, size="small", cast={"noor": noor.pk, "rosa": rosa.pk})
    for who in (noor, rosa):
        waiting = queries.waiting_for(by=cast.actor(who))
        assert (waiting.proposals, waiting.to_look_back is not None) == (1, True)
    assert [one.themes for one in Activity.objects.filter(person_id=noor.pk, themes__len__gt=0)] == []
    goal = Goal.objects.filter(person_id=rosa.pk).get()
    assert titles([goal.ref])[goal.ref] == "Leraren kijken vaker bij elkaar in de les"
