"""Sessions of the next gathering of the demonstration: wishes of who comes, and a draft of the places."""

import random
from collections.abc import Mapping

from kring.foundation.people.api import actor_for
from kring.foundation.records.api import Actor
from kring.modules.gatherings.models import Gathering

from . import actions
from .drawing import CannotDraw
from .whom import placed

SESSIONS = (
    ("Feedback die helpt", "Oefenen met zeggen wat je ziet, in drietallen.", "Zaal 1"),
    ("Een kritische partner zoeken", "Hoe vind je een school die doorvraagt?", "Zaal 2"),
    ("Korte lijnen met de wijk", "Wie bel je, en wie belt jou?", "Zaal 3"),
)
SEED = 2021


def tell_story(*, by: Actor, seed: int, cast: Mapping[str, int], gathering: int | None = None) -> int | None:
    """Three sessions at a gathering with people, their wishes, and a draft; returns the gathering, None without one.

    gathering: the one to tell of; None: the first to come at which at least three people have a place. cast: "olga"
    organises it. The same seed gives the same wishes. Called after the stories of series and sign-up.
    """
    found = _one(by, gathering)
    if found is None:
        return None
    olga = actor_for(cast["olga"], by.at)
    people = list(placed(found))
    seats = -(-len(people) // len(SESSIONS)) + 1
    made = [
        actions.add_session(by=olga, gathering=found, title=title, about=about, place=place, most=seats)
        for title, about, place in SESSIONS
    ]
    dice = random.Random(f"{seed} sessions")  # noqa: S311  stories, not secrets
    for one in people[:200]:
        actions.wish(by=by, sign_up=one, ranked=dice.sample(made, k=dice.choice((2, 3, 3))))
    try:
        actions.draw(by=olga, gathering=found, seed=SEED)
    except CannotDraw:  # who is online finds no link here; the organiser reads why
        return found.pk
    return found.pk


def _one(by: Actor, number: int | None) -> Gathering | None:
    coming = Gathering.objects.select_related("series", "meeting").order_by("meeting__starts_at", "pk")
    if number is not None:
        return coming.filter(pk=number).first()
    dates = coming.filter(meeting__starts_at__gt=by.at, meeting__state="planned")
    return next((one for one in dates if placed(one).count() >= len(SESSIONS)), None)
