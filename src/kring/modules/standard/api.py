"""The door of the standard: lists of themes, competences and codes, as they were called on a day."""

from .queries import FrameworkRow, ThemeRow, frameworks, frameworks_in_force, theme_names, themes, themes_of_many
from .states import FrameworkKind

__all__ = [
    "FrameworkKind",
    "FrameworkRow",
    "ThemeRow",
    "frameworks",
    "frameworks_in_force",
    "theme_names",
    "themes",
    "themes_of_many",
]
