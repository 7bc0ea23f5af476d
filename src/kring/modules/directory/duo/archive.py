"""Zip files, workbooks included: opened only as far as a data file can reasonably go."""

import io
import re
import zipfile

from .problems import FileRefused, Reason

MAX_UNPACKED = 120 * 1024 * 1024
MAX_RATIO = 200
MAX_MEMBERS = 500
CHUNK = 1024 * 1024


def is_zip(data: bytes) -> bool:
    """Does it begin as a zip file does?"""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_workbook(data: bytes) -> bool:
    """Is this zip an xlsx workbook?"""
    with _open(data) as archive:
        return "[Content_Types].xml" in archive.namelist()


def check_size(data: bytes) -> None:
    """Refuse a zip that unpacks to far too much; counted, not believed."""
    with _open(data) as archive:
        left = min(MAX_UNPACKED, MAX_RATIO * max(len(data), 4096))
        for member in archive.infolist():
            left -= _measure(archive, member, left)


def only_member(data: bytes) -> bytes:
    """The one data file in a zip; raises ZIP_MANY when it holds none or more, ZIP_BOMB, ZIP_BROKEN."""
    check_size(data)
    with _open(data) as archive:
        members = [m for m in archive.infolist() if not m.is_dir() and not m.filename.startswith("__MACOSX/")]
        if len(members) != 1:
            raise FileRefused(Reason.ZIP_MANY, value=str(len(members)))
        return archive.read(members[0])


def _open(data: bytes) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise FileRefused(Reason.ZIP_BROKEN) from None
    if len(archive.infolist()) > MAX_MEMBERS:
        raise FileRefused(Reason.ZIP_BOMB)
    return archive


def _measure(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> int:
    size = 0
    try:
        with archive.open(member) as stream:
            while chunk := stream.read(CHUNK):
                size += len(chunk)
                if size > left:
                    raise FileRefused(Reason.ZIP_BOMB)
    except (zipfile.BadZipFile, RuntimeError, EOFError, NotImplementedError, OSError, ValueError):
        raise FileRefused(Reason.ZIP_BROKEN) from None
    except Exception as error:  # zlib.error and its like have no common base
        if isinstance(error, FileRefused):
            raise
        raise FileRefused(Reason.ZIP_BROKEN) from None
    return size


CELL = re.compile(rb'<(?:\w+:)?c [^>]{0,60}?r="([A-Z]{1,3})(\d{1,7})"')
MAX_CELLS = 3_000_000


def check_cells(data: bytes) -> None:
    """Refuse a workbook with a lone cell far away: reading it would fill the memory with blanks."""
    with _open(data) as archive:
        for member in archive.infolist():
            if member.filename.startswith("xl/worksheets/") and member.filename.endswith(".xml"):
                furthest = [0, 0]
                for letters, row in CELL.findall(archive.read(member)):
                    furthest = [max(furthest[0], _column(letters)), max(furthest[1], int(row))]
                if furthest[0] * furthest[1] > MAX_CELLS:
                    raise FileRefused(Reason.ZIP_BOMB)


def stream(data: bytes) -> io.BytesIO:
    """The bytes as a file."""
    return io.BytesIO(data)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
