"""What rounds answer, as frozen rows."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor
from kring.parts.groups import api as groups

from . import access, people
from .dividing import slot_words
from .models import GroupGathering, Participant, Round, RoundSlot
from .rules import Place, within
from .states import Answer, RoundState
from .talks import GroupRow


@dataclass(frozen=True)
class RoundRow:
    """A round in a list."""

    id: int
    title: str
    question: str
    intro: str
    state: RoundState
    answer_until_date: date
    own_question: str
    own_options: tuple[str, ...]
    open_to_all: bool
    least: int
    most: int
    provinces_least: int
    division_id: int | None

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def tone(self) -> str:
        """The tone of its badge."""
        return {RoundState.PUBLISHED: "done", RoundState.DRAFT: "none"}.get(self.state, "busy")

    @property
    def is_draft(self) -> bool:
        return self.state is RoundState.DRAFT

    @property
    def is_open(self) -> bool:
        return self.state is RoundState.OPEN

    @property
    def is_dividing(self) -> bool:
        return self.state is RoundState.DIVIDING

    @property
    def is_published(self) -> bool:
        return self.state is RoundState.PUBLISHED

    @property
    def url(self) -> str:
        return reverse("gatherings:round", args=[self.id])


def row_of(found: Round) -> RoundRow:
    """The row of a round that access gave."""
    return RoundRow(
        id=found.pk, title=found.series.title, question=found.series.question, intro=found.series.intro,
        state=RoundState(found.state), answer_until_date=found.answer_until_date, own_question=found.own_question,
        own_options=tuple(found.own_options), open_to_all=found.open_to_all, least=found.least, most=found.most,
        provinces_least=found.provinces_least, division_id=found.division_id,
    )  # fmt: skip


def led(*, by: Actor) -> list[RoundRow]:
    """The rounds that the actor leads, the latest first."""
    asked = Q(pk__in=())
    for ref in access.owners(by):
        asked |= Q(series__owner_kind=ref.kind, series__owner_id=ref.id)
    return [row_of(one) for one in Round.objects.filter(asked).select_related("series")]


def own(*, by: Actor) -> list[tuple[RoundRow, str]]:
    """The rounds for which the actor was asked, and what they said; and those open to all that they may join."""
    if not by.is_person:
        return []
    found = Participant.objects.filter(person_id=by.person_id).exclude(round__state=RoundState.DRAFT)
    mine = [(row_of(one.round), str(Answer(one.answer).label)) for one in found.select_related("round__series")]
    return sorted(mine, key=lambda pair: -pair[0].id)


def joinable(*, by: Actor) -> list[RoundRow]:
    """Rounds that are open to whoever is in the register, and that the actor is not in."""
    if not by.is_person:
        return []
    found = Round.objects.filter(open_to_all=True, state=RoundState.OPEN, answer_until_date__gte=by.today)
    mine = Participant.objects.filter(person_id=by.person_id).values("round")
    return [row_of(one) for one in found.exclude(pk__in=mine).select_related("series")]


def open_round(id: int) -> Round:
    """A round that the caller found among those the actor may join."""
    return Round.objects.select_related("series").get(pk=id)


@dataclass(frozen=True)
class SlotRow:
    """A date and place. can: how many people who take part can then."""

    number: int
    words: str
    province: str
    rooms: int
    can: int


def slots_of(found: Round) -> list[SlotRow]:
    """The dates and places with how many can; three queries."""
    slots = list(RoundSlot.objects.filter(round=found))
    places = [Place(slot.number, slot.province) for slot in slots]
    taking = Participant.objects.filter(round=found, answer=Answer.COMING).values_list("slots", "travel")
    can = Counter(number for chosen, travel in taking for number in set(chosen) & set(within(places, travel)))
    names = people.province_names()
    return [
        SlotRow(slot.number, slot_words(slot), names.get(slot.province, ""), slot.rooms, can[slot.number])
        for slot in slots
    ]


@dataclass(frozen=True)
class Counts:
    """How many people were asked, and what they said."""

    asked: int
    coming: int
    declined: int
    cancelled: int
    silent: int


def counts_of(found: Round) -> Counts:
    """How many people said what; one query."""
    rows = dict(Participant.objects.filter(round=found).order_by().values_list("answer").annotate(n=Count("id")))
    said = {one: rows.get(one.value, 0) for one in Answer}
    return Counts(
        sum(said.values()), said[Answer.COMING], said[Answer.DECLINED], said[Answer.CANCELLED], said[Answer.ASKED]
    )


def division_row(found: Round) -> groups.DivisionRow | None:
    """The groups of a round, once they are made."""
    division = groups.division_of(found.division_id) if found.division_id else None
    return groups.division_row(division) if division is not None else None


@dataclass(frozen=True)
class Selection:
    """Who would be asked: how many in all, how many of each province and school type (code, name, count)."""

    count: int
    provinces: tuple[tuple[str, str, int], ...]
    school_types: tuple[tuple[str, str, int], ...]


def selection(found: Round, on: date, provinces: Collection[str] = (), types: Collection[str] = ()) -> Selection:
    """Who is in the register and was not asked, as the office may choose from it."""
    known = set(Participant.objects.filter(round=found).values_list("person_id", flat=True))
    free = [one for one in people.registered(found.owner, on) if one not in known]
    there = people.backgrounds(free, on)
    places, kinds = people.province_names(), people.type_names()
    of_province = Counter(one.province for one in there.values() if one.province)
    of_type = Counter(one.school_type for one in there.values() if one.school_type)
    return Selection(
        len(people.selected(there, provinces, types)),
        tuple(sorted(((code, places.get(code, code), n) for code, n in of_province.items()), key=lambda one: one[1])),
        tuple((code, kinds.get(code, code), of_type[code]) for code in kinds if of_type[code]),
    )


@dataclass(frozen=True)
class OwnPart:
    """Somebody's part in a round."""

    id: int
    row: RoundRow
    answer: Answer
    slots: tuple[int, ...]
    travel: tuple[str, ...]
    own_choice: str
    may_answer: bool
    group: GroupRow | None

    @property
    def takes_part(self) -> bool:
        return self.answer is Answer.COMING

    @property
    def has_left(self) -> bool:
        return self.answer is Answer.CANCELLED


def own_part(found: Participant, on: date) -> OwnPart:
    """The part of somebody that access gave."""
    row = row_of(found.round)
    return OwnPart(
        id=found.pk, row=row, answer=Answer(found.answer), slots=tuple(found.slots), travel=tuple(found.travel),
        own_choice=found.own_choice, may_answer=row.is_open and on <= row.answer_until_date,
        group=_group_of(found) if row.is_published and found.answer == Answer.COMING else None,
    )  # fmt: skip


def _group_of(found: Participant) -> GroupRow | None:
    circle = groups.circle_with(found.round.division_id or 0, str(found.pk))
    if circle is None:
        return None
    gathering = GroupGathering.objects.filter(round=found.round, number=circle.number)
    return GroupRow(
        circle.number, circle.name, circle.moment, tuple(seat.name for seat in circle.people),
        gathering.values_list("gathering_id", flat=True).first(),
    )  # fmt: skip


def groups_of_people(found: Round, participants: Collection[int] = ()) -> list[tuple[int, str]]:
    """Person, and their group with its day in words; of these participants, or of everybody."""
    chosen = {str(one) for one in participants}
    return [
        (seat.person_id, _("%(group)s, %(moment)s") % {"group": circle.name, "moment": circle.moment})
        for circle in groups.circles_of(found.division_id or 0)
        for seat in circle.people
        if seat.person_id is not None and (not chosen or seat.key in chosen)
    ]


def running(*, by: Actor) -> list[Participant]:
    """Rounds in which the actor still has to say when they can."""
    if not by.is_person:
        return []
    found = Participant.objects.filter(
        person_id=by.person_id, answer=Answer.ASKED, round__state=RoundState.OPEN,
        round__answer_until_date__gte=by.today,
    )  # fmt: skip
    return list(found.select_related("round__series"))
