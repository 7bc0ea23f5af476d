"""Who may look at the queue: the operator of this installation."""

from django.http import Http404

from kring.foundation.records.api import Actor, Ref

from .models import Run

INSTALLATION = Ref("installation", "kring")


def check_operates(by: Actor) -> None:
    """Raises Http404 for anybody but the operator, as if the page were not there."""
    if not by.has("operator", INSTALLATION):
        raise Http404


def own_run(*, by: Actor, id: int) -> Run:
    """Long work that the actor began; 404 for anybody else's."""
    found = Run.objects.filter(pk=id, person_id=by.id).first() if by.is_person and by.id is not None else None
    if found is None:
        raise Http404
    return found
