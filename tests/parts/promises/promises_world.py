"""What tests of promises start from: a list that somebody leads, and promises about it."""

from datetime import timedelta
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from kring.parts.promises import actions
from kring.parts.promises.kinds import PromiseKind, register_promise_kind
from kring.parts.promises.models import Promise
from tests import cast

CIRCLE = Ref("toy_circle", "1")
DUE = cast.MOMENT.date() + timedelta(days=30)
helped: list[tuple[Any, Ref, int]] = []


def register_toy() -> None:
    """Promises about a circle that an officer leads; who is helped is kept in `helped`."""
    helped.clear()
    register_promise_kind(
        PromiseKind(
            about_kind="toy_circle",
            title="Kring 1",
            url=lambda id_: f"/kring/{id_}/",
            on_help=lambda by, about, number: helped.append((by, about, number)),
            may_read=lambda by, about: by.has(Role.OFFICE, about),
        )
    )


def leads(name: str = "Olga") -> Any:
    """Somebody who may read the promises of the circle."""
    who = cast.person(name)
    cast.holds(who, Role.OFFICE, CIRCLE)
    cast.second_factor(who)
    return who


def promised(owner: Any = None, *, by: Any = None, **other: Any) -> Promise:
    """A promise of a person, or of a guest called Gijs."""
    given: dict[str, Any] = {"words": "Lesbezoek plannen met groep 5", "due_date": DUE, "about": CIRCLE}
    guest = {"owner_name": "Gijs Gast", "owner_address": "gijs@voorbeeld.nl"}
    given |= {"owner_id": owner.pk} if owner is not None else guest
    return Promise.objects.get(pk=actions.promise(by=by or cast.system(), **given | other))
