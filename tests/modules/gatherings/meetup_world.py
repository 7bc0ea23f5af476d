"""What the tests of sessions, check-in and walls of gatherings stand on."""

from datetime import datetime, timedelta
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, Ref, action, now, tell
from kring.modules.gatherings import api
from kring.modules.gatherings.checkin import actions as door
from kring.modules.gatherings.checkin.codes import ticket_code
from kring.modules.gatherings.models import Gathering, Series, Session, SignUp
from kring.modules.gatherings.sessions import actions as sessions
from kring.modules.gatherings.signup.events import SignedUp
from kring.modules.gatherings.signup.states import Attending
from kring.modules.gatherings.walls import actions as walls
from kring.parts.wall import api as wall
from tests import cast

PO = Ref("register", "po")
THEMES = ((6, "Zorgen en lesgeven"), (14, "De kracht van het team"))


def organiser(given: str = "Olga") -> Any:
    """Somebody who organises for the PO register, with a second factor."""
    who = cast.person(given, "Organisator")
    cast.holds(who, Role.ORGANISER, PO)
    cast.second_factor(who)
    return who


def met(by: Actor, *, begins: datetime | None = None, capacity: int = 30, **more: Any) -> Gathering:
    """A gathering of a series with two themes, that begins in an hour and lasts three."""
    begins = begins or by.at + timedelta(hours=1)
    number = api.make_series(by=by, owner=PO, title="Samen sterk", question="Wat werkt bij jullie?", themes=THEMES)
    series = Series.objects.get(pk=number)
    new = api.NewGathering("Utrecht", begins, begins + timedelta(hours=3), capacity, place="De Kring", **more)
    made = api.add_gathering(by=by, series=series, new=new)
    api.publish_series(by=by, series=series)
    return Gathering.objects.select_related("series", "meeting").get(pk=made)


def guests(by: Actor, gathering: Gathering, *people: Person) -> list[SignUp]:
    """These people have a place."""
    api.place_people(by=by, gathering=gathering, people=[one.pk for one in people])
    found = SignUp.objects.filter(gathering=gathering).select_related(
        "person", "gathering__series", "gathering__meeting"
    )
    return [found.get(person=one) for one in people]


@action
def goes_online(*, by: Actor, sign_up: SignUp) -> None:
    """They take part from afar."""
    sign_up.attending = Attending.ONLINE
    sign_up.save(update_fields=["attending"])
    tell(SignedUp(about=(sign_up.gathering.ref,)))


def session(by: Actor, gathering: Gathering, title: str = "Leren van feedback", **columns: Any) -> Session:
    """A session of it."""
    return Session.objects.get(pk=sessions.add_session(by=by, gathering=gathering, title=title, **columns))


def things_of(leader: Person) -> dict[str, Any]:
    """Things in addresses: a gathering of today at which the leader has a place."""
    by = cast.actor(organiser("Odette"), now())
    gathering = met(by)
    (own,) = guests(by, gathering, leader)
    first = session(by, gathering)
    number = walls.open_for(by=by, gathering=gathering)
    note = wall.add_note(
        by=cast.actor(leader, by.at), wall=number, words="Samen", kind=wall.NoteKind.SOLUTION, theme=14
    )
    wall.close_wall(by=by, wall=number)
    walls.publish_page(by=by, series=gathering.series)
    return {
        "met_series": gathering.series_id,
        "met_note": note,
        "met_gathering": gathering.pk,
        "met_session": first.pk,
        "met_other_session": session(by, gathering, "Kritische partners").pk,
        "met_draw": sessions.draw(by=by, gathering=gathering, seed=7),
        "met_guest": own.pk,
        "met_code": ticket_code(own.pk),
        "met_secret": door.give_link(by=by, gathering=gathering),
    }
