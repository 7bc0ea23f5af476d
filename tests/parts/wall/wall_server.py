"""A server process with a toy kind of wall in it: whoever is called Olga leads, everybody else takes part."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from kring.config import supervise
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, Ref
from kring.parts.wall.api import WallKind, register_wall_kind
from tests.foundation.live.serving import Server

APPLICATION = "tests.parts.wall.wall_application:application"


def leads(by: Actor, owner: Ref) -> bool:
    """Is this Olga?"""
    return by.is_person and Person.objects.filter(pk=by.id, given_name="Olga").exists()


def register() -> None:
    """The kind, in this process."""
    register_wall_kind(WallKind("toy", "Muur", lambda by, owner: by.is_person, leads, lambda owner_id: "/"))


class WallServer(Server):
    """A server with walls; `stop` and `start` take it away and bring it back on the same port."""

    def start(self) -> None:
        command = supervise.web_command(port=self.port)
        command[-1] = APPLICATION
        self.process = subprocess.Popen(command, env=dict(os.environ), start_new_session=True)
        self._wait()


@contextmanager
def serving_walls() -> Iterator[WallServer]:
    """A server for one test."""
    register()
    server = WallServer()
    try:
        yield server
    finally:
        server.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.process.wait(timeout=10)
        server.process.kill()
