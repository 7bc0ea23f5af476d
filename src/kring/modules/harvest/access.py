"""Who may see and do what in a harvest: fetching is checking, a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import pass_for
from kring.foundation.records.api import Actor, NotAllowed, Ref

from .kinds import kind_of
from .models import Aspect, Coder, Harvest, Point, Report, Told
from .states import State

GUEST = "harvest.told"  # what the link in a guest's mail is for


def may_lead(by: Actor, harvest: Harvest) -> bool:
    """May this actor invite coders, decide what becomes of notes and publish?"""
    return by.is_person and kind_of(harvest.owner).may_lead(by, harvest.owner)


def is_coder(by: Actor, harvest: Harvest) -> bool:
    """Was this actor invited to code here?"""
    return by.is_person and Coder.objects.filter(harvest=harvest, person_id=by.person_id).exists()


def may_work(by: Actor, harvest: Harvest) -> bool:
    """May this actor see the work of the harvest?"""
    if not by.is_person:
        return False
    kind = kind_of(harvest.owner)
    return kind.may_lead(by, harvest.owner) or kind.may_code(by, harvest.owner) or is_coder(by, harvest)


def check_may_lead(by: Actor, harvest: Harvest) -> None:
    """Raises NotAllowed for anybody but who leads it."""
    if not may_lead(by, harvest):
        raise NotAllowed


def check_may_work(by: Actor, harvest: Harvest) -> None:
    """Raises NotAllowed for who has nothing to do here."""
    if not may_work(by, harvest):
        raise NotAllowed


def harvest(*, by: Actor, id: int) -> Harvest:
    """A harvest that the actor leads or works in; else 404."""
    found = _found(id)
    if not may_work(by, found):
        raise Http404
    return found


def led(*, by: Actor, id: int) -> Harvest:
    """A harvest that the actor leads; else 404."""
    found = _found(id)
    if not may_lead(by, found):
        raise Http404
    return found


def readable(*, by: Actor, id: int) -> Harvest:
    """A harvest that is published, for anybody; before that only for who works in it. Else 404."""
    found = _found(id)
    if found.state != State.PUBLISHED and not may_work(by, found):
        raise Http404
    return found


def coder(*, by: Actor, id: int) -> Coder:
    """The actor as a coder of a harvest that is being coded; else 404."""
    if not by.is_person:
        raise Http404
    found = Coder.objects.filter(harvest_id=id, person_id=by.person_id, harvest__state=State.CODING)
    one = found.select_related("harvest").first()
    if one is None:
        raise Http404
    return one


def aspect(*, by: Actor, id: int) -> Aspect:
    """An aspect that is in use, of a harvest that the actor leads and that is not published; else 404."""
    one = Aspect.objects.filter(pk=id, merged_into=None).select_related("harvest").first()
    if one is None or one.harvest.state == State.PUBLISHED or not may_lead(by, one.harvest):
        raise Http404
    return one


def point(*, by: Actor, id: int) -> Point:
    """A point of a harvest that the actor leads and that is not published; else 404."""
    one = Point.objects.filter(pk=id).select_related("harvest").first()
    if one is None or one.harvest.state == State.PUBLISHED or not may_lead(by, one.harvest):
        raise Http404
    return one


def latest(found: Harvest) -> Report | None:
    """The newest version of the report of a harvest that access gave."""
    return Report.objects.filter(harvest=found).first()


def told(*, by: Actor, id: int) -> Told:
    """What the actor was told of a harvest; else 404."""
    one = Told.objects.filter(harvest_id=id, person_id=by.person_id).first() if by.is_person else None
    if one is None:
        raise Http404
    return Told.objects.select_related("harvest").get(pk=one.pk)


def told_by_link(*, by: Actor, secret: str) -> Told:
    """What a guest was told, by the link in their mail; 404 when it opens nothing (any more)."""
    given = pass_for(secret, purpose=GUEST, at=by.at)
    found = Told.objects.filter(pk=given.ref_id, person=None).select_related("harvest") if given is not None else None
    one = found.first() if found is not None else None
    if one is None:
        raise Http404
    return one


def guest_of(told: Told) -> Ref:
    """What a guest's link opens."""
    return Ref("harvest_told", str(told.pk))


def _found(id: int) -> Harvest:
    one = Harvest.objects.filter(pk=id).first()
    if one is None:
        raise Http404
    return one
