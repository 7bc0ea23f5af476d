"""Regions of one's own, beside those of DUO."""

import pytest

from kring.foundation.audit.models import Entry
from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed, Ref
from kring.modules.directory import api, schemes
from kring.modules.directory.models import Region, Site
from tests import cast
from tests.modules.directory.samples import NEW, bring, rows, written

pytestmark = pytest.mark.django_db
LINES = "Noorderkring;0114\nZuiderkring; 08CL00\n Noorderkring ;05ws00\n\n"


def drawn(text=LINES, name="Leernetwerken", by=None):
    return schemes.draw_scheme(by=by or cast.system(), name=name, regions=schemes.read_lines(text))


def test_a_scheme_of_ones_own_stands_beside_the_others():
    bring(NEW)
    assert drawn() == "leernetwerken"
    emmen = set(Site.objects.filter(municipality_code="0114").values_list("code", flat=True))
    assert set(api.sites_of_region("leernetwerken", "noorderkring")) == emmen | {"05WS00"}
    assert api.regions_of(["08CL00", "16AH00"], "leernetwerken") == {
        "08CL00": "zuiderkring",
        "16AH00": "noorderkring",
    }
    assert api.regions_of(["16AH00"], "provincie") == {"16AH00": "drenthe"}
    assert ("leernetwerken", True) in {(row.code, row.own) for row in api.schemes()}
    assert Region.objects.get(pk="leernetwerken:noorderkring").sites_open == len(emmen) + 1


def test_a_school_goes_before_its_municipality_and_drawing_again_replaces():
    bring(NEW)
    drawn("A;0114\nB;16AH00")
    assert api.regions_of(["16AH00"], "leernetwerken") == {"16AH00": "b"}
    entries = Entry.objects.count()
    drawn("A;0114\nB;16AH00")
    assert Entry.objects.count() == entries
    drawn("A;0114")
    assert api.regions_of(["16AH00"], "leernetwerken") == {"16AH00": "a"}
    assert not Region.objects.filter(pk="leernetwerken:b").exists()


def test_an_import_keeps_own_regions_and_counts_them_again():
    bring(NEW)
    drawn("A;16AH00\nA;08CL00")
    headings, body = rows(NEW)
    fewer = [row for row in body if "16AH00" not in row]
    bring(NEW, written(headings, fewer), vintage="2026-09")
    assert Region.objects.get(pk="leernetwerken:a").sites_open == 1
    assert api.sites_of_region("leernetwerken", "a") == ["08CL00"]


@pytest.mark.parametrize("text", ["", "geen puntkomma", ";0114", "A;12", "A;0114;B", "!!!;0114", "A\x07;0114"])
def test_lines_that_say_nothing(text):
    with pytest.raises(schemes.NotALine):
        schemes.read_lines(text)


def test_what_a_scheme_may_not_be():
    bring(NEW)
    with pytest.raises(schemes.NotYours):
        drawn(name="Provincie")
    with pytest.raises(schemes.NoSuchPlace, match="9998"):
        drawn("A;9998")
    with pytest.raises(NotAllowed):
        drawn(by=cast.actor(cast.person()))


def test_the_office_draws_on_a_page(client):
    bring(NEW)
    who = cast.person("Olga", "Office")
    cast.holds(who, Role.OFFICE, Ref("register", "1"))
    cast.second_factor(who)
    cast.signed_in(client, who)
    assert client.get("/kantoor/indeling/").status_code == 200
    assert client.post("/kantoor/indeling/", {"name": "Kringen", "lines": "onzin"}).status_code == 400
    done = client.post("/kantoor/indeling/", {"name": "Kringen", "lines": "Noord;0114"})
    assert done.status_code == 302 and done["Location"] == "/regio/kringen/"
    assert b"Noord" in client.get("/regio/kringen/").content
    assert client.get("/regio/kringen/noord/").status_code == 200
