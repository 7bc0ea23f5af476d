"""Finding a leader: by page, by API, with typos; what is not told; how often."""

from typing import Any

import pytest
from django.core.cache import cache
from django.urls import reverse

from kring.modules.register import access, queries
from kring.modules.register.contributions.home import hits
from kring.modules.register.models import Enrolment
from kring.modules.register.rules import BadQuery
from kring.modules.register.showing import actions as showing
from tests import cast
from tests.modules.register.register_world import applied, decided, enrolled, leader, schools

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


def names(name: str, where: str = "") -> list[str]:
    return [row.name for row in queries.find(name=name, where=where, on=TODAY).rows]


def test_found_with_typos_accents_and_particles() -> None:
    leader("Anna", "Visser")
    leader("Zoë", "Müller")
    leader("Jan", "Berg", "van der", site="10BB00")
    leader("Piet", "Bos", site="10BB00")
    for typed, found in {
        "Visser": "Anna Visser", "vissre": "Anna Visser", "Vi": "Anna Visser", "anna viser": "Anna Visser",
        "muller": "Zoë Müller", "Müllre": "Zoë Müller", "van der Berg": "Jan van der Berg",
        "berg": "Jan van der Berg", "Brg": "Jan van der Berg", "bso": "Piet Bos", "Berg, van der": "Jan van der Berg",
    }.items():  # fmt: skip
        assert names(typed)[:1] == [found], typed
    assert names("Jansen") == []


def test_place_school_and_board_narrow_the_search() -> None:
    for given, site in (("Anna", "10AA00"), ("Bram", "10BB00")):
        showing.choose(by=cast.actor(leader(given, "Jansen", site=site)), choices=showing.Choices(school=True))
    assert names("jansen", "emmen") == ["Bram Jansen"]
    assert names("jansen", "zonnebloem") == ["Anna Jansen"]
    assert names("jansen", "Stichting Noord") == ["Bram Jansen"]
    assert names("jansen emmen")[0] == "Bram Jansen"
    assert names("jansen", "maastricht") == []


def test_at_most_twenty_and_says_that_there_are_more() -> None:
    for number in range(22):
        leader(f"Anna{chr(97 + number)}", "Jansen")
    found = queries.find(name="jansen", on=TODAY)
    assert (len(found.rows), found.more) == (20, True)


@pytest.mark.parametrize("text", ["%", "_%", "**", "van der", "a"])
def test_no_wildcards(text: str) -> None:
    leader()
    with pytest.raises(BadQuery):
        names(text)


def test_what_is_public_and_no_more(client: Any) -> None:
    anna = leader("Anna", "Visser")
    enrolment = Enrolment.objects.get(person_id=anna.pk)
    decided(applied(anna, enrolment))
    listed = client.get(reverse("register:search"), {"naam": "visser"})
    address = reverse("register:person", args=["po", enrolment.number])
    text = listed.content.decode()
    assert address in text
    for said in ("Anna Visser", "RDO niveau 2", "Geregistreerd tot 20 november 2031.", "Utrecht"):
        assert said in text
    shown = client.get(address).content.decode()
    for page in (text, shown):
        assert "Zonnebloem" not in page  # the school is the leader's to show
        assert anna.account.email not in page
        assert "noindex" in page
    assert listed["X-Robots-Tag"] == "noindex, nofollow"


def test_numbers_of_nobody_and_of_those_who_left(client: Any) -> None:
    anna = leader()
    enrolment = Enrolment.objects.get(person_id=anna.pk)
    address = reverse("register:person", args=["po", enrolment.number])
    assert client.get(address).status_code == 200
    assert client.get(address.replace("/po/", "/vo/")).status_code == 404
    assert client.get(reverse("register:person", args=["po", "99999999"])).status_code == 404
    from kring.modules.register import actions

    actions.leave(by=cast.actor(anna), enrolment=enrolment)
    assert client.get(address).status_code == 404


def test_the_page_says_what_is_wrong(client: Any) -> None:
    assert client.get(reverse("register:search")).status_code == 200
    answer = client.get(reverse("register:search"), {"naam": "*"})
    assert (answer.status_code, "minstens 2 letters" in answer.content.decode()) == (400, True)
    assert client.get(reverse("register:search"), {"naam": "v" * 200}).status_code == 400
    assert client.get(reverse("register:search"), {"naam": "v\x00"}).status_code == 400


def test_a_handful_of_searches_a_minute(client: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(access, "SEARCHES_A_MINUTE", 3)
    address = reverse("register:search")
    statuses = [client.get(address, {"naam": "visser"}).status_code for _ in range(5)]
    assert statuses.count(429) >= 1 or statuses == [200] * 5  # a new minute may begin half-way
    assert statuses[:3] == [200] * 3
    other = client.get(address, {"naam": "visser"}, REMOTE_ADDR="10.0.0.9")
    assert other.status_code == 200


def test_the_search_has_a_budget(client: Any, django_assert_max_num_queries: Any) -> None:
    for number in range(12):
        leader(f"Anna{chr(97 + number)}", "Jansen")
    with django_assert_max_num_queries(4):
        client.get(reverse("register:search"), {"naam": "jansen"})


def test_the_house_search_finds_leaders_too() -> None:
    leader()
    assert [hit.title for hit in hits(cast.actor(cast.person("Bram")), "visser")] == ["Anna Visser"]
    assert hits(cast.system(), "%") == []


def test_a_voluntary_enrolment_reads_no_words_of_the_other_register(client: Any) -> None:
    vera = cast.person("Vera", "Visser")
    enrolment = enrolled(vera, "vo")
    cast.signed_in(client, vera)
    pages = [
        reverse("register:own"), reverse("register:apply", args=["vo"]), reverse("register:details", args=["vo"]),
        reverse("register:person", args=["vo", enrolment.number]),
    ]  # fmt: skip
    applied(vera, enrolment)
    for address in pages:
        text = client.get(address).content.decode()
        for word in ("RDO", "cao", "commissie", "herregistratie", "ECTS", "Registerdirecteur"):
            assert word not in text, (address, word)


def test_the_api_finds_the_same_and_refuses_the_same(client: Any, monkeypatch: Any) -> None:
    leader("Anna", "Visser")
    address = "/api/v1/register/leaders"
    [found] = client.get(address, {"name": "vissre"}).json()["leaders"]
    assert (found["name"], found["place"], found["register_code"]) == ("Anna Visser", "Utrecht", "po")
    assert found["schools"] == ""  # theirs to show
    for wrong in ({"name": "%%"}, {"name": "v"}, {"name": ""}, {}, {"name": "v" * 200}):
        assert client.get(address, wrong).status_code == 422
    monkeypatch.setattr(access, "SEARCHES_A_MINUTE", 0)
    answer = client.get(address, {"name": "visser"})
    assert (answer.status_code, answer["Retry-After"]) == (429, "60")
