"""The demonstration's story: one known dimension, made-up quotes that say so, a talk that ended, a worksheet."""

from typing import Any

import pytest

from kring.foundation.home.api import inbox
from kring.foundation.people.api import Role
from kring.modules.knowledge import api
from kring.modules.knowledge.mirror import demo
from kring.modules.knowledge.mirror.models import Quote
from kring.modules.knowledge.mirror.talk import queries as talks
from kring.modules.knowledge.mirror.talk.models import Talk
from kring.modules.knowledge.worksheets import queries as sheets
from kring.parts.promises.queries import to_ask
from tests import cast
from tests.modules.knowledge.mirror_world import SCHOOL, editor
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db


def told(**people: int) -> None:
    demo.tell_story(by=cast.system(), seed=7, size="small", cast=people)


def test_the_story_is_whole() -> None:
    schools()
    rosa = cast.person("Rosa")
    cast.holds(rosa, Role.LEADER, SCHOOL)
    told(rosa=rosa.pk)
    rows = api.dimensions_of("lerende-organisatie")
    assert [(row.number, bool(row.name), row.sides) for row in rows if row.name or row.sides] == [
        (2, True, ("school", "board"))
    ]
    assert Quote.objects.count() == Quote.objects.filter(fictitious=True, shown=True).count() == 3
    talk = Talk.objects.select_related("dimension", "framework").get()
    assert [(side.shown, side.finished) for side in talks.comparison(talk).sides] == [(True, 6), (True, 3)]
    assert [len(rows) for _label, rows, _why in talks.agreement(talk).sides] == [1, 1]
    by = cast.actor(rosa)
    assert len(to_ask(by.today)) == 2
    assert any("vast uur" in one.title for one in inbox(by=by))
    assert [row.filled for row in sheets.own_sheets(by=by)] == [3]


def test_without_rosa_and_with_editors_of_the_cast(monkeypatch: Any) -> None:
    editor("Ella")
    editor("Edo")
    told()
    assert not Talk.objects.exists()
    assert api.dimension_page("lerende-organisatie", 2).cards
