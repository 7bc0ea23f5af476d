"""A toy board: words in lanes, made by a real action, followed by a real channel kind. For tests and benches only.

Who listens is named by the cookie "toy": "anna" listens to toy:1 with that name; "anna~mirror" is another audience.
"""

from contextlib import suppress
from datetime import datetime
from html import escape
from typing import Any
from uuid import UUID

from django.db import connection
from django.http import HttpRequest

from kring.foundation.live.api import Change, ChannelKind, Listener, publish, register_channel
from kring.foundation.records.api import Actor, ActorKind, Event, action, now, once, tell

TABLES = """
CREATE TABLE IF NOT EXISTS toy_note (id uuid PRIMARY KEY, words text, lane text, place text);
CREATE TABLE IF NOT EXISTS toy_gate (board text PRIMARY KEY, until timestamptz);
"""


class ToyChanged(Event):
    name = "toy.changed"
    sentence = "Er is gespeeld."


def system() -> Actor:
    return Actor(ActorKind.SYSTEM, None, now())


def run(statement: str, *values: Any) -> list[Any]:
    """Plain SQL: the toy has no models."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)
        return cursor.fetchall() if cursor.description else []


@action
def write(*, by: Actor, board: str, note: UUID, words: str, lane: str = "a", place: str = "") -> int:
    """Put a note on the board, or change it; the number of the change."""
    run(
        "INSERT INTO toy_note VALUES (%s, %s, %s, %s) ON CONFLICT (id) DO UPDATE"
        " SET words = excluded.words, lane = excluded.lane, place = excluded.place",
        note, words, lane, place,
    )  # fmt: skip
    tell(ToyChanged())
    return publish(f"toy:{board}", "note", note=str(note))


@action
def take(*, by: Actor, board: str, note: UUID) -> int:
    """Take a note off the board."""
    run("DELETE FROM toy_note WHERE id = %s", note)
    tell(ToyChanged())
    return publish(f"toy:{board}", "gone", note=str(note))


@action
def count(*, by: Actor, board: str, words: int = 0) -> int:
    """Something of which the change itself says everything; for benches."""
    tell(ToyChanged())
    return publish(f"toy:{board}", "count", words=words)


def close(board: str, until: datetime) -> None:
    """Nobody may listen from this moment."""
    run("INSERT INTO toy_gate VALUES (%s, %s) ON CONFLICT (board) DO UPDATE SET until = excluded.until", board, until)


def listener(request: HttpRequest, board: str) -> Listener | None:
    who = request.COOKIES.get("toy", "")
    if not who or board == "nowhere":
        return None
    found = run("SELECT until FROM toy_gate WHERE board = %s", board)
    until = found[0][0] if found else None
    if until and until <= now():
        return None
    name, _, audience = who.partition("~")
    return Listener(audience or "all", name if name != "nobody" else "", until)


def note_html(note: UUID, words: str, lane: str, place: str) -> str:
    return f'<li id="note-{note}" data-into="lane-{lane}" data-order="{escape(place)}">{escape(words)}</li>'


def render(board: str, change: Change, audience: str) -> str:
    if audience == "broken":
        raise ZeroDivisionError
    if audience == "silent":
        return ""
    if change.kind == "count":
        return f'<p id="count">{change.number} {"x" * int(change.ids["words"])}</p>'
    found = run("SELECT id, words, lane, place FROM toy_note WHERE id = %s", str(change.ids["note"]))
    if not found:
        return f'<template data-gone="note-{change.ids["note"]}"></template>'
    note, words, lane, place = found[0]
    return note_html(note, words[::-1] if audience == "mirror" else words, lane, place)


def set_up() -> None:
    """The tables and the kind."""
    run(TABLES)
    register_channel(ChannelKind("toy", listener, render))


def write_once(command: UUID, **given: Any) -> None:
    """As a form would: the same command twice is done once."""
    from kring.foundation.records.api import AlreadyDone

    with suppress(AlreadyDone):
        once(command, write, **given)
