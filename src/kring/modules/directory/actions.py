"""Verbs that change the directory."""

from datetime import timedelta

from django.db import connection
from django.db.models import Q

from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell

from . import access, edition, store
from .changes import Plan, plan
from .changes.state import NameSource
from .duo import FileRefused, Reading, Reason, Vintage, read
from .events import BoardNamed, BoardNameReleased, FileImported, UploadDropped, UploadGiven
from .models import Board, DuoUpload

YEARS_AHEAD = 2  # a vintage further in the future is a typing error that would make all later files "older"

UPLOAD_KEPT = timedelta(days=1)
IMPORT_LOCK = 0x6475_6F00  # "duo": imports wait for one another


class PreviewIsStale(Refusal):
    """De scholengids is veranderd sinds je dit bekeek. Bekijk het bestand opnieuw."""


class NotAName(Refusal):
    """Geef een naam van ten hoogste 200 tekens."""


def read_file(data: bytes, *, vintage: str = "", by: Actor) -> Reading:
    """Read a file. vintage: YYYY-MM, for files that do not say. Raises FileRefused."""
    given = None
    if vintage:
        try:
            given = Vintage.parse(vintage)
        except ValueError:
            raise FileRefused(Reason.BAD_VINTAGE, value=vintage) from None
        if given.year > by.today.year + YEARS_AHEAD:
            raise FileRefused(Reason.BAD_VINTAGE, value=vintage)
    return read(data, given)


def preview_file(reading: Reading) -> Plan:
    """What importing this file would do now. Writes nothing, asks no lock."""
    return plan(reading, store.load(reading))


@action
def import_file(*, by: Actor, reading: Reading, accept_closures: bool = False, seen: str = "") -> Plan:
    """Import a file that was read: everything or nothing. A file that changes nothing writes and tells nothing.

    accept_closures: go on when more than a tenth of the sites it lists would close. seen: the fingerprint of the
    preview somebody agreed to. Raises FileRefused, PreviewIsStale.
    """
    _one_at_a_time()
    made = preview_file(reading)
    made.check_closures(accept_closures)
    if seen and seen != made.fingerprint():
        raise PreviewIsStale
    if made.changes_nothing:
        return made
    store.write(made, by.at)
    edition.turn()
    vintage = str(reading.vintage)
    tell(
        FileImported(
            about=(Ref("duo_file", f"{reading.kind.value}:{vintage}"),),
            data={"kind": reading.kind.value, "vintage": vintage, **made.counts()},
        )
    )
    return made


@action
def give_upload(*, by: Actor, name: str, data: bytes, vintage: str = "") -> int:
    """Keep a file that the office wants to look at; returns its id. Files older than a day go.

    Raises NotAllowed, and FileRefused when the file cannot be read at all.
    """
    access.check_may_import(by)
    if by.id is None:
        raise NotAllowed
    reading = read_file(data, vintage=vintage, by=by)
    DuoUpload.objects.filter(Q(given_at__lt=by.at - UPLOAD_KEPT) | Q(sha256=reading.sha256)).delete()
    made = DuoUpload.objects.create(
        name=name[:120],
        vintage=reading.vintage.first_day,
        sha256=reading.sha256,
        content=data,
        given_at=by.at,
        given_by_id=by.id,
    )
    tell(UploadGiven(about=(Ref("duo_upload", str(made.pk)),), data={"kind": reading.kind.value}))
    return int(made.pk)


@action
def drop_upload(*, by: Actor, upload: DuoUpload) -> None:
    """Put a file away without using it."""
    access.check_may_import(by)
    about = (Ref("duo_upload", str(upload.pk)),)
    upload.delete()
    tell(UploadDropped(about=about))


@action
def apply_upload(*, by: Actor, upload: DuoUpload, seen: str, accept_closures: bool = False) -> Plan:
    """Import the file somebody looked at, if it still does what they saw; then it is put away.

    Raises NotAllowed, PreviewIsStale, FileRefused.
    """
    access.check_may_import(by)
    reading = read_upload(upload)
    made = import_file(by=by, reading=reading, accept_closures=accept_closures, seen=seen)
    drop_upload(by=by, upload=upload)
    return made


def read_upload(upload: DuoUpload) -> Reading:
    """Read a kept file again."""
    vintage = Vintage.of(upload.vintage) if upload.vintage else None
    return read(bytes(upload.content), vintage)


@action
def name_board(*, by: Actor, board: Board, name: str) -> None:
    """Correct the name of a board. The correction survives imports. Raises NotAllowed, NotAName."""
    access.check_may_name(by, board)
    name = " ".join(name.split())
    if not name or len(name) > 200 or not name.isprintable():
        raise NotAName(field="name")
    if board.name == name and board.name_source == NameSource.OFFICE:
        return
    board.name, board.name_source = name, NameSource.OFFICE.value
    board.save(update_fields=["name", "name_source"])
    edition.turn()
    tell(BoardNamed(about=(Ref("board", board.number),), data={"board": board.number}))


@action
def release_board_name(*, by: Actor, board: Board) -> None:
    """Let a board be called again what the files call it. Raises NotAllowed."""
    access.check_may_name(by, board)
    if board.name_source != NameSource.OFFICE:
        return
    board.name, board.name_source = board.source_name, board.source
    board.save(update_fields=["name", "name_source"])
    edition.turn()
    tell(BoardNameReleased(about=(Ref("board", board.number),), data={"board": board.number}))


def _one_at_a_time() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [IMPORT_LOCK])
