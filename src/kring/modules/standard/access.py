"""Who may name the items of a list: the office of the register of its sector. Reading is for everybody."""

from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref

from .models import Framework, Place


def check_may_edit(by: Actor, framework: Framework) -> None:
    """Raises NotAllowed for anybody but the office of the register of this sector; codes of Kring are nobody's."""
    if not edits(by, framework.sector):
        raise NotAllowed


def edits(by: Actor, sector: str) -> bool:
    """Does this actor hold the office of the register of this sector?"""
    return bool(sector) and by.has(Role.OFFICE, Ref("register", sector))


def place(*, by: Actor, framework: str, number: int) -> Place:
    """A place in a list, with its list, for who may name it; 404 for all others."""
    found = Place.objects.filter(framework_id=framework, number=number).select_related("framework").first()
    if found is None or not edits(by, found.framework.sector):
        raise Http404
    return found
