"""How it went elsewhere, variants, and experiment cards that are nobody else's business."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import Http404

from kring.foundation.notices.models import Notice
from kring.foundation.people.api import Role, person_of
from kring.foundation.records.api import NotAllowed, Ref
from kring.modules.directory.models import Site
from kring.modules.practices import access, actions, queries
from kring.modules.practices.models import Practice, Trial
from tests import cast
from tests.modules.practices.practices_world import TEXT, drafted, editor, leader, published, schools, tried
from tests.modules.register.board_world import writing

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


@pytest.fixture
def made() -> Practice:
    return published(leader(), editor(), site="10AA00")


def stories(who: Any, practice: Practice) -> list[Any]:
    by = cast.actor(who)
    found = access.practice(by=by, id=practice.pk)
    return list(queries.practice_page(by=by, practice=found).trials)


def test_others_read_as_much_as_the_teller_shows(made: Practice) -> None:
    visitor = cast.person("Vera", "Visite")
    tellers = [leader("Bas", "10BB00"), leader("Cor", "10CC00"), leader("Dia", "10AA01")]
    tried(tellers[0], made, shown="counted")
    tried(tellers[1], made, shown="nameless", site="10CC00")
    tried(tellers[2], made, shown="school", site="10AA01", adaptation="Alleen de bovenbouw.")
    assert [row.where for row in stories(visitor, made)] == [
        "De Zonnebloem-West, Utrecht", "school voor voortgezet onderwijs",
    ]  # fmt: skip
    own = stories(tellers[0], made)
    assert [row.is_hidden for row in own if row.is_own] == [True]
    card = queries.published(by=cast.actor(visitor))[0]
    assert (card.stories, card.results["mixed"]) == (2, 2)


def test_the_kind_of_school_is_frozen_when_the_story_is_told(made: Practice) -> None:
    with writing():
        Site.objects.filter(code="10BB00").update(pupils=90)
    bas = leader("Bas", "10BB00")
    told = tried(bas, made)
    with writing():
        Site.objects.filter(code="10BB00").update(pupils=400)
    again = tried(bas, made, result="good")
    assert (told.pk, told.size, again.size, again.result) == (again.pk, "small", "small", "good")


def test_telling_is_for_others_with_a_school(made: Practice) -> None:
    anna = Practice.objects.get().author_id
    with pytest.raises(NotAllowed):
        actions.tell_trial(by=cast.actor(person_of(anna)), practice=made, told=told_by())
    with pytest.raises(Http404):
        access.to_try(by=cast.actor(person_of(anna)), id=made.pk)
    with pytest.raises(actions.NoSchool):
        tried(cast.person("Bas", "Buur"), made)
    with pytest.raises(actions.UnknownSchool):
        tried(leader("Bas", "10BB00"), made, site="10CC00")


def told_by(**changes: str) -> actions.Told:
    return actions.Told(**{"result": "good", "happened": "Goed", "site": "10AA00", **changes})


def test_a_story_can_be_taken_back_by_its_teller_alone(made: Practice) -> None:
    bas, eline = leader("Bas", "10BB00"), editor("Esra")
    told = tried(bas, made)
    with pytest.raises(Http404):
        access.own_trial(by=cast.actor(eline), id=told.pk)
    with pytest.raises(NotAllowed):
        actions.remove_trial(by=cast.actor(eline), trial=told)
    actions.remove_trial(by=cast.actor(bas), trial=told)
    assert stories(eline, made) == []


def test_an_editor_takes_a_story_down_with_a_reason_but_never_their_own(made: Practice) -> None:
    bas, esra = leader("Bas", "10BB00"), editor("Esra")
    told = tried(bas, made)
    with pytest.raises(actions.NeedsReason):
        actions.take_down_trial(by=cast.actor(esra), trial=told, reason=" ")
    actions.take_down_trial(by=cast.actor(esra), trial=told, reason="Een collega is te herkennen.")
    assert stories(esra, made) == [] and stories(bas, made) == []
    row = queries.own_trials(by=cast.actor(bas))[0]
    assert (row.taken_down, row.reason) == (True, "Een collega is te herkennen.")
    assert Notice.objects.filter(person_id=bas.pk, kind="practices.trial_taken_down").exists()
    with pytest.raises(actions.NotNow):
        tried(bas, made, result="good")
    cast.holds(esra, Role.LEADER, Ref("site", "10AA01"))
    own = tried(esra, made, site="10AA01")
    with pytest.raises(NotAllowed):
        actions.take_down_trial(by=cast.actor(esra), trial=own, reason="Toch niet")


def test_a_variant_is_linked_both_ways_while_both_are_published(made: Practice) -> None:
    bas, esra = leader("Bas", "10BB00"), editor("Esra")
    told = tried(bas, made, adaptation="Wij deden het met ouders.")
    trial = access.own_trial(by=cast.actor(bas), id=told.pk)
    draft = actions.begin(by=cast.actor(bas), **queries.variant_of(trial))
    assert (draft.title, draft.context, draft.steps) == (TEXT["title"], "Wij deden het met ouders.", TEXT["steps"])
    assert actions.begin(by=cast.actor(bas), **queries.variant_of(trial)).pk == draft.pk
    assert page(esra, made).variants == ()
    actions.change(by=cast.actor(bas), practice=draft, text={"evidence": "own"})
    actions.publish(by=cast.actor(esra), version=actions.offer(by=cast.actor(bas), practice=draft, consent=True))
    assert [card.id for card in page(esra, made).variants] == [draft.pk]
    up = page(esra, draft).variant_of
    assert up is not None and up.id == made.pk
    actions.withdraw(by=cast.actor(person_of(made.author_id)), practice=made)
    assert page(esra, draft).variant_of is None


def page(who: Any, practice: Practice) -> queries.PracticePage:
    by = cast.actor(who)
    return queries.practice_page(by=by, practice=access.practice(by=by, id=practice.pk))


def small_schools(made: Practice) -> Any:
    """Nine leaders of a small school, and the tenth."""
    with writing():
        Site.objects.filter(code="10BB00").update(pupils=90)
    for number in range(9):
        tried(leader(f"L{number}", "10BB00"), made, at=cast.MOMENT + timedelta(minutes=number), shown="counted")
    return leader("Tien", "10BB00")


def test_figures_come_with_ten_and_hide_what_is_small(made: Practice) -> None:
    last = small_schools(made)
    before = page(last, made)
    assert (before.n, before.all_schools, before.tables) == (0, None, ())
    tried(last, made, at=cast.MOMENT + timedelta(hours=1), shown="counted", result="bad")
    after = page(last, made)
    assert (after.n, after.trials[0].is_own, len(after.trials)) == (10, True, 1)
    assert after.all_schools is not None
    assert after.all_schools.results[2] in ("minder dan 10", "niet getoond")
    assert after.tables == (), "that the other kinds of school have none would stand there too"


def test_the_readers_own_kind_of_school_is_marked(made: Practice, settings: Any) -> None:
    settings.DISCLOSURE_THRESHOLD = 0
    last = small_schools(made)
    tried(last, made, at=cast.MOMENT + timedelta(hours=1), shown="counted")
    lines = page(last, made).tables[0].lines
    assert [(line.label, line.is_mine, line.n) for line in lines[:2]] == [
        ("kleine school", True, "10"), ("middelgrote school", False, "0"),
    ]  # fmt: skip


def test_an_experiment_is_read_by_nobody_else() -> None:
    anna, bas, eline = leader(), leader("Bas", "10BB00"), editor()
    card = actions.begin_experiment(by=cast.actor(anna), noted=actions.Noted("Stil lezen"))
    for who in (bas, eline):
        with pytest.raises(Http404):
            access.experiment(by=cast.actor(who), id=card.pk)
        with pytest.raises(NotAllowed):
            actions.note(by=cast.actor(who), experiment=card, noted=actions.Noted("Van mij"))
        assert queries.own_experiments(by=cast.actor(who)) == []
    noted = actions.Noted("Stil lezen", saw="Het werd lawaai.", decision="stop", because="Te kort na de pauze.")
    actions.note(by=cast.actor(anna), experiment=card, noted=noted)
    row = queries.own_experiments(by=cast.actor(anna))[0]
    assert (row.decision_label, row.runs, row.saw) == ("we stoppen ermee", False, "Het werd lawaai.")


def test_a_card_becomes_a_draft_once_or_a_story_at_the_practice(made: Practice) -> None:
    bas = leader("Bas", "10BB00")
    noted = actions.Noted("Samen lezen", tried="1. Kies een boek\n2. Lees", saw="Rust", decision="keep")
    card = actions.begin_experiment(by=cast.actor(bas), noted=noted, practice=made)
    found = access.experiment(by=cast.actor(bas), id=card.pk)
    first = actions.begin(by=cast.actor(bas), **queries.draft_of_experiment(found))
    assert actions.begin(by=cast.actor(bas), **queries.draft_of_experiment(found)).pk == first.pk
    assert (first.steps, first.effect, first.variant_of_id) == (["Kies een boek", "Lees"], "Rust", made.pk)
    answers, again = queries.trial_answers(by=cast.actor(bas), practice=made, experiment=str(card.pk))
    assert (answers["result"], again) == ("good", False)
    other, _ = queries.trial_answers(by=cast.actor(leader("Cor", "10CC00")), practice=made, experiment=str(card.pk))
    assert "happened" not in other, "nobody else's card"


def test_an_experiment_with_what_nobody_may_read_is_refused() -> None:
    with pytest.raises(NotAllowed):
        actions.begin_experiment(
            by=cast.actor(leader("Bas", "10BB00")), noted=actions.Noted("Stil"), practice=drafted(leader())
        )
    assert Trial.objects.count() == 0
