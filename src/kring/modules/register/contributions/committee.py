"""What the committee's meetings give the house: their kind, and a place in the menu."""

from django.urls import reverse
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor
from kring.modules.register.committee import access
from kring.parts.meetings.api import MeetingKind, register_meeting_kind


def meets(actor: Actor) -> bool:
    """Is the actor of a committee or an office?"""
    return bool(actor.refs(Role.COMMITTEE, "register") or actor.refs(Role.OFFICE, "register"))


register_meeting_kind(
    MeetingKind(
        code=access.KIND,
        title=gettext_lazy("Vergadering van de commissie"),
        may_plan=access.may_plan,
        may_see=access.may_see,
        url=lambda id: reverse("register:committee_meeting", args=[id]),
    )
)
contribute(menu=(MenuPlace(gettext_lazy("Vergaderingen"), "register:committee_meetings", 62, shown_to=meets),))
