"""What the tests of series, gatherings and sign-ups stand on; everything is made by the real actions."""

import re
from datetime import datetime, timedelta
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, ActorKind, Ref, now
from kring.modules.gatherings import api
from kring.modules.gatherings.models import Gathering, Series, SignUp
from kring.modules.gatherings.signup import actions, jobs
from tests import cast

PO = Ref("register", "po")
THEMES = ((6, "Zorgen versus lesgeven"), (14, "De kracht van het team"))
SOON = timedelta(days=10)


def organiser(given: str = "Olga") -> Any:
    """Somebody who organises for the PO register, with a second factor."""
    who = cast.person(given, "Organisator")
    cast.holds(who, Role.ORGANISER, PO)
    cast.second_factor(who)
    return who


def series(by: Actor, *, published: bool = True, title: str = "Samen aan tafel") -> Series:
    """A series with two themes."""
    number = api.make_series(by=by, owner=PO, title=title, question="Wat werkt bij jullie?", themes=THEMES)
    found = Series.objects.get(pk=number)
    if published:
        api.publish_series(by=by, series=found)
    return Series.objects.get(pk=number)


def day(by: Actor, of: Series, capacity: int = 2, *, begins: datetime | None = None, **more: Any) -> Gathering:
    """A day of it, in the room, in ten days."""
    begins = begins or by.at + SOON
    given = {"title": "Avond in Utrecht", "place": "De Kring, Utrecht", "themes": (14,)} | more
    new = api.NewGathering(starts_at=begins, ends_at=begins + timedelta(hours=2), capacity=capacity, **given)
    return reread(api.add_gathering(by=by, series=of, new=new))


def reread(gathering: Gathering | int) -> Gathering:
    """The gathering as it is now."""
    number = gathering if isinstance(gathering, int) else gathering.pk
    return Gathering.objects.select_related("series", "meeting").get(pk=number)


def signed_up(who: Any, gathering: Gathering, *, at: datetime = cast.MOMENT, **more: Any) -> SignUp:
    """Somebody with an account signs up, and the worker tells them how that went."""
    row = SignUp.objects.get(pk=actions.sign_up(by=cast.actor(who, at), gathering=gathering, **more))
    jobs.tell_outcome(sign_up=row.pk, changes=row.changes)
    return row


def visitor(at: datetime = cast.MOMENT) -> Actor:
    """Nobody we know."""
    return Actor(ActorKind.ANONYMOUS, None, at)


def crowd(many: int) -> list[Any]:
    """So many people with an account."""
    return [cast.person(f"Deelnemer{number}", "Visser") for number in range(many)]


def link_in(body: str) -> str:
    """The path of a guest's own page in a mail."""
    found = re.search(r"(/bijeenkomsten/gast/[^/\s]+/)", body)
    assert found, body
    return found[1]


def things_of(leader: Person) -> dict[str, Any]:
    """Things in addresses: a public series with a day in ten days, for which the leader has a place."""
    by = cast.actor(organiser("Orla"), now())
    found = series(by)
    gathering = day(by, found)
    return {
        "gat_series": found.pk,
        "gat_gathering": gathering.pk,
        "gat_meeting": gathering.meeting_id,
        "gat_sign_up": actions.sign_up(by=cast.actor(leader, now()), gathering=gathering),
    }
