"""`./kring bench gatherings [--json]`: ten thousand people want one of five hundred places, and rounds of the country.

Everybody has an account and a session; they send the sign-up form of the same evening over real HTTP, several at once,
to a web server in a scratch database.

answered_s   from the first press on the button until the last one read whether they have a place
oversold     places given or kept beyond those there are
overtaken    people who were answered before somebody else even asked, and yet stand behind them in the list
first_groups_s, groups_share_of_bound, page_p95_ratio: see bench/gatherings_groups.py
"""

import argparse
import os
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bench import gatherings_groups
from bench.house import scratch
from bench.telling import tell
from kring.config import supervise

LIMITS = {"answered_s": 60.0, "oversold": 0.0, "overtaken": 0.0} | gatherings_groups.LIMITS
FLOORS = gatherings_groups.FLOORS
PEOPLE, PLACES, CLIENTS = 10_000, 500, 16
PORT = 8796
TOKEN = "b" * 32  # what a browser gets in its cookie and sends back


@dataclass(frozen=True)
class Press:
    """One press on the button: whose, when it was sent and answered, and with which status."""

    person: int
    sent: float
    answered: float
    status: int


def crowd(many: int) -> list[tuple[int, str]]:
    """So many people with an account that are signed in: (person, session key). Made in bulk."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from django.contrib.sessions.models import Session

    from kring.foundation.jobs.api import system
    from kring.foundation.people.api import NewPerson, join_many
    from kring.foundation.people.models import Account

    by, backend = system(), settings.AUTHENTICATION_BACKENDS[0]
    ids = join_many(by=by, people=[NewPerson("Deelnemer", "", f"Nummer {n}") for n in range(many)], fictitious=True)
    made = [Account(person_id=pk, email=f"deelnemer{pk}@bench.kring.example", password=f"!{pk}") for pk in ids]
    Account.objects.bulk_create(made, batch_size=2000)
    accounts = {one.person_id: one for one in Account.objects.filter(person_id__in=ids)}
    store, rows = SessionStore(), []
    for pk in ids:
        one = accounts[pk]
        held = {SESSION_KEY: str(one.pk), BACKEND_SESSION_KEY: backend, HASH_SESSION_KEY: one.get_session_auth_hash()}
        key = uuid.uuid4().hex
        rows.append(Session(session_key=key, session_data=store.encode(held), expire_date=by.at + timedelta(hours=12)))
    Session.objects.bulk_create(rows, batch_size=2000)
    return [(pk, row.session_key) for pk, row in zip(ids, rows, strict=True)]


def evening(places: int) -> tuple[int, int]:
    """A public series with one evening: the numbers of both."""
    from kring.foundation.jobs.api import system
    from kring.foundation.records.api import Ref
    from kring.modules.gatherings import api
    from kring.modules.gatherings.models import Series

    by = system()
    number = api.make_series(by=by, owner=Ref("register", "po"), title="Proef", question="Wat helpt?")
    series = Series.objects.get(pk=number)
    api.publish_series(by=by, series=series)
    begins = by.at + timedelta(days=20)
    new = api.NewGathering("Avond", begins, begins + timedelta(hours=2), places, place="Utrecht")
    return number, api.add_gathering(by=by, series=Series.objects.get(pk=number), new=new)


class Line:
    """A connection that stays open. Bare, because the client shares the processors with the server that is measured."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def status_of(self, request: bytes) -> int:
        """Send a request, read the whole of its answer, give the status."""
        self.socket.sendall(request)
        answer = self._more()
        while b"\r\n\r\n" not in answer:
            answer += self._more()
        head, _, body = answer.partition(b"\r\n\r\n")
        _, named, length = head.lower().partition(b"content-length:")
        left = int(length.split(b"\r\n", 1)[0]) - len(body) if named else 0
        while left > 0:
            left -= len(self._more())
        return int(head.split(b" ", 2)[1])

    def _more(self) -> bytes:
        if not (part := self.socket.recv(65536)):
            raise SystemExit("The web server hung up.")
        return part


def press_all(people: Sequence[tuple[int, str]], series: int, gathering: int, port: int = PORT) -> list[Press]:
    """Everybody presses the button; CLIENTS of them at a time, each over a line that stays open."""
    presses: list[Press] = []
    waiting, lock = iter(people), threading.Lock()
    head = f"POST /bijeenkomsten/reeks/{series}/aanmelden/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
    head += "Content-Type: application/x-www-form-urlencoded\r\n"

    def client() -> None:
        line = Line(port)
        while True:
            with lock:
                one = next(waiting, None)
            if one is None:
                return
            body = f"csrfmiddlewaretoken={TOKEN}&command={uuid.uuid4()}&days={gathering}"
            own = f"Cookie: sessionid={one[1]}; csrftoken={TOKEN}\r\nContent-Length: {len(body)}\r\n\r\n"
            sent = time.perf_counter()
            status = line.status_of(f"{head}{own}{body}".encode())
            presses.append(Press(one[0], sent, time.perf_counter(), status))

    threads = [threading.Thread(target=client) for _ in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return presses


def overtaken(turns: Sequence[tuple[int, float, float]]) -> int:
    """How many stand behind somebody who only asked after they were answered. turns: (turn, sent, answered).

    >>> overtaken([(1, 0.0, 1.0), (2, 0.5, 0.9), (3, 2.0, 3.0)]), overtaken([(1, 2.0, 3.0), (2, 0.0, 1.0)])
    (0, 1)
    """
    found, latest_sent = 0, 0.0
    for _turn, sent, answered in sorted(turns):
        found += answered < latest_sent
        latest_sent = max(latest_sent, sent)
    return found


def signing_up(many: int = PEOPLE, places: int = PLACES) -> dict[str, float]:
    """Ten thousand sign-ups for five hundred places, in the database of DATABASE_URL."""
    from kring.modules.gatherings.models import SignUp
    from kring.modules.gatherings.signup.states import TAKES_A_PLACE

    people = crowd(many)
    series, gathering = evening(places)
    with supervise.children() as children:
        children.start("web server", supervise.web_command(port=PORT, workers=max(2, os.cpu_count() or 1)))
        children.wait_until_ready(f"http://127.0.0.1:{PORT}/healthz")
        presses = press_all(people, series, gathering)
    rows = {
        person: (turn, state)
        for person, turn, state in SignUp.objects.filter(gathering=gathering).values_list("person_id", "turn", "state")
    }
    answered = [one for one in presses if one.status == 302 and one.person in rows]
    if len(answered) != many:
        raise SystemExit(f"{many - len(answered)} of {many} sign-ups were not answered as they should.")
    taken = sum(state in TAKES_A_PLACE for _turn, state in rows.values())
    turns = [(rows[one.person][0], one.sent, one.answered) for one in answered]
    return {
        "sign_ups": len(answered),
        "answered_s": max(one.answered for one in presses) - min(one.sent for one in presses),
        "oversold": float(max(0, taken - places)),
        "overtaken": float(overtaken(turns)),
    }


def measured(many: int) -> dict[str, float]:
    """All figures, in the database of DATABASE_URL."""
    import django

    django.setup()
    return signing_up(many) | gatherings_groups.measured()


def main() -> None:
    """Print every figure beside its limit; exit code 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--people", type=int, default=PEOPLE, help="fewer people, to try it out")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)  # in the scratch database
    options = parser.parse_args()
    if not options.inside:
        sys.exit(elsewhere())
    tell(measured(options.people), limits=LIMITS, floors=FLOORS, as_json=options.json)


def elsewhere() -> int:
    """The same command in an empty database of its own; its exit code."""
    with scratch("gatherings") as environment:
        command = [sys.executable, "-m", "bench.gatherings", "--inside", *sys.argv[1:]]
        return subprocess.run(command, env=environment | {"KRING_MODE": "demo"}, check=False).returncode


if __name__ == "__main__":
    main()
