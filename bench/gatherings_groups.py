"""`./kring bench gatherings_groups`: a conversation round of the whole country, in a scratch database.

How soon groups stand, how good they become, how quick pages stay. bench/gatherings.py calls `measured`.

first_groups_s         from the press on the button until valid groups stand on the page, worker included
groups_share_of_bound  after 30 s of searching: at least this part of what is possible at all (0 to 1)
page_p95_ratio         95th percentile of other pages while the worker searches, over the same before it
"""

import statistics
import subprocess
import sys
import time
from datetime import timedelta
from typing import Any

import numpy as np

from bench.house import scratch
from bench.telling import tell
from kring.config import supervise

LIMITS = {"first_groups_s": 5.0, "page_p95_ratio": 2.0}
FLOORS = {"groups_share_of_bound": 0.997}
PEOPLE, SLOTS, ROOMS, SECONDS = 4300, 24, 18, 30
PARTS = (0.17, 0.16, 0.145, 0.12, 0.09, 0.07, 0.06, 0.05, 0.045, 0.04, 0.03, 0.02)
PROVINCES = tuple(str(code) for code in range(20, 32))
PATIENCE = 240.0
WARM = 20  # seconds until the worker listens and has prepared itself, as in a house that runs


def round_of_the_country(by: Any, people: int = PEOPLE) -> Any:
    """A round with 24 dates, and so many people who can on six in ten of them; made by bulk actions, with a seed."""
    from kring.foundation.people.api import NewPerson, join_many
    from kring.foundation.records.api import Ref
    from kring.modules.gatherings.rounds import actions, bulk
    from kring.modules.gatherings.rounds.models import Round

    new = actions.NewRound("Landelijke ronde", "Wat helpt jou?", by.today + timedelta(days=30))
    found = Round.objects.select_related("series").get(pk=actions.make(by=by, owner=Ref("register", "po"), new=new))
    start = by.at + timedelta(days=40)
    days = [(start + timedelta(days=one), start + timedelta(days=one, hours=2)) for one in range(SLOTS)]
    slots = [actions.NewSlot(begin, end, rooms=max(1, ROOMS * people // PEOPLE)) for begin, end in days]
    actions.add_slots(by=by, round=found, slots=slots)
    actions.open_round(by=by, round=found)
    ids = join_many(by=by, people=[NewPerson(f"Vera{one}", "", "Proef") for one in range(people)], fictitious=True)
    bulk.bring_in(by=by, round=found, parts=parts(ids))
    found.refresh_from_db()
    return found


def parts(ids: list[int]) -> list[Any]:
    """Made-up school leaders: boards of uneven size, and what people of one board have in common."""
    from kring.modules.gatherings.rounds.answering import Said
    from kring.modules.gatherings.rounds.bulk import NewPart
    from kring.modules.gatherings.rounds.people import Background

    dice, n = np.random.default_rng(4300), len(ids)
    boards = max(8, n // 5)
    weight = 1.0 / np.arange(1, boards + 1) ** 0.7
    board = dice.choice(boards, n, p=weight / weight.sum())
    of_board = dice.choice(12, boards, p=np.array(PARTS) / sum(PARTS))
    province = np.where(dice.random(n) < 0.8, of_board[board], dice.choice(12, n, p=np.array(PARTS) / sum(PARTS)))
    kind = dice.choice(["bo", "sbo", "special"], n, p=[0.85, 0.05, 0.1])
    around = dice.choice(["sparse", "middle", "dense"], n, p=[0.3, 0.4, 0.3])
    size = np.array(["one", "few", "many"])[dice.choice(3, boards, p=[0.3, 0.4, 0.3])][board]
    can = dice.random((n, SLOTS)) < 0.6
    return [
        NewPart(
            person, Said(np.flatnonzero(can[one]).tolist() or [0]),
            Background(PROVINCES[province[one]], str(kind[one]), str(around[one]), str(size[one]), f"{board[one]:05}"),
        )
        for one, person in enumerate(ids)
    ]  # fmt: skip


def p95(values: list[float]) -> float:
    """The value that 95 of 100 stay below."""
    return statistics.quantiles(values, n=20)[-1]


def visits(client: Any, addresses: list[str], until: Any) -> list[float]:
    """How long pages take, in turns, until told to stop."""
    taken: list[float] = []
    while not until(len(taken)):
        for address in addresses:
            start = time.perf_counter()
            assert client.get(address).status_code == 200
            taken.append((time.perf_counter() - start) * 1000)
        time.sleep(0.05)  # people read, too
    return taken


def measured(people: int = PEOPLE, seconds: int = SECONDS) -> dict[str, float]:
    """All figures, in the migrated database of DATABASE_URL."""
    from django.test import Client

    from kring.foundation.jobs.api import system
    from kring.foundation.jobs.models import Run
    from kring.modules.gatherings.rounds import actions
    from kring.parts.groups.models import Circle, Division

    found, client = round_of_the_country(system(), people), Client(HTTP_HOST="localhost")
    addresses = ["/", "/gespreksrondes/" if client.get("/gespreksrondes/").status_code == 200 else "/zoek/"]
    visits(client, addresses, lambda done: done >= 40)  # templates and plans are read once
    calm = visits(client, addresses, lambda done: done >= 200)
    worker = subprocess.Popen(supervise.worker_command(), stdout=subprocess.DEVNULL)
    try:
        time.sleep(WARM)
        start = time.monotonic()
        division = actions.divide(by=system(), round=found, seconds=seconds)
        first: list[float] = []

        def ended(done: int) -> bool:
            if not first and Circle.objects.filter(division_id=division, seats__isnull=False).exists():
                first.append(time.monotonic() - start)
            state = Run.objects.filter(about=f"division:{division}").values_list("state", flat=True)[0]
            return state in ("done", "failed") or time.monotonic() - start > PATIENCE

        busy = visits(client, addresses, ended)
    finally:
        worker.terminate()
        worker.wait()
    made = Division.objects.get(pk=division)
    return {
        "first_groups_s": first[0] if first else PATIENCE,
        "groups_share_of_bound": (made.diversity or 0.0) / (made.bound or 1.0),
        "page_p95_ratio": p95(busy) / p95(calm),
    }


def elsewhere() -> int:
    """The same command in an empty database of its own; its exit code."""
    with scratch("groups") as environment:
        command = [sys.executable, "-m", "bench.gatherings_groups", "--inside", *sys.argv[1:]]
        return subprocess.run(command, env=environment | {"KRING_MODE": "demo"}, check=False).returncode


def main() -> None:
    """Print the three figures; exit code 1 when one is missed."""
    if "--inside" not in sys.argv:
        sys.exit(elsewhere())
    import django

    django.setup()
    tell(measured(), limits=LIMITS, floors=FLOORS, as_json=True, digits=4)


if __name__ == "__main__":
    main()
