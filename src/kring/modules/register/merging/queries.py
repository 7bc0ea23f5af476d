"""What an office compares, and what an owner reads before and after."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count

from kring.foundation.audit.api import story
from kring.foundation.people.api import address_of, cards, person_with_address
from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.modules.directory.api import appointments_of_many
from kring.modules.register.models import Enrolment, Entry, Merge
from kring.modules.register.queries.standings import stands
from kring.ui.api import Moment

from . import rules
from .states import MergeState

MOST = 20


@dataclass(frozen=True)
class Side:
    """One of two accounts as the office of a register sees it: nothing of other registers."""

    person_id: int
    name: str
    address: str  # hidden but for its first letter; "" when nobody can sign in
    number: str
    since: date | None
    standing: str
    functions: tuple[str, ...]


@dataclass(frozen=True)
class MergeRow:
    """A proposal: both names, both numbers, who answered."""

    id: int
    state: MergeState
    reason: str
    gone: Side
    into: Side
    proposed_by: str
    proposed_at: datetime
    gone_yes: bool
    into_yes: bool
    ended_at: datetime | None
    may_stand_in: bool
    by_proposer: bool

    @property
    def state_label(self) -> str:
        return str(self.state.label)


@dataclass(frozen=True)
class Double:
    """Two or more people of the same name in one place: perhaps the same person."""

    name: str
    place: str
    numbers: tuple[str, ...]


def find_person(text: str, *, register: str) -> int | None:
    """The person whom the office means: by a number of its own register, or by the exact address that the person
    gave it. None when there is nobody."""
    text = text.strip()
    if text.isdigit():
        found = Enrolment.objects.filter(register_id=register, number=text).select_related("merged_into").first()
        if found is None:
            return None
        return found.merged_into.person_id if found.merged_into else found.person_id
    return person_with_address(text)


def sides(person_ids: list[int], *, register: str, on: date) -> dict[int, Side]:
    """These accounts, as this register knows them; the caller checked that the actor is its office, or their owner."""
    held = Enrolment.objects.filter(register_id=register, person_id__in=person_ids, merged_into=None)
    mine: dict[int, Enrolment] = {}
    for enrolment in held.order_by("-left_date", "enrolled_at"):  # who never left comes first
        mine.setdefault(enrolment.person_id, enrolment)
    how = stands(mine.values(), on)
    work = appointments_of_many(set(mine), on=on)
    names = cards(set(person_ids))
    found = {}
    for person_id in person_ids:
        address, own = address_of(person_id), mine.get(person_id)
        found[person_id] = Side(
            person_id=person_id,
            name=names[person_id].name if person_id in names else "",
            address=rules.masked(address.email) if address else "",
            number=own.number if own else "",
            since=own.enrolled_at.astimezone(AMSTERDAM).date() if own else None,
            standing=how[own.pk].sentence if own else "",
            functions=tuple(
                f"{one.role_label}, {one.school.name}, {one.school.place}" for one in work.get(person_id, [])
            ),
        )
    return found


def row(merge: Merge, by: Actor) -> MergeRow:
    """One proposal that access gave."""
    names = cards({merge.proposed_by_id})
    both = sides([merge.gone_id, merge.into_id], register=merge.register_id, on=by.today)
    gone, into = both[merge.gone_id], both[merge.into_id]
    waits = merge.state == MergeState.PROPOSED and merge.gone_yes_at is None
    return MergeRow(
        id=merge.pk,
        state=MergeState(merge.state),
        reason=merge.reason,
        gone=gone,
        into=into,
        proposed_by=names[merge.proposed_by_id].name if merge.proposed_by_id in names else "",
        proposed_at=merge.proposed_at,
        gone_yes=merge.gone_yes_at is not None,
        into_yes=merge.into_yes_at is not None,
        ended_at=merge.ended_at,
        may_stand_in=waits and rules.may_stand_in(merge.proposed_at, by.at, has_account=bool(gone.address)),
        by_proposer=by.id == merge.proposed_by_id,
    )


@dataclass(frozen=True)
class Line:
    """A proposal in a list."""

    id: int
    names: str
    state: str
    at: datetime
    open: bool


def proposals(*, register: str) -> list[Line]:
    """The latest proposals of this office, open ones first."""
    held = sorted(Merge.objects.filter(register_id=register)[:100], key=lambda one: one.state != MergeState.PROPOSED)
    names = cards({id_ for one in held for id_ in (one.gone_id, one.into_id)})
    return [
        Line(
            id=one.pk,
            names=" → ".join(dict.fromkeys(names[id_].name for id_ in (one.gone_id, one.into_id) if id_ in names)),
            state=str(MergeState(one.state).label),
            at=one.proposed_at,
            open=one.state == MergeState.PROPOSED,
        )
        for one in held
    ]


def doubles(*, register: str) -> list[Double]:
    """People of this register with the same name in the same place, at most twenty such names."""
    same = (
        Entry.objects.filter(register_id=register)
        .exclude(places="")
        .values("name_key", "places")
        .annotate(n=Count("pk"))
        .filter(n__gt=1)
        .order_by("name_key")[:MOST]
    )
    found = []
    for group in same:
        rows = Entry.objects.filter(register_id=register, name_key=group["name_key"], places=group["places"])
        entries = list(rows.select_related("enrolment").order_by("pk"))
        first = entries[0]
        name = " ".join(part for part in (first.given_name, first.prefix, first.family_name) if part)
        found.append(Double(name, first.places, tuple(entry.enrolment.number for entry in entries)))
    return found


def waiting_for(person_id: int) -> list[int]:
    """Proposals that wait for this person's answer."""
    mine = Merge.objects.filter(state=MergeState.PROPOSED)
    asked = mine.filter(gone_id=person_id, gone_yes_at=None) | mine.filter(into_id=person_id, into_yes_at=None)
    return list(asked.values_list("pk", flat=True))


def past_merges(person_ids: list[int]) -> list[int]:
    """Proposals that were done, for whoever became one."""
    return list(Merge.objects.filter(into_id__in=person_ids, state=MergeState.DONE).values_list("pk", flat=True))


@dataclass(frozen=True)
class Numbers:
    """A register number of a person: the present one, or a former one with where it leads."""

    register: str
    number: str
    now: str  # "" when it is still a number of its own


@dataclass(frozen=True)
class Histories:
    """After merging: every number, and the story of both accounts, each under its own number."""

    numbers: tuple[Numbers, ...]
    gone: tuple[Moment, ...]
    into: tuple[Moment, ...]


def histories(merge: Merge) -> Histories:
    """Both stories, of a proposal that was done and that access gave to the survivor."""
    mine = Enrolment.objects.filter(person_id=merge.into_id).select_related("register", "merged_into")
    return Histories(
        numbers=tuple(
            Numbers(row.register.name, row.number, row.merged_into.number if row.merged_into else "") for row in mine
        ),
        gone=_story(merge.gone_id),
        into=_story(merge.into_id),
    )


def _story(person_id: int) -> tuple[Moment, ...]:
    told = story(Ref("person", str(person_id)), most=50)
    return tuple(Moment(sentence=one.sentence, at=one.at) for one in told if not one.event.startswith("notices."))


def survivor_number(*, register: str, number: str) -> str:
    """The number that a former number became; "" when it is nobody's former number."""
    found = Enrolment.objects.filter(register_id=register, number=number, merged_into__isnull=False)
    enrolment = found.select_related("merged_into").first()
    return enrolment.merged_into.number if enrolment is not None and enrolment.merged_into else ""
