"""The venv: made once, from hashed locks, with plain words when that cannot be."""

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from launch import packages
from launch.home import Home
from launch.packages import Packages
from launch.progress import Progress
from launch.sorry import DISK_FULL, Sorry

ROOT = Path(__file__).resolve().parents[2]


class Machine:
    """Runs nothing; remembers what was asked, and fails where a test wants it to."""

    def __init__(self, home: Home, failing: dict[str, str]) -> None:
        self.home, self.failing, self.asked = home, failing, list[str]()

    def __call__(self, command: list[str]) -> "subprocess.CompletedProcess[str]":
        line = " ".join(command)
        self.asked.append(line)
        if "-m venv" in line:
            for folder in ("bin", f"lib/python3.{sys.version_info.minor}/site-packages"):
                (self.home.venv / folder).mkdir(parents=True)
            self.home.python.touch()
            (self.home.venv / "pyvenv.cfg").write_text(f"version = 3.{sys.version_info.minor}.1\n")
        said = next((said for part, said in self.failing.items() if part in line), None)
        return subprocess.CompletedProcess(command, 1 if said is not None else 0, stdout=said or "")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """An empty checkout with locks."""
    (tmp_path / "requirements").mkdir()
    for name in ("runtime.txt", "dev.txt", "uv.txt"):
        (tmp_path / "requirements" / name).write_text(f"{name}\n")
    return Home(root=tmp_path, state=tmp_path / ".kring")


def install(home: Home, monkeypatch: pytest.MonkeyPatch, lock: str = "runtime", **failing: str) -> Machine:
    """Make the packages ready on a machine on which some programs fail; underscores stand for spaces."""
    machine = Machine(home, {part.replace("_", " "): said for part, said in failing.items()})
    wanted = Packages(home, lock)
    monkeypatch.setattr(wanted, "_run", machine)
    wanted.ready(Progress(2, quiet=True, stream=StringIO()))
    return machine


def test_a_first_start_makes_a_venv_and_installs_with_uv(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = install(home, monkeypatch).asked
    assert len(asked) == 3
    assert "-m venv" in asked[0]
    assert asked[1].endswith("uv.txt")
    assert asked[2].endswith("runtime.txt")
    assert all("--require-hashes" in line for line in asked[1:])


def test_a_second_start_installs_nothing(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    install(home, monkeypatch)
    assert install(home, monkeypatch).asked == []


def test_the_lock_for_tests_holds_the_one_for_running(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    install(home, monkeypatch, "dev")
    assert install(home, monkeypatch, "runtime").asked == []


def test_a_changed_lock_is_installed_in_the_same_venv(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    install(home, monkeypatch)
    (home.root / "requirements" / "runtime.txt").write_text("something newer\n")
    asked = install(home, monkeypatch).asked
    assert [line for line in asked if "-m venv" in line] == []
    assert asked[-1].endswith("runtime.txt")


def test_a_venv_whose_python_went_away_is_made_again(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    install(home, monkeypatch)
    home.python.unlink()
    assert "-m venv" in install(home, monkeypatch).asked[0]


def test_without_uv_plain_pip_does_it(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = install(home, monkeypatch, **{"bin/uv": "cannot connect"}).asked
    assert "-m pip install --require-hashes" in asked[-1]
    assert asked[-1].endswith("runtime.txt")


def test_a_broken_download_is_one_sentence_and_leaves_no_stamp(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Sorry, match=r"Could not download .* \(no route to host\) .*install\.log"):
        install(home, monkeypatch, install="a lot\nno route to host\n")
    assert not (home.venv / packages.STAMP).exists()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", DISK_FULL),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "its hash differs"),
    ],
)
def test_known_trouble_is_not_tried_again(
    home: Home, monkeypatch: pytest.MonkeyPatch, said: str, sentence: str
) -> None:
    with pytest.raises(Sorry, match=sentence):
        install(home, monkeypatch, **{"bin/uv": said})


def test_debian_without_venv_is_told_what_to_install(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "find_spec", lambda name: None)
    with pytest.raises(Sorry, match=rf"sudo apt install python3\.{sys.version_info.minor}-venv"):
        install(home, monkeypatch)


def test_somebody_elses_folder_is_not_thrown_away(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.venv.mkdir()
    (home.venv / "thesis.txt").write_text("years of work")
    with pytest.raises(Sorry, match="not a virtual environment"):
        install(home, monkeypatch)
    assert (home.venv / "thesis.txt").exists()


@pytest.mark.parametrize(
    ("system", "machine", "abi", "sentence"),
    [("darwin", "x86_64", "", "Intel"), ("linux", "x86_64", "cpython-311-x86_64-linux-musl", "Alpine")],
)
def test_machines_without_packages_are_told_so(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, abi: str, sentence: str
) -> None:
    monkeypatch.setattr(packages.sys, "platform", system)
    monkeypatch.setattr(packages.platform, "machine", lambda: machine)
    monkeypatch.setattr(packages.sysconfig, "get_config_var", lambda name: abi)
    with pytest.raises(Sorry, match=sentence):
        packages.check_platform()


def test_an_unusable_home_gets_its_cache_elsewhere(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UV_CACHE_DIR", raising=False)
    monkeypatch.setenv("HOME", "/")
    environment = Packages(home, "runtime")._environment()
    assert environment["UV_CACHE_DIR"] == str(home.state / "cache" / "uv")


def test_a_mirror_set_for_pip_is_used_by_uv(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UV_DEFAULT_INDEX", raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    assert Packages(home, "runtime")._environment()["UV_DEFAULT_INDEX"] == "https://mirror.example/simple"


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt", "uv.txt"])
def test_every_locked_package_has_a_hash_and_no_address(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text()
    entries = [entry for entry in text.replace("\\\n", "").splitlines() if "==" in entry]
    assert entries
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
