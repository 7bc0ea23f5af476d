"""What series give the house: names of their Refs, the kind of meeting, the search, what goes with people."""

from django.urls import reverse
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute, register_found_kind
from kring.foundation.people.api import follow, follow_refs
from kring.foundation.privacy.api import register_title
from kring.foundation.records.api import Actor, Ref, RefKind, register_ref_kind
from kring.modules.gatherings.signup.queries import taking
from kring.parts.meetings.api import MeetingKind, register_meeting_kind

from . import access
from .days import MEETING
from .models import Gathering, Series


def titles(ids: list[str]) -> dict[str, str]:
    """A series by its title."""
    return {str(one.pk): one.title for one in Series.objects.filter(pk__in=ids)}


def gathering_titles(ids: list[str]) -> dict[str, str]:
    """A gathering by its title."""
    return {str(one.pk): one.title for one in Gathering.objects.filter(pk__in=ids)}


def runs(by: Actor, owner: Ref) -> bool:
    """Does this actor run the series that these meetings are of?"""
    found = Series.objects.filter(pk=owner.id).first()
    return found is not None and access.may_run(by, found.owner)


def organises(actor: Actor) -> bool:
    """Is this somebody who can make series?"""
    return bool(access.owners(actor))


register_ref_kind(RefKind("series", titles, lambda id_: reverse("gatherings:series", args=[id_])))
register_ref_kind(RefKind("gathering", gathering_titles, lambda id_: reverse("gatherings:gathering", args=[id_])))
register_meeting_kind(
    MeetingKind(
        MEETING,
        gettext_lazy("Bijeenkomst"),
        may_plan=runs,
        may_see=runs,
        url=lambda id_: reverse("gatherings:of_meeting", args=[id_]),
        of_person=taking,
    )
)
register_found_kind("series", gettext_lazy("reeks bijeenkomsten"), gettext_lazy("reeksen bijeenkomsten"))
register_found_kind("gathering", gettext_lazy("bijeenkomst"), gettext_lazy("bijeenkomsten"))
register_title("gatherings.Series", gettext_lazy("Reeksen bijeenkomsten die je begon"))
follow("gatherings.Series.made_by")
follow_refs("gatherings.Series.owner")
contribute(menu=(MenuPlace(gettext_lazy("Bijeenkomsten organiseren"), "gatherings:desk", 66, "own", organises),))
