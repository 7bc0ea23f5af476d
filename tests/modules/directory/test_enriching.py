"""What the files give to schools that are known: places on the map, pupils, names of boards, figures, regions."""

from datetime import date

import pytest
from django.db.models import Q

from kring.foundation.audit.models import Entry
from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed, Ref
from kring.modules.directory import access, actions
from kring.modules.directory.changes.state import LocatedBy
from kring.modules.directory.models import Board, Site, SiteContext, SitePupils, SiteRegion
from tests import cast
from tests.modules.directory.samples import NEW, OLD, bring, rows, with_cell, written

pytestmark = pytest.mark.django_db


def test_coordinates_come_from_the_map_or_else_from_the_postcode():
    bring(NEW)
    assert not Site.objects.exclude(longitude=None).exists()
    bring("postcodes.csv")
    by_postcode = Site.objects.get(pk="16AH00")
    assert by_postcode.located_by == LocatedBy.POSTCODE
    bring("map-2024-11.geo.zip")
    assert Site.objects.get(pk="16AH00").located_by == LocatedBy.BAG
    assert Site.objects.get(pk="32JK00").located_by in {LocatedBy.POSTCODE, LocatedBy.PLACE, LocatedBy.NOT}


def test_a_school_that_moved_house_does_not_keep_its_old_point():
    for name in (NEW, "postcodes.csv", "map-2024-11.geo.zip"):
        bring(name)
    headings, body = rows(NEW)
    row = next(i for i, cells in enumerate(body) if "16AH00" in cells) + 2
    other = body[0][headings.index("POSTCODE")]
    bring(NEW, with_cell(NEW, row, "POSTCODE", other), vintage="2026-10")
    moved = Site.objects.get(pk="16AH00")
    assert (moved.located_by, moved.located_postcode) == (LocatedBy.POSTCODE, other)


def test_few_pupils_never_become_a_number():
    bring("pupils-2025.csv")
    hidden = SitePupils.objects.filter(few=True)
    assert hidden.exists() and not hidden.exclude(pupils=None).exists()
    site = Site.objects.get(pk="00TO04")
    assert (site.pupils, site.pupils_few, site.is_open) == (None, True, True)


def test_a_map_does_not_tell_what_duo_hides():
    bring("pupils-2025.csv", _with_few("16AH00", "LEERLINGEN_2023"))
    bring("map-2024-11.geo.zip")
    held = SitePupils.objects.get(site="16AH00", year=2023)
    assert (held.pupils, held.few) == (None, True)


def _with_few(code, column):
    headings, body = rows("pupils-2025.csv")
    next(row for row in body if code in row)[headings.index(column)] = "<5"
    return written(headings, body, encoding="utf-8-sig")


def test_special_schools_come_and_go_with_the_pupils_file():
    bring("pupils-2025.csv")
    assert Site.objects.get(pk="00GN00").closed_date is not None
    headings, body = rows("pupils-2025.csv")
    longer = [[*row, row[-1]] for row in body]
    next(row for row in longer if "00BZ00" in row)[-1] = "0"
    done = bring("pupils-2025.csv", written([*headings, "LEERLINGEN_2026"], longer), accept_closures=True)
    assert [line.code for line in done.closed] == ["00BZ00"]
    assert Site.objects.get(pk="00BZ00").closed_date == date(2026, 10, 1)
    older = bring("pupils-2025.csv")
    assert not Site.objects.get(pk="00BZ00").is_open and older.counts()["changed"] == 0


def test_the_pupils_file_closes_no_primary_school():
    bring(NEW)
    headings, body = rows("pupils-2025.csv")
    next(row for row in body if "16AH00" in row)[-1] = "0"
    longer = written([*headings, "LEERLINGEN_2026"], [[*row, row[-1]] for row in body])
    assert bring("pupils-2025.csv", longer).closed == []
    assert Site.objects.get(pk="16AH00").is_open


def test_an_old_permit_for_special_education_does_not_unmake_a_secondary_school():
    for names in (("pupils-2025.csv", "vo-sites-2025-08.csv"), ("vo-sites-2025-08.csv", "pupils-2025.csv")):
        for name in names:
            bring(name)
        site = Site.objects.get(pk="18BR00")
        assert (site.kind, site.is_open) == ("vo", True)


def test_boards_get_names_and_corrections_survive():
    bring(OLD)
    assert Board.objects.filter(name="").count() == Board.objects.count()
    done = bring("costs-2018.csv")
    assert done.counts()["changed"] + done.counts()["new"] == Board.objects.exclude(name="").count()
    board = Board.objects.exclude(name="").first()
    office = cast.person("Olga", "Office")
    cast.holds(office, Role.OFFICE, Ref("register", "1"))
    said = board.name
    actions.name_board(by=cast.actor(office), board=board, name="  Stichting   Mooi Weer ")
    bring("costs-2018.csv", written(*_renamed(board.number), separator=",", encoding="utf-8-sig"))
    board.refresh_from_db()
    assert (board.name, board.source_name) == ("Stichting Mooi Weer", "Heel anders")
    actions.release_board_name(by=cast.actor(office), board=board)
    board.refresh_from_db()
    assert board.name == "Heel anders" != said


def _renamed(number):
    headings, body = rows("costs-2018.csv")
    for row in body:
        if row[1].zfill(5) == number:
            row[4] = "Heel anders"
    return headings, body


def test_naming_a_board_is_for_the_office():
    bring(OLD)
    board = Board.objects.first()
    with pytest.raises(NotAllowed):
        actions.name_board(by=cast.actor(cast.person()), board=board, name="X")
    entries = Entry.objects.count()
    with pytest.raises(actions.NotAName):
        actions.name_board(by=cast.system(), board=board, name=" ")
    with pytest.raises(actions.NotAName):
        actions.name_board(by=cast.system(), board=board, name="a\x07b")
    actions.name_board(by=cast.system(), board=board, name="Naam")
    actions.name_board(by=cast.system(), board=board, name="Naam")
    actions.release_board_name(by=cast.system(), board=board)
    actions.release_board_name(by=cast.system(), board=board)
    assert Entry.objects.count() == entries + 2
    assert access.may_name(cast.system(), board) and not access.may_name(cast.actor(cast.person()), board)


def test_an_older_weighting_fills_but_does_not_replace():
    bring(NEW)
    bring("weighting-2019.xlsx")
    years = SiteContext.objects.filter(site="00AP00").values_list("year", flat=True)
    assert set(years) == {2017, 2018, 2019}
    assert Site.objects.get(pk="00AP00").weighting_year == 2019


def test_special_schools_lie_in_the_regions_of_their_municipality():
    for name in (NEW, "pupils-2025.csv"):
        bring(name)
    derived = SiteRegion.objects.filter(derived=True)
    stated = SiteRegion.objects.filter(derived=False, scheme="gemeente")
    assert stated.exists()
    for member in derived:
        same = SiteRegion.objects.filter(
            Q(site__municipality_code=member.site.municipality_code), scheme=member.scheme, derived=False
        )
        assert same.filter(region=member.region).exists()
