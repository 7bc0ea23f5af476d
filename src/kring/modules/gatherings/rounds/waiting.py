"""Groups that wait for who runs rounds and series: to be made, or to be made known. One query, none for all others."""

from dataclasses import dataclass
from datetime import date

from django.db.models import CharField, DateField, F, Q, Value
from django.db.models.functions import Cast, TruncDate

from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.gatherings.series.models import Gathering
from kring.parts.groups import api as groups
from kring.parts.meetings import api as meetings

from . import access, breakouts
from .models import Round
from .states import RoundState

BREAKOUTS = "breakouts"


@dataclass(frozen=True)
class Waiting:
    """What waits: "open" (a round whose groups are to be made), "dividing" (to be made known), "breakouts"; its number
    (of the round, of the gathering), its title, and the day of the gathering."""

    what: str
    id: int
    title: str
    on: date | None


def waiting_for(*, by: Actor) -> list[Waiting]:
    """Rounds whose last day to answer is over and whose groups are not known, and gatherings to come with break-outs
    that are not known, of the registers for which the actor makes them."""
    owners = access.owners(by)
    if not owners:
        return []
    theirs = Q(series__owner_kind="register", series__owner_id__in=[one.id for one in owners])
    over = Q(state=RoundState.OPEN, answer_until_date__lt=by.today) | Q(state=RoundState.DIVIDING)
    rounds = Round.objects.filter(theirs, over).order_by()
    days = Gathering.objects.filter(
        theirs, groups.in_the_making(breakouts.KIND, "gathering"), meeting__state=meetings.State.PLANNED,
        meeting__ends_at__gt=by.at,
    ).order_by()  # fmt: skip
    rows = rounds.annotate(
        what=Cast("state", CharField()), words=F("series__title"), on=Value(None, output_field=DateField(null=True))
    ).values_list("what", "pk", "words", "on")
    rows = rows.union(
        days.annotate(
            what=Value(BREAKOUTS, output_field=CharField()), words=F("title"),
            on=TruncDate("meeting__starts_at", tzinfo=AMSTERDAM),
        ).values_list("what", "pk", "words", "on")
    )  # fmt: skip
    return sorted((Waiting(*row) for row in rows), key=lambda one: (one.what, one.id))
