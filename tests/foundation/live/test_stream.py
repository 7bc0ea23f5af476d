"""Streams of a real server process: order, resuming, permission, two processes, and the end."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction

from kring.foundation.live.api import recheck
from kring.foundation.records.api import now
from tests.foundation.live import toy
from tests.foundation.live.serving import Server, Stream, serving

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
ONE = "/live/?c=toy:1&after=0"


@pytest.fixture
def server(transactional_db: None) -> Iterator[Server]:
    with serving() as found:
        yield found


def counted(times: int, board: str = "1") -> None:
    for _ in range(times):
        toy.count(by=toy.system(), board=board)


def test_every_change_comes_once_and_in_order_also_after_coming_back(server: Server) -> None:
    stream = Stream(server, ONE)
    counted(5)
    assert stream.changes(5) == [1, 2, 3, 4, 5]
    assert stream.last == "toy:1=5"
    stream.close()
    counted(300)  # more than is read at once
    again = Stream(server, ONE, last="toy:1=5")
    assert again.changes(300) == list(range(6, 306))
    counted(2)
    assert again.changes(2) == [306, 307]
    again.close()


def test_a_stream_of_several_channels_remembers_each(server: Server) -> None:
    path = "/live/?c=toy:1&after=0&c=toy:2&after=0"
    stream = Stream(server, path)
    counted(2)
    assert stream.changes(2) == [1, 2]
    counted(1, board="2")
    assert stream.changes(1) == [1]
    assert stream.last == "toy:1=2,toy:2=1"
    stream.close()
    counted(1, board="2")
    counted(1)
    again = Stream(server, path, last="toy:1=2,toy:2=1")
    assert sorted(again.changes(2)) == [2, 3]
    again.close()


def test_each_audience_hears_its_own_and_a_failed_rendering_loads_the_page_anew(server: Server) -> None:
    plain, mirror = Stream(server, ONE), Stream(server, ONE, cookie="toy=bram~mirror")
    silent, broken = Stream(server, ONE, cookie="toy=x~silent"), Stream(server, ONE, cookie="toy=y~broken")
    toy.write(by=toy.system(), board="1", note=uuid4(), words="abc")
    assert ">abc<" in plain.until("message")["html"]
    assert ">cba<" in mirror.until("message")["html"]
    assert broken.until("reload") == {"c": "toy:1", "n": 1}
    recheck_and_close(silent)
    for stream in (plain, mirror, broken):
        stream.close()


def recheck_and_close(stream: Stream) -> None:
    """Nothing was said to this one before it was closed."""
    toy.close("1", now())
    with transaction.atomic():
        recheck("toy:1")
    heard: list[Any] = []
    while (event := stream.next())[0] != "end":
        heard.append(event[0])
    assert set(heard) - {"present"} == {"closed"}
    stream.close()


def test_when_permission_ends_the_stream_ends(server: Server) -> None:
    stream, other = Stream(server, ONE), Stream(server, ONE + "&c=toy:2", cookie="toy=bram")
    counted(1)
    assert stream.changes(1) == [1]
    toy.close("1", now())
    with transaction.atomic():
        recheck("toy:1")
    assert stream.until("closed") == {"c": "toy:1"}
    assert stream.next() == ("end", None)
    counted(1)
    counted(1, board="2")
    assert other.until("closed") == {"c": "toy:1"}
    assert other.until("message")["c"] == "toy:2"
    assert server.status(ONE, Cookie="toy=anna") == 404
    other.close()


def test_a_permission_with_an_end_ends_then(server: Server) -> None:
    toy.close("1", now() + timedelta(seconds=1.5))
    stream = Stream(server, ONE)
    assert stream.until("closed") == {"c": "toy:1"}
    assert stream.next() == ("end", None)


def test_strangers_and_other_sites_get_nothing(server: Server) -> None:
    assert server.status(ONE) == 404
    assert server.status("/live/?c=toy:nowhere", Cookie="toy=anna") == 404
    assert server.status("/live/?c=nobody:1", Cookie="toy=anna") == 404
    assert server.status("/live/", Cookie="toy=anna") == 404
    assert server.status(ONE, Cookie="toy=anna", Origin="https://elders.example") == 403
    assert server.status(ONE, Cookie="toy=anna", Sec_Fetch_Site="cross-site") == 403
    assert server.status(ONE, Cookie="toy=anna", Host="elders.example") == 400


def test_who_is_there_is_told_and_who_leaves_is_gone(server: Server) -> None:
    anna = Stream(server, ONE)
    assert anna.until("present")["names"] == ["anna"]
    bram, nobody = Stream(server, ONE, cookie="toy=bram"), Stream(server, ONE, cookie="toy=nobody")
    assert anna.until("present")["names"] == ["anna", "bram"]
    while nobody.until("present")["names"] != ["anna", "bram"]:
        pass
    bram.close()
    assert anna.until("present")["names"] == ["anna"]
    anna.close()
    nobody.close()


def test_two_processes_tell_the_same_and_know_each_others_people(server: Server) -> None:
    with serving() as second:
        here, there = Stream(server, ONE), Stream(second, ONE, cookie="toy=bram")
        while here.until("present")["names"] != ["anna", "bram"]:
            pass
        counted(20)
        assert here.changes(20) == there.changes(20) == list(range(1, 21))
        here.close()
        there.close()


def test_a_rollback_tells_nobody(server: Server) -> None:
    stream = Stream(server, ONE)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        toy.count(by=toy.system(), board="1", words=5)
        raise ZeroDivisionError
    note = uuid4()
    toy.write(by=toy.system(), board="1", note=note, words="wel")
    data = stream.until("message")
    assert data["n"] == 1 and "wel" in data["html"]
    stream.close()


def test_when_the_listening_connection_breaks_nothing_is_missed(server: Server) -> None:
    stream = Stream(server, ONE)
    counted(1)
    assert stream.changes(1) == [1]
    for _ in range(3):
        toy.run(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
        counted(3)
    assert stream.changes(9) == list(range(2, 11))
    stream.close()


def test_a_log_that_was_emptied_says_so_and_goes_on(server: Server) -> None:
    counted(3)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM live_change")
    stream = Stream(server, ONE)
    assert stream.until("reload") == {"c": "toy:1", "n": 3}
    counted(1)
    assert stream.changes(1) == [4]
    ahead = Stream(server, "/live/?c=toy:1&after=99")
    assert ahead.until("reload") == {"c": "toy:1", "n": 4}
    stream.close()
    ahead.close()


def test_the_server_stops_at_once_with_streams_open(server: Server) -> None:
    stream = Stream(server, ONE)
    counted(1)
    assert stream.changes(1) == [1]
    assert server.stop() < 1.5
    assert stream.next()[0] in ("end", "present")
