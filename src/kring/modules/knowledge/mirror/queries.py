"""What mirror cards answer to readers."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.records.api import AMSTERDAM

from .models import Card, CardVersion, Dimension, Framework, Quote
from .states import Side


@dataclass(frozen=True)
class FrameworkRow:
    """A framework in a list."""

    code: str
    name: str
    about: str

    @property
    def url(self) -> str:
        return reverse("knowledge:mirror_framework", args=[self.code])


@dataclass(frozen=True)
class DimensionRow:
    """A dimension with what is public of it. sides: "school", "board": the cards that can be read."""

    id: int
    number: int
    name: str
    description: str
    url: str
    sides: tuple[str, ...]

    @property
    def side_labels(self) -> list[str]:
        """The sides in words."""
        return [str(Side(side).label) for side in self.sides]


@dataclass(frozen=True)
class QuoteRow:
    """Words that may be shown, with the role of whoever said them."""

    words: str
    role: str
    fictitious: bool


@dataclass(frozen=True)
class CardRow:
    """A published card, one side."""

    side: Side
    version: int
    published_on: date
    description: str
    challenges: tuple[str, str]
    points: tuple[str, ...]
    suggestions: tuple[str, ...]
    quotes: tuple[QuoteRow, ...]

    @property
    def label(self) -> str:
        return str(self.side.label)


@dataclass(frozen=True)
class DimensionPage:
    """A dimension for readers, with both sides as far as they are public, the school first."""

    framework: FrameworkRow
    row: DimensionRow
    cards: tuple[CardRow, ...]


def frameworks() -> list[FrameworkRow]:
    """Every framework of which something is public, by name."""
    found = Framework.objects.filter(dimensions__cards__current__isnull=False).distinct()
    return [FrameworkRow(one.code, one.name, one.about) for one in found]


def framework_row(code: str) -> FrameworkRow:
    """A framework of which something is public; 404 otherwise."""
    found = next((row for row in frameworks() if row.code == code), None)
    if found is None:
        raise Http404
    return found


def dimensions_of(framework_code: str) -> list[DimensionRow]:
    """The dimensions of a framework in the order of their numbers; an unknown framework has none.

    A dimension whose name is not known yet has an empty name; `sides` names the cards that are public.
    """
    found = Dimension.objects.filter(framework=framework_code).prefetch_related("cards")
    return [_row(one) for one in found]


def _row(one: Dimension) -> DimensionRow:
    public = {card.side for card in one.cards.all() if card.current_id is not None}
    return DimensionRow(
        id=one.pk,
        number=one.number,
        name=one.name,
        description=one.description,
        url=reverse("knowledge:mirror_dimension", args=[one.framework_id, one.number]),
        sides=tuple(side.value for side in Side if side in public),
    )


def dimension_page(framework_code: str, number: int) -> DimensionPage:
    """A dimension of a public framework with what can be read of it; 404 when there is none."""
    found = Dimension.objects.filter(framework=framework_code, number=number).prefetch_related("cards").first()
    if found is None:
        raise Http404
    return DimensionPage(framework_row(framework_code), _row(found), cards_of(found.pk))


def cards_of(dimension_id: int) -> tuple[CardRow, ...]:
    """The cards of a dimension that are public, the school first."""
    cards = {
        card.side: card
        for card in Card.objects.filter(dimension=dimension_id, current__isnull=False).select_related("current")
    }
    quotes = shown_quotes([card.pk for card in cards.values()])
    return tuple(_card_row(cards[side], quotes.get(cards[side].pk, ())) for side in Side if side in cards)


SHOWN = Q(shown=True, consent__isnull=False, consent__withdrawn_at=None)


def shown_quotes(card_ids: list[int]) -> dict[int, tuple[QuoteRow, ...]]:
    """The quotes of these cards that readers may see."""
    found: dict[int, tuple[QuoteRow, ...]] = {}
    for one in Quote.objects.filter(SHOWN, card__in=card_ids).select_related("consent"):
        role = one.consent.who if one.consent else ""
        found[one.card_id] = (*found.get(one.card_id, ()), QuoteRow(one.words, role, one.fictitious))
    return found


def _card_row(card: Card, quotes: tuple[QuoteRow, ...]) -> CardRow:
    version = card.current
    assert isinstance(version, CardVersion)
    return CardRow(
        side=Side(card.side),
        version=version.number,
        published_on=version.published_at.astimezone(AMSTERDAM).date(),
        description=version.description,
        challenges=(version.challenge_one, version.challenge_two),
        points=tuple(version.points),
        suggestions=tuple(version.suggestions),
        quotes=quotes,
    )


def _dimension_words(number: int, name: str) -> str:
    words = _("Dimensie %(number)s") % {"number": number}
    return f"{words}: {name}" if name else words


def framework_titles(ids: list[str]) -> dict[str, str]:
    """The names of frameworks."""
    return dict(Framework.objects.filter(pk__in=ids).values_list("code", "name"))


def framework_url(id: str) -> str:
    """The page of a framework."""
    return reverse("knowledge:mirror_framework", args=[id])


def dimension_titles(ids: list[str]) -> dict[str, str]:
    """What dimensions are called: their number, and their name where it is known."""
    found = Dimension.objects.filter(pk__in=ids).values_list("pk", "number", "name")
    return {str(pk): _dimension_words(number, name) for pk, number, name in found}


def dimension_url(id: str) -> str:
    """The page of a dimension, "" when it is gone."""
    found = Dimension.objects.filter(pk=id).values_list("framework_id", "number").first()
    return reverse("knowledge:mirror_dimension", args=found) if found else ""


def card_titles(ids: list[str]) -> dict[str, str]:
    """What cards are called: their dimension and their side."""
    found = Card.objects.filter(pk__in=ids).values_list("pk", "dimension__number", "dimension__name", "side")
    return {str(pk): f"{_dimension_words(number, name)} ({Side(side).label})" for pk, number, name, side in found}


def card_url(id: str) -> str:
    """The page of a card's dimension, "" when it is gone."""
    found = Card.objects.filter(pk=id).values_list("dimension__framework_id", "dimension__number").first()
    return reverse("knowledge:mirror_dimension", args=found) if found else ""
