"""Verbs that change divisions: begin, search, keep, publish. Moving and repairing stand in changing.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kring.core import grouping
from kring.foundation.jobs.api import begin_run
from kring.foundation.records.api import Actor, Missing, Ref, Refusal, action, tell

from . import access, events, variety
from .kinds import kind_called
from .models import Circle, Division, Member, Met, Moment, Seat
from .states import MOVES, State, Way

if TYPE_CHECKING:
    from .searching import Made

RUN = "groups.form"


class NobodyToDivide(Refusal):
    """Er is nog niemand om in te delen."""


class SizesWrong(Refusal):
    """Het kleinste aantal in een groep is 1 of meer, en niet groter dan het grootste."""


class PublishedAlready(Refusal):
    """Deze groepen zijn al bekendgemaakt. Je kunt nog wel iemand verplaatsen."""


class SearchRuns(Refusal):
    """Er wordt al ingedeeld. Wacht tot het klaar is, of stop het."""


class NotFormedYet(Refusal):
    """Er zijn nog geen groepen. Deel eerst in."""


@dataclass(frozen=True)
class NewMember:
    """Somebody to be grouped. key: what the module calls them. moments: when they can (numbers); None: always."""

    key: str
    person_id: int | None = None
    label: str = ""
    values: Mapping[str, str | float] = field(default_factory=dict)
    apart: Mapping[str, str] = field(default_factory=dict)
    moments: Sequence[int] | None = None


@dataclass(frozen=True)
class NewMoment:
    """When and where a group can meet; they are numbered from 0 in the order given. rooms: how many groups at once."""

    key: str
    name: str
    rooms: int


@dataclass(frozen=True)
class Wishes:
    """How to divide. attributes: (name, weight). variety: at least so many values of this attribute in every group."""

    least: int
    most: int
    way: Way = Way.MIXED
    attributes: Sequence[tuple[str, float]] = ()
    apart: Sequence[str] = ()
    variety: tuple[str, int] = ("", 0)
    seed: int = 1
    seconds: int = 30


@action
def begin(
    *, by: Actor, kind: str, owner: Ref, title: str, people: Sequence[NewMember], wishes: Wishes,
    moments: Sequence[NewMoment] = (), met: Sequence[tuple[str, Sequence[str]]] = (),
) -> int:  # fmt: skip
    """People to be divided; returns the number of the division. met: (where, keys of those who sat together).

    With Way.BY_HAND the groups stand at once, in the order of the list. Raises NotAllowed, NobodyToDivide, SizesWrong.
    """
    if not 1 <= wishes.least <= wishes.most:
        raise SizesWrong(field="least")
    if not people:
        raise NobodyToDivide
    made = Division(
        owner_kind=owner.kind, owner_id=owner.id, kind=kind, title=title, way=wishes.way, least=wishes.least,
        most=wishes.most, apart=list(wishes.apart), variety=wishes.variety[0], variety_least=wishes.variety[1],
        attributes=[[name, weight, _kind(people, name)] for name, weight in wishes.attributes], seed=wishes.seed,
        seconds=wishes.seconds, begun_by_id=by.id if by.is_person else None, begun_at=by.at,
    )  # fmt: skip
    access.check_may_form(by, made)
    made.save()
    _write(made, people, moments, met)
    if made.way == Way.BY_HAND:
        _deal(made)
    tell(events.DivisionBegun(about=(made.ref, owner), data={"division": made.pk, "people": len(people)}))
    return made.pk


def _kind(people: Sequence[NewMember], name: str) -> str:
    known = [one.values[name] for one in people if name in one.values]
    numbers = bool(known) and all(isinstance(one, int | float) for one in known)
    return (grouping.Kind.NUMBER if numbers else grouping.Kind.CATEGORY).value


def _write(
    made: Division, people: Sequence[NewMember], moments: Sequence[NewMoment], met: Sequence[tuple[str, Sequence[str]]]
) -> None:
    Moment.objects.bulk_create(
        Moment(division=made, number=number, key=one.key, name=one.name, rooms=one.rooms)
        for number, one in enumerate(moments)
    )
    Member.objects.bulk_create(
        Member(
            division=made, key=one.key, person_id=one.person_id, label=one.label, values=dict(one.values),
            apart=dict(one.apart), moments=None if one.moments is None else list(one.moments),
        )
        for one in people
    )  # fmt: skip
    Met.objects.bulk_create(Met(division=made, why=why, keys=list(keys)) for why, keys in met)


def _deal(made: Division) -> None:
    """Everybody in the order of the list, so many in a group, for who divides by hand."""
    ids = list(Member.objects.filter(division=made).values_list("pk", flat=True))
    groups = max(1, round(len(ids) / ((made.least + made.most) / 2)))
    circles = Circle.objects.bulk_create(Circle(division=made, number=one + 1) for one in range(groups))
    Seat.objects.bulk_create(
        Seat(circle=circles[place * groups // len(ids)], member_id=member) for place, member in enumerate(ids)
    )
    made.state, made.formed_at = State.FORMED, made.begun_at
    made.save(update_fields=["state", "formed_at"])


def locked(found: Division) -> Division:
    """The division as it is now, held until the action ends. Raises Missing."""
    there = Division.objects.select_for_update().filter(pk=found.pk).first()
    if there is None:
        raise Missing
    return there


def check_may_move(division: Division, to: State) -> None:
    """Raises PublishedAlready, SearchRuns, NotFormedYet for what this state does not allow."""
    state = State(division.state)
    if to in MOVES[state]:
        return
    if state is State.PUBLISHED:
        raise PublishedAlready
    raise SearchRuns if state is State.FORMING else NotFormedYet


@action
def search(*, by: Actor, division: Division, seed: int | None = None, seconds: int | None = None) -> int:
    """Begin to look for the best groups; returns the number of the run.

    Raises NotAllowed, PublishedAlready, SearchRuns.
    """
    from .jobs import form

    access.check_may_form(by, division)
    there = locked(division)
    check_may_move(there, State.FORMING)
    run = begin_run(by=by, kind=RUN, about=there.ref)
    there.state, there.run_id, there.clash = State.FORMING, run, ""
    there.seed = there.seed if seed is None else seed
    there.seconds = there.seconds if seconds is None else seconds
    there.save()
    form.defer(run=run, division=there.pk)
    tell(events.SearchBegun(about=(there.ref, there.owner), data={"division": there.pk, "run": run}))
    return run


@action
def keep(*, by: Actor, division: Division, made: "Made") -> None:
    """Groups that were found take the place of those before. Does nothing when nobody searches any more."""
    access.check_may_form(by, division)
    there = locked(division)
    if there.state != State.FORMING:
        return
    _seat(there, made)
    there.repeats, there.repeats_least, there.formed_at = made.repeats, made.repeats_least, by.at
    there.save()
    tell(events.GroupsFormed(about=(there.ref, there.owner), data={"division": there.pk}))


def _seat(there: Division, made: "Made") -> None:
    """New circles with their people, and how good the whole is."""
    there.circles.all().delete()
    moments, grouped = made.question.moments, made.grouping
    circles = Circle.objects.bulk_create(
        Circle(division=there, number=one + 1, moment_id=moments[grouped.slot[one]] if grouped.slot else None)
        for one in range(len(grouped.sizes))
    )
    seats = sorted(zip(grouped.group, made.question.members, strict=True))
    Seat.objects.bulk_create(Seat(circle=circles[group], member_id=member) for group, member in seats)
    measure(there, made.question.people, grouped, circles)
    there.bound, there.by_lot, there.rounds = grouped.bound, grouped.random, grouped.rounds


def measure(there: Division, people: grouping.People, grouped: grouping.Grouping, circles: Sequence[Circle]) -> None:
    """Write how good the groups are, all together and one by one. The caller saves the division."""
    spreads = grouping.spread(people, grouped) if there.attributes else ()
    values = next((one.values for one in people.attributes if one.name == there.variety), None)
    kinds = variety.counts(grouped.group, values, len(circles)) if values is not None else [0] * len(circles)
    for place, circle in enumerate(circles):
        circle.spread = [one.groups[place] for one in spreads]
        circle.sort_count = kinds[place]
    Circle.objects.bulk_update(circles, ["spread", "sort_count"], batch_size=200)
    there.whole, there.diversity = [one.whole for one in spreads], grouped.diversity


@action
def finish(*, by: Actor, division: Division) -> None:
    """The search is over, and what was found stays. Does nothing when it was over already."""
    access.check_may_form(by, division)
    there = locked(division)
    if there.state != State.FORMING:
        return
    there.state = State.FORMED
    there.save(update_fields=["state"])
    tell(events.GroupsFormed(about=(there.ref, there.owner), data={"division": there.pk, "done": True}))


@action
def refuse(*, by: Actor, division: Division, clash: str) -> None:
    """There are no groups that keep to the rules, or none were found; `clash` says why, with placeholders."""
    access.check_may_form(by, division)
    there = locked(division)
    if there.state != State.FORMING:
        return
    there.circles.all().delete()
    there.state, there.clash, there.formed_at = State.DRAFT, clash or "-", None
    there.save()
    tell(events.GroupsRefused(about=(there.ref, there.owner), data={"division": there.pk}))


@action
def publish(*, by: Actor, division: Division) -> None:
    """Everybody may know their group. Raises NotAllowed, PublishedAlready, SearchRuns, NotFormedYet."""
    access.check_may_form(by, division)
    there = locked(division)
    check_may_move(there, State.PUBLISHED)
    there.state, there.published_at = State.PUBLISHED, by.at
    there.published_by_id = by.id if by.is_person else None
    there.save()
    kind_called(there.kind).on_publish(by, there.pk)
    tell(events.GroupsPublished(about=(there.ref, there.owner), data={"division": there.pk}))
