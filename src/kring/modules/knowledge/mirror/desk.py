"""What editors see of their frameworks and cards."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kring.foundation.records.api import Actor
from kring.modules.knowledge.publishing.states import Given

from . import access
from .models import Card, Dimension, Framework, Quote
from .rules import may_move_card
from .states import CardState, Side


@dataclass(frozen=True)
class DeskFramework:
    """A framework of the editor's own publisher."""

    code: str
    name: str
    publisher: str
    waiting: int


@dataclass(frozen=True)
class DeskCard:
    """A card in the list of its framework."""

    id: int
    side: Side
    state: CardState
    is_public: bool

    @property
    def label(self) -> str:
        return str(self.side.label)

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def tone(self) -> str:
        """The tone of its badge."""
        return {
            CardState.DRAFT: "todo",
            CardState.OFFERED: "attention",
            CardState.PUBLISHED: "done",
            CardState.WITHDRAWN: "none",
        }[self.state]


@dataclass(frozen=True)
class DeskDimension:
    """A dimension with its two cards."""

    id: int
    number: int
    name: str
    statement: str
    cards: tuple[DeskCard, ...]


@dataclass(frozen=True)
class DeskQuote:
    """A quote with what is known of its consent."""

    id: int
    words: str
    role: str
    given_date: date | None
    how: str
    fictitious: bool
    shown: bool
    withdrawn: bool

    @property
    def has_consent(self) -> bool:
        return self.given_date is not None and not self.withdrawn


@dataclass(frozen=True)
class DeskVersion:
    """A version that was public once."""

    number: int
    published_at: datetime
    is_current: bool


@dataclass(frozen=True)
class DeskPage:
    """One card for its editors, and what they may do with it now."""

    card: DeskCard
    dimension: DeskDimension
    framework: str
    framework_name: str
    quotes: tuple[DeskQuote, ...]
    versions: tuple[DeskVersion, ...]
    may_offer: bool
    may_publish: bool
    needs_other_reader: bool


def frameworks_of(*, by: Actor) -> list[DeskFramework]:
    """The frameworks of the actor's own publishers, with how many cards wait for a second reader; 404 for strangers."""
    found = Framework.objects.filter(publisher__in=access.publishers(by))
    offered = Card.objects.filter(state=CardState.OFFERED, dimension__framework__in=found)
    counts: dict[str, int] = {}
    for code in offered.values_list("dimension__framework_id", flat=True):
        counts[code] = counts.get(code, 0) + 1
    return [DeskFramework(one.code, one.name, one.publisher, counts.get(one.code, 0)) for one in found]


def _card(card: Card) -> DeskCard:
    return DeskCard(card.pk, Side(card.side), CardState(card.state), card.current_id is not None)


def dimension_row(one: Dimension) -> DeskDimension:
    """A dimension that access fetched."""
    cards = sorted(one.cards.all(), key=lambda card: list(Side).index(Side(card.side)))
    return DeskDimension(one.pk, one.number, one.name, one.statement, tuple(_card(card) for card in cards))


def dimensions(framework: Framework) -> list[DeskDimension]:
    """Every dimension of a framework that access fetched."""
    return [dimension_row(one) for one in framework.dimensions.prefetch_related("cards")]


def card_page(*, by: Actor, card: Card) -> DeskPage:
    """A card that access fetched."""
    state = CardState(card.state)
    versions = card.versions.values_list("number", "published_at", "pk")
    return DeskPage(
        card=_card(card),
        dimension=dimension_row(card.dimension),
        framework=card.dimension.framework_id,
        framework_name=card.dimension.framework.name,
        quotes=tuple(_quote(one) for one in card.quotes.select_related("consent")),
        versions=tuple(DeskVersion(number, at, pk == card.current_id) for number, at, pk in versions),
        may_offer=may_move_card(state, CardState.OFFERED),
        may_publish=may_move_card(state, CardState.PUBLISHED) and by.person_id != card.edited_by_id,
        needs_other_reader=state is CardState.OFFERED and by.person_id == card.edited_by_id,
    )


def _quote(one: Quote) -> DeskQuote:
    given = one.consent
    return DeskQuote(
        id=one.pk,
        words=one.words,
        role=given.who if given else "",
        given_date=given.said_date if given else None,
        how=str(Given(given.given).label) if given else "",
        fictitious=one.fictitious,
        shown=one.shown,
        withdrawn=given is not None and given.withdrawn_at is not None,
    )


def answers_of(card: Card) -> dict[str, Any]:
    """What the form of a card starts with."""
    return {
        "description": card.description,
        "challenge_one": card.challenge_one,
        "challenge_two": card.challenge_two,
        "points": "\n".join(card.points),
        "suggestions": "\n".join(card.suggestions),
    }


def answers_of_dimension(dimension: Dimension) -> dict[str, Any]:
    """What the form of a dimension starts with."""
    return {"name": dimension.name, "description": dimension.description, "statement": dimension.statement}


def answers_of_quote(quote: Quote) -> dict[str, Any]:
    """What the form of a quote starts with."""
    return {"words": quote.words, "fictitious": quote.fictitious}
