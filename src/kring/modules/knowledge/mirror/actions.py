"""Verbs that change frameworks and cards. Publishing takes two editors: who wrote last, and a second reader."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Missing, NotAllowed, Ref, Refusal, action, tell
from kring.modules.knowledge.publishing import consents
from kring.modules.knowledge.publishing.models import Consent
from kring.modules.knowledge.publishing.states import Given

from . import access, events
from .finding import hide, show
from .models import Card, CardVersion, Dimension, Framework, Quote
from .rules import may_move_card
from .states import CardState, Side


class CodeTaken(Refusal):
    """Er is al een kader met dit adres. Kies een ander adres."""


class NotNow(Refusal):
    """Dat kan met deze kaart nu niet. Laad de bladzijde opnieuw."""


class CardUnfinished(Refusal):
    """Een kaart heeft een beschrijving, precies twee uitdagingen en minstens één aandachtspunt."""


class NoConsent(Refusal):
    """Bij een citaat staat nog geen toestemming. Noteer die, of haal het citaat weg."""


class SecondReader(Refusal):
    """Een tweede lezer publiceert: iemand anders dan wie de kaart het laatst schreef."""


@dataclass(frozen=True)
class CardText:
    """The words of a card: exactly two challenges, the rest as many as there are."""

    description: str
    challenge_one: str
    challenge_two: str
    points: tuple[str, ...]
    suggestions: tuple[str, ...] = ()


@action
def make_framework(
    *, by: Actor, code: str, name: str, publisher: str, dimensions: int = 8, about: str = ""
) -> Framework:
    """A framework with so many numbered dimensions, each with two empty cards. Raises NotAllowed, CodeTaken."""
    if not by.has(Role.EDITOR, Ref("publisher", publisher)):
        raise NotAllowed
    if Framework.objects.filter(pk=code).exists():
        raise CodeTaken(field="code")
    made = Framework(code=code, name=name, publisher=publisher, about=about)
    made.save(force_insert=True)
    rows = Dimension.objects.bulk_create(Dimension(framework=made, number=n + 1) for n in range(dimensions))
    Card.objects.bulk_create(Card(dimension=row, side=side) for row in rows for side in Side)
    tell(events.FrameworkMade(about=(made.ref,), data={"dimensions": dimensions}))
    return made


@action
def change_dimension(*, by: Actor, dimension: Dimension, name: str, description: str = "", statement: str = "") -> None:
    """Another name, description or statement of a dimension; public cards carry the name at once. Raises NotAllowed."""
    access.check_is_editor(by, dimension.framework)
    new = (name.strip(), description.strip(), statement.strip())
    if (dimension.name, dimension.description, dimension.statement) == new:
        return
    dimension.name, dimension.description, dimension.statement = new
    dimension.save()
    public = Card.objects.filter(dimension=dimension, current__isnull=False)
    show(*public.select_related("current", "dimension__framework"))
    tell(events.DimensionChanged(about=(dimension.ref,), data={"dimension": dimension.pk}))


def _locked(by: Actor, card: Card) -> Card:
    found = Card.objects.select_for_update(of=("self",)).select_related("dimension__framework", "current")
    row = found.filter(pk=card.pk).first()
    if row is None:
        raise Missing
    access.check_is_editor(by, row.dimension.framework)
    return row


def _moved(card: Card, to: CardState) -> None:
    if not may_move_card(CardState(card.state), to):
        raise NotNow
    card.state = to


def _to_draft(card: Card, by: Actor) -> None:
    """Somebody works on it again; what readers see stays what it was."""
    if card.state != CardState.DRAFT:
        _moved(card, CardState.DRAFT)
    card.edited_at, card.edited_by_id = by.at, by.person_id


@action
def write_card(*, by: Actor, card: Card, text: CardText) -> None:
    """Write the card; it becomes a draft again, readers keep the version that is public. Raises NotAllowed."""
    found = _locked(by, card)
    new = (text.description, text.challenge_one, text.challenge_two, list(text.points), list(text.suggestions))
    if (found.description, found.challenge_one, found.challenge_two, found.points, found.suggestions) == new:
        return
    found.description, found.challenge_one, found.challenge_two, found.points, found.suggestions = new
    _to_draft(found, by)
    if found.current_id is not None and not (text.challenge_one and text.challenge_two):
        raise CardUnfinished
    found.save()
    tell(events.CardWritten(about=(found.ref,), data={"card": found.pk}))


@dataclass(frozen=True)
class QuoteText:
    """Words with the consent of whoever said them; without a role, day and way there is no consent yet."""

    words: str
    role: str = ""
    given_date: date | None = None
    how: str = ""
    fictitious: bool = False


class HalfConsent(Refusal):
    """Bij een toestemming horen een rol, een dag en hoe die gegeven is. Vul ze alle drie in."""


@action
def write_quote(*, by: Actor, card: Card, text: QuoteText, quote: Quote | None = None) -> int:
    """Add a quote, or change one that waits for consent; returns its number. Raises NotAllowed, HalfConsent, NotNow.

    Words under a consent never change: consent is for these words.
    """
    found = _locked(by, card)
    given = (text.role.strip(), text.given_date, text.how)
    if any(given) and not all(given):
        raise HalfConsent(field="role")
    if quote is not None and (quote.consent_id is not None or quote.card_id != found.pk):
        raise NotNow
    row = quote or Quote(card=found, added_at=by.at)
    row.words, row.fictitious = text.words.strip(), text.fictitious
    if text.given_date is not None:
        row.consent = consents.register(
            by=by, publisher=found.dimension.framework.publisher, who=given[0], said_date=text.given_date,
            given=Given(text.how),
        )  # fmt: skip
    row.save()
    _to_draft(found, by)
    found.save()
    tell(events.QuoteWritten(about=(found.ref,), data={"quote": row.pk, "consent": row.consent_id is not None}))
    return row.pk


@action
def remove_quote(*, by: Actor, card: Card, quote: Quote) -> None:
    """A quote goes, from the public card too: at once, without a second reader. Raises NotAllowed."""
    found = _locked(by, card)
    row = Quote.objects.filter(pk=quote.pk, card=found).select_related("consent").first()
    if row is None:
        return
    row.delete()
    if found.current_id is not None:
        show(found)
    tell(events.QuoteRemoved(about=(found.ref,), data={"quote": quote.pk}))


def consent_withdrawn(consent: Consent) -> None:
    """Within the action that withdraws it: public cards with such a quote are found without its words from now on."""
    cards = Card.objects.filter(quotes__consent=consent, current__isnull=False).distinct()
    show(*cards.select_related("current", "dimension__framework"))


def _check_finished(card: Card) -> None:
    if not (card.description and card.challenge_one and card.challenge_two and card.points):
        raise CardUnfinished
    if Quote.objects.filter(Q(consent=None) | Q(consent__withdrawn_at__isnull=False), card=card).exists():
        raise NoConsent


@action
def offer(*, by: Actor, card: Card) -> None:
    """The card is ready for a second reader. Raises NotAllowed, NotNow, CardUnfinished, NoConsent."""
    found = _locked(by, card)
    _moved(found, CardState.OFFERED)
    _check_finished(found)
    found.save(update_fields=["state"])
    tell(events.CardOffered(about=(found.ref,), data={"card": found.pk}))


@action
def send_back(*, by: Actor, card: Card) -> None:
    """The second reader wants it written otherwise. Raises NotAllowed, NotNow."""
    found = _locked(by, card)
    if found.state != CardState.OFFERED:
        raise NotNow
    _moved(found, CardState.DRAFT)
    found.save(update_fields=["state"])
    tell(events.CardSentBack(about=(found.ref,), data={"card": found.pk}))


@action
def publish(*, by: Actor, card: Card) -> int:
    """A second reader makes the card public; returns the number of the version.

    Raises NotAllowed, NotNow, SecondReader (for whoever wrote last), CardUnfinished, NoConsent.
    """
    found = _locked(by, card)
    if not may_move_card(CardState(found.state), CardState.PUBLISHED):
        raise NotNow
    if by.person_id == found.edited_by_id:
        raise SecondReader
    _check_finished(found)
    number = found.versions.count() + 1
    version = CardVersion(
        card=found, number=number, description=found.description, challenge_one=found.challenge_one,
        challenge_two=found.challenge_two, points=found.points, suggestions=found.suggestions,
        published_at=by.at, published_by_id=by.person_id,
    )  # fmt: skip
    version.save()
    found.quotes.update(shown=True)
    found.state, found.current = CardState.PUBLISHED, version
    found.save(update_fields=["state", "current"])
    show(found)
    tell(events.CardPublished(about=(found.ref,), data={"card": found.pk, "version": number}))
    return number


@action
def withdraw(*, by: Actor, card: Card) -> None:
    """Readers do not see the card any more; its text and its versions stay with the editors. Raises NotAllowed."""
    found = _locked(by, card)
    if found.current_id is None:
        return
    if found.state == CardState.PUBLISHED:
        _moved(found, CardState.WITHDRAWN)
    found.current = None
    found.save(update_fields=["state", "current"])
    found.quotes.update(shown=False)
    hide(found)
    tell(events.CardWithdrawn(about=(found.ref,), data={"card": found.pk}))
