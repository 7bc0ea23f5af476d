"""Channel kinds: what a module tells live about its channels, and what live hands to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest


@dataclass(frozen=True)
class Listener:
    """Somebody who may listen to a channel.

    audience: everybody of one audience sees the same; a change is rendered once for each. name: shown to the others
    as present, "" for nobody's business. until: when the permission ends by itself, None when nobody knows.
    """

    audience: str
    name: str = ""
    until: datetime | None = None


@dataclass(frozen=True)
class Change:
    """One change on a channel: its number there, its kind, and the ids of what changed; never people's text."""

    number: int
    kind: str
    ids: Mapping[str, int | str]
    at: datetime


@dataclass(frozen=True)
class ChannelKind:
    """The channels "<kind>:<id>" of a module.

    listener: (request, id) → who this is to the channel, None for a stranger (who gets 404); `request.actor` is there,
    the session and the cookies too. Called in a thread, at connect, every minute, on recheck and on `until`.
    render: (id, change, audience) → HTML of the elements that changed, "" when this audience sees nothing of it.
    Called once per change and audience, in Dutch unless the audience says otherwise.
    """

    kind: str
    listener: Callable[[HttpRequest, str], Listener | None]
    render: Callable[[str, Change, str], str]


_kinds: dict[str, ChannelKind] = {}


def register_channel(kind: ChannelKind) -> None:
    """Tell live about a kind of channel, from an app's contributions; a second one replaces the first."""
    _kinds[kind.kind] = kind


def kind_of(channel: str) -> ChannelKind | None:
    """The kind of the channel "<kind>:<id>", None when nobody registered it."""
    return _kinds.get(channel.partition(":")[0])


def id_of(channel: str) -> str:
    """The id in "<kind>:<id>"."""
    return channel.partition(":")[2]
