"""Where things are: the checkout, its venv, and the folder for everything that Kring makes itself."""

import fcntl
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from .sorry import Sorry

ROOT_STATE = Path("/var/lib/kring")  # for root: PostgreSQL runs as somebody else and may not see root's home
MEMORY = Path("/dev/shm")  # noqa: S108  a disk in memory; own_folder lets nobody else write in ours
ROOMY = 2 * 1024**3  # free bytes from which we use it
LONGEST_SOCKET = 107  # bytes that fit in a Unix socket's address, without its closing zero


@dataclass(frozen=True)
class Home:
    """The folders of one installation."""

    root: Path  # the checkout
    state: Path  # databases, uploads, logs, caches; KRING_HOME
    memory: Path | None = None  # a disk in memory, for what may be forgotten

    @classmethod
    def of(cls, root: Path) -> "Home":
        """The installation in this checkout; KRING_HOME may put its state elsewhere."""
        chosen = os.environ.get("KRING_HOME")
        state = Path(chosen).expanduser().absolute() if chosen else root / ".kring"
        roomy = MEMORY.is_mount() and shutil.disk_usage(MEMORY).free > ROOMY
        return cls(root=root, state=state, memory=MEMORY if roomy else None)

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / "bin" / "python"

    @property
    def logs(self) -> Path:
        return self.state / "log"

    def make(self) -> None:
        """Create the folders that must be there; OSError when that is not allowed."""
        self.state.mkdir(parents=True, exist_ok=True, mode=0o700)  # uploads and databases of people
        self.logs.mkdir(exist_ok=True)

    def postgres(self) -> Path:
        """The folder for PostgreSQL's data: in the state folder, but for root in a place of its own."""
        return ROOT_STATE / self._mark() if os.geteuid() == 0 else self.state / "pg"

    def in_memory(self) -> Path | None:
        """The folder in memory of this installation, where there is room for one."""
        return self.memory / f"kring-{os.geteuid()}-{self._mark()}" if self.memory else None

    def sockets(self, cluster: str) -> Path:
        """A folder for the cluster's socket whose path is short enough."""
        near = self.postgres() / cluster / "s"
        if len(os.fsencode(near / ".s.PGSQL.5432.lock")) <= LONGEST_SOCKET:
            return near
        path = sha256(os.fsencode(self.state.resolve())).hexdigest()[:12]
        far = f"kring-{os.geteuid()}-{path}-{cluster}"
        for parent in (Path(tempfile.gettempdir()), Path("/tmp")):  # noqa: S108  checked by private_folder
            if len(os.fsencode(parent / far / ".s.PGSQL.5432.lock")) <= LONGEST_SOCKET:
                return parent / far
        raise Sorry("No folder for PostgreSQL's socket has a short enough path. Set TMPDIR to /tmp.")

    def _mark(self) -> str:
        """The name of this installation's folder elsewhere. It goes with the state folder: without it, a new start."""
        file = self.state / "mark"
        if not file.exists():
            draft = self.state / f"mark.{os.getpid()}"
            draft.write_text(secrets.token_hex(6))
            with suppress(FileExistsError):  # somebody else may have been first
                file.hardlink_to(draft)
            draft.unlink()
        return file.read_text()


@dataclass(frozen=True)
class Account:
    """The system account that PostgreSQL runs as."""

    uid: int
    gid: int


def own_folder(path: Path, *, owner: int, group: int = -1, mode: int = 0o755) -> Path:
    """Make the folder with this owner and mode, or check that it already is so; anything else is refused.

    Nobody but the owner may write in it, so that no other user can plant files that PostgreSQL would read.
    """
    try:
        path.mkdir(mode=mode)
    except FileExistsError:
        pass
    else:
        path.chmod(mode)
        if owner != os.geteuid():
            os.chown(path, owner, group)
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise Sorry(f"{path} must be a folder and it is something else. Remove it and try again.")
    if found.st_uid != owner or stat.S_IMODE(found.st_mode) & ~mode:
        raise Sorry(
            f"{path} does not have the owner or the rights that Kring gave it, so Kring does not trust it. "
            "Find out who made it, remove it and try again."
        )
    return path


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Only one process at a time is inside; the others wait. Who dies inside sets the next one free."""
    with path.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
