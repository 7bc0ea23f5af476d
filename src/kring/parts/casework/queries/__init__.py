"""What casework answers: work lists, one case, the cases about one thing."""

from .case import CasePage, DecisionRow, EvidenceRow, OwnPage, RemarkRow, case_page, head_of, moments, own_page
from .lists import OwnCase, QueueRow, asked_of, cases_about, counts, has_cases, how_many, queue

__all__ = [
    "CasePage",
    "DecisionRow",
    "EvidenceRow",
    "OwnCase",
    "OwnPage",
    "QueueRow",
    "RemarkRow",
    "asked_of",
    "case_page",
    "cases_about",
    "counts",
    "has_cases",
    "head_of",
    "how_many",
    "moments",
    "own_page",
    "queue",
]
