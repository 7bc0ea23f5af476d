"""Who may see and change what of people: everybody their own, nobody another's."""

from django.http import Http404

from kring.foundation.records.api import Actor

from .door import SignInFirst
from .models import Person, Token


def me(*, by: Actor) -> Person:
    """The person who acts. Raises SignInFirst for a visitor, Http404 when the person is gone."""
    if not by.is_person:
        raise SignInFirst
    found = Person.objects.filter(pk=by.person_id).first()
    if found is None:
        raise Http404
    return found


def own_token(*, by: Actor, token_id: int) -> Token:
    """An API key of the one who acts. Raises SignInFirst for a visitor, Http404 for somebody else's key."""
    found = Token.objects.filter(pk=token_id, person_id=me(by=by).pk).first()
    if found is None:
        raise Http404
    return found
