"""Lists with their days and sources; what nobody confirmed has no name, or says so; an office fills it in."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed, Ref
from kring.modules.standard import access, actions, queries
from kring.modules.standard.api import frameworks_in_force, theme_names, themes, themes_of_many
from kring.modules.standard.models import ItemName, Place
from tests import cast

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()
SOURCE = "Vakblad van het register, 2026, bladzijde 4"


def officer(register: str = "po") -> Any:
    made = cast.person("Olga", "Bakker")
    cast.holds(made, Role.OFFICE, Ref("register", register))
    cast.second_factor(made)
    return made


def place(number: int = 5, framework: str = "po-2020-11") -> Place:
    return Place.objects.select_related("framework").get(framework_id=framework, number=number)


def named(who: Any, where: Place, name: str, since: date = date(2020, 11, 1), **other: Any) -> None:
    given = {"name": name, "from_date": since, "source": SOURCE, "verified": True} | other
    actions.name_item(by=cast.actor(who), framework=where.framework, place=where, **given)


@pytest.mark.parametrize(
    ("day", "code", "count"),
    [
        (date(2013, 7, 1), "po-2014", 7), (date(2014, 1, 1), "po-2014", 7), (date(2017, 12, 31), "po-2014", 7),
        (date(2018, 1, 1), "po-2018", 8), (date(2020, 10, 31), "po-2020", 11), (date(2020, 11, 1), "po-2020-11", 18),
        (TODAY, "po-2020-11", 18),
    ],
)  # fmt: skip
def test_each_day_has_its_own_list(day: date, code: str, count: int) -> None:
    assert frameworks_in_force(["po"], day) == [code]
    assert len(themes(code, day)) == count


def test_a_theme_stays_the_same_theme_in_the_next_list() -> None:
    assert {row.code for row in themes("po-2014", TODAY)} < {row.code for row in themes("po-2018", TODAY)}
    assert "Wildcard" in {row.name for row in themes("po-2018", TODAY)}


def test_what_nobody_confirmed_has_no_name_or_says_so() -> None:
    unnamed = {code: sum(not row.name for row in themes(code, TODAY)) for code in (
        "po-2020-11", "po-standard-2020", "vo-standard-2021", "vo-qualities-2021", "vo", "vo-standard-2014"
    )}  # fmt: skip
    assert unnamed == {
        "po-2020-11": 14, "po-standard-2020": 5, "vo-standard-2021": 5, "vo-qualities-2021": 4, "vo": 0,
        "vo-standard-2014": 0,
    }  # fmt: skip
    five = themes("po-standard-2012", date(2015, 1, 1))
    assert [(row.name, row.verified) for row in five][3:] == [
        ("Hanteren van strategieën t.b.v. samenwerking, leren en onderzoeken op alle niveaus", True),
        ("Hogere orde denken", False),
    ]
    assert all(name.source for name in ItemName.objects.all())


def test_an_item_without_a_name_is_called_by_its_number() -> None:
    found = theme_names(["po-18-05", "po-18-01", "no-such-item"])
    assert found == {"po-18-05": "Nummer 5, naam nog niet bekend", "po-18-01": "Verandermanagement"}
    assert (themes("no-such-list", TODAY), theme_names([])) == ([], {})
    assert set(themes_of_many(["vo", "po-2014"], TODAY)) == {"vo", "po-2014"}


def test_a_new_name_ends_the_former_and_both_stay() -> None:
    olga = officer()
    where = place()
    named(olga, where, "Eerste naam")
    named(olga, where, "Eerste naam")  # the same: nothing happens
    named(olga, where, "Tweede naam", since=date(2024, 1, 1), verified=False)
    assert [(row.name, row.until_date) for row in queries.names_of(where.item_id)] == [
        ("Tweede naam", None), ("Eerste naam", date(2024, 1, 1))
    ]  # fmt: skip
    before = {row.number: row.name for row in themes("po-2020-11", date(2023, 12, 31))}
    after = {row.number: (row.name, row.verified) for row in themes("po-2020-11", TODAY)}
    assert (before[5], after[5]) == ("Eerste naam", ("Tweede naam", False))
    with pytest.raises(actions.BeforeTheFormer):
        named(olga, where, "Derde naam", since=date(2023, 1, 1))


def test_a_name_mended_on_the_same_day_stays_in_the_history() -> None:
    olga, where = officer(), place()
    named(olga, where, "Tikfuot")
    named(olga, where, "Tikfout")
    assert [row.name for row in queries.names_of(where.item_id)] == ["Tikfout", "Tikfuot"]
    assert theme_names([where.item_id]) == {where.item_id: "Tikfout"}


def test_only_the_office_of_the_register_names_its_items() -> None:
    for who in (officer("vo"), cast.person("Bram"), cast.person("Karel")):
        with pytest.raises(NotAllowed):
            named(who, place(), "Van mij")
    with pytest.raises(NotAllowed):
        named(officer(), place(1, "activity-kinds"), "Van niemand")
    assert not access.edits(cast.actor(officer("vo")), "po")


def test_the_page_shows_what_is_known(client: Any) -> None:
    text = client.get(reverse("standard:lists")).content.decode()
    known = ("Verandermanagement", "En 14 onderdelen waarvan de naam nog niet bekend is.", "Lijsten van vroeger")
    for words in (*known, "De naam is niet bevestigd."):
        assert words in text
    assert "Vul in" not in text
    assert "Soorten activiteiten" not in text


def test_an_office_fills_in_a_name(client: Any) -> None:
    olga = officer()
    cast.signed_in(client, olga)
    address = reverse("standard:item", args=["po-2020-11", 5])
    assert address in client.get(reverse("standard:lists")).content.decode()
    assert client.get(address).status_code == 200
    sent = {"name": "Een naam uit de bron", "from_date": "1-11-2020", "source": SOURCE, "verified": "on",
            "command": str(uuid4())}  # fmt: skip
    for wrong in ({"name": ""}, {"name": "x" * 201}, {"name": "a\u0007b"}, {"source": ""}, {"from_date": "ooit"}):
        assert client.post(address, sent | wrong).status_code == 400
    for _ in range(2):
        assert client.post(address, sent).url == reverse("standard:lists")
    assert ItemName.objects.filter(item_id=place().item_id).count() == 1
    text = client.get(address).content.decode()
    assert ("Een naam uit de bron" in text, SOURCE in text) == (True, True)
    early = sent | {"name": "Vroeger", "from_date": "1-1-2019", "command": str(uuid4())}
    answer = client.post(address, early)
    assert (answer.status_code, "begint vóór de vorige" in answer.content.decode()) == (400, True)


def test_strangers_find_no_form(client: Any) -> None:
    address = reverse("standard:item", args=["po-2020-11", 5])
    assert client.get(address).status_code == 302
    for who in (cast.person("Bram"), officer("vo")):
        cast.signed_in(client, who)
        assert client.get(address).status_code == 404
        assert client.post(address).status_code == 404
    cast.signed_in(client, officer())
    assert client.get(reverse("standard:item", args=["po-2020-11", 99])).status_code == 404
    assert client.get(reverse("standard:item", args=["activity-kinds", 1])).status_code == 404
