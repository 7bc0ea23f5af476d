"""The door of home."""

from .forms import LongText
from .queries import agenda, inbox, search
from .registry import Addressee, AgendaItem, InboxItem, MenuPlace, SearchHit, contribute

__all__ = [
    "Addressee",
    "AgendaItem",
    "InboxItem",
    "LongText",
    "MenuPlace",
    "SearchHit",
    "agenda",
    "contribute",
    "inbox",
    "search",
]
