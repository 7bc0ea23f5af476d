"""Public figures of a register: for the first day of any month, safe against subtraction."""

from . import events

__all__ = ["events"]
