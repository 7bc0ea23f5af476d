"""The command: JSON, sentences, exit codes; each file on its own."""

import json

import pytest
from django.core.management import call_command

from kring.foundation.audit.models import Entry
from kring.modules.directory.models import DuoFile, Site
from tests.modules.directory.samples import FILES, NEW, OLD, data, with_cell

pytestmark = pytest.mark.django_db


def run(capsys, *arguments):
    """(exit code, lines of standard output)."""
    code = 0
    try:
        call_command("import_duo", *map(str, arguments))
    except SystemExit as stop:
        code = stop.code
    return code, capsys.readouterr().out.splitlines()


def test_one_line_of_json_a_file(capsys):
    code, lines = run(capsys, FILES / NEW, "--vintage", "2026-08", "--json")
    assert code == 0
    (told,) = map(json.loads, lines)
    assert list(told) == ["file", "kind", "vintage", "rows", "new", "changed", "closed", "moved", "rejected"]
    assert (told["kind"], told["vintage"], told["rejected"]) == ("primary_sites", "2026-08", [])
    assert told["rows"] == told["new"] == Site.objects.count()


def test_a_rejected_row_is_told_and_is_no_failure(capsys, tmp_path):
    file = tmp_path / "zomaar een naam.txt"
    file.write_bytes(with_cell(NEW, 4, "POSTCODE", "onzin"))
    code, lines = run(capsys, file, "--vintage", "2026-08", "--json")
    told = json.loads(lines[0])
    assert code == 0
    assert told["rejected"] == [{"row": 4, "column": "POSTCODE", "reason": "“onzin” is geen postcode."}]
    assert told["new"] == told["rows"] - 1


def test_a_refused_file_changes_nothing_and_the_others_go_on(capsys, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_bytes(data(NEW)[:-30])
    code, lines = run(capsys, bad, FILES / OLD, tmp_path / "weg.csv", "--vintage", "2021-01", "--json")
    refused, good, absent = map(json.loads, lines)
    assert code == 2
    assert set(refused) == {"file", "error"} and set(refused["error"]) == {"row", "column", "message"}
    assert refused["error"]["row"] and refused["error"]["message"]
    assert good["kind"] == "primary_sites" and "error" in absent
    assert DuoFile.objects.count() == 1


def test_without_a_month_the_file_is_refused(capsys):
    code, lines = run(capsys, FILES / NEW, "--json")
    told = json.loads(lines[0])
    assert code == 2 and "jjjj-mm" in told["error"]["message"]
    assert told["error"]["row"] is None and told["error"]["column"] is None
    assert run(capsys, FILES / NEW, "--vintage", "augustus", "--json")[0] == 2


def test_the_preview_writes_nothing(capsys):
    code, lines = run(capsys, FILES / NEW, "--vintage", "2026-08", "--preview", "--json")
    assert code == 0 and json.loads(lines[0])["new"] > 0
    assert not Site.objects.exists() and not Entry.objects.exists()


def test_closures_are_refused_in_the_preview_too(capsys, tmp_path):
    run(capsys, FILES / NEW, "--vintage", "2026-08")
    fewer = tmp_path / "fewer.csv"
    fewer.write_bytes(b"\n".join(data(NEW).splitlines()[:10]) + b"\n")
    arguments = (fewer, "--vintage", "2026-09", "--preview", "--json")
    code, lines = run(capsys, *arguments)
    assert code == 2 and "10 %" in json.loads(lines[0])["error"]["message"]
    code, lines = run(capsys, *arguments, "--accept-closures")
    assert code == 0 and json.loads(lines[0])["closed"] > 1


def test_people_read_sentences(capsys, tmp_path):
    run(capsys, FILES / OLD, "--vintage", "2021-01")
    code, lines = run(capsys, FILES / NEW, "--vintage", "2026-08")
    text = "\n".join(lines)
    assert code == 0
    assert "bo-2026-08.csv is verwerkt" in text
    assert "Gesloten: 16ZQ00" in text and "Naar een ander bestuur: 16AH00" in text and "10249 → 42830" in text
    assert "Er verandert niets" in "\n".join(run(capsys, FILES / NEW, "--vintage", "2026-08")[1])
    assert "2 rijen gaan" not in text
    bad = tmp_path / "bad.csv"
    bad.write_bytes(with_cell(NEW, 3, "POSTCODE", "x"))
    assert any("rij 3, kolom POSTCODE" in line for line in run(capsys, bad, "--vintage", "2026-10", "--preview")[1])
    bad.write_bytes(b"a;b\n1;2\n")
    lines = run(capsys, bad)[1]
    assert "geweigerd" in lines[0] and "rij 1" in lines[1]


def test_rows_about_unknown_schools_are_counted_for_people(capsys):
    lines = run(capsys, FILES / "map-2024-11.geo.zip", "--vintage", "2024-11")[1]
    assert any("een school die Kring niet kent" in line for line in lines)
