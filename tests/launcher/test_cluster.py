"""The PostgreSQL server: shared by who needs it, stopped by the last, and private."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from launch import binaries, home
from launch.binaries import Binaries
from launch.cluster import Cluster
from launch.home import Home, own_folder
from launch.sorry import Sorry

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Home]:
    """An installation of its own; for root in a place that the server's account can reach."""
    if os.geteuid() != 0:
        yield Home(root=ROOT, state=own_folder(tmp_path / "state", owner=os.geteuid(), mode=0o700))
        return
    parent = home.ROOT_STATE.with_name(f"kring-test-{secrets.token_hex(4)}")
    monkeypatch.setattr(home, "ROOT_STATE", parent)
    yield Home(root=ROOT, state=tmp_path)
    shutil.rmtree(parent)


@pytest.fixture
def cluster(place: Home) -> Cluster:
    """A cluster that was never started."""
    return Cluster(place, binaries.find(place), "test")


def test_the_server_runs_until_its_last_user_leaves(place: Home, cluster: Cluster) -> None:
    other = Cluster(place, cluster.binaries, "test")
    cluster.hold()
    other.hold()
    cluster.release()
    assert other._answers()
    assert other._ask("SELECT 1").strip() == "1"
    other.release()
    assert not other._answers()


HOLD_AND_WAIT = """
import sys, pathlib
from launch import binaries, home
from launch.cluster import Cluster
home.ROOT_STATE = pathlib.Path(sys.argv[1])
place = home.Home(root=pathlib.Path(sys.argv[2]), state=pathlib.Path(sys.argv[3]))
Cluster(place, binaries.find(place), "test").hold()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_killed_user_leaves_the_server_to_the_next(place: Home, cluster: Cluster) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD_AND_WAIT, str(home.ROOT_STATE), str(ROOT), str(place.state)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        child.send_signal(signal.SIGKILL)
    assert cluster._answers()  # nobody was there to stop it
    cluster.hold()
    cluster.release()
    assert not cluster._answers()


def test_the_server_is_private_and_its_role_may_only_make_databases(cluster: Cluster) -> None:
    cluster.hold()
    try:
        assert cluster._ask("SHOW listen_addresses").strip() == ""
        assert cluster.sockets.stat().st_mode & 0o777 == 0o700
        assert cluster.data.stat().st_mode & 0o777 == 0o700
        role = cluster._ask("SELECT rolcreatedb, rolsuper, rolcreaterole FROM pg_roles WHERE rolname = 'kring'")
        assert role.strip() == "t|f|f"
        assert cluster._ask("SHOW server_encoding").strip() == "UTF8"
    finally:
        cluster.release()


def test_data_of_another_major_version_are_refused_with_a_sentence(cluster: Cluster) -> None:
    cluster._make_folders()
    cluster.data.mkdir()
    (cluster.data / "PG_VERSION").write_text("12\n")
    with pytest.raises(Sorry, match=r"were made by PostgreSQL 12 and this is PostgreSQL \d+.* restore the backup"):
        cluster.hold()


def test_a_failing_initdb_leaves_nothing_behind(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Binaries, program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        said = 'initdb: error: could not write file "x": No space left on device\n'
        return subprocess.CompletedProcess([program], 1, stdout=said)

    monkeypatch.setattr(Binaries, "run", full)
    with pytest.raises(Sorry, match="The disk is full"):
        cluster.hold()
    assert not cluster.data.exists()
    assert not (cluster.folder / "new").exists()


@pytest.mark.parametrize("depth", [1, 30])
def test_the_path_of_the_socket_always_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, depth: int) -> None:
    monkeypatch.setattr(home.os, "geteuid", lambda: 1000)
    deep = Home(root=tmp_path, state=tmp_path.joinpath(*["a-long-name"] * depth))
    path = deep.sockets("main") / ".s.PGSQL.5432.lock"
    assert len(os.fsencode(path)) <= 107


def test_two_installations_never_share_a_socket_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home.os, "geteuid", lambda: 1000)
    deep = [Home(root=tmp_path, state=tmp_path / name / ("x" * 120)) for name in ("one", "two")]
    assert deep[0].sockets("main") != deep[1].sockets("main")


def test_a_new_state_folder_is_a_new_start_for_root_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home.os, "geteuid", lambda: 0)
    first = Home(root=tmp_path, state=tmp_path)
    folder = first.postgres()
    assert folder == first.postgres()
    (tmp_path / "mark").unlink()
    assert folder != first.postgres()


def test_a_folder_that_others_can_write_is_not_trusted(tmp_path: Path) -> None:
    open_to_all = tmp_path / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    with pytest.raises(Sorry, match="does not trust it"):
        own_folder(open_to_all, owner=os.geteuid())


def test_a_link_in_the_place_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Sorry, match="must be a folder"):
        own_folder(tmp_path / "link", owner=os.geteuid())


def test_a_folder_of_somebody_else_is_not_trusted(tmp_path: Path) -> None:
    with pytest.raises(Sorry, match="does not trust it"):
        own_folder(tmp_path, owner=os.geteuid() + 1)


def test_tests_keep_their_data_in_memory_where_there_is_room_and_people_never(place: Home) -> None:
    memory = Path(tempfile.mkdtemp())  # the server's account must be able to reach it
    memory.chmod(0o755)
    roomy, found = replace(place, memory=memory), binaries.find(place)
    assert memory in Cluster(roomy, found, "test").data.parents
    assert memory not in Cluster(roomy, found, "main").data.parents
    assert memory not in Cluster(place, found, "test").data.parents
    held = Cluster(roomy, found, "test")
    held.hold()
    try:
        assert (held.data / "PG_VERSION").exists()
    finally:
        held.release()
        shutil.rmtree(memory)


def test_memory_is_used_only_when_it_is_roomy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "MEMORY", tmp_path)  # a folder, no disk of its own
    assert Home.of(ROOT).memory is None
    monkeypatch.setattr(Path, "is_mount", lambda self: True)
    monkeypatch.setattr(home, "ROOMY", 0)
    assert Home.of(ROOT).memory == tmp_path
    monkeypatch.setattr(home, "ROOMY", 2**62)
    assert Home.of(ROOT).memory is None


def test_an_old_postgresql_is_refused_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for program in ("postgres", "initdb", "pg_ctl"):
        (tmp_path / program).write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 14.9'\n")
        (tmp_path / program).chmod(0o755)
    tmp_path.chmod(0o755)
    monkeypatch.setenv("PG_BIN", str(tmp_path))
    with pytest.raises(Sorry, match=r"PostgreSQL 14\.9 in .* is too old; Kring needs 15 or newer"):
        binaries.find(Home(root=ROOT, state=tmp_path))


def test_without_wheel_and_system_server_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PG_BIN", raising=False)
    monkeypatch.setattr(binaries, "_system_folders", list)
    with pytest.raises(Sorry, match="sudo apt install postgresql"):
        binaries.find(Home(root=tmp_path, state=tmp_path))
