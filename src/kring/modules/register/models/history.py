"""A net under the tables in which decisions stand: every row as it was, written by the database itself.

Triggers, so bulk writes and raw SQL are caught too. Each old row carries the id of the audit entry within which it was
written. No page reads these tables: the story people see is audit's. They are exported and erased with the table that
they follow (privacy finds them by themselves).
"""

from typing import Any

import pghistory
import pgtrigger
from django.db import models

from .certificates import Certificate
from .enrolments import Application, Enrolment, Registration
from .standing import Postponement, PostponementRequest, Removal, Renewal

# The entry of the action that holds the permission to write (records, guard.py); '' outside one.
RUNNING_ENTRY = models.Func(
    template="left(coalesce(current_setting('kring.entry', true), ''), 40)", output_field=models.CharField()
)


def history_of(tracked: type[models.Model]) -> Any:
    """The base of a history table: one row for every insert, update and delete, a statement at a time."""
    return pghistory.create_event_model(
        tracked,
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=["id"],  # pgh_obj says whose row it was
        context_field=None,  # type: ignore[arg-type]  # None is how one leaves it out
        attrs={"pgh_entry": models.CharField(max_length=40, db_default=RUNNING_ENTRY)},
        level=pgtrigger.Statement,
    )


class EnrolmentHistory(history_of(Enrolment)):  # type: ignore[misc]
    """Old rows of Enrolment."""


class RegistrationHistory(history_of(Registration)):  # type: ignore[misc]
    """Old rows of Registration."""


class ApplicationHistory(history_of(Application)):  # type: ignore[misc]
    """Old rows of Application."""


class RenewalHistory(history_of(Renewal)):  # type: ignore[misc]
    """Old rows of Renewal."""


class PostponementRequestHistory(history_of(PostponementRequest)):  # type: ignore[misc]
    """Old rows of PostponementRequest."""


class PostponementHistory(history_of(Postponement)):  # type: ignore[misc]
    """Old rows of Postponement."""


class RemovalHistory(history_of(Removal)):  # type: ignore[misc]
    """Old rows of Removal."""


class CertificateHistory(history_of(Certificate)):  # type: ignore[misc]
    """Old rows of Certificate."""
