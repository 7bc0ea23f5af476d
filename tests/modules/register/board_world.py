"""A board, its leader with an activity, and whoever administers it; made by the real actions."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from django.db import connection, transaction
from django.test import Client

from kring.foundation.people.api import Role, Scope, make_token
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, Ref, now
from kring.modules.directory.models import Board
from kring.modules.record.api import NewActivity, bring_in_activities, facts_of
from kring.modules.register import access as registers
from kring.modules.register.boards import actions
from kring.modules.register.figures.actions import publish
from kring.modules.register.models import BoardSignup
from tests import cast
from tests.modules.register.register_world import leader, officer

BOARD = "10001"
HOME = f"/register/bestuur/{BOARD}/"


def today() -> date:
    return cast.system(now()).today


def at_now(who: Person) -> Actor:
    """This person, acting at the moment that pages see."""
    return cast.actor(who, now())


@contextmanager
def writing() -> Iterator[None]:
    """Rows as an import or an earlier year would have left them: no action of ours makes them."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
        yield
        cursor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")


def found_boards() -> None:
    """The boards with the number of their open schools, so that they can be searched."""
    with writing():
        Board.objects.update(sites_open=1)


def signed_up(name: str = "Bea", board: str = BOARD, register: str = "po") -> tuple[Person, BoardSignup]:
    """Somebody with a second factor who waits for the office."""
    who = cast.person(name, "Bestuur")
    cast.second_factor(who)
    number = actions.sign_up(
        by=at_now(who), register=registers.register(register), board=board, function="Secretaris", explanation="Site."
    )
    return who, BoardSignup.objects.get(pk=number)


def admin(name: str = "Bea", board: str = BOARD) -> Person:
    """Somebody whom the office let in for a board."""
    who, signup = signed_up(name, board)
    actions.accept(by=at_now(officer(name=f"Olga{name}")), signup=signup)
    return who


def leader_with(count: int = 2, **where: Any) -> tuple[Person, list[int]]:
    """An enrolled leader with activities, oldest first."""
    who, first = leader(**where), today() - timedelta(days=90)
    bring_in_activities(
        by=cast.system(),
        rows=[
            NewActivity(who.pk, f"Cursus {place}", "course", first + timedelta(place), first + timedelta(place))
            for place in range(count)
        ],
    )
    return who, [fact.id for fact in facts_of(who.pk)]


def shared(who: Person, activity: int, board: str = BOARD, days: int = 30) -> None:
    """The leader lets a board see one activity."""
    actions.share(
        by=at_now(who), board=board, activities=[activity], purpose="Ons gesprek", until_date=today() + timedelta(days)
    )


def key_of(who: Person, *scopes: Scope) -> dict[str, str]:
    """Headers with a key of this person."""
    secret = make_token(by=at_now(who), name="Proef", scopes=scopes, ends_at=now() + timedelta(days=1))
    return {"HTTP_AUTHORIZATION": f"Bearer {secret}"}


def board_ref(board: str = BOARD) -> Ref:
    return Ref("board", board)


ADMIN = Role.BOARD_ADMIN


def things_of(who: Person, activity: int) -> dict[str, Any]:
    """For the access table: a leader of BOARD who shows it an activity and was asked something, a sign-up for another
    board that waits, and published figures."""
    _, signup = signed_up("Beatrijs", "10003")
    asker = cast.person("Bob", "Vraagt")
    cast.holds(asker, ADMIN, board_ref())
    shared(who, activity)
    question = actions.ask_insight(
        by=at_now(asker), board=BOARD, person_id=who.pk, purpose="Ons gesprek", from_date=today(), until_date=today()
    )
    publish(by=cast.system(now()), register=registers.register("po"))
    return {"leader": who.pk, "signup": signup.pk, "insight": question}


def client_of(who: Any) -> Client:
    client: Client = cast.signed_in(Client(), who)
    return client


def doors(person: int, activity: int) -> list[str]:
    """Every address at which a board finds something of a leader."""
    at = f"{HOME}leider/{person}/"
    return [HOME, f"{HOME}leiders.csv", at, f"{at}vraag/", f"{at}activiteiten.csv", f"{at}activiteit/{activity}/"]


def api(path: str, headers: dict[str, str]) -> Any:
    return Client().get(f"/api/v1/register/boards/{path}", **headers)
