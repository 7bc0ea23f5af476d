"""Functions of people in the register: directory's verbs, and the public row brought up to date with them.

Each is one transaction of the actions it is made of; a function at a school is directory's, not the register's.
"""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, once
from kring.modules.directory.api import (
    claim_appointment,
    confirm_appointment,
    dispute_appointment,
    move_appointment,
)

from .entries import refresh


def claim_function(
    *, by: Actor, command: UUID, role: Role, site: str, from_date: date, until_date: date | None
) -> None:
    """The actor says that they have a function at a school. Raises what directory's claim raises, and AlreadyDone."""
    with transaction.atomic():
        once(command, claim_appointment, by=by, role=role, site=site, from_date=from_date, until_date=until_date)
        refresh(by=by, person_id=by.id or 0)


def move_function(*, by: Actor, command: UUID, appointment: Any, from_date: date, until_date: date | None) -> None:
    """The actor corrects the days of an own function. Raises what directory's move_dates raises, and AlreadyDone."""
    with transaction.atomic():
        once(command, move_appointment, by=by, appointment=appointment, from_date=from_date, until_date=until_date)
        refresh(by=by, person_id=by.id or 0)


def confirm_function(*, by: Actor, appointment: Any) -> None:
    """The board confirms a function. Raises NotAllowed."""
    with transaction.atomic():
        confirm_appointment(by=by, appointment=appointment)
        refresh(by=by, person_id=appointment.person_id)


def dispute_function(*, by: Actor, appointment: Any) -> None:
    """The board disputes a function: it counts nowhere any more. Raises NotAllowed."""
    with transaction.atomic():
        dispute_appointment(by=by, appointment=appointment)
        refresh(by=by, person_id=appointment.person_id)
