"""A conversation round, from a question to people who have a place, and one who cannot come after all."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from kring.foundation.people.api import give_pass
from kring.foundation.records.api import NotAllowed, now
from kring.modules.gatherings.rounds import actions, answering, jobs, queries
from kring.modules.gatherings.rounds.access import LINK, participant_of_link
from kring.modules.gatherings.rounds.answering import Said
from kring.modules.gatherings.rounds.models import GroupGathering, Participant, RoundSlot
from kring.modules.gatherings.rounds.states import Answer, RoundState
from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.signup.models import SignUp
from kring.parts.groups import actions as groups
from kring.parts.groups import changing
from kring.parts.groups import queries as shown
from kring.parts.groups.models import Member
from tests import cast
from tests.modules.gatherings.rounds_people import QUESTION, divided, made, opened, taking_part
from tests.modules.register import register_world as register

pytestmark = pytest.mark.django_db


def seated(division: Any) -> dict[int, set[int]]:
    """The people in every group, by number."""
    return {one.number: {seat.person_id or 0 for seat in one.people} for one in shown.circles_of(division)}


def placed(found: Any) -> dict[int, set[int]]:
    """The people with a place, by the number of the group."""
    rows = {one.gathering_id: one.number for one in GroupGathering.objects.filter(round=found)}
    there: dict[int, set[int]] = {number: set() for number in rows.values()}
    for row in SignUp.objects.filter(gathering__in=rows, state="placed"):
        there[rows[row.gathering_id]].add(row.person_id or 0)
    return there


def test_a_round_is_made_opened_and_asked() -> None:
    register.schools()
    by = cast.actor(register.officer())
    anna, bram = register.leader(), register.leader("Bram", "Kok", site="10BB00")
    found = made(by, slots=0)
    with pytest.raises(actions.NoSlots):
        actions.open_round(by=by, round=found)
    start = by.at + timedelta(days=9)
    with pytest.raises(actions.SlotWrong):
        actions.add_slots(by=by, round=found, slots=[actions.NewSlot(start, start)])
    actions.add_slots(by=by, round=found, slots=[actions.NewSlot(start, start + timedelta(hours=2), rooms=2)] * 2)
    actions.take_slot(by=by, round=found, number=1)
    assert list(RoundSlot.objects.values_list("number", flat=True)) == [0]
    with pytest.raises(actions.NotNow):
        actions.ask(by=by, round=found)
    actions.open_round(by=by, round=found)
    assert queries.selection(found, by.today).count == 2
    assert actions.ask(by=by, round=found, school_types=["bo"]) == 2
    assert actions.ask(by=by, round=found) == 0
    part = Participant.objects.get(person_id=anna.pk)
    assert (part.board, part.school_type, part.answer) == ("10001", "bo", Answer.ASKED)
    assert Participant.objects.get(person_id=bram.pk).board == "10002"
    with pytest.raises(NotAllowed):
        actions.ask(by=cast.actor(anna), round=found)
    with pytest.raises(NotAllowed):
        made(cast.actor(anna))
    with pytest.raises(actions.TooFew):
        actions.divide(by=by, round=found)


def test_everybody_is_mailed_once_with_a_link(mailoutbox: Any) -> None:
    register.schools()
    register.leader()
    found = opened()
    actions.ask(by=cast.system(), round=found)
    jobs.mail_invitations(found.pk)
    before = Participant.objects.get().mailed_at
    jobs.mail_invitations(found.pk)
    assert before is not None
    assert Participant.objects.get().mailed_at == before


def test_somebody_says_when_they_can_and_how_far_they_go() -> None:
    found = opened()
    part = taking_part(found, 1)[0]
    by = cast.system()
    with pytest.raises(answering.NothingChosen):
        answering.answer(by=by, participant=part, said=Said([0], ["99"]))
    answering.answer(by=by, participant=part, said=Said([0, 1], ["99"]))
    part.refresh_from_db()
    assert (part.slots, part.travel) == ([0, 1], ["99"])
    assert [one.can for one in queries.slots_of(found)] == [0, 1, 0, 0]  # online lies within every limit
    stranger = cast.actor(cast.person("Bram"))
    with pytest.raises(NotAllowed):
        answering.answer(by=stranger, participant=part, said=Said([1]))
    late = cast.system(cast.MOMENT + timedelta(days=40))
    with pytest.raises(answering.TooLate):
        answering.answer(by=late, participant=part, said=Said([1]))
    answering.decline(by=by, participant=part)
    assert queries.counts_of(found).declined == 1


def test_who_is_in_the_register_joins_what_is_open_to_all() -> None:
    register.schools()
    anna, found = register.leader(), opened(open_to_all=True)
    by = cast.actor(anna)
    assert [row.id for row in queries.joinable(by=by)] == [found.pk]
    answering.join(by=by, round=found)
    assert answering.join(by=by, round=found) == Participant.objects.get().pk
    with pytest.raises(answering.NotInRegister):
        answering.join(by=cast.actor(cast.person("Bram")), round=found)
    with pytest.raises(actions.NotNow):
        answering.join(by=by, round=opened())


def test_from_groups_to_places_and_back_when_somebody_cannot_come(mailoutbox: Any) -> None:
    found = opened()
    taking_part(found)
    division = divided(found)
    before = seated(division)
    assert {len(people) for people in before.values()} == {10}
    assert len(set().union(*before.values())) == 60
    boards = dict(Participant.objects.values_list("person_id", "board"))
    assert all(len({boards[one] for one in people}) == len(people) for people in before.values())
    assert shown.few_kinds(division) == []
    groups.publish(by=cast.system(), division=division)
    jobs.place_groups(found.pk, [])
    found.refresh_from_db()
    assert (found.state, placed(found)) == (RoundState.PUBLISHED, before)
    jobs.place_groups(found.pk, [])  # again: nothing changes
    assert SignUp.objects.count() == 60
    first = Participant.objects.filter(person_id__in=before[1])[:2]
    for part in first:
        answering.decline(by=cast.system(), participant=part)
        part.refresh_from_db()
        assert part.answer == Answer.CANCELLED
    assert len(placed(found)[1]) == 8
    assert changing.repair(by=cast.system(), division=division) == 1
    jobs.place_groups(found.pk, [])
    assert placed(found) == seated(division)
    assert sum(map(len, placed(found).values())) == 58
    assert min(map(len, placed(found).values())) >= 9


def test_a_move_by_hand_moves_the_place() -> None:
    found = opened()
    taking_part(found)
    division = divided(found)
    groups.publish(by=cast.system(), division=division)
    jobs.place_groups(found.pk, [])
    division.refresh_from_db()
    now_ = changing.standing(division)
    member, to = next(
        (member, circle.number)
        for member in now_.question.members
        for circle in now_.circles
        if changing.price(now_, member, circle.number).possible
        and now_.circles[now_.grouping.group[now_.question.place[member]]].number != circle.number
    )
    changing.move(by=cast.system(), division=division, member=Member.objects.get(pk=member), number=to)
    jobs.place_groups(found.pk, [])
    assert placed(found) == seated(division)


def test_reopening_lets_the_groups_go() -> None:
    found = opened()
    taking_part(found)
    divided(found)
    found.refresh_from_db()
    actions.reopen(by=cast.system(), round=found)
    with pytest.raises(actions.NotNow):
        actions.reopen(by=cast.system(), round=found)
    found.refresh_from_db()
    assert (found.state, found.division_id) == (RoundState.OPEN, None)


def form(**other: Any) -> dict[str, Any]:
    return {"command": str(uuid4())} | other


def test_the_office_goes_from_page_to_page(client: Any) -> None:
    register.schools()
    register.leader()
    cast.signed_in(client, register.officer())
    assert "Maak een gespreksronde" in client.get(reverse("gatherings:rounds")).content.decode()
    day = (now() + timedelta(days=20)).strftime("%d-%m-%Y")
    sent = form(title="Ronde", question=QUESTION, answer_until_date=day, least=9, most=11)
    wrong = client.post(reverse("gatherings:round_make"), sent | {"own_question": "geeft les", "most": 3})
    assert wrong.status_code == 400
    answer = client.post(reverse("gatherings:round_make"), sent)
    assert answer.status_code == 302
    assert client.post(reverse("gatherings:round_make"), sent).status_code == 302  # the same press again
    number = int(answer["Location"].split("/")[-3])

    def page(name: str, *more: int) -> str:
        return reverse(f"gatherings:{name}", args=[number, *more])

    assert client.get(page("round_slots")).status_code == 200
    slot = form(day=day, starts="15:30", ends="17:00", rooms=2)
    assert client.post(page("round_slots"), slot | {"ends": "14:00"}).status_code == 400
    assert client.post(page("round_slots"), slot).status_code == 302
    assert client.get(page("round_take_slot", 0)).status_code == 200
    assert client.get(page("round_take_slot", 9)).status_code == 404
    assert client.get(page("round_open")).status_code == 200
    assert client.post(page("round_open"), form()).status_code == 302
    assert "1 mens in het register" in client.get(page("round_ask")).content.decode()
    assert client.post(page("round_ask"), form()).status_code == 302
    with CaptureQueriesContext(connection) as asked:
        assert "Van de 1 mensen" in client.get(page("round")).content.decode()
    assert len(asked) <= 20
    assert client.get(page("round_divide")).status_code == 200
    assert "te weinig" in client.post(page("round_divide"), form(seconds="5")).content.decode()
    assert client.get(page("round_reopen")).status_code == 200
    assert client.post(page("round_reopen"), form()).status_code == 400
    assert "Kennismaken" in client.get(page("round_guide")).content.decode()


def test_who_takes_part_by_account_and_by_link(client: Any) -> None:
    register.schools()
    anna = register.leader()
    found = opened(by=cast.system(now()), own_question="geeft les", own_options=["ja", "nee"])
    actions.ask(by=cast.system(now()), round=found)
    part = Participant.objects.get()
    secret = give_pass(by=cast.system(now()), purpose=LINK, ref=part.ref, ends_at=now() + timedelta(days=9))
    link = reverse("gatherings:round_link", args=[secret])
    assert "Doe je mee?" in client.get(link).content.decode()
    assert client.get(reverse("gatherings:round_link", args=["geraden"])).status_code == 404
    assert client.post(link, form(slots=[])).status_code == 400
    assert client.post(link, form(slots=[0, 1], own_choice="ja")).status_code == 302
    part.refresh_from_db()
    assert (part.answer, part.slots, part.own_choice) == (Answer.COMING, [0, 1], "ja")
    cast.signed_in(client, anna)
    own = reverse("gatherings:round_own", args=[found.pk])
    assert "Wat je doorgaf" in client.get(own).content.decode()
    assert client.post(own, form(slots=[1], own_choice="nee")).status_code == 302
    assert client.get(reverse("gatherings:round_decline", args=[found.pk])).status_code == 200
    assert client.post(reverse("gatherings:round_link_decline", args=[secret]), form()).status_code == 302
    part.refresh_from_db()
    assert part.answer == Answer.DECLINED
    assert client.get(reverse("gatherings:round_own_guide", args=[found.pk])).status_code == 200
    assert client.get(reverse("gatherings:round", args=[found.pk])).status_code == 404
    cast.signed_in(client, cast.person("Bram"))
    assert client.get(own).status_code == 404


def test_a_day_in_a_province_without_an_address_is_a_place() -> None:
    found = made(slots=0)
    by = cast.system()
    start = by.at + timedelta(days=30)
    day = actions.NewSlot(start, start + timedelta(hours=2), province="30", rooms=3)
    actions.add_slots(by=by, round=found, slots=[day, day])
    actions.open_round(by=by, round=found)
    found.refresh_from_db()
    taking_part(found, 20, 2)
    groups.publish(by=by, division=divided(found))
    jobs.place_groups(found.pk, [])
    made_of = Gathering.objects.filter(series=found.series).select_related("meeting").first()
    assert made_of is not None
    assert (made_of.form, bool(made_of.meeting.place)) == ("room", True)


def test_a_pass_of_something_else_answers_for_nobody() -> None:
    register.schools()
    register.leader()
    register.leader("Bram", "Kok", site="10BB00")
    found = opened(by=cast.system(now()))
    actions.ask(by=cast.system(now()), round=found)
    mine, other = Participant.objects.order_by("pk")
    secret = give_pass(by=cast.system(now()), purpose=LINK, ref=mine.ref, ends_at=now() + timedelta(days=9))
    guest, _part = participant_of_link(by=cast.system(now()), secret=secret)
    answering.answer(by=guest, participant=mine, said=Said([0]))
    with pytest.raises(NotAllowed):
        answering.decline(by=guest, participant=other)
