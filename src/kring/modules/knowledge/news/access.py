"""Who may see and do what in the room news."""

import hashlib
from datetime import datetime
from typing import Any

from django.core.cache import cache
from django.http import Http404
from wagtail.models import Page

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal
from kring.modules.knowledge.models import AnyPage, PublisherPage, Report

PUBLISHER_PATH = 12  # letters of the path of a publisher's page: root, home, publisher
REPORTS_AN_HOUR = 5
MAILS_AN_HOUR = 3


class TooMany(Refusal):
    """Je hebt dit net al een paar keer gedaan. Probeer het over een uur opnieuw."""


def publisher(code: str) -> Ref:
    """The Ref of a publisher."""
    return Ref("publisher", code)


def may_edit_for(by: Actor, code: str) -> bool:
    """Is this an editor of that publisher?"""
    return by.is_person and by.has(Role.EDITOR, publisher(code))


def check_may_edit_for(by: Actor, code: str) -> None:
    """Raises NotAllowed for anybody but an editor of that publisher."""
    if not may_edit_for(by, code):
        raise NotAllowed


def own_publishers(by: Actor) -> list[str]:
    """Codes of the publishers that the actor edits for."""
    return [ref.id for ref in by.refs(Role.EDITOR, "publisher")] if by.is_person else []


def desk(*, by: Actor) -> list[str]:
    """The same, for a page of editors; 404 for who edits for nobody."""
    codes = own_publishers(by)
    if not codes:
        raise Http404
    return codes


def publisher_of(path: str) -> str:
    """The code of the publisher below whose page this path lies; "" for none."""
    found = PublisherPage.objects.filter(path=path[:PUBLISHER_PATH]).values_list("code", flat=True).first()
    return found or ""


def shown_page(*, id: int) -> AnyPage:
    """A page that everybody may read; 404 otherwise."""
    found = AnyPage.objects.filter(pk=id, shown=True).first()
    if found is None:
        raise Http404
    return found


def own_page(*, by: Actor, id: int) -> Any:
    """A live page of a publisher that the actor edits for, as what it is; 404 otherwise."""
    found = Page.objects.filter(pk=id, live=True).first()
    known = found is not None and AnyPage.objects.filter(pk=id).exists()
    if found is None or not known or not may_edit_for(by, publisher_of(found.path)):
        raise Http404
    return found.specific


def report(*, by: Actor, id: int) -> Report:
    """A reader's report to a publisher that the actor edits for; 404 otherwise."""
    found = Report.objects.filter(pk=id, publisher__in=own_publishers(by)).first()
    if found is None or not AnyPage.objects.filter(pk=found.page_id).exists():
        raise Http404
    return found


def check_may_report(*, address: str, at: datetime) -> None:
    """Raises TooMany when this address reported five times within this hour; kept as a digest, for two hours."""
    _check_counted("report", address, at, REPORTS_AN_HOUR)


def check_may_ask_mail(*, address: str, at: datetime) -> None:
    """Raises TooMany when this address asked for three mails to an address within this hour."""
    _check_counted("mail", address, at, MAILS_AN_HOUR)


def _check_counted(what: str, address: str, at: datetime, most: int) -> None:
    key = f"knowledge-{what}:{hashlib.sha256(address.encode()).hexdigest()[:24]}:{at:%Y%m%d%H}"
    cache.add(key, 0, 7200)
    if cache.incr(key) > most:
        raise TooMany
