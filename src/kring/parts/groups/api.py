"""The door of groups."""

from .tables import Table, read_table
from .values import guessed, is_unknown, numbers

__all__ = ["Table", "guessed", "is_unknown", "numbers", "read_table"]
