"""The report: what it says, what it draws, and that nothing people typed is read as anything but text."""

import io
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from kring.parts.groups.report import TALLEST, strip
from tests.parts.groups.groups_world import DIVERSE, Desk, rows, write


def words(path: Path) -> str:
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages)
    return " ".join(text.replace("\u00a0", " ").split())


def test_the_report_says_what_was_made(desk: Desk) -> None:
    target = desk.folder / "report.pdf"
    done = desk.group(*DIVERSE, "--apart", "board", "--report", str(target), "--seed", "7")
    assert done.code == 0 and f"{desk.out} en {target}" in done.out
    said = words(target)
    for sentence in (
        "Zo zijn de groepen gemaakt", "24 mensen in 4 groepen van", "mogelijk is.", "Door loting", "Wie zit waar?",
        "Is er een groep die achterblijft?", "is het minst divers", "Wie hetzelfde heeft bij board", "met startgetal 7",
        "Met --iterations 3 komt er elke keer hetzelfde uit.", "people.csv", "iedereen", "p24",
    ):  # fmt: skip
        assert sentence in said, sentence
    assert "How the groups were made" not in said
    desk.group(*DIVERSE, "--report", str(target), "--language", "en")
    assert "How the groups were made" in words(target) and "Who sits where?" in words(target)


def test_slots_guides_and_hostile_names(desk: Desk) -> None:
    body = rows()
    body[0][0] = '#sys.version "*" $x$ \\ 日本'
    write(desk.folder / "people.csv", body)
    target = desk.folder / "report.pdf"
    slots = desk.file("slots.csv", "slot,rooms\nmaandag,2\ndinsdag,2\n")
    guides = desk.file("guides.csv", "id,board\nBegeleider A,\nBegeleider B,\nBegeleider C,\nBegeleider D,\n")
    done = desk.group(*DIVERSE, "--groups", "4", "--slots", slots, "--guides", guides, "--report", str(target))
    assert done.code == 0, done.err
    said = words(target)
    assert "#sys.version" in said and "dinsdag" in said and "Begeleider D" in said
    assert "Er zijn 2 momenten." in said


means = st.lists(st.floats(0, 1), min_size=1, max_size=80)


@given(means, st.one_of(st.none(), st.floats(0, 1)), st.integers(3, 60))
def test_a_strip_shows_every_group_once(values: list[float], whole: float | None, places: int) -> None:
    worst = values.index(min(values))
    drawn = strip("regio", values, whole, worst, places)
    if drawn["dots"]:
        assert len(drawn["dots"]) == len(values)
        assert len({tuple(dot) for dot in drawn["dots"]}) == len(values)
        assert all(0 <= place < places and 0 <= high < TALLEST for place, high in drawn["dots"])
        assert drawn["dots"][0] == [drawn["open"], 0]
    else:
        assert len(drawn["bars"]) == places and max(drawn["bars"]) == 1
        assert drawn["bars"][drawn["open"]] > 0
    assert drawn["whole"] is None or 0 <= drawn["whole"] <= 1
