"""The words that processes and browsers say to each other."""

from enum import StrEnum

POSTGRES_CHANNEL = "kring_live"


class Signal(StrEnum):
    """What one process tells the others over NOTIFY."""

    CHANGED = "changed"  # channel, number
    RECHECK = "recheck"  # channel
    PRESENT = "present"  # process, part, parts, channel, names
    WHO = "who"  # a new process asks who is present elsewhere


class Said(StrEnum):
    """The events of a stream besides changes."""

    RELOAD = "reload"  # the log no longer holds what this browser missed, or it sees something else from now on
    CLOSED = "closed"  # the permission ended
    PRESENT = "present"  # who is there
