"""Whose sessions: of organisers, and of who holds a place (by their own page or the code of their ticket)."""

from django.http import Http404

from kring.foundation.records.api import Actor
from kring.modules.gatherings.models import Draw, Session, SignUp
from kring.modules.gatherings.series.access import organised_gathering


def led_session(*, by: Actor, id: int) -> Session:
    """A session of a gathering that the actor organises; 404 for anybody else's."""
    found = Session.objects.filter(pk=id).select_related("gathering__series", "gathering__meeting").first()
    if found is None:
        raise Http404
    organised_gathering(by=by, id=found.gathering_id)
    return found


def led_draw(*, by: Actor, id: int) -> Draw:
    """A draw of a gathering that the actor organises; 404 for anybody else's."""
    found = Draw.objects.filter(pk=id).select_related("gathering__series", "gathering__meeting").first()
    if found is None:
        raise Http404
    organised_gathering(by=by, id=found.gathering_id)
    return found


def session_of(sign_up: SignUp, id: int) -> Session:
    """A session of the gathering that this sign-up is for; 404 for another."""
    found = Session.objects.filter(pk=id, gathering_id=sign_up.gathering_id).first()
    if found is None:
        raise Http404
    return found
