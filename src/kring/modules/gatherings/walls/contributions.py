"""What walls of gatherings give the house: their kind, promises, harvests, search, the page over a series."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import register_found_kind
from kring.foundation.notices.api import NoticeKind, register_notice, send
from kring.foundation.people.api import Role, follow, relations_to
from kring.foundation.privacy.api import register_title
from kring.foundation.records.api import Actor, Ref, RefKind, register_ref_kind
from kring.modules.gatherings.models import Gathering, Series
from kring.modules.gatherings.series.access import may_run, owners
from kring.modules.harvest.api import HarvestKind, register_harvest_kind
from kring.parts.promises.api import PromiseKind, register_promise_kind
from kring.parts.wall.api import Agreed, WallKind, register_wall_kind

from . import access, actions, finding

HELP = "gatherings.promise_help"


def on_agreed(by: Actor, owner: Ref, on: Ref, agreed: Agreed) -> int | None:
    """A promise note becomes a promise."""
    return actions.take_promise(by=by, owner=owner, on=on, agreed=agreed)


def on_help(by: Actor, about: Ref, promise: int) -> None:
    """Tell the organisers that somebody asks for help with what they promised at a gathering."""
    found = Gathering.objects.select_related("series").filter(pk=about.id).first()
    if found is None:
        return
    url = reverse("promises:show", args=[promise])
    organisers = relations_to(found.series.owner, roles=frozenset({Role.ORGANISER}), on=by.today)
    for row in organisers:
        send(by=by, person_id=row.person_id, notice=HELP, context={"url": url})


def desk_of(owner_id: str) -> str:
    """The page with the walls of the series that a gathering belongs to."""
    found = Gathering.objects.filter(pk=owner_id).first()
    return reverse("gatherings:series_desk", args=[found.series_id]) if found else ""


def leads_harvest(by: Actor, owner: Ref) -> bool:
    """Who runs a series leads its harvest. Who runs none at all is answered without looking it up."""
    if by.is_person and not owners(by):
        return False
    found = Series.objects.filter(pk=owner.id).first()
    return found is not None and may_run(by, found.owner)


def wall_titles(ids: list[str]) -> dict[str, Any]:
    """The wall over a series by the title of the series."""
    return {str(one.pk): one.title for one in Series.objects.filter(pk__in=ids)}


register_wall_kind(
    WallKind(
        kind=actions.KIND, title=gettext_lazy("Muur van een bijeenkomst"), may_see=access.may_see,
        may_facilitate=access.may_facilitate, url=desk_of, name_of_group=gettext_lazy("Groep"), on_agreed=on_agreed,
        on_shown=actions.follow_walls,
    )
)  # fmt: skip
register_promise_kind(
    PromiseKind("gathering", gettext_lazy("Bijeenkomst"), desk_of, on_help, access.may_read_promises)
)  # fmt: skip
register_harvest_kind(
    HarvestKind("series", gettext_lazy("Reeks bijeenkomsten"), lambda id: reverse("gatherings:series_desk", args=[id]),
                may_lead=leads_harvest)
)  # fmt: skip
register_notice(NoticeKind(HELP, gettext_lazy("Iemand vraagt hulp bij een belofte van een bijeenkomst")))
register_found_kind(finding.KIND, gettext_lazy("muur van een reeks"), gettext_lazy("muren van reeksen"))
register_ref_kind(RefKind(finding.KIND, wall_titles, lambda id: reverse("gatherings:series_wall", args=[id])))
register_title("gatherings.SeriesPage", gettext_lazy("Muren van reeksen die je openbaar maakte"))
follow("gatherings.SeriesPage.changed_by")
