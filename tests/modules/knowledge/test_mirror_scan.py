"""A team scan over all dimensions: what is asked, which card it picks, and going on with the same people."""

from typing import Any

import pytest

from kring.foundation.people.api import Role
from kring.modules.knowledge.mirror import actions as cards
from kring.modules.knowledge.mirror.states import Side
from kring.modules.knowledge.mirror.talk import access, actions, phases, queries, taking_part
from kring.modules.knowledge.mirror.talk.models import Answer, Talk
from kring.modules.knowledge.mirror.talk.states import Phase, TalkKind
from kring.modules.knowledge.mirror.talk.taking_part import Said
from tests import cast
from tests.modules.knowledge.mirror_world import (
    CODE,
    SCHOOL,
    dimension,
    editor,
    filled,
    framework,
    fresh,
    joined,
    opened,
    published,
)
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db


@pytest.fixture
def anna() -> Any:
    schools()
    writer, reader = cast.actor(editor("Ella")), cast.actor(editor("Edo"))
    framework(writer)
    published(writer, reader)
    for number in (1, 3, 4, 5, 6, 7, 8):
        cards.change_dimension(by=writer, dimension=dimension(number=number), name="", statement=f"Stelling {number}.")
    who = cast.person("Anna")
    cast.holds(who, Role.LEADER, SCHOOL)
    return cast.actor(who)


def scanned(anna: Any, levels: dict[int, int], people: int = 4) -> Talk:
    """A scan of one side, in which everybody says the same of each dimension (3 unless told)."""
    talk = actions.open_scan(by=anna, framework=access.framework_to_scan(CODE), place=SCHOOL)
    crowd = joined(talk, Side.SCHOOL, people)
    actions.start_alone(by=anna, talk=talk)
    for by, row in crowd:
        taking_part.begin(by=by, participant=row)
        said = {f"d{n}": Said(levels.get(n, 3)) for n in range(1, 9)}
        taking_part.fill_in(by=by, participant=row, said=said, ready=True)
    actions.compare(by=anna, talk=talk)
    return fresh(talk)


def test_eight_statements_pick_the_card(anna: Any) -> None:
    talk = scanned(anna, {2: 1, 5: 2})
    assert [item["key"] for item in talk.items_of(Side.BOARD)] == [f"d{n}" for n in range(1, 9)]
    found = queries.picked(talk)
    assert (found.number, found.passed, found.dimension_id) == (2, (), dimension().pk)
    assert [one.number for one, _name in found.order] == [2, 5, 1, 3, 4, 6, 7, 8]
    assert found.order[0][1].startswith("Dimensie 2: Het leren")
    assert "picked" in phases.of_phase(talk)


def test_a_dimension_without_a_card_is_passed_by_and_said_so(anna: Any) -> None:
    found = queries.picked(scanned(anna, {7: 1, 2: 2}))
    assert (found.number, found.passed) == (2, (7,))


def test_too_few_answers_pick_nothing(anna: Any) -> None:
    talk = actions.open_scan(by=anna, framework=access.framework_to_scan(CODE), place=SCHOOL)
    crowd = joined(talk, Side.SCHOOL, 5)
    actions.start_alone(by=anna, talk=talk)
    for who in crowd[:3]:
        filled(who, 1)
    actions.compare(by=anna, talk=talk, without=True)
    found = queries.picked(fresh(talk))
    assert (found.order, found.dimension_id, found.first) == ((), None, None)


def test_the_same_people_go_on_with_the_card(anna: Any) -> None:
    talk = scanned(anna, {2: 1})
    with pytest.raises(actions.NotNow):
        actions.start_agreeing(by=anna, talk=talk)
    actions.take_card(by=anna, talk=talk, dimension=access.dimension_to_open(dimension().pk))
    now = fresh(talk)
    assert (now.kind, now.phase, now.school_told, now.board_told) == (TalkKind.CARD, Phase.ALONE, False, True)
    assert Answer.objects.count() == 0
    row = now.participants.select_related("talk__dimension", "talk__framework")[0]
    assert phases.own_page(row).screen == "begin"
    assert [item["key"] for item in now.items_of(Side.SCHOOL)] == ["c1", "c2", "p1", "p2"]
    with pytest.raises(actions.NotNow):
        actions.take_card(by=anna, talk=opened(anna), dimension=dimension())


def test_a_scan_asks_only_dimensions_with_a_statement(anna: Any) -> None:
    writer = cast.actor(editor("Els"))
    for number in (1, 3, 4, 5, 6, 7, 8):
        cards.change_dimension(by=writer, dimension=dimension(number=number), name="", statement="")
    with pytest.raises(actions.NoStatements):
        actions.open_scan(by=anna, framework=access.framework_to_scan(CODE), place=SCHOOL)
