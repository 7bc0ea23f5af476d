"""What gatherings do with what they told. Repeatable: they look at today's truth."""

from kring.foundation.audit.api import told
from kring.foundation.jobs.api import listens, system

from .rounds.breakouts import free_seats
from .signup.events import SignedOff


@listens(SignedOff)
def leave_small_groups(entry: str) -> None:
    """Who signs off for a day sits in no small group of it any more."""
    found = told(entry)
    if found is not None:
        free_seats(by=system(), sign_up=found.data["sign_up"])
