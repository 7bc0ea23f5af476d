"""One PostgreSQL server for all commands that run at the same time: the first starts it, the last stops it.

Two clusters: "main" keeps data as safe as PostgreSQL can; "test" forgets on purpose, and is quicker for it.
Only reachable through a socket in a folder of mode 0700; it listens to no network.
"""

import fcntl
import os
import shlex
import shutil
import time
from typing import TextIO
from urllib.parse import quote

from .binaries import Binaries, for_server
from .home import Account, Home, locked, own_folder
from .sorry import Sorry, last_line, sentence_in

NEEDED_EXTENSIONS = ("pg_trgm", "unaccent", "btree_gist")
SAFE = {
    "max_connections": "100",
    "shared_buffers": "128MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "1GB",
    "random_page_cost": "1.1",  # disks have no arms any more
    "jit": "off",  # our queries are short; compiling them costs more than it saves
    "timezone": "'UTC'",
    "log_timezone": "'UTC'",
    "log_min_messages": "warning",
}
# A crash may lose a test cluster: then it is made again.
FORGETFUL = SAFE | {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_wal_size": "256MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "checkpoint_timeout": "30min",
}


class Cluster:
    """A data folder with a server on it, shared by all who hold it."""

    def __init__(self, home: Home, binaries: Binaries, name: str) -> None:
        self.home, self.binaries, self.name = home, for_server(binaries), name
        self.folder = home.postgres() / (name if name == "main" else f"{name}-{binaries.major}")
        # Tests make and drop hundreds of databases: on a disk that takes 1.8 s each time, in memory 0.1 s.
        self._memory = home.in_memory() if name != "main" else None
        self._store = self._memory / self.folder.name if self._memory else self.folder
        self.data = self._store / "data"
        self.sockets = home.sockets(self.folder.name)
        self.config = self.folder / "kring.conf"
        self._users: TextIO | None = None

    @property
    def url(self) -> str:
        """The address of the database `kring` in this cluster."""
        return f"postgresql://kring@/kring?host={quote(str(self.sockets), safe='/')}"

    @property
    def held(self) -> TextIO:
        """The open file that says that we use the server. A child that inherits it uses the server too."""
        assert self._users is not None, "hold() comes first"
        return self._users

    def hold(self) -> None:
        """Use the server: start it when nobody did."""
        self._make_folders()
        with locked(self.folder / "turn.lock"):
            self._users = (self.folder / "users.lock").open("a")
            fcntl.flock(self._users, fcntl.LOCK_SH)  # never waits: only release() takes it alone, inside the turn
            try:
                if not (self.data / "PG_VERSION").exists():
                    self._make()
                self._check_version()
                if not self._answers():
                    self._start()
            except BaseException:
                self._users.close()
                raise

    def release(self) -> None:
        """Stop using the server; who leaves last stops it."""
        with locked(self.folder / "turn.lock"), self.held as users:
            try:
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            self.binaries.run("pg_ctl", "stop", "-D", str(self.data), "-m", "fast", "-w", "-t", "60")

    def _make_folders(self) -> None:
        """All folders, with the owner that each must have."""
        me = os.geteuid()
        server = self.binaries.account or Account(me, os.getegid())
        if me == 0:
            own_folder(self.home.postgres().parent, owner=0)
            own_folder(self.home.postgres(), owner=0)
            own_folder(self.folder, owner=0)
            (self.home.postgres() / "checkout.txt").write_text(f"{self.home.root}\n")
        else:
            own_folder(self.home.postgres(), owner=me, mode=0o700)
            own_folder(self.folder, owner=me, mode=0o700)
        if self._memory:
            own_folder(self._memory, owner=me, mode=0o755 if me == 0 else 0o700)
            own_folder(self._store, owner=me, mode=0o755 if me == 0 else 0o700)
        for private in (self.sockets, self.folder / "log"):
            own_folder(private, owner=server.uid, group=server.gid, mode=0o700)

    def _check_version(self) -> None:
        found = (self.data / "PG_VERSION").read_text().strip()
        if found != str(self.binaries.major):
            raise Sorry(
                f"The data in {self.data} were made by PostgreSQL {found} and this is PostgreSQL "
                f"{self.binaries.version}. Make a backup with version {found} (PG_BIN says where it is), "
                "move that folder away and restore the backup."
            )

    def _make(self) -> None:
        """A new data folder, complete or not there at all."""
        server = self.binaries.account or Account(os.geteuid(), os.getegid())
        nursery = own_folder(self._store / "new", owner=server.uid, group=server.gid, mode=0o700)
        locale = ["--locale=C.UTF-8"]
        if self.binaries.major >= 17:
            locale.append("--locale-provider=builtin")
        arguments = ["--username=postgres", "--auth=trust", "--encoding=UTF8", *locale]
        if self.name != "main":
            arguments.append("--no-sync")
        done = self.binaries.run("initdb", "-D", str(nursery / "data"), *arguments)
        if done.returncode:
            shutil.rmtree(nursery, ignore_errors=True)
            raise self._trouble("PostgreSQL could not make its data folder", done.stdout)
        (nursery / "data").rename(self.data)
        nursery.rmdir()

    def _start(self) -> None:
        settings = SAFE if self.name == "main" else FORGETFUL
        own = {
            "listen_addresses": "''",
            "unix_socket_directories": f"'{self.sockets}'",
            "unix_socket_permissions": "0700",
        }
        self.config.write_text("".join(f"{key} = {value}\n" for key, value in (settings | own).items()))
        self.config.chmod(0o644)
        log = self.folder / "log" / "server.log"
        options = shlex.join(["-c", f"config_file={self.config}"])
        started = self.binaries.run(
            "pg_ctl", "start", "-D", str(self.data), "-l", str(log), "-o", options, "-w", "-t", "60"
        )
        if started.returncode:
            said = log.read_text(errors="replace") if log.exists() else started.stdout
            raise self._trouble("PostgreSQL did not start", said)
        self._make_role()

    def _make_role(self) -> None:
        """The role that Kring uses: it may make databases and nothing more, as in production."""
        asked = self._ask(
            "SELECT count(*) FROM pg_roles WHERE rolname = 'kring'; SELECT name FROM pg_available_extensions"
        )
        roles, *extensions = asked.split()
        missing = set(NEEDED_EXTENSIONS) - set(extensions)
        if missing:
            raise Sorry(
                f"PostgreSQL in {self.binaries.folder} misses extra modules ({', '.join(sorted(missing))}). "
                "On Debian or Ubuntu: sudo apt install postgresql-contrib"
            )
        if roles == "0":
            self._ask("CREATE ROLE kring LOGIN CREATEDB")

    def _ask(self, statements: str) -> str:
        options = ["-X", "-q", "-A", "-t", "-h", str(self.sockets), "-U", "postgres", "-d", "postgres"]
        asked = self.binaries.run("psql", *options, "-v", "ON_ERROR_STOP=1", "-c", statements)
        if asked.returncode:
            raise self._trouble("PostgreSQL did not answer", asked.stdout)
        return asked.stdout

    def _answers(self) -> bool:
        """Does a server accept connections? Waits for one that is still starting."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            asked = self.binaries.run("pg_isready", "-q", "-h", str(self.sockets), "-U", "postgres")
            if asked.returncode != 1:  # 1: starting or stopping; 0: yes; others: nobody there
                return asked.returncode == 0
            time.sleep(0.2)
        return False

    def _trouble(self, what: str, said: str) -> Sorry:
        return Sorry(sentence_in([said]) or f"{what}: {last_line(said)}")
