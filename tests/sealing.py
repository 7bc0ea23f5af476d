"""Sealing in tests: other workers' transactions on the same server hold it back for a moment, as they should."""

import time

from django.db.models.expressions import RawSQL

from kring.foundation.audit import api as audit
from kring.foundation.audit.actions import SETTLED
from kring.foundation.audit.models import Entry
from tests.cast import system


def sealed(count: int, *, within: float = 60) -> int:
    """Seal until so many entries are sealed in all; says how many were. Raises TimeoutError."""
    until, done = time.monotonic() + within, 0
    while done < count:
        done += audit.seal(by=system())
        if done < count:
            if time.monotonic() > until:
                raise TimeoutError(f"{done} of {count} entries could be sealed")
            time.sleep(0.1)
    return done


def wait_until_settled(*, within: float = 60) -> None:
    """Return when nothing that waits is held back by a transaction that still runs. Raises TimeoutError."""
    until = time.monotonic() + within
    while Entry.objects.exclude(pk__in=RawSQL(SETTLED, [])).exists():  # noqa: S611  a constant
        if time.monotonic() > until:
            raise TimeoutError("a transaction that started before is still running")
        time.sleep(0.1)
