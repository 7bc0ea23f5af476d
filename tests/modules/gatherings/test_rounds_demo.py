"""The demonstration's rounds: one whose groups are known, and one in which people still answer."""

from typing import Any

import pytest
from django.db import connection

from kring.modules.directory.models import Board, School, Site
from kring.modules.gatherings.rounds import demo
from kring.modules.gatherings.rounds.models import Participant, Round
from kring.modules.gatherings.rounds.states import Answer, RoundState
from kring.modules.gatherings.signup.models import SignUp
from kring.parts.groups.models import Seat
from tests import cast
from tests.modules.register import register_world as register

pytestmark = pytest.mark.django_db


def crowd(n: int, boards: int) -> list[int]:
    """So many school leaders who are in the register, at schools of so many boards."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
    for one in range(boards):
        code = f"11{chr(65 + one)}{chr(65 + one)}"
        Board.objects.create(number=f"{11000 + one}", name=f"Stichting {one}")
        School.objects.create(brin=code, name=f"School {one}")
        Site.objects.create(
            code=f"{code}00", school_id=code, kind="bo", name=f"School {one}", board_id=f"{11000 + one}",
            place="Utrecht", street="Schoolstraat", house_number="1", postcode="1234 AB",
        )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")
    codes = list(Site.objects.order_by("code").values_list("code", flat=True))
    return [register.leader(f"Vera{one}", "Proef", site=codes[one % boards]).pk for one in range(n)]


def test_one_round_is_known_and_one_is_open(mailoutbox: Any) -> None:
    people = crowd(30, boards=15)
    made = demo.tell_story(cast.system(), seed=7)
    assert Round.objects.get(pk=made["open"]).state == RoundState.OPEN
    assert Participant.objects.filter(round=made["open"], answer=Answer.COMING).count() == len(people) // 2
    found = Round.objects.get(pk=made["published"])
    assert found.state == RoundState.PUBLISHED
    placed = SignUp.objects.filter(gathering__series=found.series, state="placed")
    assert sorted(placed.values_list("person_id", flat=True)) == sorted(people)
    assert Seat.objects.count() == len(people)
    assert mailoutbox == []


def test_where_rules_cannot_hold_the_other_round_is_told_all_the_same() -> None:
    crowd(24, boards=2)
    assert set(demo.tell_story(cast.system())) == {"open"}


def test_too_few_people_only_answer() -> None:
    assert set(demo.tell_story(cast.system(), crowd(4, boards=4))) == {"open"}
