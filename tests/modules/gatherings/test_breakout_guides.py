"""Threes of strangers at one press, and the guide of small groups: who reads it, who changes it, how its minutes go."""

from collections.abc import Collection
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.audit.models import Entry
from kring.foundation.jobs.api import Progress
from kring.foundation.people.api import give_pass
from kring.foundation.records.api import Actor, Missing, NotAllowed, now
from kring.modules.gatherings.api import place_people
from kring.modules.gatherings.models import Gathering, SignUp
from kring.modules.gatherings.rounds import breakout_actions as verbs
from kring.modules.gatherings.rounds import rules
from kring.modules.gatherings.rounds.breakouts import NobodyToTalkTo, divisions
from kring.modules.gatherings.signup import actions as signing
from kring.modules.gatherings.signup.access import OWN
from kring.parts.groups import api as groups
from kring.parts.groups import searching
from tests import cast
from tests.modules.gatherings.series_world import crowd, day, organiser, series, visitor
from tests.modules.gatherings.test_rounds import form, seated

pytestmark = pytest.mark.django_db
QUESTION = "Wat werkt bij jullie?"


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    cache.clear()


def meeting_of(many: int, by: Actor | None = None) -> tuple[Gathering, list[Any]]:
    """A gathering at which so many people have a place."""
    by = by or cast.system(now())
    gathering, people = day(by, series(by), 60), crowd(many)
    if people:
        place_people(by=by, gathering=gathering, people=[one.pk for one in people])
    return gathering, people


def searched(number: int) -> Any:
    searching.carry(number, Progress(0, lambda changes, *values: False))
    return groups.division_of(number)


def known_threes(gathering: Gathering) -> int:
    """Threes that everybody may know."""
    number = verbs.make_threes(by=cast.system(now()), gathering=gathering)
    groups.publish(by=cast.system(now()), division=searched(number))
    return number


def own_page(client: Client, gathering: Gathering, who: Any, division: int) -> Any:
    cast.signed_in(client, who)
    row = SignUp.objects.get(gathering=gathering, person_id=who.pk)
    return client.get(reverse("gatherings:own_breakout", args=[row.pk, division]))


@pytest.mark.parametrize(
    ("people", "sizes"),
    [(2, [2]), (3, [3]), (4, [4]), (5, [2, 3]), (7, [3, 4]), (12, [3] * 4), (13, [3, 3, 3, 4]), (14, [2, 3, 3, 3, 3])],
)
def test_threes_and_what_is_left_over(people: int, sizes: list[int]) -> None:
    gathering, _people = meeting_of(people)
    division = searched(verbs.make_threes(by=cast.system(now()), gathering=gathering))
    assert sorted(len(one) for one in seated(division).values()) == sizes


def test_threes_twice_an_evening_are_threes_of_strangers() -> None:
    gathering, _people = meeting_of(12)
    first, second = known_threes(gathering), known_threes(gathering)
    before, after = seated(groups.division_of(first)), seated(groups.division_of(second))
    assert all(len(one & other) < 2 for one in before.values() for other in after.values())
    row = groups.division_row(groups.division_of(second))  # type: ignore[arg-type]
    assert (row.title, row.repeats) == ("Drietallen", 0)


def test_one_press_makes_threes_and_a_second_press_makes_none(client: Client) -> None:
    orla = organiser("Orla")
    gathering, _people = meeting_of(6, cast.actor(orla, now()))
    page, press = reverse("gatherings:breakouts", args=[gathering.pk]), form(threes="True")
    cast.signed_in(client, orla)
    assert "Maak drietallen" in client.get(page).content.decode()
    answer = client.post(page, press)
    (row,) = divisions(gathering)
    assert answer["Location"] == row.url and (row.way, row.least, row.most) == (groups.Way.NOT_MET, 2, 4)
    assert client.post(page, press)["Location"] == page
    assert len(divisions(gathering)) == 1
    assert client.post(page, {"threes": "True"}).status_code == 400


@pytest.mark.parametrize(
    ("people", "refusal"), [(0, groups.NobodyToDivide), (1, NobodyToTalkTo)], ids=["nobody", "one"]
)
def test_threes_ask_for_two_people(client: Client, people: int, refusal: Any) -> None:
    orla = organiser("Orla")
    gathering, _people = meeting_of(people, cast.actor(orla, now()))
    with pytest.raises(refusal):
        verbs.make_threes(by=cast.actor(orla, now()), gathering=gathering)
    cast.signed_in(client, orla)
    answer = client.post(reverse("gatherings:breakouts", args=[gathering.pk]), form(threes="True"))
    assert answer.status_code == 400 and str(refusal.__doc__) in answer.content.decode()
    assert divisions(gathering) == []


def test_who_takes_part_reads_with_whom_and_how_once_it_is_known(client: Client) -> None:
    gathering, people = meeting_of(6)
    number = verbs.make_threes(by=cast.system(now()), gathering=gathering)
    division = searched(number)
    own = reverse("gatherings:own", args=[SignUp.objects.get(gathering=gathering, person=people[0]).pk])
    assert own_page(client, gathering, people[0], number).status_code == 404
    assert "Je kleine groep" not in client.get(own).content.decode()
    groups.publish(by=cast.system(now()), division=division)
    mine = next(one for one in seated(division).values() if people[0].pk in one)
    shown, page = client.get(own).content.decode(), own_page(client, gathering, people[0], number).content.decode()
    for one in people:
        assert (one.name in shown) == (one.name in page) == (one.pk in mine)
    assert "Je kleine groep" in shown and f"/kleine-groep/{number}/" in shown
    assert f"<h1>{QUESTION}</h1>" in page and "samen 24 minuten" in page
    assert page.count("data-step=") == 7
    assert all(f"{one.name} vertelt" in page and f"Vragen aan {one.name}" in page for one in people if one.pk in mine)
    assert all(role in page for role in ("Verteller", "Vrager", "Luisteraar")) and "van 0 tot 4" in page
    assert "gids/wijzigen" not in page


def test_strangers_and_other_groups_get_404(client: Client) -> None:
    gathering, people = meeting_of(6)
    number = known_threes(gathering)
    elsewhere, others = meeting_of(3)
    row = SignUp.objects.get(gathering=gathering, person=people[0])
    address = reverse("gatherings:own_breakout", args=[row.pk, number])
    assert own_page(client, elsewhere, others[0], number).status_code == 404
    assert client.get(address).status_code == 404  # of somebody else
    led = [
        reverse("gatherings:breakout_guide", args=[gathering.pk, number]),
        reverse("gatherings:edit_breakout_guide", args=[gathering.pk, number]),
        reverse("gatherings:breakout_guide_of", args=[gathering.pk, number, 1]),
    ]
    assert [client.get(one).status_code for one in led] == [404, 404, 404]
    cast.signed_in(client, people[0])
    assert [client.get(one).status_code for one in led] == [404, 404, 404]
    assert client.get(address).status_code == 200
    signing.sign_off(by=cast.actor(people[0], now()), sign_up=row)
    assert client.get(address).status_code == 404
    left = next(one for one in seated(groups.division_of(number)).values() if people[0].pk in one) - {people[0].pk}
    stays = next(one for one in people if one.pk in left)
    page = own_page(client, gathering, stays, number).content.decode()
    assert people[0].name not in page and f"{stays.name} vertelt" in page


def test_a_guest_reads_it_by_the_link_of_the_sign_up(client: Client) -> None:
    gathering, _people = meeting_of(2)
    signing.ask_as_guest(by=visitor(now()), gatherings=[gathering], name="Gerda Gast", address="gerda@voorbeeld.nl")
    row = SignUp.objects.get(gathering=gathering, person=None)
    until = gathering.meeting.ends_at
    secret = give_pass(by=cast.system(now()), purpose=OWN, ref=row.ref, ends_at=until)
    client.post(reverse("gatherings:guest", args=[secret]), {"do": "confirm"})
    number = known_threes(gathering)
    page = client.get(reverse("gatherings:guest_breakout", args=[secret, number]))
    assert page.status_code == 200 and "Gerda Gast vertelt" in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"
    assert (
        f"/gast/{secret}/kleine-groep/{number}/"
        in client.get(reverse("gatherings:guest", args=[secret])).content.decode()
    )
    elsewhere = known_threes(meeting_of(3)[0])
    for there in ((secret, elsewhere), (secret, 0), ("geraden", number)):
        assert client.get(reverse("gatherings:guest_breakout", args=there)).status_code == 404


def test_who_runs_it_changes_the_question_and_the_minutes(client: Client) -> None:
    orla = organiser("Orla")
    gathering, people = meeting_of(7, cast.actor(orla, now()))
    number = known_threes(gathering)
    cast.signed_in(client, orla)
    guide = reverse("gatherings:breakout_guide", args=[gathering.pk, number])
    edit = reverse("gatherings:edit_breakout_guide", args=[gathering.pk, number])
    page = client.get(guide).content.decode()
    assert "A vertelt" in page and "A, B en C" in page and edit in page
    assert all(one.name in page for one in people)
    for wrong in ({"minutes": 9}, {"minutes": 181}, {"minutes": ""}, {"minutes": 30, "question": "x" * 301}):
        assert client.post(edit, form(question="") | wrong).status_code == 400
    assert client.post(edit, form(question="Wat gun je een ander?", minutes=40))["Location"] == guide
    page = client.get(guide).content.decode()
    assert "<h1>Wat gun je een ander?</h1>" in page and "samen 40 minuten" in page
    mine = own_page(client, gathering, people[0], number).content.decode()
    assert "<h1>Wat gun je een ander?</h1>" in mine and "samen 40 minuten" in mine
    cast.signed_in(client, orla)
    assert client.get(reverse("gatherings:breakout_guide_of", args=[gathering.pk, number, 9])).status_code == 404
    four = next(one for one, there in seated(groups.division_of(number)).items() if len(there) == 4)
    page = client.get(reverse("gatherings:breakout_guide_of", args=[gathering.pk, number, four])).content.decode()
    assert page.count("data-step=") == 9 and "luisteren, en zeggen" in page and "samen 40 minuten" in page
    client.post(edit, form(question=QUESTION, minutes=40))
    assert f"<h1>{QUESTION}</h1>" in client.get(guide).content.decode()


def test_only_who_runs_it_changes_the_guide_of_its_own_groups(client: Client) -> None:
    gathering, people = meeting_of(3)
    number = known_threes(gathering)
    elsewhere, _others = meeting_of(3)
    changed = {"division": number, "question": "", "minutes": 30}
    for who in (cast.person("Vreemd"), people[0]):
        with pytest.raises(NotAllowed):
            verbs.set_guide(by=cast.actor(who, now()), gathering=gathering, **changed)
        with pytest.raises(NotAllowed):
            verbs.make_threes(by=cast.actor(who, now()), gathering=gathering)
    by = cast.system(now())
    with pytest.raises(Missing):
        verbs.set_guide(by=by, gathering=elsewhere, **changed)
    with pytest.raises(verbs.MinutesWrong):
        verbs.set_guide(by=by, gathering=gathering, **changed | {"minutes": 200})
    verbs.set_guide(by=by, gathering=gathering, **changed)
    told = Entry.objects.count()
    verbs.set_guide(by=by, gathering=gathering, **changed)
    assert Entry.objects.count() == told
    orla = organiser("Orla")
    cast.signed_in(client, orla)
    for name in ("breakout_guide", "edit_breakout_guide"):
        assert client.get(reverse(f"gatherings:{name}", args=[elsewhere.pk, number])).status_code == 404
        assert client.get(reverse(f"gatherings:{name}", args=[gathering.pk, 0])).status_code == 404


def test_larger_groups_have_the_steps_of_a_round(client: Client) -> None:
    gathering, people = meeting_of(12)
    by = cast.system(now())
    number = verbs.make_breakouts(by=by, gathering=gathering, way=groups.Way.BY_HAND, least=5, most=6)
    groups.publish(by=by, division=groups.division_of(number))
    page = own_page(client, gathering, people[0], number).content.decode()
    assert "Kennismaken" in page and "Gespreksleider" in page and "samen 45 minuten" in page
    assert page.count("data-step=") == 5


@given(st.integers(2, 12), st.integers(rules.SHORTEST, rules.LONGEST))
def test_everybody_gets_as_many_minutes(people: int, total: int) -> None:
    steps = rules.turns(people, total)
    for step in ("tell", "ask"):
        assert len({minutes for minutes, name, _who in steps if name == step}) == 1
        assert [who for _minutes, name, who in steps if name == step] == list(range(people))
    assert all(minutes >= 1 for minutes, _name, _who in steps)
    whole = sum(minutes for minutes, _name, _who in steps)
    assert whole == (total if people <= rules.IN_TURN else max(total, 2 * people + 1))


@given(st.integers(rules.SHORTEST, rules.LONGEST))
def test_steps_fit_in_the_minutes(total: int) -> None:
    steps: Collection[tuple[int, str]] = rules.stretched(total)
    assert sum(minutes for minutes, _name in steps) == total
    assert [name for _minutes, name in steps] == [name for _minutes, name in rules.STEPS]
    assert all(minutes >= 1 for minutes, _name in steps)
    assert rules.stretched(90) == rules.STEPS
