"""Meetings as a calendar file (RFC 5545). Only when and where: what is talked about stays inside."""

from collections.abc import Sequence
from datetime import UTC, datetime

from icalendar import Calendar, Event

from .queries import MeetingRow
from .states import State


def written(meetings: Sequence[MeetingRow], *, at: datetime, address: str) -> bytes:
    """The meetings as one .ics file. at: the moment of writing; address: where this installation stands, no slash."""
    calendar = Calendar()
    calendar.add("prodid", "-//Kring//NL")
    calendar.add("version", "2.0")
    for meeting in meetings:
        event = Event()
        event.add("uid", f"meeting-{meeting.id}@{address.rpartition('/')[2]}")
        event.add("dtstamp", at.astimezone(UTC))
        event.add("dtstart", meeting.starts_at.astimezone(UTC))
        event.add("dtend", meeting.ends_at.astimezone(UTC))
        event.add("summary", meeting.title)
        event.add("sequence", meeting.changes)
        event.add("status", "CANCELLED" if meeting.state is State.CANCELLED else "CONFIRMED")
        if meeting.place or meeting.link:
            event.add("location", meeting.place or meeting.link)
        event.add("url", f"{address}{meeting.url}")
        calendar.add_component(event)
    return calendar.to_ical()
