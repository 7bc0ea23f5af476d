"""Who may see and change a division: whoever may form groups of its owner. A stranger gets 404."""

from django.http import Http404

from kring.foundation.records.api import Actor, NotAllowed

from .kinds import kind_called
from .models import Division, Member


def division(*, by: Actor, id: int) -> Division:
    """A division for whoever may form it; 404 for all others."""
    found = Division.objects.filter(pk=id).first()
    if found is None or not kind_called(found.kind).may_form(by, found.owner):
        raise Http404
    return found


def member(found: Division, id: int) -> Member:
    """Somebody of this division who has not left; 404 for all others."""
    there = Member.objects.filter(division=found, pk=id, left_at=None).select_related("person", "seat__circle").first()
    if there is None:
        raise Http404
    return there


def check_may_form(by: Actor, found: Division) -> None:
    """Raises NotAllowed for who may not; jobs may."""
    if by.kind != "system" and not kind_called(found.kind).may_form(by, found.owner):
        raise NotAllowed
