"""Figures are for everybody; numbers to compare with are entered by the office of a register."""

from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor
from kring.modules.register.models import Register


def register(code: str) -> Register:
    """A register by its code, the first when none is asked; 404 for another."""
    found = Register.objects.filter(pk=code).first() if code else Register.objects.first()
    if found is None:
        raise Http404
    return found


def office(*, by: Actor, code: str) -> Register:
    """A register whose office the actor is; 404 for everybody else."""
    found = register(code)
    if not by.has(Role.OFFICE, found.ref):
        raise Http404
    return found
