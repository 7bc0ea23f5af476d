"""From data to PDF with Typst. The template is code, the data is JSON: what people typed is never read as Typst."""

import json
import re
import threading
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst
from django.apps import apps

import kring

ROOT = Path(kring.__file__).parent if kring.__file__ else Path(next(iter(kring.__path__)))
_lock = threading.Lock()  # a compiler is used by one thread at a time


class NoSuchDocument(LookupError):
    """No app has a template of this name: a mistake of the programmer."""


def template_path(name: str) -> Path:
    """The file of template "app/name": <app>/documents/<name>.typ. Raises NoSuchDocument."""
    app, _, document = name.partition("/")
    try:
        path = Path(apps.get_app_config(app).path) / "documents" / f"{document}.typ"
    except LookupError:
        raise NoSuchDocument(name) from None
    if not document.replace("_", "").isalnum() or not path.is_file():
        raise NoSuchDocument(name)
    return path


@cache
def _compiler() -> typst.Compiler:
    """One compiler for the whole process: fonts are read once. Only its own fonts, so paper looks alike everywhere."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
    return typst.Compiler(root=str(ROOT), font_paths=fonts)


# What the fonts cannot write (learnt as it comes up) is printed as � (U+FFFD): PDF/UA refuses a missing letter.
GAP = "\N{REPLACEMENT CHARACTER}"
UNWRITABLE = re.compile(r'the text [`"]+(.*?)[`"]+ could not be displayed', re.S)
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
LATIN = 0x24F  # the last of Latin Extended-B
_gaps: dict[int, str] = {}


@dataclass(frozen=True)
class Attachment:
    """A text that travels inside a PDF, for machines."""

    name: str
    kind: str  # media type
    about: str  # what it is, in the reader's language
    text: str


def pdf(
    template: str,
    data: Mapping[str, Any],
    language: str = "nl",
    *,
    at: datetime,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """A tagged PDF (PDF/UA-1); with attachments also PDF/A-3a, the archive format that allows them.

    template: "privacy/overview" is privacy/documents/overview.typ, which imports /foundation/documents/house/base.typ.
    data: what JSON can hold, dates as text. language: "nl" or "en". at: the moment that the file says it was made.
    Raises NoSuchDocument; typst.TypstError when the template itself is at fault.
    """
    inside = json.dumps([asdict(one) for one in attachments])
    return _written(template, data, {"language": language, "attachments": inside}, at, _compiled)


def png(template: str, data: Mapping[str, Any], language: str = "nl", *, at: datetime) -> bytes:
    """A picture of the one page of a template; the rest as `pdf`. The template decides about its size."""
    return _written(template, data, {"language": language, "attachments": "[]"}, at, _drawn)


Compiled = Callable[[Path, dict[str, str], int], bytes]


def _written(template: str, data: Mapping[str, Any], always: dict[str, str], at: datetime, make: Compiled) -> bytes:
    """Make it; what the fonts cannot write is left out, as learnt from the complaint."""
    path = template_path(template)
    stamp = int(at.astimezone(UTC).timestamp())
    text = json.dumps(_visible(data), ensure_ascii=False)
    while True:
        try:
            return make(path, always | {"data": text.translate(_gaps)}, stamp)
        except typst.TypstError as error:
            complaint = UNWRITABLE.search(str(error))
            if complaint is None:
                raise
        if not _learn(complaint[1]):
            break
    latin = "".join(letter if ord(letter) <= LATIN else "?" for letter in text)
    return make(path, always | {"data": latin}, stamp)


def _visible(value: Any) -> Any:
    """The same data without characters that show nothing: controls, direction marks, joiners, variation selectors."""
    if isinstance(value, str):
        shown = (letter for letter in value if letter in "\n\t" or unicodedata.category(letter)[0] != "C")
        return "".join(letter for letter in shown if not unicodedata.name(letter, "").startswith("VARIATION SELECTOR"))
    if isinstance(value, Mapping):
        return {str(key): _visible(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_visible(part) for part in value]
    return value


def _compiled(path: Path, inputs: dict[str, str], timestamp: int) -> bytes:
    standards: Any = ["ua-1"] if inputs["attachments"] == "[]" else ["ua-1", "a-3a"]
    with _lock:
        made = _compiler().compile(
            input=str(path), format="pdf", sys_inputs=inputs, pdf_standards=standards, timestamp=timestamp
        )
    assert isinstance(made, bytes)
    return made


def _drawn(path: Path, inputs: dict[str, str], timestamp: int) -> bytes:
    with _lock:
        made = _compiler().compile(input=str(path), format="png", sys_inputs=inputs, ppi=144, timestamp=timestamp)
    pages = made if isinstance(made, list) else [made]
    assert pages[0] is not None
    return pages[0]


def _learn(complaint: str) -> bool:
    """Remember the letters that a complaint is about; False when they were known, so that it would go on for ever."""
    letters = {ord(letter) for letter in ESCAPED.sub(lambda code: chr(int(code[1], 16)), complaint)}
    new = {letter for letter in letters if letter > LATIN and letter not in _gaps and letter != ord(GAP)}
    _gaps.update({letter: "" if unicodedata.combining(chr(letter)) else GAP for letter in new})
    return bool(new)
