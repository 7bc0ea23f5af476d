"""Who has done this? The question goes to few, who said they may be asked, and their answer is theirs."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import Http404

from kring.foundation.notices.models import Notice
from kring.foundation.records.api import NotAllowed
from kring.modules.practices import access, actions, queries
from kring.modules.practices.models import Asked, Practice, Question
from tests import cast
from tests.modules.practices.practices_world import asked, editor, leader, published, schools, tried, willing

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def ask(who: Any, at: Any = cast.MOMENT, **about: Any) -> Question:
    given = about or {"theme": "po-18-01"}
    return actions.ask(by=cast.actor(who, at), words="Hoe begonnen jullie?", **given)


def asked_people(question: Question) -> set[int]:
    return set(Asked.objects.filter(question=question).values_list("person_id", flat=True))


def test_at_most_three_willing_people_of_other_boards_get_a_mail() -> None:
    anna, colleague = leader(), leader("Co", "10AA01")
    others = [leader(f"O{n}", "10BB00") for n in range(5)]
    paused, other_theme = leader("Paul", "10BB00"), leader("Thea", "10BB00")
    for one in (colleague, anna, *others):
        willing(one)
    willing(paused, paused=True)
    willing(other_theme, "po-18-04")
    question = ask(anna)
    assert len(asked_people(question)) == 3
    assert asked_people(question) <= {one.pk for one in others}
    assert Notice.objects.filter(kind="practices.asked").count() == 3


def test_nobody_to_ask_is_said_and_nothing_is_kept() -> None:
    anna = leader()
    willing(anna)
    with pytest.raises(actions.NobodyToAsk):
        ask(anna)
    assert not Question.objects.exists() and not Notice.objects.exists()


def test_about_a_practice_the_author_comes_first_then_who_tried_it() -> None:
    cor, bas, dia = leader("Cor", "10CC00"), leader("Bas", "10BB00"), leader("Dia", "10BB00")
    made = published(cor, editor(), may_ask=True)
    tried(bas, made)
    for one in (bas, dia):
        willing(one, "po-18-01")
    question = ask(leader(), practice=made)
    assert list(Asked.objects.filter(question=question).values_list("person_id", flat=True)) == [cor.pk, bas.pk, dia.pk]


def test_who_pauses_is_not_asked_about_their_own_practice_either() -> None:
    cor = leader("Cor", "10CC00")
    made = published(cor, editor(), may_ask=True)
    willing(cor, paused=True)
    with pytest.raises(actions.NobodyToAsk):
        ask(leader(), practice=made)


def test_passing_asks_the_next_and_answering_tells_the_asker() -> None:
    anna, others = leader(), [leader(f"O{n}", "10BB00") for n in range(4)]
    for one in others:
        willing(one)
    question = ask(anna)
    first = Asked.objects.filter(question=question).select_related("question").first()
    assert first is not None
    passer = next(one for one in others if one.pk == first.person_id)
    actions.pass_on(by=cast.actor(passer), asked=first)
    assert asked_people(question) == {one.pk for one in others}, "four got it, three have it"
    with pytest.raises(access.AlreadyAnswered):
        actions.answer(by=cast.actor(passer), asked=first, words="Toch")
    last = asked(question, others[-1])
    actions.answer(by=cast.actor(others[-1]), asked=last, words="Klein beginnen.")
    with pytest.raises(access.AlreadyAnswered):
        actions.pass_on(by=cast.actor(others[-1]), asked=last)
    row = queries.question_rows([question])[0]
    assert ([(one.name, one.words) for one in row.answers], row.waiting) == ([("O3 Visser", "Klein beginnen.")], 2)
    assert Notice.objects.filter(person_id=anna.pk, kind="practices.answered").count() == 1


def test_the_load_is_spread_over_who_may_be_asked() -> None:
    others = [leader(f"O{n}", "10BB00") for n in range(6)]
    for one in others:
        willing(one)
    anna = leader()
    for month in range(4):
        ask(anna, at=cast.MOMENT + timedelta(days=40 * month))
    counts = [Asked.objects.filter(person_id=one.pk).count() for one in others]
    assert counts == [2] * 6


def test_nobody_is_asked_more_than_twice_a_month() -> None:
    anna, bas = leader(), leader("Bas", "10BB00")
    willing(bas)
    ask(anna)
    ask(anna, at=cast.MOMENT + timedelta(days=1))
    with pytest.raises(actions.NobodyToAsk):
        ask(anna, at=cast.MOMENT + timedelta(days=2))
    assert ask(anna, at=cast.MOMENT + timedelta(days=31)).pk


def test_strangers_read_neither_question_nor_answer() -> None:
    anna, bas, eline = leader(), leader("Bas", "10BB00"), editor()
    willing(bas)
    question = ask(anna)
    lies = asked(question, bas)
    for who in (eline, bas):
        with pytest.raises(Http404):
            access.question(by=cast.actor(who), id=question.pk)
    for who in (eline, anna):
        with pytest.raises(Http404):
            access.asked(by=cast.actor(who), id=lies.pk)
        with pytest.raises(NotAllowed):
            actions.answer(by=cast.actor(who), asked=lies, words="Ik weet het wel")
    with pytest.raises(Http404):
        access.answer(by=cast.actor(bas), id=lies.pk)


def test_thanking_happens_once_and_by_the_asker() -> None:
    anna, bas = leader(), leader("Bas", "10BB00")
    willing(bas)
    lies = asked(ask(anna), bas)
    with pytest.raises(NotAllowed):
        actions.thank(by=cast.actor(anna), asked=lies)
    actions.answer(by=cast.actor(bas), asked=lies, words="Klein beginnen.")
    with pytest.raises(NotAllowed):
        actions.thank(by=cast.actor(bas), asked=access.answer(by=cast.actor(bas), id=lies.pk))
    for _ in range(2):
        actions.thank(by=cast.actor(anna), asked=access.answer_received(by=cast.actor(anna), id=lies.pk))
    assert Notice.objects.filter(person_id=bas.pk, kind="practices.thanked").count() == 1


def test_an_answer_becomes_a_practice_only_with_the_yes_of_who_gave_it() -> None:
    anna, bas = leader(), leader("Bas", "10BB00")
    willing(bas)
    lies = asked(ask(anna), bas)
    actions.answer(by=cast.actor(bas), asked=lies, words="Klein beginnen.")
    found = access.answer(by=cast.actor(anna), id=lies.pk)
    number = actions.draft(by=cast.actor(anna), author_id=bas.pk, **queries.draft_of_answer(found))
    made = Practice.objects.get(pk=number)
    assert (made.author_id, made.state, made.context) == (bas.pk, "proposed", "Klein beginnen.")
    assert [one.what for one in queries.waiting_for(by=cast.actor(bas))[0]] == ["proposed"]
    assert actions.draft(by=cast.actor(bas), author_id=bas.pk, **queries.draft_of_answer(found)) == number


def test_a_question_is_about_one_thing_that_can_be_read() -> None:
    anna = leader()
    made = published(leader("Cor", "10CC00"), editor())
    for about in ({"theme": "po-18-01", "practice": made}, {"theme": ""}):
        with pytest.raises(NotAllowed):
            ask(anna, **about)
    with pytest.raises(actions.UnknownTheme):
        ask(anna, theme="nergens")
    with pytest.raises(actions.UnknownTheme):
        willing(anna, "nergens")
