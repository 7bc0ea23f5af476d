"""What stands in addresses, ids and events; and the rules of fragments, by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.live.asking import MOST_CHANNELS, Asked, from_our_pages, host_is_ours, wanted_in
from kring.foundation.live.kinds import Change
from kring.foundation.live.messages import NOTHING, heard, of_change, read_heard
from kring.foundation.records.api import now
from tests.foundation.live.fresh import apply, plain, read

CHANNELS = st.from_regex(r"[a-z]{1,8}:[0-9a-f-]{1,20}", fullmatch=True)


@given(st.dictionaries(CHANNELS, st.integers(0, 10**14), max_size=6))
def test_an_id_line_comes_back_as_what_was_heard(places: dict[str, int]) -> None:
    assert read_heard(heard(places).decode()[4:-1]) == places


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_address_and_any_id_is_read_without_failing(query: str, last: str) -> None:
    assert len(wanted_in(query, last)) <= MOST_CHANNELS


def test_an_address_names_channels_and_after_which_number() -> None:
    assert wanted_in("c=wall:12&after=17&c=board:3", "") == {"wall:12": 17, "board:3": None}
    assert wanted_in("c=wall:12&after=17&c=board:3", "wall:12=20,other:1=4") == {"wall:12": 20, "board:3": None}
    assert wanted_in("after=3&c=wall:12&after=-1&after=1e9&after=²", "") == {"wall:12": None}
    assert len(wanted_in("&".join(f"c=wall:{n}" for n in range(60)), "")) == MOST_CHANNELS


def test_a_change_becomes_one_event_and_says_nothing_when_there_is_nothing() -> None:
    change = Change(18, "note_moved", {"note": 7}, now())
    made = of_change("wall:12", change, "<p>Café\n</p>")
    assert made.alone == (
        b'id: wall:12=18\ndata: {"n":18,"c":"wall:12","k":"note_moved","html":"<p>Caf\xc3\xa9\\n</p>"}\n\n'
    )
    assert of_change("wall:12", change, "") is NOTHING
    assert of_change("wall:12", change, None).data == b'event: reload\ndata: {"c":"wall:12","n":18}\n'


@pytest.mark.parametrize(
    ("headers", "ours"),
    [
        ({}, True),
        ({"origin": "http://localhost"}, True),
        ({"origin": "http://localhost:8000"}, False),
        ({"origin": "https://elders.example"}, False),
        ({"origin": "null"}, False),
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-site"}, False),
    ],
)
def test_only_our_own_pages_may_ask(headers: dict[str, str], ours: bool) -> None:
    assert from_our_pages(Asked("", "localhost", "", False, ""), headers) is ours


def test_another_name_of_the_machine_is_not_ours() -> None:
    assert host_is_ours(Asked("", "localhost:8000", "", False, ""))
    assert not host_is_ours(Asked("", "elders.example", "", False, ""))
    assert not host_is_ours(Asked("", "", "", False, ""))


PAGE = '<main><ul id="a"><li>kop<li id="n1" data-into="a" data-order="1">1</li></ul><ul id="b"></ul></main>'


@pytest.mark.parametrize(
    ("fragments", "expected"),
    [
        ('<li id="n1" data-into="a" data-order="1">een</li>', "kop een |"),
        ('<li id="n2" data-into="a" data-order="0">0</li>', "kop 0 1 |"),
        ('<li id="n2" data-into="a" data-order="2">2</li>', "kop 1 2 |"),
        ('<li id="n1" data-into="b" data-order="1">1</li>', "kop | 1"),
        ('<template data-gone="n1"></template>', "kop |"),
        ('<template data-gone="nx"></template>', "kop 1 |"),
        ('<li id="nx" data-into="nowhere">x</li>', "kop 1 |"),
        ('<li id="nx">x</li>', "kop 1 |"),
        ('<li id="n2" data-into="a">z</li><li id="n1" data-into="a" data-order="1">y</li>', "kop y z |"),
        ('<li id="n2" data-into="a" data-order="0">0</li><li id="n2" data-into="a" data-order="3">3</li>', "kop 1 3 |"),
    ],
)
def test_fragments_by_hand(fragments: str, expected: str) -> None:
    page = read(PAGE.replace("kop<li", "kop</li><li"))
    apply(page, fragments)
    lists = [page.find("id", "a"), page.find("id", "b")]
    texts = [" ".join(line.strip() for line in plain(one) if "<" not in line) for one in lists if one]
    assert " | ".join(texts).strip() == expected
