"""A round of the whole country: 4,300 people, 24 days. The rules hold for everybody, whatever the time allowed."""

from collections import Counter

import pytest

from bench.gatherings_groups import SLOTS, round_of_the_country
from kring.foundation.jobs.api import Progress
from kring.modules.gatherings.rounds import actions
from kring.modules.gatherings.rounds.models import Participant
from kring.parts.groups import searching
from kring.parts.groups.models import Circle, Member, Seat
from tests import cast

pytestmark = [pytest.mark.slow, pytest.mark.django_db]


def test_nobody_is_lost_or_twice_and_no_board_meets_itself() -> None:
    by = cast.system()
    found = round_of_the_country(by)
    number = actions.divide(by=by, round=found, seconds=1)
    searching.carry(number, Progress(0, lambda changes, *values: False))
    seats = list(Seat.objects.filter(circle__division=number).values_list("circle__number", "member__person_id"))
    part = {one.person_id: one for one in Participant.objects.filter(round=found)}
    assert sorted(person for _circle, person in seats) == sorted(part)
    sizes = Counter(circle for circle, _person in seats)
    assert set(sizes.values()) <= {9, 10, 11}
    assert max(Counter((circle, part[person].board) for circle, person in seats).values()) == 1
    days = dict(Circle.objects.filter(division=number).values_list("number", "moment__number"))
    can = dict(Member.objects.filter(division=number).values_list("person_id", "moments"))
    assert all(days[circle] in (can[person] or []) for circle, person in seats)
    assert max(Counter(days.values()).values()) <= 18
    assert set(days.values()) <= set(range(SLOTS))
    assert all(count >= 5 for count in Circle.objects.filter(division=number).values_list("sort_count", flat=True))
