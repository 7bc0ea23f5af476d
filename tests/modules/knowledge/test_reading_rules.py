"""Small things that the pages to read are made of: covers, reading time, rich text for paper, stories as files."""

from hypothesis import given
from hypothesis import strategies as st

from kring.modules.knowledge.reading import covers, story_files
from kring.modules.knowledge.reading.pieces import minutes_of
from kring.modules.knowledge.reading.richtext import blocks_of, safe_link

BASE = "https://kring.example/"
WORDS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=60)


@given(st.text("abcdefghij -", max_size=120), st.integers(0, 200))
def test_a_title_always_fits_on_its_cover(title: str, articles: int) -> None:
    made = covers.cover(title, "", articles)
    assert 1 <= len(made.lines) <= covers.MOST_LINES
    assert covers.SMALLEST <= made.size <= covers.LARGEST
    assert len(made.dots) == min(articles, covers.MOST_DOTS)
    circle = covers.MIDDLE[1] - covers.RADIUS
    assert all(height <= circle for _line, height in made.lines)
    widest = max(len(line) for line, _height in made.lines)
    assert widest * made.size * covers.LETTER <= covers.WIDTH - 2 * covers.MARGIN + made.size


def test_a_long_word_makes_the_letters_smaller() -> None:
    assert covers.cover("Kort", "", 0).size == covers.LARGEST
    assert covers.cover("Kansen(on)gelijkheid", "", 0).size < 24


def test_reading_takes_at_least_a_minute() -> None:
    assert minutes_of([]) == 1
    assert minutes_of([{"type": "text", "value": "<p>" + "woord " * 500 + "</p>"}]) == 2
    box = {"type": "box", "value": {"title": "een twee", "text": "<p>" + "drie " * 598 + "</p>"}}
    assert minutes_of([box, {"type": "picture", "value": {"image": 3}}]) == 3


def test_rich_text_becomes_runs() -> None:
    source = '<p>Een <b>sterk</b> en <i>schuin</i> <a href="/kennis/">woord</a></p><ul><li>een</li><li>twee</li></ul>'
    paragraph, points = blocks_of(source, BASE)
    told = [(run["text"], run["strong"], run["slanted"], run["link"]) for run in paragraph["runs"]]
    assert told[1] == ("sterk", True, False, "")
    assert told[3] == ("schuin", False, True, "")
    assert told[-1] == ("woord", False, False, "https://kring.example/kennis/")
    assert points["kind"] == "list"
    assert not points["ordered"]
    assert [item[0]["text"] for item in points["items"]] == ["een", "twee"]


def test_a_list_in_a_list_stays_in_the_list() -> None:
    (points,) = blocks_of("<ol><li>een<ul><li>binnen</li></ul></li><li>twee</li></ol>", BASE)
    assert [item[0]["text"] for item in points["items"]] == ["een", "binnen", "twee"]
    assert points["ordered"]


def test_only_links_that_lead_to_a_site_or_mail_are_kept() -> None:
    assert safe_link("https://voorbeeld.example/", BASE) == "https://voorbeeld.example/"
    assert safe_link("mailto:a@b.example", BASE) == "mailto:a@b.example"
    for bad in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", ""):
        assert safe_link(bad, BASE) == ""


@given(WORDS)
def test_words_come_through_whatever_they_are(words: str) -> None:
    from html import escape

    blocks = blocks_of(f"<p>x{escape(words)}x</p>", BASE)
    found = "".join(run["text"] for run in blocks[0]["runs"])
    assert found.replace("\r\n", "\n").replace("\r", "\n") == f"x{words}x".replace("\r\n", "\n").replace("\r", "\n")


@given(WORDS)
def test_broken_html_never_stops_it(source: str) -> None:
    for block in blocks_of(f"<ul><li>{source}<b><a href='{source}'", BASE):
        assert block["kind"] in ("paragraph", "list")


def test_a_story_file() -> None:
    story = story_files.read(
        "titel: A\ndeel: B\n\nEerste & regel\n\n## Kop\n\n- een\n- twee\n\n[kader: Doe]\nIets\n[einde]\n"
    )
    assert story.facts == {"titel": "A", "deel": "B"}
    assert story.blocks == [
        ("text", "<p>Eerste &amp; regel</p>"),
        ("heading", "Kop"),
        ("text", "<ul><li>een</li><li>twee</li></ul>"),
        ("box", {"title": "Doe", "text": "<p>Iets</p>"}),
    ]


def test_every_story_can_be_read_in_a_few_minutes() -> None:
    told = story_files.stories()
    assert len(told) >= 6
    for story in told:
        assert {"titel", "adres", "samenvatting", "deel", "door"} <= story.facts.keys()
        assert len(story.facts["samenvatting"]) <= 300
        words = sum(len(str(value).split()) for _kind, value in story.blocks)
        assert 250 <= words <= 500, story.facts["titel"]
