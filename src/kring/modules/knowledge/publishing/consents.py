"""Leave to quote somebody: registered by an editor, withdrawn at any moment; without it a quote is not shown."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page

from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.knowledge.models import Consent, PublisherPage
from kring.modules.knowledge.reading.version import forget

from . import access, actions, events
from .following import doer, editors_of
from .models import publisher_code
from .states import Given

QUOTE = "quote"  # the name of the block


class QuoteWithoutConsent(Refusal):
    """Er staat een citaat op de pagina zonder toestemming die nu geldt. Haal het citaat weg of noteer toestemming."""


class SaidLater(Refusal):
    """Deze dag moet nog komen. Vul in wanneer het is gezegd of geschreven."""


@dataclass(frozen=True)
class ConsentRow:
    """A consent as editors see it."""

    id: int
    publisher: str
    who: str
    said_date: date
    given_label: str
    withdrawn: bool

    @property
    def label(self) -> str:
        """How to call it in a list to choose from."""
        said = date_format(self.said_date, "j F Y")
        return _("%(who)s, %(said)s (nummer %(id)s)") % {"who": self.who, "said": said, "id": self.id}


@action
def register(*, by: Actor, publisher: str, who: str, said_date: date, given: Given) -> Consent:
    """Note that somebody agreed to be quoted. Raises NotAllowed for no editor of this publisher, SaidLater."""
    if publisher not in access.own_codes(by):
        raise NotAllowed
    if said_date > by.today:
        raise SaidLater(field="said_date")
    consent = Consent(
        publisher=publisher,
        who=who,
        said_date=said_date,
        given=given,
        registered_at=by.at,
        registered_by_id=by.person_id,
    )
    consent.save()
    tell(events.ConsentRegistered(about=(consent.ref, Ref("publisher", publisher))))
    return consent


Withdrawal = Callable[[Consent], None]
_when_withdrawn: list[Withdrawal] = []


def when_withdrawn(do: Withdrawal) -> None:
    """What another room that shows quotes does within the action that withdraws a consent; told once, at start-up."""
    if do not in _when_withdrawn:
        _when_withdrawn.append(do)


@action
def withdraw(*, by: Actor, consent: Consent) -> list[Page]:
    """Somebody no longer wants to be quoted: from this moment no page shows it, and the editors hear where it stood.

    Raises NotAllowed for no editor of its publisher. Returns the pages on which the quote stood.
    """
    if consent.publisher not in access.own_codes(by):
        raise NotAllowed
    if consent.withdrawn_at is not None:
        return []
    consent.withdrawn_at, consent.withdrawn_by_id = by.at, by.person_id
    consent.save(update_fields=["withdrawn_at", "withdrawn_by"])
    pages = pages_quoting(consent)
    actions.keep_findable(by=by, pages=pages)
    forget()
    for do in _when_withdrawn:
        do(consent)
    others = sorted(editors_of(consent.publisher, by) - {by.person_id})
    for page in pages:
        actions.tell_editors(by=by, people=others, notice="knowledge.quote_withdrawn", page=page)
    tell(events.ConsentWithdrawn(about=(consent.ref, Ref("publisher", consent.publisher))))
    return pages


def consents(*, by: Actor) -> list[ConsentRow]:
    """The consents of the publishers whose editor the actor is, latest first."""
    return [_row(one) for one in Consent.objects.filter(publisher__in=access.own_codes(by))]


def row_of(consent: Consent) -> ConsentRow:
    """A consent that `access` gave."""
    return _row(consent)


def _row(one: Consent) -> ConsentRow:
    given = str(Given(one.given).label)
    return ConsentRow(one.pk, one.publisher, one.who, one.said_date, given, one.withdrawn_at is not None)


def choices() -> list[tuple[str, str]]:
    """What the editor who is signed in to /cms/ may choose for a quote: consents in force of their own publishers."""
    user: Any = get_active_log_context().user
    if user is None:
        return []
    codes = access.own_codes(doer(user))
    found = Consent.objects.filter(publisher__in=codes, withdrawn_at=None)
    return [(str(one.pk), _row(one).label) for one in found]


def in_force(ids: Collection[str], publisher: str = "") -> set[str]:
    """Which of these consents are in force; of this publisher only, when one is named."""
    numbers = [int(id_) for id_ in ids if str(id_).isdecimal()]
    found = Consent.objects.filter(pk__in=numbers, withdrawn_at=None) if numbers else Consent.objects.none()
    if publisher:
        found = found.filter(publisher=publisher)
    return {str(pk) for pk in found.values_list("pk", flat=True)}


def quoted(page: Page) -> list[str]:
    """The consents that the quotes of this page name, "" for a quote that names none."""
    return [str(value.get("consent") or "") for value in _quotes(page)]


def _quotes(page: Page) -> Iterator[Any]:
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            for child in getattr(page, field.name):
                if child.block_type == QUOTE and isinstance(child.block, blocks.StructBlock):
                    yield child.value


def check_quotes(page: Page) -> None:
    """Raises QuoteWithoutConsent when a quote has no consent in force of the page's own publisher."""
    named = quoted(page)
    if named and set(named) - in_force(named, publisher_code(page.path)):
        raise QuoteWithoutConsent


def pages_quoting(consent: Consent) -> list[Page]:
    """The public pages of its publisher on which this consent is named."""
    publisher = PublisherPage.objects.filter(code=consent.publisher).first()
    if publisher is None:
        return []
    below = publisher.get_descendants().live().specific()
    return [page for page in below if str(consent.pk) in quoted(page)]
