"""Telling people what became of their sign-up: with an account by a notice, guests by a job that mails their link.

Called within actions only. Nothing leaves before the transaction is committed.
"""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import formats

from kring.foundation.notices.api import send_many
from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.gatherings.series.models import Gathering

from .models import Letter, SignUp
from .states import SignUpState

NOTICES = (
    "confirm", "again", "placed", "waiting", "offered", "lapsed", "removed", "moved", "cancelled", "reminder", "letter",
)  # fmt: skip


def tell_them(by: Actor, what: str, rows: Iterable[SignUp], gathering: Gathering, letter: Letter | None = None) -> None:
    """Tell the people of these sign-ups one thing: a word of NOTICES."""
    from .jobs import mail_guest

    known = list(rows)
    words = about(gathering, letter)
    letters = [(row.person_id, words | of_row(row, own_page(row))) for row in known if row.person_id is not None]
    if letters:
        send_many(by=by, notice=f"gatherings.{what}", letters=letters)
    guests = [row.pk for row in known if row.person_id is None and row.guest_address]
    if guests:
        number = letter.pk if letter else 0
        jobs: list[dict[str, Any]] = [{"sign_up": pk, "what": what, "letter": number} for pk in guests]
        mail_guest.configure().batch_defer(*jobs)


def about(gathering: Gathering, letter: Letter | None = None) -> dict[str, Any]:
    """What a mail says of the gathering: title, when, where, and what the organiser wrote."""
    meeting = gathering.meeting
    starts = meeting.starts_at.astimezone(AMSTERDAM)
    words: dict[str, Any] = {
        "title": gathering.title,
        "day": formats.date_format(starts, "l j F Y"),
        "time": f"{starts:%H:%M}",
        "until": f"{meeting.ends_at.astimezone(AMSTERDAM):%H:%M}",
        "place": meeting.place,
        "reason": gathering.cancel_reason,
    }
    if letter is not None:
        words |= {"words": letter.words, "reason": letter.reason}
    return words


def of_row(row: SignUp, url: str) -> dict[str, Any]:
    """What a mail says of one sign-up: its page, and until when an offer stands."""
    ends = row.offer_ends_at.astimezone(AMSTERDAM) if row.offer_ends_at else None
    return {
        "url": url,
        "offer_until": f"{formats.date_format(ends, 'l j F')}, {ends:%H:%M}" if ends else "",
        "waits": row.state == SignUpState.WAITING,
    }


def own_page(row: SignUp) -> str:
    """Where a person with an account sees their sign-up."""
    return reverse("gatherings:own", args=[row.pk])
