"""A Reading in the making: the vintage may still be unknown."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .facts import Named
from .kinds import FileKind
from .problems import Problem
from .vintage import Vintage


@dataclass
class Draft:
    """What a reader made of a file; `vintage` is None when the content does not say."""

    kind: FileKind
    rows: int
    facts: Sequence[Any]
    rejected: Sequence[Problem]
    spared: Sequence[Named] = field(default=())
    vintage: Vintage | None = None
    last_year: int | None = None
    columns: frozenset[str] = frozenset()
