"""A worksheet as text: pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from .states import MOVES, FieldKind, ToolState


@dataclass(frozen=True)
class Filled:
    """A question with what was answered."""

    question: str
    kind: FieldKind
    answer: str


def may_move(current: ToolState, to: ToolState) -> bool:
    """Can a version go from this state to that one?

    >>> may_move(ToolState.DRAFT, ToolState.PUBLISHED), may_move(ToolState.REPLACED, ToolState.PUBLISHED)
    (True, False)
    """
    return to in MOVES[current]


def items_of(text: str) -> list[str]:
    """One thing a line, without empty lines and dashes.

    >>> items_of("- een\\n\\n twee")
    ['een', 'twee']
    """
    lines = (line.strip().removeprefix("-").removeprefix("•").strip() for line in text.splitlines())
    return [line for line in lines if line]


def as_markdown(title: str, source: str, rows: Sequence[Filled]) -> str:
    """A worksheet that any program can read.

    >>> print(as_markdown("Plan", "Bron", [Filled("Wat?", FieldKind.LIST, "a\\nb")]))
    # Plan
    <BLANKLINE>
    Bron
    <BLANKLINE>
    ## Wat?
    <BLANKLINE>
    - a
    - b
    <BLANKLINE>
    """
    parts = [f"# {title}", source]
    for row in rows:
        parts.append(f"## {row.question}")
        if row.kind is FieldKind.LIST:
            parts.append("\n".join(f"- {item}" for item in items_of(row.answer)) or "…")
        else:
            parts.append(row.answer.strip() or "…")
    return "\n\n".join(parts) + "\n"
