"""Verbs of the record."""

from .bulk import NewActivity, bring_in_activities
from .proposals import accept, decline, propose

__all__ = ["NewActivity", "accept", "bring_in_activities", "decline", "propose"]
