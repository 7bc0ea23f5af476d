"""What certificates do with what the register tells. Repeatable: they look at today's truth."""

from kring.foundation.audit.api import told
from kring.foundation.jobs.api import listens, system
from kring.modules.register import events as register_events
from kring.modules.register.merging import events as merging_events

from . import trusted
from .actions import revoke_untrue
from .events import StatusListsPublished

CHANGES = (
    register_events.Registered,
    register_events.Renewed,
    register_events.Postponed,
    register_events.Removed,
    register_events.Left,
    register_events.SpansRepaired,
    merging_events.EnrolmentsMerged,
)


def revoke_what_changed(entry: str) -> None:
    """Somebody stands differently: their certificate may say what is no longer so."""
    if told(entry) is not None:
        revoke_untrue(by=system())


for change in CHANGES:
    listens(change)(revoke_what_changed)


@listens(StatusListsPublished)
def keep_our_own_keys_at_hand(entry: str) -> None:
    """`./kring verify` on this machine knows the installation's own keys and lists."""
    trusted.write()
