"""A talk: who opens it, who comes in, what may be seen of whom and when, and how it ends."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.http import Http404

from kring.foundation.notices.models import Notice
from kring.foundation.people.api import Role
from kring.foundation.privacy.api import erase_person
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref, titles, url_of
from kring.modules.knowledge.mirror.states import Side
from kring.modules.knowledge.mirror.talk import access, actions, phases, queries, taking_part
from kring.modules.knowledge.mirror.talk.contributions import old_answers, old_participants, old_talks
from kring.modules.knowledge.mirror.talk.models import Answer, Participant, Talk
from kring.modules.knowledge.mirror.talk.states import MOVES, Phase
from kring.modules.knowledge.mirror.talk.taking_part import Said, Step
from kring.parts.promises.api import Answer as Reply
from kring.parts.promises.api import answer
from kring.parts.promises.models import Promise
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


def told(talk: Talk) -> tuple[bool | None, bool | None]:
    now = fresh(talk)
    return now.school_told, now.board_told


def test_leaders_and_boards_open_talks_for_their_own(anna: Any) -> None:
    talk = opened(anna)
    assert (talk.site, talk.board, talk.phase) == ("10AA00", "10001", Phase.INVITE)
    board = cast.person("Bea")
    cast.holds(board, Role.BOARD_MEMBER, Ref("board", "10001"))
    other = opened(cast.actor(board), Ref("board", "10001"))
    assert (other.site, other.board) == ("", "10001")
    assert [place.name for place in access.places_of(anna)] == ["De Zonnebloem"]
    for who, place in ((anna, Ref("site", "10BB00")), (cast.actor(board), SCHOOL), (anna, Ref("person", "1"))):
        with pytest.raises(NotAllowed):
            opened(who, place)
    with pytest.raises(Http404):
        access.own_talk(by=cast.actor(board), id=talk.pk)
    assert [row.place for row in queries.own_talks(by=anna)] == ["De Zonnebloem"]
    assert url_of(talk.ref).endswith(f"/{talk.pk}/")
    assert titles([talk.ref])[talk.ref] == "Spiegelgesprek"


def test_a_link_opens_one_side_until_it_is_closed_or_made_anew(anna: Any) -> None:
    talk = opened(anna)
    first = actions.give_link(by=anna, talk=talk, side=Side.SCHOOL)
    board = actions.give_link(by=anna, talk=talk, side=Side.BOARD)
    assert access.talk_by_link(by=VISITOR, secret=first) == (talk, Side.SCHOOL)
    second = actions.give_link(by=anna, talk=talk, side=Side.SCHOOL)
    actions.close_link(by=anna, talk=talk, side=Side.BOARD)
    actions.close_link(by=anna, talk=talk, side=Side.BOARD)
    for secret in (first, board, "guessed"):
        with pytest.raises(Http404):
            access.talk_by_link(by=VISITOR, secret=secret)
        with pytest.raises(Http404):
            access.participant(by=VISITOR, secret=secret)
    assert access.talk_by_link(by=VISITOR, secret=second)[1] is Side.SCHOOL
    for act in (actions.give_link, actions.close_link):
        with pytest.raises(NotAllowed):
            act(by=cast.actor(cast.person("Bram")), talk=talk, side=Side.SCHOOL)


def test_the_same_form_twice_is_one_participant(anna: Any) -> None:
    talk, key = opened(anna), uuid4()
    for _ in range(2):
        secret = taking_part.join(by=VISITOR, talk=talk, side=Side.BOARD, role="policy", key=key, name=" Bo ")
    assert access.participant(by=VISITOR, secret=secret)[1].name == "Bo"
    assert Participant.objects.count() == 1


@pytest.mark.parametrize(
    ("school", "board", "expected"), [(6, 3, (False, True)), (4, 1, (False, True)), (1, 1, (True, True))]
)
def test_a_small_side_is_told_before_it_starts(anna: Any, school: int, board: int, expected: Any) -> None:
    talk = opened(anna)
    people = joined(talk, Side.SCHOOL, school) + joined(talk, Side.BOARD, board)
    actions.start_alone(by=anna, talk=talk)
    assert told(talk) == expected
    mine = phases.own_page(fresh_row(people[-1]))
    assert (mine.screen, mine.told) == ("begin", expected[1])
    with pytest.raises(actions.NotNow):  # nobody fills in before they read it
        taking_part.fill_in(by=people[-1][0], participant=people[-1][1], said={}, ready=False)
    joined(talk, Side.BOARD, 5)  # who comes later is told the same: it never changes while people fill in
    assert told(talk) == expected


def fresh_row(who: Any) -> Participant:
    return Participant.objects.select_related("talk__dimension", "talk__framework").get(pk=who[1].pk)


def test_nothing_is_seen_before_the_answers_are_compared(anna: Any) -> None:
    talk = opened(anna)
    people = joined(talk, Side.SCHOOL, 6)
    actions.start_alone(by=anna, talk=talk)
    for who in people:
        filled(who, 1)
    assert phases.of_phase(fresh(talk)) == {}
    seen = queries.comparison(fresh(talk))
    assert not any(side.shown for side in seen.sides)
    assert all(pair.school and pair.school.chart is None for pair in seen.pairs)


def test_six_and_three_compare(anna: Any) -> None:
    talk = opened(anna)
    team, board = joined(talk, Side.SCHOOL, 6), joined(talk, Side.BOARD, 3)
    actions.start_alone(by=anna, talk=talk)
    for n, who in enumerate(team):
        filled(who, 2 if n < 4 else 3, remark=f"Opmerking {9 - n}")
    for who in board[:2]:
        filled(who, 4)
    with pytest.raises(actions.NotAllFinished):
        actions.compare(by=anna, talk=talk)
    filled(board[2], 3)
    actions.compare(by=anna, talk=talk)
    seen = queries.comparison(fresh(talk))
    assert [(side.shown, side.finished) for side in seen.sides] == [(True, 6), (True, 3)]
    first = seen.pairs[0]
    assert first.school and first.board and first.school.chart and first.board.chart
    assert first.school.sentence == "4 van de 6 zeggen: speelt bij ons soms."
    assert first.board.sentence == "2 van de 3 zeggen: speelt bij ons niet."
    assert first.school.remarks == tuple(f"Opmerking {n}" for n in range(4, 10))  # by words, not by who came first
    assert seen.pairs[3].board is None  # the school has one point more
    with pytest.raises(taking_part.Closed):
        taking_part.join(by=VISITOR, talk=talk, side=Side.SCHOOL, role="teacher", key=uuid4())
    with pytest.raises(actions.NotNow):
        taking_part.fill_in(by=team[0][0], participant=team[0][1], said={}, ready=False)


def test_going_on_without_who_is_not_ready(anna: Any) -> None:
    talk = opened(anna)
    team, board = joined(talk, Side.SCHOOL, 5), joined(talk, Side.BOARD, 2)
    actions.start_alone(by=anna, talk=talk)
    for who in team[:3]:
        filled(who)
    filled(team[3], ready=False)
    filled(board[0], 1, "Alleen ik")
    filled(board[1], 4, "Kladje", ready=False)
    with pytest.raises(actions.NotAllFinished):
        actions.compare(by=anna, talk=talk)
    actions.compare(by=anna, talk=talk, without=True)
    seen = queries.comparison(fresh(talk))
    assert [side.shown for side in seen.sides] == [False, False]  # three of five are too few; the board was told
    assert [side.finished for side in seen.sides] == [0, 0]  # nor how many
    assert seen.pairs[0].board and seen.pairs[0].board.remarks == ()
    assert not Answer.objects.filter(participant=board[1][1]).exists()
    assert phases.own_page(fresh_row(board[1])).screen == "left"
    with pytest.raises(NotAllowed):
        taking_part.begin(by=board[1][0], participant=board[1][1])


def test_filling_in_is_kept_and_needs_everything_to_be_ready(anna: Any) -> None:
    talk = opened(anna)
    [(by, row)] = joined(talk, Side.SCHOOL, 1)
    with pytest.raises(actions.NotNow):
        taking_part.begin(by=by, participant=row)
    actions.start_alone(by=anna, talk=talk)
    taking_part.begin(by=by, participant=row)
    taking_part.begin(by=by, participant=row)
    taking_part.fill_in(by=by, participant=row, said={"c1": Said(3, "Bijna")}, ready=False)
    assert phases.filled(row) == {"c1": (3, "Bijna")}
    with pytest.raises(taking_part.NotEverything):
        taking_part.fill_in(by=by, participant=row, said={"c1": Said(3)}, ready=True)
    assert phases.filled(row) == {"c1": (3, "Bijna")}
    with pytest.raises(actions.NobodyReady):
        actions.compare(by=anna, talk=talk)
    with pytest.raises(NotAllowed):  # the leader holds no link of theirs
        taking_part.fill_in(by=anna, participant=row, said={}, ready=False)
    taking_part.leave(by=by, participant=row)
    assert Answer.objects.count() == 0
    with pytest.raises(NotAllowed):
        taking_part.leave(by=by, participant=row)


def test_only_who_opened_it_leads_and_phases_have_their_order(anna: Any) -> None:
    assert MOVES.keys() == set(Phase)
    talk, bram = opened(anna), cast.actor(cast.person("Bram"))
    with pytest.raises(actions.NobodyThere):
        actions.start_alone(by=anna, talk=talk)
    for act in (
        lambda who: actions.start_alone(by=who, talk=talk),
        lambda who: actions.compare(by=who, talk=talk),
        lambda who: actions.start_agreeing(by=who, talk=talk),
        lambda who: actions.write_agreed(by=who, talk=talk, words="Ja"),
        lambda who: actions.end(by=who, talk=talk, reasons={}),
    ):
        with pytest.raises(NotAllowed):
            act(bram)
        with pytest.raises((actions.NotNow, actions.NobodyThere)):
            act(anna)


def agreeing(anna: Any) -> tuple[Talk, Any]:
    """A talk of two persons in the phase of agreeing: both sides are small, and were told."""
    talk = opened(anna)
    people = joined(talk, Side.SCHOOL, 1) + joined(talk, Side.BOARD, 1)
    actions.start_alone(by=anna, talk=talk)
    for who in people:
        filled(who, 3)
    actions.compare(by=anna, talk=talk)
    actions.start_agreeing(by=anna, talk=talk)
    return fresh(talk), people


def test_a_leader_and_a_board_end_with_actions_for_both_sides(anna: Any) -> None:
    talk, people = agreeing(anna)
    assert [side.shown for side in queries.comparison(talk).sides] == [True, True]
    actions.write_agreed(by=anna, talk=talk, words="Elke week een uur samen.")
    actions.write_agreed(by=anna, talk=talk, words="Elke week een uur samen.")
    mine = Step(Side.SCHOOL, "Rooster aanpassen", DUE, mine=True)
    number = taking_part.add_action(by=anna, talk=talk, step=mine)
    with pytest.raises(actions.NoActionYet):
        actions.end(by=anna, talk=talk, reasons={"board": " "})
    guest = Step(Side.BOARD, "Vervanging betalen", DUE, "Bo Bestuur", "bo@voorbeeld.nl")
    by, row = people[1]
    taking_part.add_action(by=by, talk=talk, step=guest, participant=row)
    actions.end(by=anna, talk=talk, reasons={})
    found = queries.agreement(fresh(talk))
    assert [(label, [one.owner for one in rows]) for label, rows, _ in found.sides] == [
        ("School", ["Anna Visser"]),
        ("Bestuur", ["Bo Bestuur"]),
    ]
    assert Promise.objects.get(pk=number).follow_up_date == cast.MOMENT.date() + timedelta(weeks=6)
    with pytest.raises(actions.NotNow):
        taking_part.add_action(by=anna, talk=talk, step=mine)
    assert phases.own_page(fresh_row(people[0])).screen == "ended"


def test_or_it_says_why_a_side_has_none_and_help_reaches_who_opened_it(anna: Any) -> None:
    talk, _ = agreeing(anna)
    bram = cast.person("Bram")
    with pytest.raises(NotAllowed):
        taking_part.add_action(by=cast.actor(bram), talk=talk, step=Step(Side.SCHOOL, "Iets", DUE, mine=True))
    number = taking_part.add_action(by=anna, talk=talk, step=Step(Side.SCHOOL, "Rooster", DUE, mine=True))
    actions.end(by=anna, talk=talk, reasons={"board": "Het bestuur beslist in maart."})
    assert queries.agreement(fresh(talk)).sides[1][2] == "Het bestuur beslist in maart."
    answer(by=anna, promise=Promise.objects.get(pk=number), answer=Reply.HELP)
    assert Notice.objects.filter(kind="knowledge.promise_help", person_id=anna.person_id).count() == 1
    assert access.may_read_promises(anna, talk.ref)
    assert not access.may_read_promises(cast.actor(bram), talk.ref)


def test_answers_go_after_a_month_and_the_talk_after_a_year(anna: Any) -> None:
    talk, people = agreeing(anna)
    actions.end(by=anna, talk=talk, reasons={"school": "x", "board": "y"})
    today = cast.MOMENT.date()
    assert not old_answers(today + timedelta(days=30)).exists()
    assert old_answers(today + timedelta(days=31)).count() == Answer.objects.count() > 0
    assert not old_talks(today + timedelta(days=365)).exists()
    assert old_talks(today + timedelta(days=366)).exists()
    assert old_participants(today + timedelta(days=366)).count() == len(people)
    never = opened(anna)
    joined(never, Side.SCHOOL, 1)
    assert not old_participants(today + timedelta(days=365)).filter(talk=never).exists()
    assert old_talks(today + timedelta(days=546)).filter(pk=never.pk).exists()


def test_whoever_was_signed_in_can_erase_what_they_said(anna: Any) -> None:
    talk, bram = opened(anna), cast.person("Bram")
    secret = taking_part.join(by=cast.actor(bram), talk=talk, side=Side.SCHOOL, role="teacher", key=uuid4())
    actions.start_alone(by=anna, talk=talk)
    filled(access.participant(by=VISITOR, secret=secret), 2)
    assert Answer.objects.exists()
    erase_person(by=cast.system(), person_id=bram.pk)
    assert not Answer.objects.exists() and not Participant.objects.exists()
    erase_person(by=cast.system(), person_id=anna.person_id)
    assert Talk.objects.filter(pk=talk.pk).exists()
