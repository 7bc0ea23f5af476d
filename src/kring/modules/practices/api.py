"""The door of practices: drafting one for its author, and what everybody may read."""

from .actions import NewPractice, NewTrial, Told, bring_in, draft
from .events import PracticePublished, PracticeTakenDown, PracticeWithdrawn
from .queries import (
    PracticeCard,
    PracticeLine,
    ask_address,
    cards_for_theme,
    count_published,
    lines_for_themes,
    practice_titles,
    published,
)
from .rules import is_old
from .states import Audience, Evidence, Result, Shown

__all__ = [
    "Audience",
    "Evidence",
    "NewPractice",
    "NewTrial",
    "PracticeCard",
    "PracticeLine",
    "PracticePublished",
    "PracticeTakenDown",
    "PracticeWithdrawn",
    "Result",
    "Shown",
    "Told",
    "ask_address",
    "bring_in",
    "cards_for_theme",
    "count_published",
    "draft",
    "is_old",
    "lines_for_themes",
    "practice_titles",
    "published",
]
