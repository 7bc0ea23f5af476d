"""Who may see what of whom."""

from uuid import UUID

from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref

from . import rules
from .models import Export, Grant

# What somebody must be of an organisation to use leave that was given to the organisation.
MAY_USE = frozenset({Role.BOARD_MEMBER, Role.BOARD_ADMIN, Role.HR, Role.OFFICE, Role.COMMITTEE, Role.COACH})


def own_grant(*, by: Actor, id: int) -> Grant:
    """The grant, for the person who gave it; 404 for all others."""
    found = Grant.objects.filter(pk=id).first()
    if found is None or by.ref != Ref("person", str(found.giver_id)):
        raise Http404
    return found


def own_export(*, by: Actor, id: UUID) -> Export:
    """An export that is ready and has not ended, for the person it is about; 404 for all others."""
    found = Export.objects.filter(pk=id, ready_at__isnull=False, ends_at__gt=by.at).first()
    if found is None or by.ref != Ref("person", str(found.person_id)):
        raise Http404
    return found


def is_receiver(by: Actor, receiver: Ref) -> bool:
    """Was leave for `receiver` given to this actor: to them in person, or to what they speak for today?"""
    return by.is_person and (by.ref == receiver or any(h.ref == receiver and h.role in MAY_USE for h in by.holds))


def leave(*, by: Actor, of_person: int, item: Ref) -> Grant | None:
    """The grant under which this actor may look at this thing of that person today; None when there is none."""
    given = Grant.objects.filter(giver_id=of_person, item_kind=item.kind, withdrawn_at=None)
    for grant in given.filter(from_date__lte=by.today, until_date__gte=by.today):
        if rules.covers(grant.item_kind, grant.item_id, item.kind, item.id) and is_receiver(by, grant.receiver):
            return grant
    return None


def check_may_look(by: Actor, of_person: int, item: Ref) -> None:
    """Raises NotAllowed unless it is one's own or there is leave."""
    if by.ref != Ref("person", str(of_person)) and leave(by=by, of_person=of_person, item=item) is None:
        raise NotAllowed


def may_look(by: Actor, of_person: int, item: Ref) -> bool:
    """Is it one's own, or is there leave?"""
    try:
        check_may_look(by, of_person, item)
    except NotAllowed:
        return False
    return True
