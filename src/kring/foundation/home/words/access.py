"""Who keeps the words of the search: the operator, and the editors of the house's own publisher."""

from django.http import Http404

from kring.foundation.home.models import SynonymGroup
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref

INSTALLATION, PUBLISHER = Ref("installation", "kring"), Ref("publisher", "kring")


def check_may_keep_words(by: Actor) -> None:
    """Raises NotAllowed for anybody else."""
    if not (by.has(Role.OPERATOR, INSTALLATION) or by.has(Role.EDITOR, PUBLISHER)):
        raise NotAllowed


def may_keep_words(by: Actor) -> bool:
    """Does this actor keep the words?"""
    try:
        check_may_keep_words(by)
    except NotAllowed:
        return False
    return True


def desk(*, by: Actor) -> None:
    """The desk of who keeps the words; 404 for all others."""
    if not may_keep_words(by):
        raise Http404


def group(*, by: Actor, id: int) -> SynonymGroup:
    """A group of synonyms, for who keeps them; 404 for all others."""
    desk(by=by)
    found = SynonymGroup.objects.filter(pk=id).first()
    if found is None:
        raise Http404
    return found
