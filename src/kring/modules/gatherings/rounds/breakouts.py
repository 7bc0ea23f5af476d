"""Break-outs of a gathering: who has a place, over small groups; mixed, with people not met yet, or by hand."""

from collections import defaultdict
from collections.abc import Sequence

from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor, Ref, Refusal
from kring.modules.gatherings.series.access import may_run
from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.signup.models import SignUp
from kring.parts.groups import api as groups

from . import people

KIND = "gatherings.breakout"
MEETS = 12  # to so many people one talks in an evening
LEAST_OF_THREES, MOST_OF_THREES = 2, 4  # nearest to the middle is three; what is left over makes one four, or one two


class NobodyToTalkTo(Refusal):
    """Er heeft nog maar één mens een plek. Met twee mensen kan het."""


def begin(*, by: Actor, gathering: Gathering, way: groups.Way, least: int, most: int, title: str = "") -> int:
    """Divide who has a place; returns the number of the division. NOT_MET looks at groups of this series that are
    known, and at small gatherings of it where both came. Raises NotAllowed, NobodyToDivide, SizesWrong."""
    rows = list(SignUp.objects.filter(gathering=gathering, state="placed").order_by("pk"))
    known = people.backgrounds([row.person_id for row in rows if row.person_id is not None], by.today)
    provinces, kinds = people.province_names(), people.type_names()
    members = [_member(row, known, provinces, kinds) for row in rows]
    wishes = groups.Wishes(
        least=least, most=most, way=way, attributes=[(_("provincie"), 1.0), (_("schoolsoort"), 1.0)],
        apart=[], seconds=5,
    )  # fmt: skip
    number = groups.begin(
        by=by, kind=KIND, owner=gathering.ref, title=title or _("Kleine groepen"), people=members, wishes=wishes,
        met=_met(gathering, rows) if way is groups.Way.NOT_MET else (),
    )  # fmt: skip
    if way is not groups.Way.BY_HAND:
        groups.search(by=by, division=groups.division(by=by, id=number))
    return number


def begin_threes(*, by: Actor, gathering: Gathering) -> int:
    """Threes of people who have not met; returns the number of the division.

    Raises NotAllowed, NobodyToDivide, NobodyToTalkTo.
    """
    if SignUp.objects.filter(gathering=gathering, state="placed").count() == 1:
        raise NobodyToTalkTo
    return begin(
        by=by, gathering=gathering, way=groups.Way.NOT_MET, least=LEAST_OF_THREES, most=MOST_OF_THREES,
        title=_("Drietallen"),
    )  # fmt: skip


def _member(
    row: SignUp, known: dict[int, people.Background], provinces: dict[str, str], kinds: dict[str, str]
) -> groups.NewMember:
    there = known.get(row.person_id or 0, people.Background())
    values = {
        _("provincie"): provinces.get(there.province, there.province),
        _("schoolsoort"): kinds.get(there.school_type, there.school_type),
    }
    return groups.NewMember(
        key=str(row.pk), person_id=row.person_id, label="" if row.person_id else row.guest_name,
        values={name: value for name, value in values.items() if value},
    )  # fmt: skip


def _met(gathering: Gathering, rows: Sequence[SignUp]) -> list[tuple[str, list[str]]]:
    """Who of these people met before: in groups that were made known, of this series and its gatherings, or where both
    came to a gathering of few people. In a full room one does not meet everybody."""
    keys = {row.person_id: str(row.pk) for row in rows if row.person_id is not None}
    siblings = Gathering.objects.filter(series_id=gathering.series_id).values_list("pk", flat=True)
    owners = [Ref("gathering", str(pk)) for pk in siblings]
    owners += [Ref("round", str(pk)) for pk in _rounds_of(gathering)]
    found = [(title, [keys[one] for one in circle if one in keys]) for title, circle in groups.met_in(owners)]
    came = [(title, [keys[one] for one in there if one in keys]) for title, there in _came(gathering)]
    return [(title, circle) for title, circle in [*found, *came] if len(circle) > 1]


def _came(gathering: Gathering) -> list[tuple[str, list[int]]]:
    """The people who came to each other gathering of this series to which few came."""
    rows = SignUp.objects.filter(gathering__series_id=gathering.series_id, attended=True, person__isnull=False)
    there: dict[int, list[int]] = defaultdict(list)
    titles: dict[int, str] = {}
    columns = ("gathering", "gathering__title", "person")
    for number, title, person in rows.exclude(gathering=gathering).order_by("pk").values_list(*columns):
        there[number].append(person)
        titles[number] = title
    return [(titles[number], came) for number, came in there.items() if len(came) <= MEETS]


def _rounds_of(gathering: Gathering) -> list[int]:
    from .models import Round

    return list(Round.objects.filter(series_id=gathering.series_id).values_list("pk", flat=True))


def may_form(by: Actor, owner: Ref) -> bool:
    """May this actor divide the people of this gathering?"""
    found = Gathering.objects.select_related("series").filter(pk=owner.id).first()
    return found is not None and may_run(by, found.series.owner)


def division_of(gathering: Gathering, id: int) -> groups.DivisionRow | None:
    """Small groups of this gathering by their number; None when they are none of it."""
    found = groups.division_of(id)
    if found is None or (found.owner, found.kind) != (gathering.ref, KIND):
        return None
    return groups.division_row(found)


def divisions(gathering: Gathering) -> list[groups.DivisionRow]:
    """The break-outs of a gathering, the latest first."""
    return groups.divisions_of(gathering.ref, KIND)


def free_seats(*, by: Actor, sign_up: int) -> None:
    """This sign-up, if it has no place now, leaves the small groups of its day.

    Raises SearchRuns (parts.groups) while groups are being made.
    """
    row = SignUp.objects.exclude(state="placed").select_related("gathering").filter(pk=sign_up).first()
    if row is None:
        return
    for one in divisions(row.gathering):
        groups.leave(by=by, division=groups.division(by=by, id=one.id), keys=[str(row.pk)])
