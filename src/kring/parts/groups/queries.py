"""What groups answers, as frozen rows. The caller checked that the reader may form these groups, or is in them."""

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import CharField, Count, Exists, OuterRef
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _

from kring.foundation.records.api import Ref

from .kinds import kind_called
from .models import Change, Circle, Division, Member, Seat
from .outcome import percent_down
from .states import State, Way


@dataclass(frozen=True)
class DivisionRow:
    """A division. share: at least this percentage of what is possible; by_lot: what groups by lot reach."""

    id: int
    title: str
    kind: str
    owner: Ref
    way: Way
    state: State
    least: int
    most: int
    people: int
    groups: int
    share: float | None
    by_lot: float | None
    repeats: int | None
    repeats_least: int | None
    apart: tuple[str, ...]
    attributes: tuple[str, ...]
    variety: str
    variety_least: int
    whole: tuple[float, ...]
    seed: int
    seconds: int
    run_id: int | None
    clash: str

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def is_published(self) -> bool:
        return self.state is State.PUBLISHED

    @property
    def is_forming(self) -> bool:
        return self.state is State.FORMING

    @property
    def url(self) -> str:
        return reverse("groups:show", args=[self.id])

    @property
    def owner_url(self) -> str:
        return kind_called(self.kind).url(self.owner.id)

    @property
    def proof(self) -> str:
        """How good it is, in one sentence; rounded down, so that "at least" stays true."""
        if self.repeats is not None:
            return self._strangers
        if self.share is None or self.way is Way.BY_HAND:
            return ""
        if self.share >= 100:
            return _("Beter kan niet: alle verschil dat mogelijk is, zit in de groepen.")
        told = {"share": formats.number_format(self.share, 1), "lot": formats.number_format(self.by_lot or 0, 1)}
        sentence = _("Minstens %(share)s%% van alle verschil dat kan, zit in de groepen. Door loten is het %(lot)s%%.")
        return sentence % told

    @property
    def _strangers(self) -> str:
        if self.repeats == 0:
            return _("Niemand zit bij iemand die die eerder sprak.")
        told = {"count": self.repeats, "least": self.repeats_least}
        if self.repeats == self.repeats_least:
            return _("%(count)s keer zitten twee mensen bij elkaar die elkaar al spraken. Minder kan niet.") % told
        return (
            _(
                "%(count)s keer zitten twee mensen bij elkaar die elkaar al spraken. "
                "Minder dan %(least)s kan zeker niet."
            )
            % told
        )


def division_row(found: Division) -> DivisionRow:
    """The row of a division that access gave. Two queries."""
    by_lot = percent_down(found.by_lot or 0.0, found.bound)
    share = percent_down(found.diversity, found.bound) if found.diversity is not None else None
    return DivisionRow(
        id=found.pk, title=found.title, kind=found.kind, owner=found.owner, way=Way(found.way),
        state=State(found.state), least=found.least, most=found.most,
        people=Member.objects.filter(division=found, left_at=None).count(),
        groups=Circle.objects.filter(division=found).count(), share=_down(share), by_lot=_down(by_lot),
        repeats=found.repeats, repeats_least=found.repeats_least, apart=tuple(found.apart),
        attributes=tuple(name for name, _weight, _kind in found.attributes), variety=found.variety,
        variety_least=found.variety_least, whole=tuple(found.whole), seed=found.seed, seconds=found.seconds,
        run_id=found.run_id, clash=_named(found),
    )  # fmt: skip


def _down(value: float | None) -> float | None:
    """With one decimal, never rounded up."""
    return None if value is None else int(value * 10) / 10


def _named(found: Division) -> str:
    """Why there are no groups, with the names of people in it."""
    numbers = {int(one) for one in re.findall(r"\{m(\d+)\}", found.clash)}
    if not numbers:
        return _("Er zijn geen groepen gevonden die aan alle regels voldoen.") if found.clash == "-" else found.clash
    names = {one.pk: name_of(one) for one in Member.objects.filter(pk__in=numbers).select_related("person")}
    return re.sub(r"\{m(\d+)\}", lambda match: names.get(int(match[1]), "?"), found.clash)


def name_of(member: Member) -> str:
    """The name of a person, or of a guest."""
    return str(member.person.name) if member.person else member.label or _("iemand")


def division_of(id: int) -> Division | None:
    """A division whose owner the caller holds; None when it is gone."""
    return Division.objects.filter(pk=id).first()


def divisions_of(owner: Ref, kind: str = "") -> list[DivisionRow]:
    """The divisions of an owner, the latest first."""
    found = Division.objects.filter(owner_kind=owner.kind, owner_id=owner.id)
    return [division_row(one) for one in (found.filter(kind=kind) if kind else found)]


def in_the_making(kind: str, owner_kind: str) -> Exists:
    """For a filter on rows of a module above that own divisions: is there one of this kind that is not known yet?"""
    mine = Cast(OuterRef("pk"), CharField())
    return Exists(
        Division.objects.filter(kind=kind, owner_kind=owner_kind, owner_id=mine).exclude(state=State.PUBLISHED)
    )


@dataclass(frozen=True)
class SeatRow:
    """Somebody in a group: their number, their module's key, their name, and their values in the order asked."""

    id: int
    key: str
    person_id: int | None
    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class CircleRow:
    """A group. moment: "" when there are none; spread: per attribute 0 to 1, beside DivisionRow.whole."""

    id: int
    number: int
    moment: str
    moment_key: str
    people: tuple[SeatRow, ...]
    spread: tuple[float, ...]
    kinds: int

    @property
    def name(self) -> str:
        return _("Groep %(number)s") % {"number": self.number}

    @property
    def size(self) -> int:
        return len(self.people)


def circles_of(
    division: Division | int, *, first: int = 0, count: int | None = None, number: int | None = None
) -> list[CircleRow]:
    """Groups with their people, by number. Three queries."""
    found = division if isinstance(division, Division) else Division.objects.get(pk=division)
    names = [name for name, _weight, _kind in found.attributes]
    circles = Circle.objects.filter(division=found).select_related("moment")
    if number is not None:
        circles = circles.filter(number=number)
    chosen = list(circles[first : None if count is None else first + count])
    people: dict[int, list[SeatRow]] = defaultdict(list)
    for seat in Seat.objects.filter(circle__in=chosen).select_related("member__person"):
        member = seat.member
        values = tuple(str(member.values.get(name, "")) for name in names)
        people[seat.circle_id].append(SeatRow(member.pk, member.key, member.person_id, name_of(member), values))
    return [
        CircleRow(
            id=one.pk, number=one.number, moment=one.moment.name if one.moment else "",
            moment_key=one.moment.key if one.moment else "",
            people=tuple(sorted(people[one.pk], key=lambda row: (row.name, row.id))), spread=tuple(one.spread),
            kinds=one.sort_count,
        )
        for one in chosen
    ]  # fmt: skip


def circle_with(division: int, key: str) -> CircleRow | None:
    """The group in which the member with this key of their module sits."""
    found = Seat.objects.filter(circle__division=division, member__key=key).select_related("circle").first()
    return circles_of(division, number=found.circle.number)[0] if found is not None else None


def circles_with(owner: Ref, kind: str, key: str) -> list[tuple[DivisionRow, CircleRow]]:
    """The groups that are known in which the member with this key sits, of divisions of an owner; the latest first."""
    known = Division.objects.filter(owner_kind=owner.kind, owner_id=owner.id, kind=kind, state=State.PUBLISHED)
    seats = Seat.objects.filter(circle__division__in=known, member__key=key).select_related("circle__division")
    found = [(seat.circle.division, seat.circle.number) for seat in seats.order_by("-circle__division")]
    return [(division_row(one), circles_of(one, number=number)[0]) for one, number in found]


def sizes_of(division: Division) -> list[tuple[int, int]]:
    """Number and size of every group."""
    found = Circle.objects.filter(division=division).annotate(size=Count("seats")).order_by("number")
    return list(found.values_list("number", "size"))


def few_kinds(division: Division) -> list[int]:
    """The numbers of the groups with fewer values of what variety is asked in than was asked."""
    if not division.variety_least:
        return []
    found = Circle.objects.filter(division=division, sort_count__lt=division.variety_least)
    return list(found.values_list("number", flat=True))


def last_move(division: Division) -> str:
    """The last change that can be undone, in words; "" when there is none."""
    last = Change.objects.filter(division=division, undone_at=None).select_related("member__person").first()
    if last is None or last.repaired or last.from_number is None or last.member.left_at:
        return ""
    told = {"name": name_of(last.member), "one": last.from_number, "other": last.to_number}
    return _("%(name)s ging van groep %(one)s naar groep %(other)s.") % told


def names_of(members: Collection[int]) -> dict[int, str]:
    """The names of members, by number."""
    return {one.pk: name_of(one) for one in Member.objects.filter(pk__in=members).select_related("person")}


def met_in(owners: Collection[Ref]) -> list[tuple[str, tuple[int, ...]]]:
    """Who sat together in published divisions of these owners: (title, the people of a group). Guests stay out."""
    found = Division.objects.filter(state=State.PUBLISHED, owner_kind__in={one.kind for one in owners})
    titles = {one.pk: one.title for one in found if one.owner in set(owners)}
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    seats = Seat.objects.filter(circle__division__in=titles, member__person__isnull=False)
    columns = ("circle", "circle__division", "member__person")
    for circle, division, person in seats.values_list(*columns).order_by("circle"):
        groups[division, circle].append(person)
    return [(titles[division], tuple(people)) for (division, _circle), people in groups.items() if len(people) > 1]
