"""Small answers about sign-ups: for jobs, for calendars, for what goes when its term is over."""

from collections.abc import Collection, Mapping
from datetime import date, datetime, time, timedelta

from django.db.models import Count, QuerySet

from kring.foundation.records.api import AMSTERDAM
from kring.modules.gatherings.series.models import Gathering
from kring.parts.meetings import api as meetings

from .models import SignUp
from .states import Attending, SignUpState

OUT = (SignUpState.CANCELLED, SignUpState.LAPSED)


def with_overdue_offers(at: datetime) -> list[Gathering]:
    """Gatherings that go on, with an offer that nobody answered in time. Of one that was called off nobody gets the
    place of another."""
    goes_on = {"gathering__meeting__state": meetings.State.PLANNED}
    found = SignUp.objects.filter(state=SignUpState.OFFERED, offer_ends_at__lte=at, **goes_on)
    return list(Gathering.objects.filter(pk__in=found.values("gathering")).order_by("pk"))


def tomorrow(today: date) -> list[Gathering]:
    """Gatherings that begin tomorrow and go on."""
    begins = datetime.combine(today + timedelta(days=1), time(), AMSTERDAM)
    ends = datetime.combine(today + timedelta(days=2), time(), AMSTERDAM)
    found = Gathering.objects.filter(meeting__state=meetings.State.PLANNED, meeting__starts_at__gte=begins)
    return list(found.filter(meeting__starts_at__lt=ends).order_by("pk"))


def taking(person_id: int, since: datetime) -> dict[int, meetings.Taking]:
    """In which meetings this person has a place, or had one, by the number of the meeting."""
    found = SignUp.objects.filter(person_id=person_id, gathering__meeting__ends_at__gte=since)
    rows = found.filter(state__in=(SignUpState.PLACED, *OUT)).values_list("gathering__meeting_id", "state", "changes")
    return {
        meeting: meetings.Taking(goes=state == SignUpState.PLACED, changes=changes) for meeting, state, changes in rows
    }


Counts = Mapping[tuple[int, str], Mapping[str, int]]


def counts_of(gatherings: Collection[int]) -> Counts:
    """How many sign-ups there are per gathering and way of taking part, by state."""
    rows = SignUp.objects.filter(gathering_id__in=gatherings).order_by()
    counts: dict[tuple[int, str], dict[str, int]] = {}
    for gathering, attending, state, n in rows.values_list("gathering_id", "attending", "state").annotate(
        n=Count("id")
    ):
        counts.setdefault((gathering, attending), {})[state] = n
    return counts


def ahead_of(row: SignUp) -> int:
    """How many wait before this one for the same kind of place."""
    waiting = SignUp.objects.filter(
        gathering_id=row.gathering_id, attending=row.attending, state=SignUpState.WAITING, turn__lt=row.turn
    )
    return waiting.count()


def asked_with(sign_up: SignUp) -> "QuerySet[SignUp]":
    """Every day of the series of this sign-up that a guest asked with its address and did not confirm yet."""
    found = SignUp.objects.filter(gathering__series_id=sign_up.gathering.series_id, state=SignUpState.ASKED)
    return found.filter(guest_address=sign_up.guest_address, person=None).exclude(guest_address="")


def own_of(person_id: int | None, gatherings: Collection[int]) -> dict[int, SignUp]:
    """The sign-ups of a person for these gatherings, by gathering."""
    if person_id is None:
        return {}
    return {row.gathering_id: row for row in SignUp.objects.filter(person_id=person_id, gathering_id__in=gatherings)}


def label_of(attending: str) -> str:
    """A way of taking part, in words."""
    return str(Attending(attending).label)
