"""The board portal: signing up, the board's leaders, asking for insight, and what a leader chooses to share."""

from . import events

__all__ = ["events"]
