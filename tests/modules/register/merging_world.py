"""Two accounts of one person, and the office that thinks so."""

from datetime import date, datetime, timedelta
from typing import Any

from kring.foundation.people import api as people
from kring.foundation.records.api import Actor, now
from kring.modules.register import access as register_access
from kring.modules.register import actions as register
from kring.modules.register.merging import actions
from kring.modules.register.models import Enrolment, Merge
from tests import cast
from tests.modules.register.register_world import (
    applied,
    decided,
    enrolled,
    leader,
    officer,
    works_at,
)

REASON = "Zelfde naam, zelfde school, zij belde erover."


def old_account() -> Any:
    """An old account: registered, at two schools."""
    who = cast.person("Anna", "Visser", at=cast.MOMENT - timedelta(days=900))
    works_at(who, "10AA00", since=date(2014, 8, 1))
    early = people.actor_for(who.pk, cast.MOMENT - timedelta(days=800))
    register.enrol(by=early, register=register_access.register("po"), consent=True)
    decided(applied(who, Enrolment.objects.get(person_id=who.pk)))
    return who


def new_account() -> Any:
    """A newer account of the same person, at one of these schools since later."""
    who = leader("Anna", "Visser-Smit")
    enrolled(who, "vo")
    return who


def today(who: Any, at: datetime | None = None) -> Actor:
    return people.actor_for(who.pk, at or now())


def proposed(gone: Any, into: Any, by: Any = None) -> Merge:
    by = by or officer()
    id_ = actions.propose(
        by=today(by), register=register_access.register("po"), gone_id=gone.pk, into_id=into.pk, reason=REASON
    )
    return Merge.objects.get(pk=id_)


def merged(gone: Any, into: Any) -> Merge:
    held = proposed(gone, into)
    assert not actions.agree(by=today(gone), merge=held, side="gone")
    assert actions.agree(by=today(into), merge=held, side="into")
    held.refresh_from_db()
    return held


def with_permission(work: Any) -> None:
    from kring.foundation.records.api import action, tell
    from kring.modules.register.events import EntriesRefreshed

    @action
    def run(*, by: Actor) -> None:
        work()
        tell(EntriesRefreshed())

    run(by=cast.system(now()))
