"""What the register decides by: rule sets with validity, standing on a day, renewal, what is still needed, recusal,
finding a name. Pure: facts and a date in, an answer out."""

from kring.core.days.api import months_later

from .facts import Evidence, Facts, Grant, Postponement
from .needed import Need, Needed, Step, current_grant, needed
from .recusal import boards_that_count, shared_boards
from .renewal import Way, Weighed, best, due_after, weigh
from .searching import BadQuery, Candidate, Query, read_query, score, variants
from .sets import RuleSet, TitleRule, rule_set_for, rule_set_named
from .standing import Span, Standing, Status, spans, standing

__all__ = [
    "BadQuery",
    "Candidate",
    "Evidence",
    "Facts",
    "Grant",
    "Need",
    "Needed",
    "Postponement",
    "Query",
    "RuleSet",
    "Span",
    "Standing",
    "Status",
    "Step",
    "TitleRule",
    "Way",
    "Weighed",
    "best",
    "boards_that_count",
    "current_grant",
    "due_after",
    "months_later",
    "needed",
    "read_query",
    "rule_set_for",
    "rule_set_named",
    "score",
    "shared_boards",
    "spans",
    "standing",
    "variants",
    "weigh",
]
