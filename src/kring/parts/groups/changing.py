"""Verbs that change groups that stand: somebody elsewhere, and back; somebody leaves, and what mends that."""

from collections.abc import Collection
from dataclasses import dataclass

from kring.core import grouping
from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell

from . import access, events
from .actions import NotFormedYet, SearchRuns, locked, measure
from .kinds import kind_called
from .models import Change, Circle, Division, Member, Seat
from .question import Now, Question, now_of, question_of
from .states import State

FORCED = 1000.0  # what a move must bring: more than any can, so that nobody moves who need not
REPAIR_ROUNDS = 20
CLOSE = 1e-6


class BreaksRule(Refusal):
    """Dit kan niet: dan breekt een regel. Denk aan bij wie iemand niet mag zitten, wanneer die kan, of hoe groot een
    groep is."""


class AnotherPrice(Refusal):
    """Er is intussen iets veranderd, en verplaatsen kost nu iets anders. Kijk nog eens."""


class NothingToUndo(Refusal):
    """Er is niets om terug te draaien."""


class NothingToRepair(Refusal):
    """De groepen kloppen. Er hoeft niemand te verhuizen."""


@dataclass(frozen=True)
class Price:
    """What a move costs. difference: of the whole diversity; below 0 it costs. other: who comes back (a member)."""

    possible: bool
    difference: float
    other: int | None
    share_before: float | None
    share_after: float | None


def standing(division: Division) -> Now:
    """The groups as they are. Raises SearchRuns, NotFormedYet."""
    if division.state == State.FORMING:
        raise SearchRuns
    now = now_of(division)
    if now is None:
        raise NotFormedYet
    return now


def price(now: Now, member: int, number: int) -> Price:
    """What it costs when this member goes to the group with this number: alone, or in somebody's place."""
    question = now.question
    group = next(place for place, circle in enumerate(now.circles) if circle.number == number)
    cost = grouping.cost(question.people, now.grouping, question.sizes, question.place[member], group, question.rules)
    other = None if cost.swapped is None else question.members[question.people.ids.index(cost.swapped)]
    bound, total = now.grouping.bound, now.grouping.diversity
    shares = (total / bound, (total + cost.change) / bound) if bound else (None, None)
    return Price(cost.possible, cost.change, other, *shares)


@action
def move(*, by: Actor, division: Division, member: Member, number: int, expected: float | None = None) -> float:
    """Bring somebody into another group, in somebody's place when there is no room; returns what it changed.

    expected: the price that was shown; another one is refused. Raises NotAllowed, BreaksRule, AnotherPrice, SearchRuns,
    NotFormedYet.
    """
    access.check_may_form(by, division)
    there = locked(division)
    now = standing(there)
    seat = Seat.objects.select_related("circle").get(member=member)
    to = next((circle for circle in now.circles if circle.number == number), None)
    if to is None:
        raise BreaksRule
    if to.pk == seat.circle_id:
        return 0.0
    cost = price(now, member.pk, number)
    if not cost.possible:
        raise BreaksRule
    if expected is not None and abs(expected - cost.difference) > CLOSE:
        raise AnotherPrice
    _seat_elsewhere({member.pk: to} | ({cost.other: seat.circle} if cost.other else {}))
    _measure_again(there)
    Change(
        division=there, member=member, other_id=cost.other, from_number=seat.circle.number, to_number=number,
        difference=cost.difference, changed_by_id=by.id if by.is_person else None, changed_at=by.at,
    ).save()  # fmt: skip
    _tell_module(by, there, [member.pk, *([cost.other] if cost.other else [])])
    tell(events.SomebodyMoved(about=(there.ref, there.owner), data={"division": there.pk, "member": member.pk}))
    return cost.difference


def _seat_elsewhere(places: dict[int, Circle]) -> None:
    """Every member to a circle."""
    known = {seat.member_id: seat for seat in Seat.objects.filter(member__in=places)}
    for member, circle in places.items():
        seat = known.get(member) or Seat(member_id=member)
        seat.circle = circle
        seat.save()


def _measure_again(there: Division) -> None:
    now = standing(there)
    measure(there, now.question.people, now.grouping, now.circles)
    there.save()


def _tell_module(by: Actor, there: Division, members: Collection[int]) -> None:
    """The module hears of changes to groups that people know already."""
    if there.state == State.PUBLISHED and members:
        keys = list(Member.objects.filter(pk__in=members).values_list("key", flat=True))
        kind_called(there.kind).on_change(by, there.pk, keys)


@action
def undo(*, by: Actor, division: Division) -> None:
    """The last move by hand goes back. Raises NotAllowed, NothingToUndo, BreaksRule, SearchRuns, NotFormedYet."""
    access.check_may_form(by, division)
    there = locked(division)
    last = Change.objects.filter(division=there, undone_at=None).first()
    if last is None or last.repaired or last.from_number is None:
        raise NothingToUndo
    circles = {circle.number: circle for circle in Circle.objects.filter(division=there)}
    places = {last.member_id: circles[last.from_number]}
    if last.other_id is not None:
        places[last.other_id] = circles[last.to_number]
    if Member.objects.filter(pk__in=places).exclude(left_at=None).exists():
        raise NothingToUndo
    _seat_elsewhere(places)
    last.undone_at = by.at
    last.save(update_fields=["undone_at"])
    _measure_again(there)
    _tell_module(by, there, list(places))
    tell(events.MoveUndone(about=(there.ref, there.owner), data={"division": there.pk, "change": last.pk}))


@action
def leave(*, by: Actor, division: Division, keys: Collection[str]) -> int:
    """These members (their module's keys) take part no more; their seats are free. Returns how many left."""
    access.check_may_form(by, division)
    there = locked(division)
    if there.state == State.FORMING:
        raise SearchRuns
    gone = list(Member.objects.filter(division=there, key__in=keys, left_at=None).values_list("pk", flat=True))
    if not gone:
        return 0
    Seat.objects.filter(member__in=gone).delete()
    Member.objects.filter(pk__in=gone).update(left_at=by.at)
    if there.circles.exists():
        _measure_again(there)
    tell(events.SomebodyLeft(about=(there.ref, there.owner), data={"division": there.pk, "people": len(gone)}))
    return len(gone)


@action
def forget_names(*, by: Actor, kind: str, keys: Collection[str]) -> int:
    """A module forgets these guests (its keys): their names go from its divisions too. Returns how many had one.

    Raises NotAllowed for anybody but a job.
    """
    if by.kind != "system":
        raise NotAllowed
    found = Member.objects.filter(division__kind=kind, key__in=keys).exclude(label="")
    ids = list(found.values_list("pk", flat=True))
    if ids:
        Member.objects.filter(pk__in=ids).update(label="")
        tell(events.NamesForgotten(data={"count": len(ids)}))
    return len(ids)


@dataclass(frozen=True)
class Mending:
    """Who must move, and where to: (member, number of the group before or None, number after).

    gone: groups that end. numbers: how every group after it is called.
    """

    question: Question
    repaired: grouping.Repaired
    moves: tuple[tuple[int, int | None, int], ...]
    gone: tuple[int, ...]
    numbers: tuple[int, ...]


def mending(division: Division) -> Mending | None:
    """The fewest moves after which every group is right again; None when nothing is wrong.

    The same division gives the same moves every time. Raises SearchRuns, NotFormedYet, grouping.Unusable,
    grouping.Infeasible, grouping.NotFound.
    """
    now = standing(division)
    if all(division.least <= size <= division.most for size in now.grouping.sizes):
        return None
    question = question_of(division, _groups(division, now))
    ids = dict(zip(question.members, question.people.ids, strict=True))
    group = {ids[member]: now.grouping.group[at] for member, at in now.question.place.items() if member in ids}
    repaired = grouping.repair(
        question.people, grouping.Before(group, now.grouping.slot), question.sizes, question.rules,
        budget=grouping.Rounds(REPAIR_ROUNDS), seed=division.seed, price=FORCED,
    )  # fmt: skip
    numbers = _numbers(now, repaired)
    before = {member: now.circles[now.grouping.group[at]].number for member, at in now.question.place.items()}
    moves = []
    for at, member in enumerate(question.members):
        after = numbers[repaired.grouping.group[at]]
        if before.get(member) != after:
            moves.append((member, before.get(member), after))
    gone = {circle.number for circle in now.circles} - set(numbers)
    return Mending(question, repaired, tuple(moves), tuple(sorted(gone)), tuple(numbers))


def _groups(division: Division, now: Now) -> int | None:
    """As many groups as there are, unless so many people do not fit in them."""
    n, groups = len(now.question.members), len(now.circles)
    return groups if division.least * groups <= n <= division.most * groups else None


def _numbers(now: Now, repaired: grouping.Repaired) -> list[int]:
    """The number that people know of every group after the repair; a new group gets a new one."""
    last = max(circle.number for circle in now.circles)
    numbers = []
    for kept in repaired.kept:
        if kept is None:
            last += 1
        numbers.append(last if kept is None else now.circles[kept].number)
    return numbers


@action
def repair(*, by: Actor, division: Division, expected: Collection[int] | None = None) -> int:
    """Apply the fewest moves; returns how many. expected: the members who were shown as moving; others are refused.

    Raises NotAllowed, NothingToRepair, AnotherPrice, SearchRuns, NotFormedYet, grouping.Infeasible, grouping.NotFound.
    """
    access.check_may_form(by, division)
    there = locked(division)
    plan = mending(there)
    if plan is None:
        raise NothingToRepair
    if expected is not None and set(expected) != {member for member, _before, _after in plan.moves}:
        raise AnotherPrice
    before = there.diversity or 0.0
    circles = _circles_after(there, plan)
    _seat_elsewhere({member: circles[after] for member, _before, after in plan.moves})
    Circle.objects.filter(division=there, number__in=plan.gone).delete()
    there.bound, there.by_lot = plan.repaired.grouping.bound, plan.repaired.grouping.random
    _measure_again(there)
    Change.objects.bulk_create(
        Change(
            division=there, member_id=member, from_number=old, to_number=after, repaired=True, changed_at=by.at,
            difference=(there.diversity or 0.0) - before, changed_by_id=by.id if by.is_person else None,
        )
        for member, old, after in plan.moves
    )  # fmt: skip
    _tell_module(by, there, [member for member, _before, _after in plan.moves])
    tell(events.GroupsRepaired(about=(there.ref, there.owner), data={"division": there.pk, "moves": len(plan.moves)}))
    return len(plan.moves)


def _circles_after(there: Division, plan: Mending) -> dict[int, Circle]:
    """Every circle by number, with those that are new, each at the moment that the repair gave it."""
    known = {circle.number: circle for circle in Circle.objects.filter(division=there)}
    slot, moments = plan.repaired.grouping.slot, plan.question.moments
    for group, number in enumerate(plan.numbers):
        if number not in known:
            known[number] = Circle(division=there, number=number)
        known[number].moment_id = moments[slot[group]] if slot else None
        known[number].save()
    return known
