"""A talk keeps what it promised to a small side, counts people, and mails no stranger without bounds."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.http import Http404
from django.template.loader import render_to_string

from kring.foundation.people.api import Role
from kring.foundation.privacy.api import erase_person
from kring.foundation.records.api import Actor, ActorKind
from kring.modules.knowledge.mirror.states import Side
from kring.modules.knowledge.mirror.talk import access, actions, phases, queries, taking_part
from kring.modules.knowledge.mirror.talk.counting import facts_of
from kring.modules.knowledge.mirror.talk.models import Answer, Participant, Talk
from kring.modules.knowledge.mirror.talk.taking_part import Step
from kring.parts.promises.api import GuestHasOne
from tests import cast
from tests.modules.knowledge.mirror_world import SCHOOL, filled, fresh, joined, opened, public_cards
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db
VISITOR = Actor(ActorKind.ANONYMOUS, None, cast.MOMENT)
DUE = cast.MOMENT.date() + timedelta(days=30)


@pytest.fixture
def anna() -> Any:
    schools()
    public_cards()
    who = cast.person("Anna")
    cast.holds(who, Role.LEADER, SCHOOL)
    return cast.actor(who)


def joins(talk: Talk, by: Any, side: Side = Side.SCHOOL) -> str:
    return taking_part.join(by=by, talk=talk, side=side, role="teacher", key=uuid4())


def by_link(secret: str) -> tuple[Actor, Participant]:
    return access.participant(by=VISITOR, secret=secret)


def test_nobody_is_erased_without_a_word_on_a_large_side_either(anna: Any) -> None:
    talk = opened(anna)
    team = joined(talk, Side.SCHOOL, 6)
    actions.start_alone(by=anna, talk=talk)
    for who in team[:5]:
        filled(who)
    filled(team[5], 3, "Bijna klaar", ready=False)
    with pytest.raises(actions.NotAllFinished):
        actions.compare(by=anna, talk=talk)
    assert Answer.objects.filter(participant=team[5][1]).exists()
    actions.compare(by=anna, talk=talk, without=True)
    assert not Answer.objects.filter(participant=team[5][1]).exists()
    assert queries.comparison(fresh(talk)).sides[0].shown  # five are ready: that side was promised nothing else


def test_a_told_side_that_lost_somebody_stays_hidden_even_after_they_are_erased(anna: Any) -> None:
    talk, bram = opened(anna), cast.person("Bram")
    team, board = joined(talk, Side.SCHOOL, 4), joined(talk, Side.BOARD, 2)
    joins(talk, cast.actor(bram), Side.BOARD)
    actions.start_alone(by=anna, talk=talk)
    for who in team + board:
        filled(who, 1, "Alleen wij")
    actions.compare(by=anna, talk=talk, without=True)
    erase_person(by=cast.system(), person_id=bram.pk)
    seen = queries.comparison(fresh(talk))
    assert [(side.shown, side.lost) for side in seen.sides] == [(True, 0), (False, 1)]
    page = render_to_string("knowledge/talk/_compare.html", {"comparison": seen})
    assert "Bestuur: niet iedereen was klaar." in page


def test_a_told_side_of_which_somebody_left_themselves_is_shown(anna: Any) -> None:
    talk = opened(anna)
    team = joined(talk, Side.SCHOOL, 3)
    actions.start_alone(by=anna, talk=talk)
    taking_part.leave(by=team[2][0], participant=team[2][1])
    for who in team[:2]:
        filled(who)
    actions.compare(by=anna, talk=talk, without=True)
    seen = queries.comparison(fresh(talk))
    assert [side.shown for side in seen.sides] == [True, False]
    assert "Bestuur: hier vulde niemand" in render_to_string("knowledge/talk/_compare.html", {"comparison": seen})


def test_a_person_joins_a_side_once_and_the_old_link_stops(anna: Any) -> None:
    talk, bram = opened(anna), cast.actor(cast.person("Bram"))
    first = joins(talk, bram)
    second = joins(talk, bram)
    assert by_link(second)[1] == Participant.objects.get()
    with pytest.raises(Http404):
        by_link(first)
    joins(talk, bram, Side.BOARD)
    assert [one.joined for one in facts_of(talk).values()] == [1, 1]
    by, row = by_link(second)
    taking_part.leave(by=by, participant=row)
    assert by_link(joins(talk, bram))[1].pk != row.pk  # who left can come back, with nothing of before
    assert facts_of(talk)[Side.SCHOOL].joined == 1


def test_who_opened_the_talk_does_not_count_for_the_threshold(anna: Any) -> None:
    talk = opened(anna)
    own = joins(talk, anna)
    team = joined(talk, Side.SCHOOL, 3) + joined(talk, Side.BOARD, 4)
    actions.start_alone(by=anna, talk=talk)
    assert (fresh(talk).school_told, fresh(talk).board_told) == (True, False)
    facts = facts_of(talk)[Side.SCHOOL]
    assert (facts.joined, facts.opener) == (4, 1)
    for who in [*team, by_link(own)]:
        filled(who)
    actions.compare(by=anna, talk=talk)
    assert [(side.shown, side.finished) for side in queries.comparison(fresh(talk)).sides] == [(True, 4), (True, 4)]


def test_who_begins_reads_how_many_take_part(anna: Any) -> None:
    talk = opened(anna)
    secret = joins(talk, VISITOR)
    for n, words in ((0, "Aan jouw kant doe jij nu alleen mee."), (3, "Aan jouw kant doen 4 mensen mee.")):
        joined(talk, Side.SCHOOL, n)
        if not n:
            actions.start_alone(by=anna, talk=talk)
        mine = {"mine": phases.own_page(by_link(secret)[1]), "secret": secret}
        assert words in render_to_string("knowledge/talk/own_begin.html", mine)


def agreeing(anna: Any) -> tuple[Talk, Any]:
    talk = opened(anna)
    people = joined(talk, Side.SCHOOL, 2)
    actions.start_alone(by=anna, talk=talk)
    for who in people:
        filled(who)
    actions.compare(by=anna, talk=talk)
    actions.start_agreeing(by=anna, talk=talk)
    return fresh(talk), people


def guest(n: int) -> Step:
    return Step(Side.BOARD, f"Actie {n}", DUE, "Bo Bestuur", f"bo{n}@voorbeeld.nl")


def test_three_actions_by_link_and_twenty_in_all(anna: Any) -> None:
    talk, people = agreeing(anna)
    for by, row in people:
        for n in range(3):
            taking_part.add_action(by=by, talk=talk, step=guest(row.pk * 10 + n), participant=row)
        with pytest.raises(taking_part.EnoughOfYours):
            taking_part.add_action(by=by, talk=talk, step=guest(0), participant=row)
    for n in range(14):
        taking_part.add_action(by=anna, talk=talk, step=Step(Side.SCHOOL, f"Eigen {n}", DUE, mine=True))
    with pytest.raises(taking_part.EnoughActions):
        taking_part.add_action(by=anna, talk=talk, step=Step(Side.SCHOOL, "Nog een", DUE, mine=True))
    assert talk.actions.count() == 20


def test_a_refused_action_does_not_count(anna: Any) -> None:
    talk, people = agreeing(anna)
    by, row = people[0]
    taking_part.add_action(by=by, talk=talk, step=guest(1), participant=row)
    with pytest.raises(GuestHasOne):
        taking_part.add_action(by=by, talk=talk, step=guest(1), participant=row)
    row.refresh_from_db()
    assert (row.actions_written, talk.actions.count()) == (1, 1)
