"""Which links a page has: publications, rich text, videos, sources of claims; and which documents it leads to."""

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from wagtail.fields import StreamField

from kring.modules.knowledge.models import DossierPage

LONGEST = 500
SITES = ("http://", "https://")


class _Anchors(HTMLParser):
    """Reads addresses and numbers of documents from rich text as Wagtail keeps it."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []
        self.documents: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        href, number = given.get("href") or "", given.get("id") or ""
        if tag == "a" and href.startswith(SITES):
            self.urls.append(href)
        if tag == "a" and given.get("linktype") == "document" and number.isdecimal():
            self.documents.append(int(number))


def links_of(page: Any) -> list[str]:
    """The addresses of other sites on this page, each once, in order of the letters."""
    found = {publication.url for publication in _publications(page)}
    for text in _texts(page):
        found.update([text] if text.startswith(SITES) else _read(text).urls)
    return sorted(url for url in found if url.startswith(SITES) and len(url) <= LONGEST)


def documents_of(page: Any) -> list[int]:
    """Numbers of the documents that this page leads to."""
    found = {publication.document_id for publication in _publications(page)} - {None}
    for text in _texts(page):
        found.update(_read(text).documents)
    return sorted(number for number in found if number is not None)


def _read(text: str) -> _Anchors:
    reader = _Anchors()
    if "<a" in text:
        reader.feed(text)
    return reader


def _publications(page: Any) -> list[Any]:
    return list(page.publications.all()) if isinstance(page, DossierPage) else []


def _texts(page: Any) -> Iterator[str]:
    """Every text in the blocks of a page; a text that is an address as a whole is a link of a video or a claim."""
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            yield from _strings(list(getattr(page, field.name).raw_data))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)
