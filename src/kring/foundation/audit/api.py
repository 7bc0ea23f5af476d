"""The door of audit."""

from .actions import forget_person, seal, settle_after_restore
from .queries import StoryRow, chain_lines, done_by, story, told

__all__ = ["StoryRow", "chain_lines", "done_by", "forget_person", "seal", "settle_after_restore", "story", "told"]
