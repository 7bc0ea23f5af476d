"""The door of meetings."""

from .access import meeting, planned_meeting
from .actions import (
    EndsBeforeStart,
    NotPlannedAnyMore,
    cancel,
    change,
    close,
    invite,
    move_item,
    plan,
    put_on_agenda,
    take_off_agenda,
)
from .calendars import written as calendar_file
from .kinds import MeetingKind, Taking, register_meeting_kind
from .queries import (
    InviteeRow,
    ItemRow,
    MeetingPage,
    MeetingRow,
    invited,
    last_day,
    meeting_page,
    meeting_row,
    meetings_of,
    next_meeting,
    planned_refs,
    proposed_day,
    taken,
)
from .rules import Spacing, spacing
from .states import State

__all__ = [
    "EndsBeforeStart",
    "InviteeRow",
    "ItemRow",
    "MeetingKind",
    "MeetingPage",
    "MeetingRow",
    "NotPlannedAnyMore",
    "Spacing",
    "State",
    "Taking",
    "calendar_file",
    "cancel",
    "change",
    "close",
    "invite",
    "invited",
    "last_day",
    "meeting",
    "meeting_page",
    "meeting_row",
    "meetings_of",
    "move_item",
    "next_meeting",
    "plan",
    "planned_meeting",
    "planned_refs",
    "proposed_day",
    "put_on_agenda",
    "register_meeting_kind",
    "spacing",
    "take_off_agenda",
    "taken",
]
