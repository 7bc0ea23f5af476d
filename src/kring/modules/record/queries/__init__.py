"""Answers of the record."""

from .carrying import Whole, as_pages, carried, carried_after, count_of, whole_record
from .facts import EvidenceFact, facts_of, facts_of_many
from .importing import Preview, preview
from .lists import ActivityRow, Asked, RecordPage, accepted_rows, found_by_text, record_page
from .pages import (
    ActivityPage,
    GoalRow,
    ProposalRow,
    activity_answers,
    activity_page,
    goal_answers,
    goal_choices,
    goals,
    kind_choices,
    own_schools,
    proposal_rows,
    proposals,
    reflection_answers,
    theme_choices,
)
from .shown import evidence_addresses
from .small import activity_titles, due_to_look_back, goal_titles, waiting_for

__all__ = [
    "ActivityPage",
    "ActivityRow",
    "Asked",
    "EvidenceFact",
    "GoalRow",
    "Preview",
    "ProposalRow",
    "RecordPage",
    "Whole",
    "accepted_rows",
    "activity_answers",
    "activity_page",
    "activity_titles",
    "as_pages",
    "carried",
    "carried_after",
    "count_of",
    "due_to_look_back",
    "evidence_addresses",
    "facts_of",
    "facts_of_many",
    "found_by_text",
    "goal_answers",
    "goal_choices",
    "goal_titles",
    "goals",
    "kind_choices",
    "own_schools",
    "preview",
    "proposal_rows",
    "proposals",
    "record_page",
    "reflection_answers",
    "theme_choices",
    "waiting_for",
    "whole_record",
]
