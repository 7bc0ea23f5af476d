"""Run in a process of its own: all migrations on the database of DATABASE_URL, and the cache's table."""

import gc
import sys

import django
from django.core.management import call_command
from django.db.utils import Error


def main(*, restored: bool) -> None:
    """Migrate, and let the audit trail note a restore; ends with one sentence when PostgreSQL refuses."""
    django.setup()
    # Django draws hundreds of model classes anew for every step. Looking for rubbish less often saves a fifth of the
    # time and costs 150 MB while it lasts.
    gc.freeze()
    gc.set_threshold(200_000, 10, 5)
    try:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("createcachetable", verbosity=0)
        if restored:
            from kring.foundation.audit.api import settle_after_restore
            from kring.foundation.records.api import Actor, ActorKind, now

            settle_after_restore(by=Actor(ActorKind.SYSTEM, None, now()))
    except Error as error:
        sys.exit(f"{type(error).__name__}: {error}".splitlines()[0])


if __name__ == "__main__":
    main(restored="restored" in sys.argv)
