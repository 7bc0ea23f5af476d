"""The venv and the Python packages in it: exactly those of the hashed locks, put in once."""

import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from .home import Home, locked
from .progress import Progress
from .sorry import Sorry, last_line, sentence_in

LOCKS = {"runtime": "requirements/runtime.txt", "dev": "requirements/dev.txt"}  # dev holds all of runtime too
STAMP = "kring.json"


def check_platform() -> None:
    """Refuse machines for which needed packages do not exist."""
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        raise Sorry("Kring does not run on a Mac with an Intel processor: needed packages are not made for it.")
    if sys.platform == "linux" and "musl" in str(sysconfig.get_config_var("SOABI")):
        raise Sorry("Kring does not run on Alpine and other systems with musl. Use Debian, Ubuntu or Fedora.")


class Packages:
    """The venv of one installation."""

    def __init__(self, home: Home, lock: str) -> None:
        self.home, self.lock = home, lock
        self.log = home.logs / "install.log"

    def ready(self, progress: Progress) -> None:
        """Make the venv hold what the lock says; does nothing when it already does."""
        check_platform()
        self.home.make()
        with locked(self.home.state / "install.lock"):
            with progress.step("Python environment"):
                if not self._usable():
                    self._make()
                self._point_at_source()
            with progress.step("Python packages"):
                if self._stamp().get(self.lock) != self._digest(self.lock):
                    self._install(progress)
                    self._write_stamp()

    def _digest(self, lock: str) -> str:
        return sha256((self.home.root / LOCKS[lock]).read_bytes()).hexdigest()

    def _stamp(self) -> dict[str, str]:
        try:
            found = json.loads((self.home.venv / STAMP).read_text())
        except (FileNotFoundError, ValueError):
            return {}
        return dict(found) if isinstance(found, dict) else {}

    def _write_stamp(self) -> None:
        names = LOCKS if self.lock == "dev" else [self.lock]
        (self.home.venv / STAMP).write_text(json.dumps({name: self._digest(name) for name in names}))

    def _usable(self) -> bool:
        """Is there a venv of this place, with a Python that still exists and is new enough?"""
        config = self.home.venv / "pyvenv.cfg"
        if not (config.exists() and self.home.python.exists()):
            return False
        lines = dict(line.split(" = ", 1) for line in config.read_text().splitlines() if " = " in line)
        version = tuple(int(part) for part in lines.get("version", "0.0").split(".")[:2])
        libraries = self.home.venv / "lib" / f"python{version[0]}.{version[1]}"
        return version >= (3, 11) and libraries.is_dir()

    def _make(self) -> None:
        """A new venv; an old one goes first."""
        if find_spec("ensurepip") is None:
            raise Sorry(
                "This Python cannot make a virtual environment. "
                f"On Debian or Ubuntu: sudo apt install python3.{sys.version_info.minor}-venv"
            )
        if self.home.venv.exists():
            if not (self.home.venv / "pyvenv.cfg").exists():
                raise Sorry(f"{self.home.venv} exists but is not a virtual environment. Move it away and try again.")
            shutil.rmtree(self.home.venv)
        made = self._run([sys.executable, "-m", "venv", str(self.home.venv)])
        if made.returncode:
            raise self._trouble("Could not make the virtual environment", made.stdout)

    def _point_at_source(self) -> None:
        """Make src/ importable for every program in the venv."""
        for folder in self.home.venv.glob("lib/python3.*/site-packages"):
            pointer, line = folder / "kring.pth", f"{self.home.root / 'src'}\n"
            if not pointer.exists() or pointer.read_text() != line:
                pointer.write_text(line)

    def _install(self, progress: Progress) -> None:
        """With uv (quick); with plain pip when uv does not come or does not manage."""
        lock = str(self.home.root / LOCKS[self.lock])
        pip = [
            str(self.home.python),
            "-m",
            "pip",
            "install",
            "--require-hashes",
            "--only-binary",
            ":all:",
            "-r",
        ]
        done = self._run([*pip, str(self.home.root / "requirements" / "uv.txt")])
        if not done.returncode:
            uv = [str(self.home.venv / "bin" / "uv"), "pip", "install", "--no-config", "--require-hashes"]
            done = self._run([*uv, "--only-binary", ":all:", "--python", str(self.home.python), "-r", lock])
        if done.returncode and sentence_in([done.stdout]) is None:
            progress.say("uv could not do it; trying plain pip, which takes longer.")
            done = self._run([*pip, lock])
        if done.returncode:
            raise self._trouble(
                "Could not download the Python packages. Is there internet, or a proxy to set?", done.stdout
            )

    def _run(self, command: list[str]) -> "subprocess.CompletedProcess[str]":
        """Run quietly; everything it says goes into the log."""
        done = subprocess.run(
            command,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        with self.log.open("a") as log:
            log.write(f"$ {' '.join(command)}\n{done.stdout}\n")
        return done

    def _environment(self) -> dict[str, str]:
        """The environment for pip and uv: a cache folder that can be written, and pip's index for uv too."""
        env = dict(os.environ) | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "NO_COLOR": "1"}
        env.setdefault("UV_SYSTEM_CERTS", "1")  # as pip does: companies add certificates of their own
        for name in ("PYTHONPATH", "PYTHONHOME", "PIP_REQUIRE_VIRTUALENV", "PIP_USER"):
            env.pop(name, None)
        if "PIP_INDEX_URL" in env:
            env.setdefault("UV_DEFAULT_INDEX", env["PIP_INDEX_URL"])
        if "UV_CACHE_DIR" not in env and not _home_is_writable():
            env |= {"UV_CACHE_DIR": str(self.home.state / "cache" / "uv"), "PIP_NO_CACHE_DIR": "1"}
        env.setdefault("UV_LINK_MODE", "hardlink" if _same_disk(env, self.home) else "copy")
        return env

    def _trouble(self, what: str, output: str) -> Sorry:
        known = sentence_in([output])
        return Sorry(known or f"{what} ({last_line(output)}) All that was said stands in {self.log}.")


def _home_is_writable() -> bool:
    """Can caches be kept in the user's home?"""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser())
    while not home.exists():
        home = home.parent
    return os.environ.get("HOME", "") not in ("", "/") and os.access(home, os.W_OK)


def _same_disk(env: dict[str, str], home: Home) -> bool:
    """Do the cache and the venv share a disk, so that files can be linked instead of copied?"""
    cache = Path(env.get("UV_CACHE_DIR") or Path("~/.cache").expanduser())
    while not cache.exists():
        cache = cache.parent
    return cache.stat().st_dev == home.root.stat().st_dev
