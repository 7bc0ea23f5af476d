"""`./kring verify`: a program that knows a file and some keys, and asks nobody anything."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kring.modules.register import actions as register_actions
from kring.modules.register.certificate import actions, paper, queries, trusted
from kring.modules.register.certificate.publishing import publish
from kring.modules.register.models import StatusList
from tests import cast
from tests.modules.register import certificate_world as certificates
from tests.modules.register import register_world as world

pytestmark = pytest.mark.django_db
LATER = cast.MOMENT + timedelta(days=3)
# The program, in a Python that cannot open a socket.
ALONE = """
import socket, sys
def refuse(*_, **__): raise SystemExit("it asked the network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from kring.foundation.documents.verify import main
sys.exit(main(sys.argv[1:]))
"""


class Desk:
    """A desk without network, with files on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def lay(self, name: str, content: bytes | str) -> Path:
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def verify(self, *arguments: Any) -> tuple[int, str]:
        """Exit code, and what it said."""
        without = ("DATABASE_URL", "DJANGO_SETTINGS_MODULE", "KRING_MODE", "PG_BIN")
        env = {name: value for name, value in os.environ.items() if name not in without}
        done = subprocess.run(
            [sys.executable, "-c", ALONE, *map(str, arguments)],
            env=env | {"KRING_HOME": str(self.folder / "home"), "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    world.schools()
    return Desk(tmp_path)


def keys_now(at: Any = LATER) -> str:
    """What a checker downloads at that moment."""
    publish(by=cast.system(at))
    return json.dumps(queries.bundle_file())


def test_valid_then_revoked(desk: Desk) -> None:
    enrolment = certificates.registered()
    made = certificates.certified(enrolment)
    file = desk.lay("bewijs.pdf", certificates.on_paper(made))
    keys = desk.lay("sleutels.json", keys_now())
    code, said = desk.verify(file, "--keys", keys, "--on", "2026-11-24")
    assert code == 0, said
    assert said.startswith("geldig; niet ingetrokken per 23 november 2026\n")
    assert "Naam: Anna Visser" in said
    register_actions.leave(by=certificates.owner(enrolment, LATER), enrolment=enrolment)
    actions.revoke_untrue(by=cast.system(LATER + timedelta(days=1)))
    newer = desk.lay("lijst.jwt", StatusList.objects.get().token)
    code, said = desk.verify(file, "--keys", keys, "--status-list", newer, "--on", "2026-11-25")
    assert code == 1
    assert said.startswith("ingetrokken per 24 november 2026")


def test_every_form_and_every_answer(desk: Desk) -> None:
    made = certificates.certified(certificates.registered())
    keys = desk.lay("sleutels.json", keys_now())
    token = desk.lay("bewijs.jwt", paper.token(made))
    for path in (token, desk.lay("bewijs.json", paper.token_json(made))):
        assert desk.verify(path, "--keys", keys, "--on", "2026-11-24")[0] == 0
    assert "verlopen op 20 november 2031" in desk.verify(token, "--keys", keys, "--on", "2031-11-20")[1]
    assert "nog niet geldig" in desk.verify(token, "--keys", keys, "--on", "2026-11-18")[1]
    assert desk.verify(token) == (
        1,
        "niet na te gaan: dit bewijs is ondertekend met een sleutel die we niet kennen\nHaal de sleutels op bij de"
        " uitgever zelf, niet bij wie het bewijs geeft, en probeer het dan opnieuw.\n",
    )
    changed = desk.lay("ander.jwt", paper.token(made)[:-8] + "AAAAAAAA")
    code, said = desk.verify(changed, "--keys", keys)
    assert (code, said.startswith("de handtekening klopt niet:")) == (1, True)


def test_for_other_programs(desk: Desk) -> None:
    made = certificates.certified(certificates.registered())
    keys = desk.lay("sleutels.json", keys_now())
    code, said = desk.verify(
        desk.lay("b.pdf", certificates.on_paper(made)), "--keys", keys, "--on", "2026-11-24", "--json"
    )
    found = json.loads(said)
    assert (code, found["outcome"], found["facts"]["Nummer"]) == (0, "valid", made.enrolment.number)
    assert found["status_at"] == "2026-11-23T09:00:00+00:00"
    assert found["claims"]["credentialSubject"]["achievement"]["achievementType"] == "License"


def test_what_cannot_be_read(desk: Desk) -> None:
    keys = desk.lay("sleutels.json", keys_now() if certificates.certified(certificates.registered()) else "")
    for content in (b"", b"\x00\xff" * 50, b"%PDF-1.7\n" + b"1 0 obj\n" * 100_000):
        code, said = desk.verify(desk.lay("raar", content), "--keys", keys)
        assert code == 2, said
        assert "Traceback" not in said
    assert desk.verify(desk.folder / "er-niet")[0] == 2
    assert desk.verify(desk.lay("groot.pdf", b"%PDF-1.7\n" + b"0" * 6_000_000))[0] == 2
    assert desk.verify(keys, "--keys", desk.lay("geen-sleutels", "{}"))[0] == 2


def test_an_installation_knows_its_own(desk: Desk, settings: Any) -> None:
    """The file that a listener keeps in KRING_HOME makes `./kring verify FILE` enough on this machine."""
    made = certificates.certified(certificates.registered())
    settings.HOME = desk.folder / "home"
    trusted.write()
    code, said = desk.verify(desk.lay("bewijs.pdf", certificates.on_paper(made)), "--on", "2026-11-21")
    assert (code, said.splitlines()[0]) == (0, "geldig; niet ingetrokken per 20 november 2026")
