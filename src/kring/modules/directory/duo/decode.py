"""Bytes to text: exactly windows-1252, UTF-8, or UTF-8 with a byte order mark. Anything else is refused.

Nothing in a file says how it was written, so text that *can* be decoded is looked at too: text that was decoded
wrongly once before ("Ã«" for "ë") can never be repaired for certain later, and would stay in names for years.
"""

import re

from .problems import FileRefused, Reason

BOM = b"\xef\xbb\xbf"
OTHER_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff", b"+/v8", b"+/v9", b"\xdd\x73\x66\x73")

# A UTF-8 letter read as windows-1252 becomes a capital Ã, Â, Ä or Å with a symbol behind it, or "â€" with one more.
_TAIL = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
MOJIBAKE = re.compile(f"[ÃÂÄÅ]{_TAIL}|â€{_TAIL}|ï»¿|ï¿½")
# The same in bytes: a complete two- or three-byte UTF-8 character of the kind that Dutch names have.
UTF8_LETTER = re.compile(rb"[\xc2-\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u0080-\u009f\ufffe\uffff]")
DAMAGED = re.compile("\ufffd")
UTF7 = re.compile(r"\+A[A-P][A-Za-z0-9+/]{1,6}-")  # "Dani+AOs-l"
# In windows-1252 these are signs, never letters; between two letters they betray another code page (DOS, Macintosh).
SIGN_IN_WORD = re.compile(
    r"[^\W\d_][€‚ƒ„…†‡ˆ‰‹“”•˜™›¤¦¨¬¯¸¢£¥§©ª«®±²µ¶º»¼½¾¿×÷][^\W\d_]|[a-z]‘[a-z]|[a-z][ŠŒŽ](?:[a-z]|\b)"
)


def decode(data: bytes) -> str:
    """The text of a file without its byte order mark.

    Raises FileRefused with the row, and where it can be told the column: OTHER_ENCODING, UNDECODABLE,
    DOUBLE_ENCODED, CONTROL_CHARACTER.
    """
    if data.startswith(OTHER_BOMS) or b"\x00" in data:
        raise FileRefused(Reason.OTHER_ENCODING, row=1)
    text = _strict(data[len(BOM) :], "utf-8") if data.startswith(BOM) else _utf8_or_windows(data)
    _look_at(text)
    return text


def check_text(text: str, *, row: int | None = None, column: str = "") -> None:
    """The same look at text that came decoded (a cell of a workbook); raises FileRefused."""
    for pattern, reason in ((MOJIBAKE, Reason.DOUBLE_ENCODED), (CONTROL, Reason.CONTROL_CHARACTER)):
        if pattern.search(text):
            raise FileRefused(reason, row=row, column=column, value=_harmless(text))


def _utf8_or_windows(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if UTF8_LETTER.search(data):  # meant as UTF-8, and broken in one place
            raise _refused(data, error.start, Reason.UNDECODABLE) from None
    text = _strict(data, "cp1252")
    found = SIGN_IN_WORD.search(text)
    if found:
        raise _refused(data, found.start() + 1, Reason.OTHER_ENCODING)
    return text


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refused(data, error.start, Reason.UNDECODABLE) from None


def _look_at(text: str) -> None:
    for pattern, reason in (
        (MOJIBAKE, Reason.DOUBLE_ENCODED),
        (DAMAGED, Reason.UNDECODABLE),
        (CONTROL, Reason.CONTROL_CHARACTER),
        (UTF7, Reason.OTHER_ENCODING),
    ):
        found = pattern.search(text)
        if found:
            data = text.encode("utf-8", "surrogatepass")
            at = len(text[: found.start()].encode("utf-8", "surrogatepass"))
            raise _refused(data, at, reason, value=found[0])


def _refused(data: bytes, at: int, reason: Reason, value: str = "") -> FileRefused:
    lines = data[:at].splitlines(keepends=True)
    ended = not lines or lines[-1].endswith((b"\n", b"\r"))
    row = len(lines) + (1 if ended else 0)
    return FileRefused(reason, row=row, column=_column_at(data, b"" if ended else lines[-1]), value=_harmless(value))


def _column_at(data: bytes, before: bytes) -> str:
    """The heading above a position, by counting separators; "" when the heading is no help."""
    heading = data.split(b"\n", 1)[0].strip(b"\r")
    separator = b";" if heading.count(b";") >= heading.count(b",") else b","
    names = heading.split(separator)
    place = before.count(separator)
    if len(names) < 2 or place >= len(names):
        return ""
    name = names[place].strip(b' "')
    return name.decode("ascii") if name.isascii() else ""


def _harmless(text: str) -> str:
    return CONTROL.sub("?", text)[:80]
