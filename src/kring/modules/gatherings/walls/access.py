"""Who leads and who writes on the walls of a gathering; and the page over a whole series."""

from django.db.models import Q
from django.http import Http404

from kring.foundation.records.api import Actor, Ref
from kring.modules.gatherings.models import Gathering, Series, SeriesPage, Session, SignUp
from kring.modules.gatherings.series.access import may_run
from kring.modules.gatherings.signup.states import SignUpState

from .states import PageState


def _gathering(owner: Ref) -> Gathering | None:
    if owner.kind != "gathering" or not owner.id.isdigit():
        return None
    return Gathering.objects.select_related("series", "meeting").filter(pk=owner.id).first()


def may_facilitate(by: Actor, owner: Ref) -> bool:
    """Does the actor organise this gathering, or facilitate or take notes at a session of it?"""
    found = _gathering(owner)
    if found is None:
        return False
    if may_run(by, found.series.owner):
        return True
    leads = Q(facilitator__person_id=by.id) | Q(note_taker__person_id=by.id)
    return by.is_person and Session.objects.filter(leads, gathering=found).exists()


def may_see(by: Actor, owner: Ref) -> bool:
    """Does the actor have a place at this gathering, or lead it? Guests come by the link of the wall itself."""
    if not by.is_person:
        return may_facilitate(by, owner)
    placed = SignUp.objects.filter(gathering_id=owner.id, person_id=by.person_id, state=SignUpState.PLACED)
    return (owner.kind == "gathering" and owner.id.isdigit() and placed.exists()) or may_facilitate(by, owner)


def is_public(series: Series) -> bool:
    """May everybody read the wall over this series?"""
    return SeriesPage.objects.filter(series=series, state=PageState.PUBLIC).exists()


def read_series(*, by: Actor, id: int) -> Series:
    """A series whose wall is public, for anybody; whoever runs it reads it before. Else 404."""
    found = Series.objects.filter(pk=id).first()
    if found is None or not (is_public(found) or may_run(by, found.owner)):
        raise Http404
    return found


def may_read_promises(by: Actor, about: Ref) -> bool:
    """Who leads a gathering reads what was promised there."""
    return may_facilitate(by, about)
