"""The demonstration: every real school and board, and people who do not exist.

`load` is called by `./kring demo` on an empty database; every row comes in by the modules' own actions. The same
size and day give the same people and stories.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:  # it can only be imported once Django is set up
    from kring.foundation.records.api import Actor

PASSWORD = "samen-in-de-kring"  # noqa: S105  of people who do not exist, shown on purpose
SEED = 20130610  # the day on which the register opened (domain.md §1.12)
# One secret for all of them: the demonstration shows the code anyway.
TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105  as above


@dataclass(frozen=True)
class Part:
    """Somebody of the demonstration: mail name, what they are (for the table), name, and role of what ("kind:id")."""

    mail: str
    shown: str
    given_name: str
    prefix: str
    family_name: str
    role: str = ""
    of: str = ""

    @property
    def email(self) -> str:
        return f"{self.mail}@demo.kring.example"


CAST = (
    Part("noor", "leader who is new here", "Noor", "", "Nieuweling"),
    Part("rosa", "registered leader, PO, soon to renew", "Rosa", "", "Registratie"),
    Part("olivier", "officer of the PO register", "Olivier", "van", "Kantoor", "office", "register:po"),
    Part("carla", "committee member, PO", "Carla", "", "Commissaris", "committee", "register:po"),
    Part("casper", "committee member, PO", "Casper", "de", "Tweedelezer", "committee", "register:po"),
    Part("celia", "committee member, PO", "Celia", "", "Meelezer", "committee", "register:po"),
    Part("coen", "committee member, PO, for objections", "Coen", "van", "Bezwaren", "committee", "register:po"),
    Part("vera", "officer of the VO register", "Vera", "van der", "Balie", "office", "register:vo"),
    Part("victor", "other officer of the VO register", "Victor", "", "Beslisser", "office", "register:vo"),
    Part("berend", "administrator of a board", "Berend", "", "Bestuur", "board_admin", "board:"),
    Part("eline", "editor", "Eline", "", "Redacteur", "editor", "publisher:kring"),
    Part("esra", "other editor", "Esra", "", "Meelezer", "editor", "publisher:kring"),
    Part("olga", "organiser of meet-ups", "Olga", "", "Organisator", "organiser", "register:po"),
    Part("otto", "operator of this installation", "Otto", "", "Operateur", "operator", "installation:kring"),
)


def people() -> list[tuple[str, str]]:
    """Who can sign in: what they are, and their e-mail address."""
    return [(part.shown, part.email) for part in CAST]


def load(*, size: str, today: str | None, reset: bool, progress: Callable[[str], None]) -> None:
    """Fill an empty database: all schools and boards, the cast, and the modules' stories.

    size: "small" (about 200 leaders) or "national" (11,000); today: the day (ISO) that is shown as today; progress
    is told in a few words what happens now. `reset` was done by the caller.
    """
    django.setup()
    from django.conf import settings
    from django.db import transaction

    settings.KRING_TODAY = date.fromisoformat(today) if today else None
    with transaction.atomic():
        progress("all schools and boards")
        _module("kring.modules.directory.extract").load_extract(by=_system())
        progress("made-up people")
        cast = {part.mail: _join(part) for part in CAST}
        progress("their stories")
        leaders = "kring.modules.register.demo_national" if size == "national" else "kring.modules.register.demo"
        _module(leaders).tell_story(by=_system(), seed=SEED, size=size, cast=cast)
        progress("the committee")
        _module("kring.modules.register.committee.demo").tell_story(by=_system(), cast=cast)
        progress("what they did to become better at their work")
        _module("kring.modules.record.demo").tell_story(by=_system(), seed=SEED, size=size, cast=cast)
        progress("what works at other schools")
        _module("kring.modules.practices.demo").tell_story(by=_system(), seed=SEED, size=size, cast=cast)
        progress("what boards see, and the figures")
        for room in ("boards", "figures"):
            _module(f"kring.modules.register.{room}.demo").tell_story(by=_system(), seed=SEED, size=size, cast=cast)
        progress("meet-ups, and what was said there")
        _gatherings(cast, size)
        progress("what there is to read")
        _knowledge(cast, size)


def _gatherings(cast: dict[str, int], size: str) -> None:
    """Series with people who come, sessions, a conversation round, the walls of a spring, and what was harvested."""
    from kring.foundation.records.api import Ref

    gatherings = "kring.modules.gatherings"
    made = _module(f"{gatherings}.series.demo").tell_story(by=_system(), seed=SEED, size=size, cast=cast)
    _module(f"{gatherings}.sessions.demo").tell_story(by=_system(), seed=SEED, cast=cast)
    _module(f"{gatherings}.rounds.demo").tell_story(_system(), seed=SEED)
    spring = _module(f"{gatherings}.walls.demo").tell_story(by=_system(), cast=cast, series=made["spring"])
    owner = Ref("series", str(spring))
    walls = _module(f"{gatherings}.walls.demo").numbers(spring)
    _module("kring.modules.harvest.demo").tell_story(by=_system(), cast=cast, owner=owner, walls=walls)


def _knowledge(cast: dict[str, int], size: str) -> None:
    """The publisher of the house, its pages, news and mirror cards; and the words that the search knows by them."""
    knowledge = "kring.modules.knowledge"
    _module(f"{knowledge}.reading.demo").tell_story(by=_system(), cast=cast)
    _module(f"{knowledge}.news.demo").tell_story(by=_system(), cast=cast)
    _module(f"{knowledge}.mirror.demo").tell_story(by=_system(), seed=SEED, size=size, cast=cast)
    _module("kring.foundation.home.api").renew_words(by=_system())


def _module(path: str) -> ModuleType:
    return import_module(path)


def _system() -> "Actor":
    from kring.foundation.jobs.api import system

    return system()


def _join(part: Part) -> int:
    """One of the cast: person, account with a confirmed address, role, and a second factor where one is needed."""
    from kring.foundation.people import api
    from kring.foundation.records.api import Ref

    by = _system()
    person = api.join(
        by=by, given_name=part.given_name, prefix=part.prefix, family_name=part.family_name, fictitious=True
    )
    two = part.role in api.NEEDS_SECOND_FACTOR
    api.open_account(person_id=person.pk, email=part.email, password=PASSWORD, totp_secret=TOTP_SECRET if two else "")
    if part.role:
        api.start_relation(
            by=by,
            person_id=person.pk,
            role=api.Role(part.role),
            ref=Ref.parse(_first_board(part.of) if part.of.endswith(":") else part.of),
            from_date=by.today - timedelta(days=700),
            standing=api.Standing.CONFIRMED,
        )
    return int(person.pk)


def _first_board(kind: str) -> str:
    """The board of the demonstration: one with several schools, always the same."""
    return kind + _module("kring.modules.directory.api").board_with_several_schools()
