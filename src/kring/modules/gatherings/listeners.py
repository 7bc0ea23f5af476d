"""What gatherings do with what they told. Repeatable: they look at today's truth."""

from kring.foundation.audit.api import told
from kring.foundation.jobs.api import listens, system
from kring.parts.groups import api as groups

from .rounds import breakouts
from .signup.events import GuestsForgotten, SignedOff


@listens(SignedOff)
def leave_small_groups(entry: str) -> None:
    """Who signs off for a day sits in no small group of it any more."""
    found = told(entry)
    if found is not None:
        breakouts.free_seats(by=system(), sign_up=found.data["sign_up"])


@listens(GuestsForgotten)
def forget_in_small_groups(entry: str) -> None:
    """The names of guests go from the small groups in which they sat."""
    found = told(entry)
    if found is not None:
        groups.forget_names(by=system(), kind=breakouts.KIND, keys=[str(one) for one in found.data["sign_ups"]])
