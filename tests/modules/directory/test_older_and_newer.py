"""Two files of one kind: the newer one replaces, the older one only fills."""

import io
import json
from decimal import Decimal

import openpyxl
import pytest
from django.http import Http404

from kring.foundation.records.api import Actor, ActorKind
from kring.modules.directory import access, actions
from kring.modules.directory.models import Board, PostcodeArea, Site, SiteContext, SitePupils
from tests import cast
from tests.modules.directory.samples import NEW, OLD, bare_map, bring, rows, written

pytestmark = pytest.mark.django_db
PUPILS, COSTS, AREAS, MAP = "pupils-2025.csv", "costs-2018.csv", "postcodes.csv", "map-2024-11.geo.zip"


def pupils_file(*, last=2025, **cells):
    """The pupils' file up to a year, with other counts for one site: {"16AH00:2019": "12"}."""
    headings, body = rows(PUPILS)
    for key, value in cells.items():
        code, year = key.split(":")
        next(row for row in body if code in row)[headings.index(f"LEERLINGEN_{year}")] = value
    cut = len(headings) - (2025 - last)
    return written(headings[:cut], [row[:cut] for row in body], encoding="utf-8")


def test_a_newer_pupils_file_corrects_and_takes_away():
    bring(PUPILS, pupils_file(last=2024))
    bring(PUPILS, pupils_file(**{"16AH00:1996": "0", "16AH00:2019": "12", "16AH00:2020": "<5"}))
    found = {row.year: (row.pupils, row.few) for row in SitePupils.objects.filter(site="16AH00")}
    assert 1996 not in found
    assert (found[2019], found[2020]) == ((12, False), (None, True))


def test_an_older_pupils_file_corrects_nothing():
    bring(PUPILS)
    before = list(SitePupils.objects.order_by("site_id", "year").values_list("site_id", "year", "pupils", "few"))
    done = bring(PUPILS, pupils_file(last=2022, **{"16AH00:2019": "12"}))
    assert done.counts()["changed"] == 0
    after = list(SitePupils.objects.order_by("site_id", "year").values_list("site_id", "year", "pupils", "few"))
    assert after == before


def test_a_site_unknown_to_the_last_year_is_neither_open_nor_closed_by_it():
    bring(PUPILS)
    headings, body = rows(PUPILS)
    longer = written([*headings, "LEERLINGEN_2026"], [[*row, ""] for row in body])
    assert bring(PUPILS, longer).closed == []


def test_an_older_accounts_file_names_nobody_anew():
    bring(COSTS)
    headings, body = rows(COSTS)
    older = [[*row[:4], "Vroeger", "2014", *row[6:]] for row in body]
    assert bring(COSTS, written(headings, older, separator=",", encoding="utf-8")).counts()["changed"] == 0
    assert not Board.objects.filter(name="Vroeger").exists()


def test_the_boards_file_goes_before_older_accounts():
    content = "BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM\n00008;Een langere naam dan dertig tekens is\n"
    bring(COSTS)
    done = actions.import_file(
        by=cast.system(), reading=actions.read_file(content.encode(), vintage="2026-08", by=cast.system())
    )
    assert [line.after for line in done.changed] == ["Een langere naam dan dertig tekens is"]
    bring(COSTS)
    assert Board.objects.get(pk="00008").name_source == "duo"


def weighting(year, value):
    book = openpyxl.Workbook()
    for row in (
        [f"Schoolweging per BRIN vestiging, {year}"],
        ["BRIN", "Vestiging", "Nummer bevoegd gezag", "Schoolweging", "Spreiding", "Aantal leerlingen"],
        ["00AP", "00", "41646", value, 5.0, 90],
        ["99ZZ", "00", "41646", value, 5.0, 90],
        ["Bron: CBS"],
    ):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_figures_of_another_year_stand_beside_and_the_newest_is_shown():
    bring(NEW)
    name = "weighting-2019.xlsx"
    done = bring(name, weighting(2021, 30.5))
    assert done.state.unmatched == {"99ZZ00"}
    bring(name)
    bring(name, weighting(2019, 99.0))
    site = Site.objects.get(pk="00AP00")
    assert (site.weighting, site.weighting_year) == (Decimal("30.50"), 2021)
    assert SiteContext.objects.get(site="00AP00", year=2019).weighting == Decimal("29.40")
    bring("scores-2019.xlsx")
    assert SiteContext.objects.get(site="00AP00", year=2019).score is not None


def shifted_map(by):
    found = json.loads(bare_map())
    for feature in found["features"]:
        feature["geometry"]["coordinates"][0] += by
    return json.dumps(found).encode()


def test_an_older_map_moves_nobody():
    bring(NEW)
    bring(MAP)
    here = Site.objects.get(pk="16AH00").longitude
    bring(MAP, shifted_map(0.01), vintage="2023-01")
    assert Site.objects.get(pk="16AH00").longitude == here
    bring(MAP, shifted_map(0.01), vintage="2025-01")
    assert Site.objects.get(pk="16AH00").longitude == pytest.approx(here + 0.01)


def test_older_postcodes_only_fill():
    headings, body = rows(AREAS)
    turned = [[*row[:7], "52.0", "5.0", *row[9:]] for row in body]
    bring(AREAS, written(headings, body[1:], separator=","))
    done = bring(AREAS, written(headings, turned, separator=","), vintage="2018-01")
    assert done.state.areas.put_rows.keys() == {body[0][1]}
    assert PostcodeArea.objects.filter(longitude=5.0).count() == 1


def test_an_older_list_says_nothing_of_what_is_newer():
    bring(NEW)
    bring(OLD, vintage="2026-01")
    assert Site.objects.get(pk="16AH00").board_id == "42830"


def test_visitors_are_asked_to_sign_in_before_anything_else():
    from kring.foundation.people.api import SignInFirst

    visitor = Actor(ActorKind.ANONYMOUS, None, cast.MOMENT)
    with pytest.raises(SignInFirst):
        access.office_desk(by=visitor)
    with pytest.raises(Http404):
        access.office_desk(by=cast.actor(cast.person()))
