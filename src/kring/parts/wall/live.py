"""What the channel of a wall says, and to whom."""

from django.http import HttpRequest
from django.utils import translation

from kring.foundation.live.api import Change, Listener

from . import access, asked, showing
from .board import phase_of, sight_of
from .showing import Audience, Screen


def listener(request: HttpRequest, id: str) -> Listener | None:
    """Who may listen to the wall with this number: whoever may see its page. Names are told where authors show."""
    found = access.visitor(request, int(id))
    name = ""
    if phase_of(found.wall).shows_authors:
        name = found.guest.name if found.guest else access.name_of(found.by)
    return Listener(audience=str(showing.audience_of(found)), name=name)


def render(id: str, change: Change, audience: str) -> str:
    """The elements of the page that this change touches, as the wall stands now."""
    wall = asked.wall(int(id))
    if wall is None:
        return ""
    heard_by, phase = Audience.parse(audience), phase_of(wall)
    screen = Screen(wall, phase, sight_of(wall, phase, heard_by.author), heard_by.leads, change.at)
    with translation.override(heard_by.language):
        return showing.fragments(screen, change.kind, change.ids)
