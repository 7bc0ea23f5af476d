"""The people and the things that the access table asks about: everything is the leader's, or of their school."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.db import transaction

from kring.foundation.files import api as files
from kring.foundation.home import actions as home
from kring.foundation.home.models import SynonymGroup
from kring.foundation.jobs.api import begin_run
from kring.foundation.people import api as people
from kring.foundation.people.models import Person, Relation, Token
from kring.foundation.privacy import actions as privacy
from kring.foundation.records.api import Ref, now
from kring.modules.directory import actions as directory
from kring.modules.directory.models import RegionScheme
from kring.modules.register.committee import actions as committee
from tests import cast
from tests.architecture.access_rows import (
    BOARD,
    COMMITTEE,
    EDITOR,
    ENDED,
    LEADER,
    NEIGHBOUR,
    OFFICE,
    OPERATOR,
    ORGANISER,
    OTHER_EDITOR,
    OTHER_OFFICE,
    VISITOR,
)
from tests.foundation.jobs.test_queue import failed_job
from tests.foundation.jobs.toy_run import toy_run
from tests.modules.directory import samples
from tests.modules.gatherings import meetup_world, rounds_world, series_world
from tests.modules.harvest import harvest_world
from tests.modules.knowledge import knowledge_world, mirror_world, news_world, reading_world
from tests.modules.practices import practices_world
from tests.modules.record import record_world
from tests.modules.register import board_world
from tests.modules.register import register_world as register
from tests.parts.wall import wall_world

P = ParamSpec("P")
T = TypeVar("T")
HELD = {
    BOARD: (people.Role.BOARD_ADMIN, Ref("board", "10001")),
    NEIGHBOUR: (people.Role.BOARD_ADMIN, Ref("board", "10002")),
    OFFICE: (people.Role.OFFICE, register.PO),
    OTHER_OFFICE: (people.Role.OFFICE, register.VO),
    COMMITTEE: (people.Role.COMMITTEE, register.PO),
    EDITOR: (people.Role.EDITOR, Ref("publisher", "kring")),
    OTHER_EDITOR: (people.Role.EDITOR, Ref("publisher", "other")),
    OPERATOR: (people.Role.OPERATOR, Ref("installation", "kring")),
    ORGANISER: (people.Role.ORGANISER, register.PO),
    ENDED: (people.Role.OFFICE, register.PO),
}


def person_who(who: str) -> Person | None:
    """Somebody of this kind, with a second factor where their role asks for one; None for a visitor."""
    if who == VISITOR:
        return None
    made: Person = register.leader("Anna") if who == LEADER else cast.person(who.title().replace(" ", ""))
    if who in HELD:
        role, ref = HELD[who]
        yesterday = now().date() - timedelta(days=1)
        cast.holds(made, role, ref, until_date=yesterday if who == ENDED else None)
        if role in people.NEEDS_SECOND_FACTOR and who != ENDED:
            cast.second_factor(made)
    return made


def undone(function: Callable[P, T]) -> Callable[P, T]:
    """The function, after which everything in the database is as it was."""

    @wraps(function)
    def run(*given: P.args, **named: P.kwargs) -> T:
        with transaction.atomic():
            found = function(*given, **named)
            transaction.set_rollback(True)
        return found

    return run


def things_of(leader: Person) -> dict[str, Any]:
    """What stands in the addresses."""
    by, soon = cast.actor(leader, now()), now() + timedelta(days=1)
    people.make_token(by=by, name="Proef", scopes=[], ends_at=soon)
    enrolment = register.Enrolment.objects.get(person_id=leader.pk)
    case = register.applied(leader, enrolment)
    question = home.ask(by=by, to=register.PO, subject="Mijn aanvraag", text="Hoe staat het ermee?")
    given = privacy.grant(
        by=by,
        receiver=Ref("board", "10001"),
        item=Ref("case", "*"),
        purpose="Gesprek",
        from_date=date.today(),  # noqa: DTZ011  the real day, as the pages see it
        until_date=soon.date(),
    )
    officer = cast.actor(register.officer(name="Olga"), now())
    scheme = RegionScheme.objects.first()
    return (
        of_the_record(leader)
        | desk_of(officer, leader)
        | {
            "key": Token.objects.get().pk,
            "job": failed_job(),
            "run": begin_run(by=by, kind=toy_run(), about=Ref("case", str(case.pk))),
            "case": case.pk,
            "number": enrolment.number,
            "claim": Relation.objects.get(person_id=leader.pk).pk,
            "question": question.pk,
            "grant": given.pk,
            "export": privacy.ask_export(by=by),
            "upload": directory.give_upload(
                by=officer, name=samples.NEW, data=samples.data(samples.NEW), vintage=samples.VINTAGES[samples.NEW]
            ),
            "scheme": scheme.pk if scheme else "provincie",
            "file": files.keep(by=by, name="bewijs.pdf", content=PDF, owner=Ref("case", str(case.pk))).id,
        }
        | kept_and_shared(leader)
        | gathered(leader)
    )


def of_the_record(leader: Person) -> dict[str, Any]:
    """What stands in the leader's record, and what their board sees of it."""
    record = record_world.things_of(leader)
    return record | board_world.things_of(leader, record["activity"])


def kept_and_shared(leader: Person) -> dict[str, Any]:
    """What stands in the wing of knowledge and practices."""
    worlds = (knowledge_world, mirror_world, news_world, reading_world, practices_world)
    return {name: thing for world in worlds for name, thing in world.things_of(leader).items()}


def gathered(leader: Person) -> dict[str, Any]:
    """What stands in the wing of gatherings."""
    worlds = (series_world, meetup_world, rounds_world, wall_world, harvest_world)
    return {name: thing for world in worlds for name, thing in world.things_of(leader).items()}


def desk_of(officer: Any, leader: Person) -> dict[str, Any]:
    """What stands on the desk of the PO office and its committee, and of who keeps the words of the search."""
    return {
        "meeting": committee_meeting(officer),
        "synonyms": SynonymGroup.objects.values_list("pk", flat=True).first(),
        "merge": register.proposed(register.leader("Anne", "Visser"), leader, officer),
        "invoice": register.invoiced(leader, officer),
        "shield": register.shielded(register.leader("Sara", "Stil"), officer),
    }


def committee_meeting(officer: Any) -> int:
    """A meeting of the PO committee, tomorrow."""
    tomorrow = now() + timedelta(days=1)
    number, _ = committee.plan(
        by=officer,
        owner=register.PO,
        starts_at=tomorrow,
        ends_at=tomorrow + timedelta(hours=2),
        place="Utrecht",
        link="",
    )
    return number


PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
