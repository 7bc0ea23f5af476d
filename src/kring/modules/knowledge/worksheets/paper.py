"""A worksheet on paper and as text."""

from datetime import datetime

from kring.foundation.documents.api import pdf
from kring.foundation.records.api import AMSTERDAM

from .models import Worksheet
from .queries import filled, source_of
from .rules import as_markdown, items_of
from .states import FieldKind


def sheet_pdf(row: Worksheet, *, at: datetime, language: str = "nl") -> bytes:
    """A worksheet that access fetched, as PDF."""
    data = {
        "title": row.title,
        "source": source_of(row.version),
        "day": f"{row.saved_at.astimezone(AMSTERDAM):%d-%m-%Y}",
        "rows": [
            {
                "question": one.question,
                "items": items_of(one.answer) if one.kind is FieldKind.LIST else [],
                "answer": "" if one.kind is FieldKind.LIST else one.answer,
            }
            for one in filled(row)
        ],
    }
    return pdf("knowledge/worksheet", data, language, at=at)


def sheet_text(row: Worksheet) -> str:
    """A worksheet that access fetched, as Markdown."""
    return as_markdown(row.title, source_of(row.version), filled(row))
