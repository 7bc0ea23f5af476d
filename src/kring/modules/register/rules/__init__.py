"""What the register decides by: rule sets with validity, standing on a day, recusal, finding a name. Pure."""

from .facts import Facts, Grant
from .recusal import boards_that_count, shared_boards
from .searching import BadQuery, Candidate, Query, read_query, score, variants
from .sets import RuleSet, TitleRule, rule_set_for, rule_set_named
from .standing import Standing, Status, ends_on, standing

__all__ = [
    "BadQuery",
    "Candidate",
    "Facts",
    "Grant",
    "Query",
    "RuleSet",
    "Standing",
    "Status",
    "TitleRule",
    "boards_that_count",
    "ends_on",
    "read_query",
    "rule_set_for",
    "rule_set_named",
    "score",
    "shared_boards",
    "standing",
    "variants",
]
