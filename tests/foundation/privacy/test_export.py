"""Everything about me as one zip."""

import csv
import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from django.core import mail
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob
from pypdf import PdfReader

from kring.foundation.files import api as files
from kring.foundation.people import api as people
from kring.foundation.people.api import Role
from kring.foundation.privacy import actions, exporting, jobs, parcels, queries
from kring.foundation.privacy.library import SECRET
from kring.foundation.privacy.models import Export
from kring.foundation.records.api import NotAllowed, Ref
from tests import cast

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


@pytest.fixture(autouse=True)
def own_root(settings, tmp_path):
    settings.FILES_ROOT = tmp_path


@pytest.fixture
def anna():
    who = cast.person("Anna", "Visser", "de")
    cast.holds(who, Role.LEADER, Ref("site", "16AH00"))
    people.make_token(
        by=cast.actor(who), name="=cmd()", scopes=[people.Scope.READ_OWN], ends_at=cast.MOMENT + timedelta(days=9)
    )
    files.keep(by=cast.actor(who), name="../plan.pdf", content=PDF, owner=Ref("test_thing", "1"))
    return who


def made_for(who):
    id = actions.ask_export(by=cast.actor(who))
    jobs.build_export(export=str(id))
    return id


def opened(id):
    return zipfile.ZipFile(io.BytesIO(parcels.opened(id).read()))


def test_the_zip_holds_every_table_as_json_and_csv(anna):
    archive = opened(made_for(anna))
    names = set(archive.namelist())
    assert {"leesmij.txt", "overzicht.pdf", "tijdlijn.json", "tijdlijn.csv"} <= names
    for table in ("people.Person", "people.Account", "people.Relation", "people.Token", "files.File", "audit.Entry"):
        assert {f"gegevens/{table}.json", f"gegevens/{table}.csv"} <= names
    [person] = json.loads(archive.read("gegevens/people.Person.json"))
    assert (person["given_name"], person["prefix"], person["family_name"]) == ("Anna", "de", "Visser")
    [relation] = json.loads(archive.read("gegevens/people.Relation.json"))
    assert (relation["role"], relation["ref_id"]) == ("leader", "16AH00")


def test_it_holds_nothing_of_anybody_else(anna):
    cast.person("Chris", "Vreemd")
    archive = opened(made_for(anna))
    assert all(b"Vreemd" not in archive.read(name) for name in archive.namelist())


def test_secrets_are_left_out(anna):
    secret = cast.second_factor(anna)
    archive = opened(made_for(anna))
    everything = b"".join(archive.read(name) for name in archive.namelist())
    anna.account.refresh_from_db()
    assert secret.encode() not in everything
    assert anna.account.password.encode() not in everything
    for label in SECRET:
        model, _, field = label.rpartition(".")
        if f"gegevens/{model}.json" in archive.namelist():
            assert all(field not in row for row in json.loads(archive.read(f"gegevens/{model}.json")))


def test_files_are_in_it_under_a_safe_name(anna):
    archive = opened(made_for(anna))
    assert archive.read("bestanden/001-plan.pdf") == PDF


def test_a_file_that_is_missing_is_said_and_does_not_stop_it(anna, settings):
    for path in Path(settings.FILES_ROOT).glob("??/*"):
        path.unlink()
    archive = opened(made_for(anna))
    assert "plan.pdf" in archive.read("leesmij.txt").decode()


def test_csv_can_be_opened_without_running_anything(anna):
    text = opened(made_for(anna)).read("gegevens/people.Token.csv").decode("utf-8-sig")
    [head, row] = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert row[head.index("name")] == "'=cmd()"


def test_the_pdf_is_for_reading(anna):
    pdf = opened(made_for(anna)).read("overzicht.pdf")
    words = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert "Wat Kring van je weet" in words
    assert "Anna de Visser" in words
    assert "Je account is gemaakt." in words


def test_it_speaks_english_to_who_reads_english(anna):
    people.change_details(by=cast.actor(anna), person=anna, language="en")
    pdf = opened(made_for(anna)).read("overzicht.pdf")
    assert "What Kring knows about you" in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


def test_the_person_hears_when_it_is_ready(anna):
    made_for(anna)
    from kring.foundation.notices.jobs import deliver_notice

    for args in ProcrastinateJob.objects.filter(task_name="notices.deliver").values_list("args", flat=True):
        deliver_notice(**args)
    assert mail.outbox[0].subject == "Je gegevens staan klaar"
    assert "/privacy/download/" in mail.outbox[0].body
    assert mail.outbox[0].attachments == []


def test_asking_twice_makes_one(anna):
    actions.ask_export(by=cast.actor(anna))
    with pytest.raises(actions.AlreadyAsked):
        actions.ask_export(by=cast.actor(anna))
    with pytest.raises(NotAllowed):
        actions.ask_export(by=cast.system())


def test_a_job_that_runs_twice_changes_nothing(anna):
    id = made_for(anna)
    before = Export.objects.get(pk=id).ready_at
    jobs.build_export(export=str(id))
    assert Export.objects.get(pk=id).ready_at == before


def test_a_job_that_breaks_leaves_nothing_half(anna, monkeypatch, settings):
    id = actions.ask_export(by=cast.actor(anna))

    def broken(*arguments):
        raise OSError("disk full")

    monkeypatch.setattr(jobs.exporting, "build", broken)
    with pytest.raises(OSError, match="disk full"):
        jobs.build_export(export=str(id))
    assert list((Path(settings.FILES_ROOT) / "exports").iterdir()) == []
    assert not queries.exports_of(cast.actor(anna))[0].ready


def test_after_a_week_it_is_gone(anna, settings, django_capture_on_commit_callbacks):
    made_for(anna)
    waiting = actions.ask_export(by=cast.actor(anna))
    made = Export.objects.exclude(pk=waiting).get()
    with django_capture_on_commit_callbacks(execute=True):
        assert actions.end_exports(by=cast.system(made.ends_at - timedelta(seconds=1))) == (
            1 if made.ends_at - cast.MOMENT > timedelta(days=2) else 0
        )
        assert actions.end_exports(by=cast.system(made.ends_at)) == 1
        assert actions.end_exports(by=cast.system(made.ends_at)) == 0
    assert list((Path(settings.FILES_ROOT) / "exports").iterdir()) == []


def test_what_is_not_text_is_written_as_text():
    rows = [{"a": b"\x01\xff", "b": object, "c": memoryview(b"a")}]
    written = json.loads(json.dumps(rows, cls=exporting.Encoder))
    assert written[0]["a"] == "01ff" and written[0]["c"] == "61" and "object" in written[0]["b"]
    assert exporting._cell(b"\x01") == "01"


# Pages


def test_from_asking_to_fetching_in_the_browser(client, anna):
    cast.signed_in(client, anna)
    address = reverse("privacy:exports")
    assert "Zet mijn gegevens klaar" in client.get(address).content.decode()
    assert client.post(address).status_code == 302
    assert client.post(address).status_code == 302  # already being made: said, not done twice
    assert "procent is klaar" in client.get(address).content.decode()
    part = client.get(address, headers={"HX-Request": "true"}).content.decode()
    assert part.startswith('<div id="stand"') and "hx-trigger" in part
    [waiting] = Export.objects.all()
    assert client.get(reverse("privacy:parcel", args=[waiting.pk])).status_code == 404
    jobs.build_export(export=str(waiting.pk))
    assert reverse("privacy:parcel", args=[waiting.pk]) in client.get(address).content.decode()
    response = client.get(reverse("privacy:parcel", args=[waiting.pk]))
    assert response["Content-Type"] == "application/zip"
    assert response["Content-Disposition"].startswith("attachment; filename=")
    assert response["Cache-Control"] == "private, no-store"
    assert zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))).testzip() is None
    assert "Je hebt al je gegevens gedownload." in client.get(reverse("privacy:start")).content.decode()


def test_nobody_fetches_somebody_elses(client, anna):
    address = reverse("privacy:parcel", args=[made_for(anna)])
    assert client.get(address).status_code == 302
    cast.signed_in(client, cast.person("Chris", "Vreemd"))
    assert client.get(address).status_code == 404


def test_a_zip_that_was_lost_is_said_plainly(client, anna):
    id = made_for(anna)
    parcels.remove(id)
    response = cast.signed_in(client, anna).get(reverse("privacy:parcel", args=[id]))
    assert response.status_code == 409
    assert "opnieuw" in response.content.decode()
