"""Who may look at the queue: the operator of this installation."""

from django.http import Http404

from kring.foundation.records.api import Actor, Ref

INSTALLATION = Ref("installation", "kring")


def check_operates(by: Actor) -> None:
    """Raises Http404 for anybody but the operator, as if the page were not there."""
    if not by.has("operator", INSTALLATION):
        raise Http404
