"""The door of records: what every other floor may use."""

from .actions import Doing, Step, ToldNothing, action, doing_now, once, register_step, tell
from .clock import now, today
from .events import Event, all_events, event_called
from .keeping import kept_by
from .models import Model
from .personal import Ground, OnErase, Personal
from .refs import AMSTERDAM, Actor, ActorKind, Held, Ref, RefKind, register_ref_kind, titles, url_of
from .refusals import AlreadyDone, Missing, NotAllowed, Refusal
from .requests import Request
from .rows import rows

__all__ = [
    "AMSTERDAM",
    "Actor",
    "ActorKind",
    "AlreadyDone",
    "Doing",
    "Event",
    "Ground",
    "Held",
    "Missing",
    "Model",
    "NotAllowed",
    "OnErase",
    "Personal",
    "Ref",
    "RefKind",
    "Refusal",
    "Request",
    "Step",
    "ToldNothing",
    "action",
    "all_events",
    "doing_now",
    "event_called",
    "kept_by",
    "now",
    "once",
    "register_ref_kind",
    "register_step",
    "rows",
    "tell",
    "titles",
    "today",
    "url_of",
]
