"""What was said at a gathering, for its page: only what this reader can open."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor
from kring.modules.gatherings.models import Gathering
from kring.modules.harvest.api import State as HarvestState
from kring.modules.harvest.api import harvests_of
from kring.parts.wall import api as wall

from .access import is_public, may_see


@dataclass(frozen=True)
class Said:
    """A page with what was said."""

    title: str
    url: str


def said_at(gathering: Gathering, *, by: Actor) -> list[Said]:
    """The wall of this gathering for who took part (for everybody once it is public), the public wall over its series,
    and the reports of that. Strangers find only what is public."""
    took_part = may_see(by, gathering.ref)
    pages = [row.page if took_part else row.public_page for row in wall.walls_of(gathering.ref)]
    found = [Said(_("De muur van deze bijeenkomst"), url) for url in pages if url]
    series = gathering.series
    if is_public(series):
        found.append(Said(_("Wat er overal gezegd is"), reverse("gatherings:series_wall", args=[series.pk])))
    reports = [row for row in harvests_of(series.ref.kind, series.ref.id) if row.state is HarvestState.PUBLISHED]
    return found + [Said(_("Het verslag: %(title)s") % {"title": row.title}, row.url) for row in reports]
