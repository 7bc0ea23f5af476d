"""The door of records: what every other floor may use."""

from .actions import Doing, Step, ToldNothing, action, doing_now, once, register_step, tell
from .clock import now, today
from .events import Event, all_events, event_called
from .keeping import kept_by
from .models import Model
from .personal import Ground, OnErase, Personal
from .plain import Plain, prepared
from .refs import AMSTERDAM, Actor, ActorKind, Held, Ref, RefKind, register_ref_kind, titles, url_of
from .refusals import AlreadyDone, Missing, NotAllowed, Refusal
from .requests import Request
from .rows import rows
from .sending import Done, done, sent, status_of

__all__ = [
    "AMSTERDAM",
    "Actor",
    "ActorKind",
    "AlreadyDone",
    "Doing",
    "Done",
    "Event",
    "Ground",
    "Held",
    "Missing",
    "Model",
    "NotAllowed",
    "OnErase",
    "Personal",
    "Plain",
    "Ref",
    "RefKind",
    "Refusal",
    "Request",
    "Step",
    "ToldNothing",
    "action",
    "all_events",
    "doing_now",
    "done",
    "event_called",
    "kept_by",
    "now",
    "once",
    "prepared",
    "register_ref_kind",
    "register_step",
    "rows",
    "sent",
    "status_of",
    "tell",
    "titles",
    "today",
    "url_of",
]
