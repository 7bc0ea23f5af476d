"""The ticket and the list on paper, and a code as a picture."""

from base64 import b64encode
from datetime import datetime

from django.utils.translation import get_language

from kring.foundation.documents.api import pdf, qr
from kring.modules.gatherings.sessions.about import About

from .queries import DoorList, Ticket


def qr_picture(address: str) -> str:
    """A data: address of a QR code that leads to this address, for a page under its own content policy.

    >>> qr_picture("https://kring.example/").startswith("data:image/svg+xml;base64,")
    True
    """
    drawn = qr(address).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    return f"data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}"


def _language() -> str:
    return "en" if (get_language() or "nl").startswith("en") else "nl"


def ticket_pdf(about: About, shown: Ticket, address: str, *, at: datetime) -> bytes:
    """One page with the code."""
    data = {
        "title": about.title, "when": about.when, "place": about.place, "name": shown.name, "code": shown.code,
        "address": address, "qr": qr(address),
    }  # fmt: skip
    return pdf("gatherings/ticket", data, _language(), at=at)


def list_pdf(about: About, shown: DoorList, *, at: datetime) -> bytes:
    """Everybody with a place by name, a box before each."""
    rows = [{"name": row.name, "inside": row.is_in} for row in shown.rows]
    data = {"title": about.title, "when": about.when, "place": about.place, "rows": rows}
    return pdf("gatherings/door_list", data, _language(), at=at)
