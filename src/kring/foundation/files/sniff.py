"""What a file really is, told from its bytes; its name only decides between kinds of plain text.

Pure: bytes in, a kind out, or a refusal that says what to do.
"""

import io
import re
import zipfile
import zlib
from pathlib import PurePath

import filetype

from .refusals import Archive, Bomb, Broken, EmptyFile, HasMacros, NotUtf8, UnknownKind, WebPage
from .states import ENDINGS, FileKind

BY_MAGIC = {"application/pdf": FileKind.PDF, "image/png": FileKind.PNG, "image/jpeg": FileKind.JPG}
MARKUP = re.compile(
    rb"\s*(<\?xml|<!--|<!doctype\s+(html|svg)|<(html|head|body|svg|script|iframe|table|meta)[\s>/])", re.I
)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# A document of 20 MB that holds more than this when unpacked, or in more parts, is not somebody's report.
MOST_PARTS = 2_000
MOST_UNPACKED = 200 * 1024 * 1024
MOST_RATIO = 100
SMALL = 1024 * 1024  # below this a high ratio is harmless: ten spaces a thousand times over pack well
MAIN_PART = {"word/document.xml": FileKind.DOCX, "xl/workbook.xml": FileKind.XLSX}
ODT_TYPE = b"application/vnd.oasis.opendocument.text"


def sniff(name: str, content: bytes) -> FileKind:
    """The kind of this file. Raises the FileRefused that says what is wrong (see refusals.py)."""
    if not content:
        raise EmptyFile
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _document(content)
    guessed = filetype.guess_mime(content[:8192])
    if guessed in BY_MAGIC:
        return BY_MAGIC[guessed]
    if MARKUP.match(content.removeprefix(b"\xef\xbb\xbf")):
        raise WebPage
    if guessed is not None:
        raise Archive if "zip" in guessed or "tar" in guessed or "compressed" in guessed else UnknownKind
    return _plain(name, content)


def _plain(name: str, content: bytes) -> FileKind:
    kind = {".txt": FileKind.TXT, ".csv": FileKind.CSV}.get(PurePath(name.lower()).suffix)
    if kind is None:
        raise WebPage if name.lower().endswith((".html", ".htm", ".svg", ".xhtml")) else UnknownKind
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise NotUtf8 from None
    if CONTROL.search(text):
        raise NotUtf8
    return kind


def _document(content: bytes) -> FileKind:
    """A zip container that is a Word, Excel or ODT document, unpacked with care."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            kind = _kind_of(archive)
            _check_parts(archive, len(content))
            _unpack(archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError, zlib.error):
        raise Broken from None
    return kind


def _kind_of(archive: zipfile.ZipFile) -> FileKind:
    names = set(archive.namelist())
    if "[Content_Types].xml" in names:
        for part, kind in MAIN_PART.items():
            if part in names:
                return kind
    if {"mimetype", "content.xml"} <= names and archive.open("mimetype").read(100) == ODT_TYPE:
        return FileKind.ODT
    raise Archive


def _check_parts(archive: zipfile.ZipFile, size: int) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.compress_size for part in parts) > size:
        raise Bomb  # more packed bytes than the file has: parts that overlap
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED or any(_is_inflated(part) for part in parts):
        raise Bomb
    for part in parts:
        if part.flag_bits & 1 or part.filename.startswith("/") or ".." in PurePath(part.filename).parts:
            raise Broken
        if part.filename.lower().endswith(("vbaproject.bin", "vbadata.xml")):
            raise HasMacros


def _is_inflated(part: zipfile.ZipInfo) -> bool:
    return part.file_size > SMALL and part.file_size > MOST_RATIO * max(part.compress_size, 1)


def _unpack(archive: zipfile.ZipFile) -> None:
    """Read every part to its end: a part that is not what its header says fails its checksum."""
    for part in archive.infolist():
        with archive.open(part) as opened:
            while opened.read(1 << 20):
                pass


def tidy_name(name: str, kind: FileKind) -> str:
    """The name under which a file is kept and given back: one line, no path, the ending of what it really is.

    >>> tidy_name("C:\\\\Documenten\\\\mijn  plan.PDF", FileKind.PDF)
    'mijn plan.pdf'
    >>> tidy_name("foto.heic", FileKind.JPG)
    'foto.heic.jpg'
    """
    last = re.split(r"[/\\]", name)[-1]
    plain = "".join(letter for letter in last if letter.isprintable())
    plain = re.sub(r'[<>:"|?*]', "", re.sub(r"\s+", " ", plain)).strip(" .")
    for ending in ENDINGS[kind]:
        if plain.lower().endswith(ending):
            plain = plain[: -len(ending)].rstrip(" .")
    return f"{plain[:120] or 'bestand'}.{kind.value}"
