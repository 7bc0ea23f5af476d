"""Paging: any number in the address leads to a page that exists."""

from hypothesis import given
from hypothesis import strategies as st

from kring.ui.api import address, pages
from kring.ui.paging import page_number


def test_by_hand() -> None:
    third = pages(total=212, path="/s/", params={"p": "3", "q": "x y"})
    assert (third.number, third.count, third.first, third.last, third.offset) == (3, 9, 51, 75, 50)
    assert third.previous == "/s/?q=x+y&p=2" and third.next == "/s/?q=x+y&p=4"
    assert [link.label if link else "…" for link in third.links] == ["1", "2", "3", "4", "…", "9"]
    assert [link.label for link in third.links if link and link.current] == ["3"]


def test_the_first_page_has_the_plain_address() -> None:
    second = pages(total=60, path="/s/", params={"p": ["2"], "f": ["a", "b"]})
    assert second.previous == "/s/?f=a&f=b"


def test_nothing_is_one_page_with_nothing() -> None:
    empty = pages(total=0, path="/", params={})
    assert (empty.count, empty.first, empty.last, empty.offset) == (1, 0, 0, 0)
    assert empty.previous == empty.next == ""


@given(st.integers(0, 5000), st.one_of(st.none(), st.text(), st.integers().map(str)), st.integers(1, 100))
def test_every_page_exists(total: int, asked: str | None, size: int) -> None:
    found = pages(total=total, path="/", params={"p": asked} if asked else {}, size=size)
    assert 1 <= found.number <= found.count
    assert found.first <= found.last <= total
    assert found.last - found.offset <= size
    assert total == 0 or found.first >= 1


@given(st.text())
def test_a_page_number_is_a_whole_number_from_one(raw: str) -> None:
    assert page_number(raw) >= 1


def test_an_address_leaves_out_what_is_empty() -> None:
    assert address("/a/", {"q": "", "x": "1"}, x=None) == "/a/"
    assert address("/a/", {"x": "1"}, y=2) == "/a/?x=1&y=2"
