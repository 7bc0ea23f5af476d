"""What of a card can be found: the words of its public version."""

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from kring.foundation.home.api import Findable, make_findable, take_back
from kring.foundation.records.api import AMSTERDAM
from kring.modules.knowledge.reading.version import forget

from .models import Card
from .queries import shown_quotes
from .states import Side

AUDIENCE = {Side.SCHOOL: ("school",), Side.BOARD: ("board",)}


def findable(card: Card) -> Findable:
    """A public card, with its dimension and framework fetched, as the one search keeps it; in Dutch, its language."""
    version, dimension = card.current, card.dimension
    assert version is not None
    side = Side(card.side)
    quotes = [one.words for one in shown_quotes([card.pk]).get(card.pk, ())]
    with translation.override("nl"):
        named = dimension.name or _("Dimensie %(number)s") % {"number": dimension.number}
        title = _("Spiegelkaart %(number)s: %(name)s (%(side)s)") % {
            "number": dimension.number, "name": named, "side": side.label,
        }  # fmt: skip
    words = [version.description, version.challenge_one, version.challenge_two]
    return Findable(
        ref=card.ref,
        kind="card",
        title=title,
        text="\n".join([*words, *version.points, *version.suggestions, *quotes]),
        url=reverse("knowledge:mirror_dimension", args=[dimension.framework_id, dimension.number]),
        summary=version.description,
        audience=AUDIENCE[side],
        on=version.published_at.astimezone(AMSTERDAM).date(),
    )


def show(*cards: Card) -> None:
    """Within an action: these public cards are found as they are now, and dossiers show them so."""
    make_findable(*(findable(card) for card in cards))
    forget()


def hide(card: Card) -> None:
    """Within an action: this card is public no more."""
    take_back([card.ref])
    forget()
