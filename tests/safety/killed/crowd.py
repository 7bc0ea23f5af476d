"""The people, schools and sessions of the test, made in the scratch database by a process of its own.

`python -m tests.safety.killed.crowd PEOPLE SITES` prints their session keys and the codes of the sites as JSON;
`python -m tests.safety.killed.crowd after` prints what the story holds when all is over.
"""

import json
import sys
import time
from typing import Any

import django
from asgiref.sync import async_to_sync
from procrastinate.contrib.django import app

django.setup()

from django.conf import settings  # noqa: E402  after setup
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402

from kring.config import database  # noqa: E402
from kring.foundation.audit.api import chain_lines, seal  # noqa: E402
from kring.foundation.audit.chain import faults  # noqa: E402
from kring.foundation.audit.models import Entry, Seal  # noqa: E402
from kring.foundation.jobs.api import system  # noqa: E402
from kring.foundation.jobs.jobs import rescue_from  # noqa: E402
from kring.modules.directory.models import Board, School, Site  # noqa: E402
from tests import cast  # noqa: E402

UNDELIVERED = """
SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'jobs.deliver' AND status NOT IN ('succeeded', 'failed')
"""


def make(people: int, sites: int) -> dict[str, Any]:
    """Leaders with a session, and schools to work at."""
    database.prepare()
    with transaction.atomic():
        codes = [f"{10 + number // 26:02}A{chr(65 + number % 26)}00" for number in range(sites)]
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
        Board.objects.create(number="10001", name="Stichting Zon")
        School.objects.bulk_create([School(brin=code[:4], name=f"School {code}") for code in codes])
        Site.objects.bulk_create(
            [Site(code=code, school_id=code[:4], kind="bo", name=f"School {code}", board_id="10001") for code in codes]
        )
    sessions = []
    for number in range(people):
        client = cast.signed_in(Client(), cast.person(f"Naam{number}", "Proef"))
        sessions.append(client.cookies[settings.SESSION_COOKIE_NAME].value)
    return {"sessions": sessions, "cookie": settings.SESSION_COOKIE_NAME, "sites": codes}


def after() -> dict[str, Any]:
    """Seal what is left; what is wrong with the chain, how many entries and seals there are, and jobs by status."""
    until = time.monotonic() + 30
    while Entry.objects.filter(seal=None).exclude(event="audit.sealed").exists() and time.monotonic() < until:
        seal(by=system())
        time.sleep(0.1)
    return {
        "faults": list(faults(list(chain_lines(with_content=True)))),
        "entries": Entry.objects.exclude(event="audit.sealed").count(),
        "sealed": Seal.objects.exclude(entry__event="audit.sealed").count(),
        "undelivered": _undelivered(),
    }


def _undelivered() -> int:
    """How many events have not been brought to their listeners, after what killed workers left lying is taken up."""
    async_to_sync(_rescued)()
    until = time.monotonic() + 30
    with connection.cursor() as cursor:
        while True:
            cursor.execute(UNDELIVERED)
            left = int(cursor.fetchone()[0])
            if not left or time.monotonic() > until:
                return left
            time.sleep(0.2)


async def _rescued() -> None:
    """What the worker does by itself every two minutes."""
    await rescue_from(app.job_manager, silent_for=1)


if __name__ == "__main__":
    print(json.dumps(after() if sys.argv[1] == "after" else make(int(sys.argv[1]), int(sys.argv[2]))))
