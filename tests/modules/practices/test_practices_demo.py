"""The demonstration's practices: the same people wrote the same things, in words of their own sector."""

from collections import Counter
from typing import Any

import pytest

from kring.modules.practices import demo, queries
from kring.modules.practices.demo_words import PRACTICES
from kring.modules.practices.models import Asked, Practice, Trial
from kring.modules.standard.api import theme_names
from tests import cast
from tests.modules.practices.practices_world import editor, leader, schools

pytestmark = pytest.mark.django_db


def story(**cast_of: int) -> list[Any]:
    schools()
    po = [demo.DemoLeader(leader(f"Po{n}", "10BB00").pk, "10BB00", "po", "drenthe") for n in range(15)]
    vo = [demo.DemoLeader(leader(f"Vo{n}", "10CC00").pk, "10CC00", "vo", "overijssel") for n in range(9)]
    demo.tell_story(by=cast.system(), seed=7, size="small", cast=cast_of, leaders=[*po, *vo])
    return list(Practice.objects.select_related("live").order_by("pk"))


def test_twenty_practices_with_good_and_bad_trials_and_variants() -> None:
    made = story()
    assert len(made) == len(PRACTICES) == 20
    assert len({one.author_id for one in made}) == 20, "each by another leader"
    assert set(Trial.objects.values_list("result", flat=True)) == {"good", "mixed", "bad"}
    assert set(Trial.objects.filter(shown="school").values_list("result", flat=True)) <= {"good"}
    counts = Counter(Trial.objects.values_list("practice_id", flat=True))
    assert max(counts.values()) <= demo.MOST_TRIALS
    assert sum(one.variant_of_id is not None for one in made) == 2
    codes = {code for one in made for code in one.themes}
    assert codes == theme_names(codes).keys()
    assert len(queries.published(by=cast.system())) == 20


def test_everything_that_the_cast_sees_is_there() -> None:
    schools_there = story_with_cast()
    rosa, noor, eline = schools_there
    asked = Asked.objects.get(state="answered")
    assert asked.question.asker_id == rosa.pk and asked.thanked_at is not None
    assert [row.title for row in queries.own_experiments(by=cast.actor(rosa))] == ["Bezoek met één vraag vooraf"]
    assert [row.is_new for row in queries.queue(by=cast.actor(eline))] == [True]
    assert [row.state for row in queries.own_practices(by=cast.actor(noor))[0]] == ["offered"]


def story_with_cast() -> tuple[Any, Any, Any]:
    schools()
    rosa, noor, eline = leader("Rosa"), cast.person("Noor", "Nieuweling"), editor()
    crowd = [demo.DemoLeader(leader(f"Po{n}", "10BB00").pk, "10BB00", "po", "drenthe") for n in range(15)]
    of = {"rosa": rosa.pk, "noor": noor.pk, "eline": eline.pk}
    demo.tell_story(by=cast.system(), seed=7, size="small", cast=of, leaders=crowd)
    return rosa, noor, eline
