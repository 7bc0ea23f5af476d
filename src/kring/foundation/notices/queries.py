"""What was sent, what waits, who wants what."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kring.foundation.records.api import rows

from . import registry
from .models import Notice, Preference, ShownMail
from .states import When


@dataclass(frozen=True)
class Wish:
    """When a person wants to hear of one kind of notice; a compulsory one always comes now."""

    kind: str
    label: Any
    when: When
    compulsory: bool


@dataclass(frozen=True)
class NoticeRow:
    """A notice as the person it was for sees it."""

    id: int
    kind: str
    created_at: datetime
    sent_at: datetime | None
    failed_at: datetime | None


@dataclass(frozen=True)
class MailRow:
    """A mail of the demonstration."""

    id: int
    to: str
    subject: str
    text: str
    sent_at: datetime


def wishes(person_id: int) -> list[Wish]:
    """Every kind of notice with what this person chose."""
    chosen = dict(Preference.objects.filter(person_id=person_id).values_list("kind", "when"))
    return [
        Wish(kind.name, kind.label, kind.wished(chosen.get(kind.name)), kind.compulsory)
        for kind in registry.all_kinds()
    ]


def sent_to(person_id: int, *, most: int = 50) -> list[NoticeRow]:
    """What a person was told by mail, latest first."""
    return rows(NoticeRow, Notice.objects.filter(person_id=person_id).order_by("-created_at", "-id")[:most])


def waiting_for_digest() -> list[int]:
    """The people for whom something waits until Monday."""
    waiting = Notice.objects.filter(when=When.DIGEST, sent_at=None, failed_at=None)
    return sorted(set(waiting.values_list("person_id", flat=True)))


def shown_mails(*, most: int = 100) -> list[MailRow]:
    """Mails of the demonstration, latest first."""
    return rows(MailRow, ShownMail.objects.all()[:most])


def shown_mail(id: int) -> MailRow | None:
    """One mail of the demonstration."""
    return next(iter(rows(MailRow, ShownMail.objects.filter(pk=id))), None)
