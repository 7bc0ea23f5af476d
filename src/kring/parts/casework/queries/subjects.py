"""Which kinds of case are open about a thing."""

from kring.foundation.records.api import Ref
from kring.parts.casework.models import Case
from kring.parts.casework.states import OPEN


def open_kinds(subject: Ref) -> frozenset[str]:
    """The kinds of case that are open about this thing: of each kind there can be one."""
    held = Case.objects.filter(subject_kind=subject.kind, subject_id=subject.id, state__in=OPEN)
    return frozenset(held.values_list("kind", flat=True))
