"""Keeping, giving and taking away."""

import os
import socket
import threading
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from kring.foundation.files import access, actions, blobs, jobs, queries, refusals
from kring.foundation.files.models import File
from kring.foundation.records.api import Missing, Ref, Refusal, action
from tests import cast
from tests.foundation.files import samples

pytestmark = pytest.mark.django_db
CASE = Ref("test_case", "7")


@pytest.fixture(autouse=True)
def own_root(settings, tmp_path):
    settings.FILES_ROOT = tmp_path / "files"
    settings.CLAMD_ADDRESS = ""


@pytest.fixture
def anna():
    return cast.person("Anna", "Visser")


@pytest.fixture
def owned(monkeypatch, anna):
    """Files of a test case are for Anna alone; those of case "kept" must stay."""
    monkeypatch.setattr(access, "_owners", {})
    access.register_owner("test_case", lambda by, id: by.id == anna.pk, is_kept=lambda id: id == "kept")


def kept(who, name="plan.pdf", content=samples.PDF, owner=CASE):
    return actions.keep(by=cast.actor(who), name=name, content=content, owner=owner)


def on_disk():
    return blobs.older_than(-60)


def test_what_is_kept_is_given_back_byte_for_byte(anna):
    card = kept(anna)
    assert (card.name, card.kind, card.size, card.owner) == ("plan.pdf", "pdf", len(samples.PDF), CASE)
    assert queries.content_of(card.id) == samples.PDF
    assert queries.files_of(CASE) == [card] == queries.uploaded_by(anna.pk)
    assert queries.files_of_many([CASE, Ref("test_case", "8")]) == {CASE: [card], Ref("test_case", "8"): []}


def test_an_upload_from_a_form_is_kept(anna):
    upload = SimpleUploadedFile("stip.png", samples.png())
    assert kept(anna, upload.name, upload).media_type == "image/png"


def test_bytes_are_out_of_reach_of_other_users_of_the_machine(anna, settings):
    kept(anna)
    [blob] = on_disk()
    assert (Path(settings.FILES_ROOT) / blob).stat().st_mode & 0o077 == 0


def test_too_large_is_refused_before_and_after_reading(anna, settings):
    settings.FILES_MAX_BYTES = 20
    for content in (samples.PDF, SimpleUploadedFile("a.pdf", samples.PDF)):
        with pytest.raises(refusals.TooLarge):
            kept(anna, content=content)
    liar = SimpleUploadedFile("a.pdf", samples.PDF)
    liar.size = 3
    with pytest.raises(refusals.TooLarge, match="MB"):
        kept(anna, content=liar)
    assert list(on_disk()) == []


def test_the_reader_gets_an_attachment_that_can_do_nothing(client, anna, owned):
    card = kept(anna, "mijn plan é.pdf")
    response = cast.signed_in(client, anna).get(card.url)
    assert response.status_code == 200
    assert response.content == samples.PDF
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == "attachment; filename*=utf-8''mijn%20plan%20%C3%A9.pdf"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response["Cache-Control"] == "private, no-store"


def test_a_stranger_gets_404_and_a_visitor_signs_in(client, anna, owned):
    card = kept(anna)
    assert client.get(card.url).status_code == 302
    cast.signed_in(client, cast.person("Chris", "Vreemd"))
    assert client.get(card.url).status_code == 404
    assert client.get(reverse("files:download", args=[uuid4()])).status_code == 404


def test_without_an_owner_check_nobody_reads(client, anna, owned):
    card = kept(anna, owner=Ref("unknown_kind", "1"))
    assert cast.signed_in(client, anna).get(card.url).status_code == 404


def test_missing_bytes_are_said_plainly(client, anna, owned):
    card = kept(anna)
    for blob in on_disk():
        blobs.remove(blob)
    response = cast.signed_in(client, anna).get(card.url)
    assert response.status_code == 409
    assert "reservekopie" in response.content.decode()


def test_bytes_go_only_after_the_commit(anna, django_capture_on_commit_callbacks):
    card = kept(anna)
    with django_capture_on_commit_callbacks() as later:
        actions.remove(by=cast.actor(anna), id=card.id)
    assert len(list(on_disk())) == 1
    for callback in later:
        callback()
    assert list(on_disk()) == []
    with pytest.raises(Missing):
        queries.content_of(card.id)
    with pytest.raises(Missing):
        actions.remove(by=cast.actor(anna), id=card.id)


def test_all_files_of_a_thing_go_with_it(anna, django_capture_on_commit_callbacks):
    kept(anna), kept(anna, "b.pdf")
    other = kept(anna, owner=Ref("test_case", "8"))
    with django_capture_on_commit_callbacks(execute=True):
        assert actions.remove_all(by=cast.actor(anna), owner=CASE) == 2
        assert actions.remove_all(by=cast.actor(anna), owner=CASE) == 0
    assert list(File.objects.values_list("pk", flat=True)) == [other.id]


def test_what_a_deleted_person_added_goes_unless_the_owner_keeps_it(anna, owned, django_capture_on_commit_callbacks):
    kept(anna)
    stays = kept(anna, owner=Ref("test_case", "kept"))
    with django_capture_on_commit_callbacks(execute=True):
        assert actions.forget_uploader(by=cast.system(), person_id=anna.pk) == 1
    assert File.objects.get().uploaded_by_id is None
    assert queries.content_of(stays.id) == samples.PDF
    assert actions.forget_uploader(by=cast.system(), person_id=anna.pk) == 0


class Regret(Refusal):
    """Toch maar niet."""


@action
def keep_and_regret(*, by):
    actions.keep(by=by, name="a.pdf", content=samples.PDF, owner=CASE)
    raise Regret


def test_the_sweep_takes_what_a_rollback_left_and_nothing_else(anna, settings):
    stays = kept(anna)
    with pytest.raises(Regret):
        keep_and_regret(by=cast.actor(anna))
    (Path(settings.FILES_ROOT) / "ab").mkdir(exist_ok=True)
    (Path(settings.FILES_ROOT) / "ab" / ".new-half").write_bytes(b"half")
    assert len(list(on_disk())) == 3
    jobs.sweep(0)
    assert len(list(on_disk())) == 3  # younger than a day: perhaps not committed yet
    assert jobs.sweep_older_than(-60) == 2
    assert queries.content_of(stays.id) == samples.PDF


def test_a_full_disk_leaves_nothing_half(anna, monkeypatch):
    def full(handle):
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        kept(anna)
    assert list(on_disk()) == []
    assert not File.objects.exists()


# Viruses


class FakeClamd:
    """Speaks INSTREAM: reads chunks to the end, then gives its answer."""

    def __init__(self, answer: bytes) -> None:
        self.answer, self.received = answer, b""
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self) -> None:
        connection, _ = self.socket.accept()
        with connection, connection.makefile("rb") as stream:
            assert stream.read(10) == b"zINSTREAM\x00"
            while length := int.from_bytes(stream.read(4), "big"):
                self.received += stream.read(length)
            connection.sendall(self.answer)
        self.socket.close()


def test_a_clean_file_passes_the_scanner_whole(anna, settings):
    clamd = FakeClamd(b"stream: OK\x00")
    settings.CLAMD_ADDRESS = clamd.address
    content = samples.PDF + b"x" * 200_000
    kept(anna, content=content)
    clamd.thread.join(5)
    assert clamd.received == content


def test_an_infected_file_is_not_kept(anna, settings):
    settings.CLAMD_ADDRESS = FakeClamd(b"stream: Eicar-Signature FOUND\x00").address
    with pytest.raises(refusals.Infected):
        kept(anna)
    assert list(on_disk()) == []


@pytest.mark.parametrize("answer", [b"", b"INSTREAM size limit exceeded. ERROR\x00"])
def test_a_scanner_that_gives_no_verdict_keeps_the_file_out(anna, settings, answer):
    settings.CLAMD_ADDRESS = FakeClamd(answer).address
    with pytest.raises(refusals.ScannerDown):
        kept(anna)


@pytest.mark.parametrize("address", ["127.0.0.1:1", "nonsense", "127.0.0.1:port"])
def test_a_scanner_that_cannot_be_reached_keeps_the_file_out(anna, settings, address):
    settings.CLAMD_ADDRESS = address
    with pytest.raises(refusals.ScannerDown):
        kept(anna)
