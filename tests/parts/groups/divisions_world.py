"""What tests of divisions start from: a toy thing whose officer divides people over groups."""

from typing import Any

from kring.foundation.jobs.api import Progress
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref
from kring.parts.groups import actions, searching
from kring.parts.groups.actions import NewMember, NewMoment, Wishes
from kring.parts.groups.kinds import DivisionKind, register_division_kind
from kring.parts.groups.models import Division, Seat
from tests import cast

OWNER = Ref("toy_circle", "1")
REGIONS = ("Drenthe", "Fryslân", "Zeeland", "Utrecht", "Limburg", "Flevoland")
told: list[tuple[str, Any]] = []


def register_toy() -> None:
    """Divisions of a circle that an officer makes; what the module hears is kept in `told`."""
    told.clear()
    register_division_kind(
        DivisionKind(
            "toy", "Kring", may_form=lambda by, owner: by.kind == "system" or by.has(Role.OFFICE, owner),
            url=lambda id_: f"/kring/{id_}/", on_publish=lambda by, division: told.append(("published", division)),
            on_change=lambda by, division, keys: told.append(("changed", sorted(keys))),
        )
    )  # fmt: skip


def officer(name: str = "Olga") -> Any:
    """Somebody who divides."""
    who = cast.person(name)
    cast.holds(who, Role.OFFICE, OWNER)
    cast.second_factor(who)
    return who


def people(n: int = 60, boards: int = 12, moments: int = 0) -> list[NewMember]:
    """Guests of six regions and so many boards; of the moments each can do all but one."""
    return [
        NewMember(
            key=f"p{one}", label=f"Gast {one:02}",
            values={"provincie": REGIONS[one % 6], "soort": "bo" if one % 3 else "sbo"},
            apart={"bestuur": str(one % boards)},
            moments=[at for at in range(moments) if at != one // 12 % moments] if moments else None,
        )
        for one in range(n)
    ]  # fmt: skip


WISHES = Wishes(
    9, 11, attributes=[("provincie", 2.0), ("soort", 1.0)], apart=["bestuur"], variety=("provincie", 5), seconds=0
)


def begun(by: Actor | None = None, *, n: int = 60, moments: int = 0, wishes: Wishes = WISHES, **other: Any) -> Division:
    """A division that nobody searched for yet."""
    given: dict[str, Any] = {"people": people(n, moments=moments), "wishes": wishes} | other
    rooms = [NewMoment(f"m{one}", f"Dag {one}", 3) for one in range(moments)]
    number = actions.begin(by=by or cast.system(), kind="toy", owner=OWNER, title="Gesprek", moments=rooms, **given)
    return Division.objects.get(pk=number)


def searched(found: Division) -> Division:
    """The same after the search, carried out here and now."""
    actions.search(by=cast.system(), division=found)
    searching.carry(found.pk, Progress(0, lambda changes, *values: False))
    found.refresh_from_db()
    return found


def formed(**other: Any) -> Division:
    """A division with groups."""
    return searched(begun(**other))


def groups(found: Division) -> dict[int, set[str]]:
    """The keys in every group, by number."""
    made: dict[int, set[str]] = {}
    for number, key in Seat.objects.filter(circle__division=found).values_list("circle__number", "member__key"):
        made.setdefault(number, set()).add(key)
    return made
