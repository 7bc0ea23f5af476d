"""The report on paper."""

from datetime import datetime

from kring.foundation.documents.api import pdf

from .queries import PaperReport


def report_pdf(shown: PaperReport, *, at: datetime, language: str = "nl") -> bytes:
    """The report with the numbers of the notes behind every sentence, and the notes themselves at the end."""
    data = {
        "title": shown.title,
        "version": shown.version,
        "written": shown.written,
        "draft": shown.is_draft,
        "lines": [
            {"words": line.words, "head": line.is_head, "notes": [str(note) for note in line.notes], "all": line.on_all}
            for line in shown.lines
        ],
        "notes": [{"number": str(note.id), "words": note.words, "where": note.where} for note in shown.notes],
    }
    return pdf("harvest/report", data, language, at=at)
