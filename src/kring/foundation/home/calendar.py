"""The agenda as a calendar file (RFC 5545)."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urljoin

from icalendar import Calendar, Event

from .registry import AgendaItem


def written(items: Sequence[AgendaItem], *, at: datetime, address: str) -> bytes:
    """The items as one .ics file; `at` is the moment of writing, `address` where this installation stands."""
    calendar = Calendar()
    calendar.add("prodid", "-//Kring//NL")
    calendar.add("version", "2.0")
    for item in items:
        event = Event()
        event.add("uid", item.uid or f"{item.at.isoformat()}-{item.url}@kring")
        event.add("dtstamp", at)
        event.add("dtstart", item.at)
        event.add("summary", item.title)
        if item.where:
            event.add("location", item.where)
        if item.url:
            event.add("url", urljoin(address, item.url))
        calendar.add_component(event)
    return calendar.to_ical()
