"""What the register does with what lower floors tell from their own pages. Repeatable: it looks at today's truth."""

from kring.foundation.audit.api import told
from kring.foundation.jobs.api import listens, system
from kring.foundation.people.api import DetailsChanged

from .actions import refresh
from .certificate import listeners as certificates

__all__ = ["certificates", "keep_the_name_right"]  # one file of listeners is found by itself; it knows the others


@listens(DetailsChanged)
def keep_the_name_right(entry: str) -> None:
    """Somebody changed their own name: they are found by the new one."""
    row = told(entry)
    if row is not None and row.actor.kind == "person":
        refresh(by=system(), person_id=int(row.actor.id))
