"""Break-outs of a gathering: threes of strangers, or by hand."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.jobs.api import Progress
from kring.foundation.jobs.jobs import deliver
from kring.modules.gatherings.api import NewGathering, add_gathering, place_people
from kring.modules.gatherings.checkin import actions as door
from kring.modules.gatherings.checkin import attending
from kring.modules.gatherings.rounds import breakouts, jobs
from kring.modules.gatherings.rounds.contributions import to_divide
from kring.modules.gatherings.rounds.models import GroupGathering
from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.signup import actions as signups
from kring.modules.gatherings.signup.models import SignUp
from kring.parts.groups import actions as groups
from kring.parts.groups import queries as shown
from kring.parts.groups import searching
from kring.parts.groups.actions import SearchRuns
from kring.parts.groups.api import Way, division_of
from kring.parts.groups.models import Met
from tests import cast
from tests.modules.gatherings.rounds_people import divided, opened, taking_part
from tests.modules.gatherings.series_world import organiser
from tests.modules.gatherings.test_rounds import form, seated
from tests.modules.register import register_world as register

pytestmark = pytest.mark.django_db


def test_groups_that_are_to_be_made_wait_for_who_runs_them() -> None:
    found = opened()
    parts = taking_part(found, 24)
    olga = organiser("Orla")

    def waits(days: int = 0, who: Any = olga) -> list[str]:
        return [one.title for one in to_divide(cast.actor(who, cast.MOMENT + timedelta(days=days)))]

    last = (found.answer_until_date - cast.MOMENT.date()).days
    title = found.series.title
    assert waits(last) == [] and waits(last + 1) == [f"Maak de groepen: {title}"]
    begins = cast.MOMENT + timedelta(days=5)
    new = NewGathering("Vandaag", begins, begins + timedelta(hours=2), 40, place="Utrecht")
    made = Gathering.objects.get(pk=add_gathering(by=cast.system(), series=found.series, new=new))
    place_people(by=cast.system(), gathering=made, people=[part.person_id for part in parts[:9]])
    number = breakouts.begin(by=cast.system(), gathering=made, way=Way.NOT_MET, least=3, most=3)
    (item,) = to_divide(cast.actor(olga))
    assert (item.title, item.by) == ("Maak de kleine groepen bekend: Vandaag", begins.date())
    assert waits(6) == []
    searching.carry(number, Progress(0, lambda changes, *values: False))
    groups.publish(by=cast.system(), division=division_of(number))
    assert waits() == []
    for who in (cast.person("Vreemd"), parts[0].person):
        assert waits(last + 1, who) == []


def test_a_round_waits_until_its_groups_are_known_and_strangers_ask_nothing(
    django_assert_num_queries: Any,
) -> None:
    found = opened()
    taking_part(found, 24)
    orla, stranger = cast.actor(organiser("Orla")), cast.actor(cast.person("Vreemd"))
    divided(found)
    with django_assert_num_queries(1):
        assert [one.title for one in to_divide(orla)] == [f"Maak de groepen bekend: {found.series.title}"]
    with django_assert_num_queries(0):
        assert to_divide(stranger) == []


def test_who_came_to_a_small_gathering_has_met() -> None:
    found = opened()
    parts = taking_part(found, 24)
    by, first = cast.system(), [part.person_id for part in parts]
    begins = by.at + timedelta(days=50)

    def gathering(people: list[int], came: list[int], title: str) -> Gathering:
        new = NewGathering(title, begins, begins + timedelta(hours=2), 40, place="Utrecht")
        made = Gathering.objects.get(pk=add_gathering(by=by, series=found.series, new=new))
        place_people(by=by, gathering=made, people=people)
        evening = cast.system(begins + timedelta(hours=1))
        for row in SignUp.objects.filter(gathering=made, person_id__in=came):
            door.check_in(by=evening, sign_up=row, press=door.Press())
        if came:
            attending.close(by=evening, gathering=made)
        return made

    gathering(first[:4], first[:3], "Vooraf")
    gathering(first, first, "Volle zaal")
    now_ = gathering(first[:9], [], "Vandaag")
    number = breakouts.begin(by=by, gathering=now_, way=Way.NOT_MET, least=3, most=3)
    met = list(Met.objects.filter(division=number))
    keys = dict(SignUp.objects.filter(gathering=now_).values_list("person_id", "pk"))
    assert [(one.why, sorted(one.keys)) for one in met] == [("Vooraf", sorted(str(keys[one]) for one in first[:3]))]
    searching.carry(number, Progress(0, lambda changes, *values: False))
    sat = seated(division_of(number))
    assert {len(people) for people in sat.values()} == {3}
    assert all(len(people & set(first[:3])) == 1 for people in sat.values())
    assert shown.division_row(division_of(number)).repeats == 0  # type: ignore[arg-type]


def test_threes_of_strangers_and_by_hand(client: Any) -> None:
    found = opened()
    taking_part(found, 30)
    division = divided(found)
    groups.publish(by=cast.system(), division=division)
    jobs.place_groups(found.pk, [])
    cast.signed_in(client, register.officer())
    gathering = GroupGathering.objects.filter(round=found).first()
    assert gathering is not None
    page = reverse("gatherings:breakouts", args=[gathering.gathering_id])
    assert client.get(page).status_code == 200
    assert client.post(page, form(way="by_hand", least=4, most=3)).status_code == 400
    answer = client.post(page, form(way="by_hand", least=3, most=4))
    assert answer.status_code == 302
    assert "Groep 1" in client.get(answer["Location"]).content.decode()
    strangers = client.post(page, form(way="not_met", least=3, most=4))
    number = int(strangers["Location"].strip("/").split("/")[-1])
    searching.carry(number, Progress(0, lambda changes, *values: False))
    row = shown.division_row(shown.division_of(number))  # type: ignore[arg-type]
    assert row.repeats == row.repeats_least  # all of them sat together, so this is as few as can be
    assert client.get(page).content.decode().count("groepen/") >= 2


def test_who_signs_off_sits_in_no_small_group_any_more() -> None:
    by, found = cast.system(), opened()
    parts = taking_part(found, 24)
    begins = by.at + timedelta(days=50)
    new = NewGathering("Vandaag", begins, begins + timedelta(hours=2), 40, place="Utrecht")
    day = Gathering.objects.get(pk=add_gathering(by=by, series=found.series, new=new))
    place_people(by=by, gathering=day, people=[part.person_id for part in parts[:9]])
    number = breakouts.begin(by=by, gathering=day, way=Way.NOT_MET, least=3, most=3)
    row = SignUp.objects.filter(gathering=day).select_related("gathering").order_by("pk")[0]
    signups.sign_off(by=by, sign_up=row)
    [job] = [one for one in ProcrastinateJob.objects.all() if one.args.get("event") == "gatherings.signed_off"]
    with pytest.raises(SearchRuns):
        deliver(**job.args)  # the queue tries again when the groups are there
    searching.carry(number, Progress(0, lambda changes, *values: False))
    for _twice in range(2):
        deliver(**job.args)
    there = {one for people in seated(division_of(number)).values() for one in people}
    assert row.person_id not in there and len(there) == 8
