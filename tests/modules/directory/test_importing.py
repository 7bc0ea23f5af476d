"""Importing: preview, one transaction, the same file again, older files, closures, corrections that survive."""

from datetime import date

import pytest

from kring.foundation.audit.models import Entry
from kring.modules.directory import actions
from kring.modules.directory.changes.state import LocatedBy
from kring.modules.directory.duo import FileRefused, Reason
from kring.modules.directory.models import (
    Board,
    DuoFile,
    PostcodeArea,
    School,
    Site,
    SiteContext,
    SiteHistory,
    SitePupils,
    SiteRegion,
)
from tests import cast
from tests.modules.directory.samples import NEW, OLD, ORDER, bring, reading, rows, with_cell, written

pytestmark = pytest.mark.django_db


def all_files():
    """Import them all; so few rows close more than a tenth."""
    for name in ORDER:
        bring(name, accept_closures=True)


def everything():
    """All rows of the directory, except when a file was read."""
    return {
        model.__name__: sorted(model.objects.values_list(*_columns(model)), key=repr)
        for model in (Board, School, Site, SiteRegion, SitePupils, SiteContext, PostcodeArea, SiteHistory)
    }


def _columns(model):
    return [field.attname for field in model._meta.concrete_fields if field.attname not in ("id", "file_id")]


def test_all_files_together():
    all_files()
    assert DuoFile.objects.count() == len(ORDER) == Entry.objects.count()
    site = Site.objects.get(pk="16AH00")
    assert (site.board_id, site.is_open, site.located_by) == ("42830", True, LocatedBy.BAG)
    assert site.pupils and site.pupils_year == 2025
    assert Site.objects.get(pk="00AP00").weighting is not None
    assert set(Site.objects.values_list("kind", flat=True)) == {"bo", "sbo", "so", "vso", "so_vso", "vo"}
    assert not Site.objects.filter(closed_date=None, longitude=None).exclude(located_by="").exists()


def test_the_preview_writes_nothing_and_says_what_the_import_does():
    bring(OLD)
    before = everything()
    seen = actions.preview_file(reading(NEW))
    assert everything() == before
    done = bring(NEW, seen=seen.fingerprint())
    assert done.counts() == seen.counts()
    assert (done.new, done.closed, done.moved, done.changed) == (seen.new, seen.closed, seen.moved, seen.changed)
    assert len(done.closed) == 2 and len(done.moved) >= 2 and done.new


def test_a_preview_that_is_out_of_date_is_not_applied():
    seen = actions.preview_file(reading(NEW))
    bring(OLD)
    with pytest.raises(actions.PreviewIsStale):
        bring(NEW, seen=seen.fingerprint())
    assert DuoFile.objects.count() == 1


def test_the_same_file_again_changes_nothing_and_tells_nobody():
    all_files()
    before, entries = everything(), Entry.objects.count()
    for name in ORDER:
        again = bring(name)
        assert again.changes_nothing, name
        assert {key: value for key, value in again.counts().items() if key != "rows"} == dict.fromkeys(
            ("new", "changed", "closed", "moved", "rejected"), 0
        )
    assert everything() == before
    assert Entry.objects.count() == entries


def test_an_older_file_adds_only_history():
    bring(NEW)
    before = everything()
    open_before = set(Site.objects.filter(closed_date=None).values_list("code", flat=True))
    old = bring(OLD)
    assert [old.counts()[key] for key in ("new", "changed", "closed", "moved")] == [0, 0, 0, 0]
    assert set(Site.objects.filter(closed_date=None).values_list("code", flat=True)) == open_before
    after = everything()
    assert set(before["Site"]) <= set(after["Site"])
    assert len(after["SiteHistory"]) > len(before["SiteHistory"])
    gone = Site.objects.exclude(closed_date=None)
    assert {site.code for site in gone} == {"16ZQ00", "17CN00"}
    assert {site.closed_date for site in gone} == {date(2026, 8, 1)}


def test_history_is_the_same_whichever_file_came_first():
    bring(NEW)
    bring(OLD)
    newest_first = everything()
    history = set(SiteHistory.objects.values_list("site_id", "file__vintage", "name", "board_number"))
    assert {day for _, day, _, _ in history} == {date(2021, 1, 1), date(2026, 8, 1)}
    told = {row[0]: row for row in newest_first["Site"]}
    assert told["16AH00"][4] == "42830"


def test_a_school_that_moved_keeps_its_row_and_both_boards():
    bring(OLD)
    bring(NEW)
    said = SiteHistory.objects.filter(site="16AH00").order_by("file__vintage")
    assert list(said.values_list("board_number", flat=True)) == ["10249", "42830"]
    assert Board.objects.filter(number="10249").exists()


def test_more_closures_than_a_tenth_are_refused_unless_accepted():
    bring(NEW)
    headings, body = rows(NEW)
    fewer = written(headings, body[: len(body) // 2])
    before = everything()
    with pytest.raises(FileRefused) as refused:
        bring(NEW, fewer, vintage="2026-09")
    assert refused.value.problem.reason is Reason.TOO_MANY_CLOSED
    assert everything() == before and DuoFile.objects.count() == 1
    done = bring(NEW, fewer, vintage="2026-09", accept_closures=True)
    assert len(done.closed) == len(body) - len(body) // 2
    assert Site.objects.filter(closed_date=None).count() == len(body) // 2


def test_a_closed_school_opens_again_when_a_newer_list_has_it():
    headings, body = rows(NEW)
    bring(NEW)
    code = body[0][headings.index("VESTIGINGSCODE")]
    bring(NEW, written(headings, body[1:]), vintage="2026-09")
    assert Site.objects.get(pk=code).closed_date == date(2026, 9, 1)
    again = bring(NEW, vintage="2026-10")
    assert [line.code for line in again.changed] == [code] and "reopened" in again.changed[0].fields
    assert Site.objects.get(pk=code).is_open


def test_a_rejected_row_closes_nothing():
    bring(NEW)
    spoiled = [
        ("POSTCODE", "onzin"),
        ("VESTIGINGSCODE", "onzin"),
        ("INSTELLINGSCODE", "onzin"),
        ("BEVOEGD GEZAG NUMMER", "onzin"),
    ]
    for month, (column, value) in enumerate(spoiled, start=9):
        done = bring(NEW, with_cell(NEW, 4, column, value), vintage=f"2026-{month:02d}")
        assert (len(done.rejected), len(done.closed)) == (1, 0)


def test_a_file_closes_only_what_it_lists_in_full():
    for name in (NEW, "vo-sites-2025-08.csv", "pupils-2025.csv"):
        bring(name)
    kinds = dict(Site.objects.filter(closed_date=None).values_list("code", "kind"))
    bring(NEW, vintage="2026-09")
    for name in ("vo-schools-2020-11.csv", "map-2024-11.geo.zip", "postcodes.csv", "costs-2018.csv"):
        assert bring(name).closed == []
    assert dict(Site.objects.filter(closed_date=None).values_list("code", "kind")) == kinds


def test_secondary_schools_that_are_gone_close_with_the_full_list():
    bring("vo-schools-2020-11.csv")
    done = bring("vo-sites-2025-08.csv", accept_closures=True)
    assert [line.code for line in done.closed] == ["12VI00"]
    site = Site.objects.get(pk="20LO00")
    assert (site.is_open, site.denomination) == (True, "Openbaar")


def test_a_map_and_postcodes_open_nothing():
    bring("map-2024-11.geo.zip")
    bring("postcodes.csv")
    bring("scores-2019.xlsx")
    assert not Site.objects.exists()


@pytest.mark.parametrize("vintage", ["2026", "08-2026", "2126-01", "nooit"])
def test_a_month_that_cannot_be(vintage):
    with pytest.raises(FileRefused) as refused:
        actions.read_file(b"", vintage=vintage, by=cast.system())
    assert refused.value.problem.reason is Reason.BAD_VINTAGE
