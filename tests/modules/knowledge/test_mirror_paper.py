"""The card on paper: two sides of A5, however much stands on it."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from kring.modules.knowledge.mirror.paper import card_pdf
from kring.modules.knowledge.mirror.queries import CardRow, DimensionPage, DimensionRow, FrameworkRow, QuoteRow
from kring.modules.knowledge.mirror.states import Side
from tests import cast

SENTENCE = "Dit is een zin van een gewone lengte op een kaart. "


def side(which: Side, lines: int) -> CardRow:
    """A side with so many points and suggestions, and everything as long as people make it."""
    many = (SENTENCE * 2,) * lines
    challenge = (SENTENCE * lines)[:400]
    quotes = (QuoteRow(SENTENCE * 3, "leraar", True),) * 2
    return CardRow(which, 1, date(2026, 11, 1), (SENTENCE * 3 * lines)[:1200], (challenge,) * 2, many, many, quotes)


@pytest.mark.parametrize("lines", [1, 4, 8])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_side_is_one_page(lines: int, language: str) -> None:
    row = DimensionRow(1, 2, "Het leren van onderwijsprofessionals stimuleren", "", "/x/", ("school", "board"))
    cards = (side(Side.SCHOOL, lines), side(Side.BOARD, lines))
    shown = DimensionPage(FrameworkRow("x", "Lerende organisatie", ""), row, cards)
    pages = PdfReader(BytesIO(card_pdf(shown, at=cast.MOMENT, language=language))).pages
    assert len(pages) == 2
    assert [label in page.extract_text() for label, page in zip(("School", "Bestuur"), pages, strict=True)] == [
        True,
        True,
    ]
