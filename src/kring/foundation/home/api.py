"""The door of home."""

from .findable import EVERYBODY, SIGNED_IN, Findable, holder, readers_of
from .finding.queries import search
from .forms import LongText
from .found_kinds import register_facet, register_found_kind, register_words
from .index import make_findable, take_back
from .queries import agenda, inbox
from .registry import Addressee, AgendaItem, InboxItem, MenuPlace, SearchHit, contribute
from .words.renewing import renew_words

__all__ = [
    "EVERYBODY",
    "SIGNED_IN",
    "Addressee",
    "AgendaItem",
    "Findable",
    "InboxItem",
    "LongText",
    "MenuPlace",
    "SearchHit",
    "agenda",
    "contribute",
    "holder",
    "inbox",
    "make_findable",
    "readers_of",
    "register_facet",
    "register_found_kind",
    "register_words",
    "renew_words",
    "search",
    "take_back",
]
