"""{% notes %}: the notes of one list, within the templates of a board."""

from collections.abc import Sequence

from django import template
from django.utils.safestring import SafeString

from kring.parts.wall import cards
from kring.parts.wall.board import NoteView

register = template.Library()


@register.simple_tag(takes_context=True)
def notes(context: template.Context, given: Sequence[NoteView]) -> SafeString:
    """These notes as HTML; what is seen from outside and what may come later stands in the context."""
    return cards.html(given, outside=bool(context.get("outside")), later=bool(context.get("later")))
