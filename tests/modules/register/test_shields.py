"""Who is shielded is found by nobody, until the day that was decided."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.urls import reverse

from kring.foundation.notices.models import Notice
from kring.foundation.records.api import NotAllowed, now
from kring.modules.register import access, actions, queries
from kring.modules.register.models import Enrolment, Entry, Shield
from kring.modules.register.showing import actions as showing
from kring.modules.register.showing.jobs import remind_shields
from tests import cast
from tests.modules.register.register_world import VO, enrolled, leader, officer, schools, shielded
from tests.modules.register.showing_world import number_of, person_page, picture, today

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


@pytest.fixture
def anna() -> Any:
    return leader("Anna", "Visser")


def test_who_is_shielded_is_not_there(client: Any, anna: Any) -> None:
    showing.add_portrait(by=today(anna), content=picture())
    showing.choose(by=today(anna), choices=showing.Choices(show_portrait=True))
    enrolled(anna, "vo")
    pages = [
        person_page(anna), reverse("register:portrait", args=["po", number_of(anna)]),
        f"/api/v1/register/leaders/po/{number_of(anna)}",
        reverse("register:person", args=["vo", Enrolment.objects.get(register_id="vo").number]),
    ]  # fmt: skip
    assert [client.get(page).status_code for page in pages] == [200] * 4
    shielded(anna, today(officer()))
    assert [client.get(page).status_code for page in pages] == [404] * 4
    assert "Anna Visser" not in client.get(reverse("register:search"), {"naam": "visser"}).content.decode()
    assert client.get("/api/v1/register/leaders", {"name": "visser"}).json()["leaders"] == []
    cast.signed_in(client, anna)
    assert "Je bent afgeschermd tot en met" in client.get(reverse("register:showing")).content.decode()
    assert Notice.objects.filter(person_id=anna.pk, kind="register.shielded").count() == 1


def test_a_shield_ends_by_itself(anna: Any) -> None:
    shielded(anna, cast.actor(officer()))
    last = Shield.objects.get().until_date

    def found(on: date) -> int:
        return len(queries.find(name="visser", on=on).rows)

    assert [found(last - timedelta(days=1)), found(last), found(last + timedelta(days=1))] == [0, 0, 1]


def test_who_enrols_while_shielded_is_not_found_either(anna: Any) -> None:
    shielded(anna, cast.actor(officer()))
    enrolled(anna, "vo")
    actions.refresh_all(by=cast.system())
    assert set(Entry.objects.values_list("shielded_until", flat=True)) == {Shield.objects.get().until_date}


def test_the_office_moves_and_lifts_a_shield(client: Any, anna: Any) -> None:
    olga = officer()
    held = shielded(anna, today(olga))
    cast.signed_in(client, olga)
    listed = client.get(reverse("register:shields", args=["po"])).content.decode()
    assert "Anna Visser" in listed and "eindigt binnenkort" in listed
    address = reverse("register:shield", args=["po", held])
    assert "Er zijn bedreigingen." in client.get(address).content.decode()
    later = (now() + timedelta(days=200)).date()
    data = {"reason": "Nog steeds.", "until_date": later.strftime("%d-%m-%Y")}
    assert client.post(address, data).status_code == 302
    assert Shield.objects.get().until_date == Entry.objects.get().shielded_until == later
    assert client.post(address, data | {"until_date": "1-1-2020"}).status_code == 400
    lift = reverse("register:lift_shield", args=["po", held])
    assert client.get(lift).status_code == 200
    assert client.post(lift).status_code == 302
    assert client.get(person_page(anna)).status_code == 200
    assert client.get(address).status_code == 404


def test_the_page_of_the_office_shields_by_number(client: Any, anna: Any) -> None:
    cast.signed_in(client, officer())
    address = reverse("register:shields", args=["po"])
    data = {"number": number_of(anna), "reason": "Bedreigd.", "until_date": f"{now() + timedelta(9):%d-%m-%Y}"}
    assert client.post(address, data | {"number": "12345678"}).status_code == 400
    assert client.post(address, data).status_code == 302
    again = client.post(address, data)
    assert (again.status_code, "al afgeschermd" in again.content.decode()) == (400, True)


def test_refusals_of_a_shield(anna: Any) -> None:
    register, soon = access.register("po"), cast.MOMENT.date() + timedelta(days=9)
    asked: dict[str, Any] = {
        "register": register, "number": number_of(anna), "reason": "Bedreigd.", "until_date": soon,
    }  # fmt: skip
    for wrong, by, refusal in (
        ({}, cast.actor(anna), NotAllowed),
        ({}, cast.actor(officer(VO)), NotAllowed),
        ({"number": "11111111"}, cast.actor(officer()), showing.NotInRegister),
        ({"reason": "  "}, cast.actor(officer()), showing.ReasonMissing),
        ({"until_date": date(2026, 11, 19)}, cast.actor(officer()), showing.WrongEnd),
        ({"until_date": date(2027, 11, 30)}, cast.actor(officer()), showing.WrongEnd),
    ):
        with pytest.raises(refusal):
            showing.shield(by=by, **(asked | wrong))
    assert not Shield.objects.exists()


def test_the_end_is_told_once_and_seen_by_the_office(anna: Any) -> None:
    from kring.modules.register.contributions.showing import ending

    olga = officer()
    showing.shield(
        by=today(olga), register=access.register("po"), number=number_of(anna), reason="Bedreigd.",
        until_date=now().date() + timedelta(days=10),
    )  # fmt: skip
    for _ in range(2):
        remind_shields(0)
    assert Notice.objects.filter(person_id=anna.pk, kind="register.shield_ends").count() == 1
    assert len(ending(today(olga))) == 1
    assert ending(today(anna)) == []
