"""The door of live."""

from .kinds import Change, ChannelKind, Listener, register_channel
from .presence import present
from .publishing import last_number, publish, recheck
from .stream import with_streams

__all__ = [
    "Change",
    "ChannelKind",
    "Listener",
    "last_number",
    "present",
    "publish",
    "recheck",
    "register_channel",
    "with_streams",
]
