"""The extract: the whole country in a few seconds, and written again byte for byte."""

import lzma

import pytest

from kring.modules.directory import actions
from kring.modules.directory.api import board_with_several_schools, find_sites
from kring.modules.directory.duo import Vintage, read
from kring.modules.directory.extract import NotEmpty, load_extract, write_extract
from kring.modules.directory.extract.tables import FILE
from kring.modules.directory.models import Board, Site, SitePupils
from kring.modules.directory.publish import primary_sites
from tests import cast

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_all_real_schools_are_in_it(tmp_path):
    sites = load_extract(by=cast.system())
    here = Site.objects.filter(closed_date=None)
    kinds = {kind: here.filter(kind=kind).count() for kind in ("bo", "sbo", "so", "vso", "so_vso", "vo")}
    assert sites == Site.objects.count()
    assert (kinds["bo"], kinds["vo"]) == (6122, 1620)
    assert min(kinds.values()) > 100
    assert Board.objects.filter(sites_open__gt=0).exclude(name="").count() > 950
    assert here.filter(longitude=None).count() < 20
    assert SitePupils.objects.filter(few=True).exists()
    assert Board.objects.get(pk=board_with_several_schools()).sites_open >= 6
    assert find_sites("eenspan emmen")[0].code == "16AH00"

    with pytest.raises(NotEmpty):
        load_extract(by=cast.system())
    again = tmp_path / "again.tar.xz"
    assert write_extract(again, preset=0) > 0
    assert lzma.decompress(again.read_bytes()) == lzma.decompress(FILE.read_bytes())
    assert FILE.stat().st_size < 3_000_000

    listed = read(primary_sites(), Vintage(2026, 8))
    assert (listed.rows, listed.rejected) == (6122, ())
    seen = actions.preview_file(listed)
    assert [seen.counts()[key] for key in ("new", "closed", "moved")] == [0, 0, 0]
    assert seen.changed == []
