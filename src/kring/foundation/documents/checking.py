"""Checking a certificate that somebody hands over: PDF, token or JSON. Without database, network or Django's apps."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from kring.core.credentials.api import Bundle, Outcome, Unreadable, Verdict, judge, read_bundle, token_in

from .reading import NotReadable, attached, is_pdf

TOKEN, LIST, KEYS = "bewijs.jwt", "statuslijst.jwt", "sleutels.json"  # names inside a PDF


@dataclass(frozen=True)
class Handed:
    """What somebody handed over: the token, and what came with it. Keys that come along are never trusted."""

    token: str
    along: Bundle = field(default_factory=Bundle)


def read_handed(content: bytes) -> Handed:
    """The token in a file. Raises Unreadable with what is wrong, for who looks after the machine."""
    if is_pdf(content):
        try:
            inside = attached(content)
        except NotReadable as error:
            raise Unreadable(f"a PDF that cannot be read: {error}") from None
        if TOKEN not in inside:
            raise Unreadable("a PDF without a signed certificate in it")
        return Handed(inside[TOKEN].strip(), _along(inside.get(name, "") for name in (KEYS, LIST)))
    try:
        return Handed(token_in(content.decode("ascii")))
    except UnicodeDecodeError:
        raise Unreadable("neither a PDF nor text") from None


def _along(texts: Iterable[str]) -> Bundle:
    found = Bundle()
    for text in texts:
        try:
            found |= read_bundle(text)
        except Unreadable:
            continue  # what came along is only a help
    return found


def check(content: bytes, *, trusted: Bundle, at: datetime) -> Verdict:
    """The verdict on a file by keys that are trusted, and the newest status list of these and of the file itself.

    A list in the file is as good as any: it is signed and dated, and must be signed by a trusted key.
    """
    try:
        handed = read_handed(content)
    except Unreadable as error:
        return Verdict(Outcome.UNREADABLE, detail=str(error))
    return judge(handed.token, keys=trusted.keys, lists=(*trusted.lists, *handed.along.lists), at=at)
