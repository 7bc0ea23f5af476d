"""Two accounts of one person become one: proposed by the office, agreed by both owners."""

from . import events

__all__ = ["events"]
