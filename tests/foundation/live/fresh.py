"""Live equals fresh: an old page on which the fragments of what happened were put equals the page loaded anew.

The rules are those of live/fragments.js, in Python. `live_equals_fresh` is for the tests of every module that has a
channel.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Union

from kring.foundation.live.kinds import id_of, kind_of
from kring.foundation.live.publishing import last_number
from kring.foundation.live.reading import changes_after

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
OTHERWISE = {"data-live-after", "nonce", "data-announce"}  # differ at every load, or are only said


@dataclass(eq=False)
class Element:
    """An element of a page, with its children in order."""

    tag: str
    attributes: dict[str, str]
    parent: Union["Element", None] = None
    children: list[Union["Element", str]] = field(default_factory=list)

    def elements(self) -> "list[Element]":
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Element)]

    def find(self, name: str, value: str) -> "Element | None":
        """The first element inside with this attribute."""
        for child in self.elements():
            found = child if child.attributes.get(name) == value else child.find(name, value)
            if found is not None:
                return found
        return None

    def detach(self) -> None:
        assert self.parent is not None
        self.parent.children.remove(self)

    def put(self, child: "Element", place: int) -> None:
        child.parent = self
        self.children.insert(place, child)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("page", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if (tag, "data-later") in [(tag, name) for name, _ in attrs]:
            return  # what comes later stands in its place before anything changes
        parent = self._open[-1]
        made = Element(tag, {name: value or "" for name, value in attrs}, parent)
        parent.children.append(made)
        if tag not in VOID:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def read(html: str) -> Element:
    """The page as a tree."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


def apply(page: Element, html: str) -> None:
    """Put fragments on a page, by the rules of live/fragments.js."""
    for element in read(html).elements():
        gone = element.attributes.get("data-gone")
        if gone is not None:
            old = page.find("id", gone)
            if old is not None:
                old.detach()
        elif element.attributes.get("id"):
            _put(page, element)


def _put(page: Element, fresh: Element) -> None:
    old = page.find("id", fresh.attributes["id"])
    named = fresh.attributes.get("data-into")
    into = page.find("id", named) if named else None
    if old is None:
        if into is not None:
            _insert(into, fresh)
        return
    order = old.attributes.get("data-order") != fresh.attributes.get("data-order")
    if into is not None and (old.parent is not into or order):
        old.detach()
        _insert(into, fresh)
        return
    assert old.parent is not None
    place = old.parent.children.index(old)
    old.parent.put(fresh, place)
    old.detach()


def _insert(into: Element, fresh: Element) -> None:
    order = fresh.attributes.get("data-order")
    ordered = [child for child in into.elements() if "data-order" in child.attributes]
    after = [child for child in ordered if order is not None and child.attributes["data-order"] > order]
    if after:
        into.put(fresh, into.children.index(after[0]))
    elif ordered:
        into.put(fresh, into.children.index(ordered[-1]) + 1)
    else:
        into.put(fresh, len(into.children))


def plain(element: Element, depth: int = 0) -> list[str]:
    """What of a page counts, one line an element or a text: no tokens, no command ids, no white space."""
    lines = []
    for child in element.children:
        if isinstance(child, str):
            words = " ".join(child.split())
            lines += [f"{'  ' * depth}{words}"] if words else []
        else:
            kept = {name: value for name, value in sorted(child.attributes.items()) if name not in OTHERWISE}
            if child.attributes.get("name") in ("csrfmiddlewaretoken", "command"):
                kept.pop("value", None)
            lines.append(f"{'  ' * depth}<{child.tag} {kept}>")
            lines += plain(child, depth + 1)
    return lines


def live_equals_fresh(client: Any, url: str, channel: str, audience: str, do: Callable[[], Any]) -> str:
    """Open the page, do something, put what the channel says to this audience on the old page, and compare with the
    page opened anew (the part inside data-live). Returns the fresh HTML. Fails when nothing was said on the channel."""
    before = last_number(channel)
    old = _followed(client.get(url).content.decode(), channel)
    do()
    changes = changes_after(channel, before)
    assert changes, f"nothing was published on {channel}"
    kind = kind_of(channel)
    assert kind is not None
    for change in changes:
        apply(old, kind.render(id_of(channel), change, audience))
    fresh_html: str = client.get(url).content.decode()
    fresh = _followed(fresh_html, channel)
    said = ", ".join(change.kind for change in changes)
    assert plain(old) == plain(fresh), f"after {said} a page that stayed open differs from a fresh one"
    return fresh_html


def _followed(html: str, channel: str) -> Element:
    found = read(html).find("data-live", channel)
    assert found is not None, f"the page follows no {channel}"
    return found
