"""What tests of the record start from: activities, a goal, a proposal, a file that waits; by the real actions."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kring.foundation.files.api import files_of
from kring.foundation.records.api import Ref, now
from kring.modules.record import actions
from kring.modules.record.models import Activity, Goal, Link
from tests import cast
from tests.modules.register.register_world import works_at

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
MEETING = Ref("meeting", "7")
FOREIGN = "Titel;Datum;Soort;Punten\nCursus rekenen;14-3-2026;Cursus;12\n"


def told(title: str = "Boek over feedback", **other: Any) -> actions.Told:
    """What somebody tells of an activity."""
    given: dict[str, Any] = {
        "title": title, "kind": "reading", "from_date": date(2026, 3, 14), "until_date": date(2026, 3, 14),
    }  # fmt: skip
    return actions.Told(**given | other)


def added(who: Any, title: str = "Boek over feedback", *, by: Any = None, **other: Any) -> Activity:
    """An activity in somebody's record."""
    return actions.add(by=by or cast.actor(who), told=told(title, **other))


def proposed(who: Any, *, by: Any = None, **other: Any) -> Activity:
    """Attendance that somebody else entered."""
    given: dict[str, Any] = {
        "person_id": who.pk, "title": "Studiedag kansen", "on_date": date(2026, 11, 1), "kind": "congress",
        "themes": ["po-18-04"], "source": MEETING, "points": 4,
    }  # fmt: skip
    return Activity.objects.get(pk=actions.propose(by=by or cast.system(), **given | other))


def po_leader(given: str = "Anna", family: str = "Visser") -> Any:
    """Somebody who leads a primary school; the schools are there."""
    who = cast.person(given, family)
    works_at(who, "10AA00")
    return who


def things_of(leader: Any) -> Mapping[str, Any]:
    """What stands in the addresses of the access table: all of it the leader's."""
    by = cast.actor(leader, now())
    activity = added(leader, by=by)
    actions.add_link(by=by, activity=activity, words="Verslag", url="https://voorbeeld.nl/verslag")
    actions.add_file(by=by, activity=activity, name="bewijs.pdf", content=PDF)
    actions.set_goal(by=by, words="Vaker bij elkaar in de les")
    offered = actions.offer_file(by=by, name="lijst.csv", data=FOREIGN.encode())
    return {
        "activity": activity.pk,
        "link": Link.objects.get(activity=activity).pk,
        "activity_file": files_of(activity.ref)[0].id,
        "goal": Goal.objects.get(person_id=leader.pk).pk,
        "proposal": proposed(leader).pk,
        "import": offered.pk,
    }


__all__ = ["FOREIGN", "MEETING", "PDF", "added", "po_leader", "proposed", "things_of", "told"]
