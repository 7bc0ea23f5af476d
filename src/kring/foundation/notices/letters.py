"""From a notice to a mail: subject, text and HTML in the language of the reader."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from . import tokens
from .registry import Addressee, NoticeKind


@dataclass(frozen=True)
class Item:
    """One line of the digest."""

    subject: str
    url: str


def letter(kind: NoticeKind, to: Addressee, person_id: int, context: Mapping[str, Any], number: int) -> Any:
    """The mail for one notice. Templates get the context and: name, address (of this Kring), url (absolute)."""
    stop = "" if kind.compulsory else _stop_address(tokens.make(person_id, kind.name))
    preferences = absolute(reverse("notices:preferences"))
    return _letter(kind, to, context, stop, preferences, f"notice-{number}")


def letter_to(kind: NoticeKind, to: Addressee, context: Mapping[str, Any], stop: str, number: str) -> Any:
    """The same for an address without an account; stop: the path where its owner ends it, "" for one answer."""
    return _letter(kind, to, context, absolute(stop), "", number)


def _letter(
    kind: NoticeKind, to: Addressee, context: Mapping[str, Any], stop: str, preferences: str, number: str
) -> Any:
    with translation.override(to.language):
        words = _words(to, context, stop, preferences)
        return _mail(
            to=to,
            subject=render_to_string(f"{kind.templates}.subject.txt", words),
            text=render_to_string(f"{kind.templates}.txt", words),
            html=render_to_string(f"{kind.templates}.html", words),
            stop=stop,
            number=number,
        )


def digest(to: Addressee, person_id: int, waiting: Sequence[tuple[NoticeKind, Mapping[str, Any]]], number: str) -> Any:
    """The mail on Monday: one line per notice."""
    stop = _stop_address(tokens.make(person_id, tokens.EVERYTHING))
    preferences = absolute(reverse("notices:preferences"))
    with translation.override(to.language):
        items = []
        for kind, context in waiting:
            words = _words(to, context, "", preferences)
            items.append(Item(_one_line(render_to_string(f"{kind.templates}.subject.txt", words)), words["url"]))
        words = _words(to, {}, stop, preferences) | {"items": items}
        return _mail(
            to=to,
            subject=render_to_string("notices/digest.subject.txt", words),
            text=render_to_string("notices/digest.txt", words),
            html=render_to_string("notices/digest.html", words),
            stop=stop,
            number=f"digest-{number}",
        )


def absolute(path: str) -> str:
    """The full address of a path of this installation; a full address stays what it is."""
    return path if not path or path.startswith(("http://", "https://")) else f"{settings.SITE_ADDRESS}{path}"


def _stop_address(token: str) -> str:
    return absolute(reverse("notices:unsubscribe", args=[token]))


def _words(to: Addressee, context: Mapping[str, Any], stop: str, preferences: str) -> dict[str, Any]:
    return dict(context) | {
        "name": to.name,
        "address": settings.SITE_ADDRESS,
        "url": absolute(str(context.get("url", ""))),
        "stop_url": stop,
        "preferences_url": preferences,
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _mail(*, to: Addressee, subject: str, text: str, html: str, stop: str, number: str) -> EmailMultiAlternatives:
    host = settings.SITE_ADDRESS.rpartition("/")[2].partition(":")[0]
    # The same notice always has the same Message-ID, so that a mailbox shows a mail that was sent twice once.
    headers = {"Message-ID": f"<{number}@{host}>", "Auto-Submitted": "auto-generated"}
    if stop:
        headers |= {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    mail = EmailMultiAlternatives(subject=_one_line(subject), body=text.strip() + "\n", to=[to.email], headers=headers)
    mail.attach_alternative(html, "text/html")
    return mail
