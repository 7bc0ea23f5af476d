"""What everybody sees of somebody in a register: chosen by themselves; and who is shielded, decided by the office."""

from . import events

__all__ = ["events"]
