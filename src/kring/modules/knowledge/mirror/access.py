"""Who edits cards: the editors of the publisher that owns them. Fetching is checking; a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed

from .models import Card, Dimension, Framework, Quote


def publishers(by: Actor) -> list[str]:
    """The codes of the publishers of which the actor is an editor; 404 for who is none."""
    found = [ref.id for ref in by.refs(Role.EDITOR, "publisher")]
    if not found:
        raise Http404
    return found


def is_editor(by: Actor, framework: Framework) -> bool:
    """Is the actor an editor of the publisher that owns this framework?"""
    return by.has(Role.EDITOR, framework.owner)


def check_is_editor(by: Actor, framework: Framework) -> None:
    """Raises NotAllowed for anybody but an editor of its publisher."""
    if not is_editor(by, framework):
        raise NotAllowed


def framework(*, by: Actor, code: str) -> Framework:
    """A framework of the actor's own publisher; 404 otherwise."""
    found = Framework.objects.filter(pk=code).first()
    if found is None or not is_editor(by, found):
        raise Http404
    return found


def dimension(*, by: Actor, id: int) -> Dimension:
    """A dimension of a framework of the actor's own publisher; 404 otherwise."""
    found = Dimension.objects.filter(pk=id).select_related("framework").first()
    if found is None or not is_editor(by, found.framework):
        raise Http404
    return found


def card(*, by: Actor, id: int) -> Card:
    """A card of the actor's own publisher; 404 otherwise."""
    found = Card.objects.filter(pk=id).select_related("dimension__framework", "current").first()
    if found is None or not is_editor(by, found.dimension.framework):
        raise Http404
    return found


def quote(*, card: Card, id: int) -> Quote:
    """A quote on a card that access fetched; 404 for one of another card."""
    found = Quote.objects.filter(pk=id, card=card).select_related("consent").first()
    if found is None:
        raise Http404
    return found
