"""What other modules may ask."""

import pytest
from django.core.management import call_command
from django.http import Http404

from kring.foundation.records.api import Ref, titles, url_of
from kring.modules.directory import access, api, drawing
from kring.modules.directory.models import DuoFile, Site
from tests import cast
from tests.modules.directory.samples import FILES, NEW, ORDER, bring

pytestmark = pytest.mark.django_db


@pytest.fixture
def country():
    for name in ORDER:
        bring(name, accept_closures=True)


@pytest.mark.usefixtures("country")
def test_schools_to_choose_from():
    (card,) = api.find_sites("eenspan")
    assert (card.code, card.sector, card.board_number) == ("16AH00", api.Sector.PO, "42830")
    assert card.address == "Oosterstraat 58, 7822 HG Emmen"
    assert api.find_sites("e") == [] == api.find_sites("eenspan", sector="vo")
    assert api.find_sites("Eenspam Emmen")[0].code == "16AH00"
    assert [one.code for one in api.find_sites("16ZQ", closed=True)] == ["16ZQ00"]
    assert api.find_sites("16ZQ") == []


@pytest.mark.usefixtures("country")
def test_cards_boards_and_regions():
    assert set(api.site_cards(["16AH00", "16ZQ00", "99ZZ99"])) == {"16AH00", "16ZQ00"}
    assert not api.site_cards(["16ZQ00"])["16ZQ00"].is_open
    assert api.board_cards(["42830", "00000"])["42830"].name == "Bestuur 42830"
    assert api.board_of("16AH00") == "42830" and api.board_of("99ZZ99") == ""
    assert "16AH00" in api.sites_of_board("42830") and "16AH00" in api.sites_of_board("42830", closed=True)
    assert api.regions_of(["16AH00"], "provincie") == {"16AH00": "drenthe"}
    assert "16AH00" in api.sites_of_region("provincie", "drenthe")
    assert {scheme.code for scheme in api.schemes()} >= {"provincie", "rmc", "vakantieregio"}
    assert api.find_board_cards("13273")[0].number == "13273"
    assert api.board_title("", None) and api.board_title("00001", "") == "Bestuur 00001"


@pytest.mark.usefixtures("country")
def test_grounds_are_always_there_and_unknown_is_one_of_them():
    grounds = api.grounds_of(Site.objects.values_list("code", flat=True))
    assert set(grounds) == set(Site.objects.values_list("code", flat=True))
    assert grounds["16AH00"].school_type is api.SchoolType.PRIMARY
    assert grounds["18BR00"].weighting is api.Weighting.UNKNOWN
    assert api.governance_of("42830") is not api.Governance.UNKNOWN
    assert api.governance_of("00000") is api.Governance.UNKNOWN


def test_things_have_titles_and_addresses():
    bring(NEW)
    refs = [
        Ref("site", "16AH00"),
        Ref("board", "42830"),
        Ref("scheme", "x"),
        Ref("duo_file", "y"),
        Ref("duo_upload", "1"),
    ]
    found = titles(refs)
    assert found[refs[0]] == "Openbare Basisschool 't Eenspan" and found[refs[1]] == "Bestuur 42830"
    assert all(found.values())
    assert [url_of(ref) for ref in refs[:3]] == ["/scholen/16AH00/", "/besturen/42830/", ""]


def test_fetching_is_checking():
    for fetch, key in ((access.site, "code"), (access.scheme, "code"), (access.board, "number")):
        with pytest.raises(Http404):
            fetch(**{key: "00000"})
    with pytest.raises(Http404):
        access.region(scheme="x", code="y")
    with pytest.raises(Http404):
        access.upload(by=cast.system(), id=1)
    with pytest.raises(Http404):
        access.board_to_name(by=cast.system(), number="00000")
    assert access.may_import(cast.system()) and not access.may_import(cast.actor(cast.person()))


def test_the_map_stays_small():
    few = drawing.draw([(4.9, 52.37, "A", "10AA00")])
    assert (few.number, few.path) == (1, "") and few.dots[0].name == "A"
    many = drawing.draw([(4 + n / 100, 52, "A", "x") for n in range(100)])
    assert many.dots == () and many.path.startswith("m") and many.number == 100
    shape = drawing.backdrop([(4.9, 52.37), (4.901, 52.371), (6.5, 53.2)])
    assert shape.count("h0") == 2 and "http" not in shape.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.slow
def test_a_file_for_the_bench_is_one_we_can_read(tmp_path, capsys):
    call_command("import_duo", str(FILES / NEW), "--vintage", "2026-08")
    call_command("write_duo_file", str(tmp_path / "out.csv"))
    call_command("dump_directory", str(tmp_path / "out.tar.xz"))
    call_command("import_duo", str(tmp_path / "out.csv"), "--vintage", "2026-08", "--json")
    told = capsys.readouterr().out.splitlines()[-1]
    assert '"new": 0, "changed": 0, "closed": 0, "moved": 0, "rejected": []' in told
    assert (tmp_path / "out.tar.xz").stat().st_size > 0 and DuoFile.objects.count() == 1
