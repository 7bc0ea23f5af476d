"""The door of audit."""

from .actions import forget_person, seal, settle_after_restore
from .queries import StoryRow, chain_lines, story, story_of_person, told

__all__ = [
    "StoryRow",
    "chain_lines",
    "forget_person",
    "seal",
    "settle_after_restore",
    "story",
    "story_of_person",
    "told",
]
