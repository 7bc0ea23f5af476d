"""Pieces of a page that are the same for every visitor, written once and kept until a page of knowledge changes."""

from collections import OrderedDict
from typing import Any

from django import template
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.utils.translation import get_language

from kring.modules.knowledge.page_context import added_to
from kring.modules.knowledge.reading.theme_parts import parts_of
from kring.modules.knowledge.reading.version import version

register = template.Library()
MOST = 400  # pieces, in each process
_kept: OrderedDict[tuple[Any, ...], str] = OrderedDict()


class KeptNode(template.Node):
    """What stands inside gets what the rooms add to the page; nothing in it may depend on who looks, or on the day."""

    def __init__(self, name: str, nodelist: NodeList) -> None:
        self.name, self.nodelist = name, nodelist

    def render(self, context: Context) -> str:
        """The piece as it was kept, or written now."""
        key = self.key(context)
        if key is None:
            return self.written(context)
        if key in _kept:
            return _kept[key]
        _kept[key] = made = self.written(context)
        while len(_kept) > MOST:
            _kept.popitem(last=False)
        return made

    def key(self, context: Context) -> tuple[Any, ...] | None:
        """Under which name it is kept; None for a preview and for an address with a question in it."""
        page: Any = context.get("page")
        request: Any = context.get("request")
        if request is None or not getattr(page, "pk", None) or request.GET or getattr(request, "is_preview", False):
            return None
        if not hasattr(request, "knowledge_version"):
            request.knowledge_version = version()
        return request.knowledge_version, self.name, page.pk, get_language()

    def written(self, context: Context) -> str:
        """The piece, with what the rooms add; they are asked once a page."""
        page = context["page"]
        if not hasattr(page, "added_by_rooms"):
            page.added_by_rooms = added_to(page, context["request"])
        with context.push(**page.added_by_rooms):
            return str(self.nodelist.render(context))


@register.tag
def kept(parser: Parser, token: Token) -> KeptNode:
    """{% kept "name" %} … {% endkept %} on a page of knowledge."""
    _tag, name = token.split_contents()
    nodelist = parser.parse(("endkept",))
    parser.delete_first_token()
    return KeptNode(name.strip("\"'"), nodelist)


@register.simple_tag(takes_context=True)
def parts_of_theme(context: Context) -> Any:
    """What other modules have on the theme of this page, for who looks."""
    return parts_of(context["page"].code, context["request"].actor)
