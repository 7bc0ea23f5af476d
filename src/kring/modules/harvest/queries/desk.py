"""Harvests in a list, and the desk of one: what it is, how far it is, what to do now."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor, titles
from kring.modules.harvest import access
from kring.modules.harvest.kinds import kind_of
from kring.modules.harvest.models import Coder, Coding, Harvest, Outcome, Sentence
from kring.modules.harvest.rules import left, unfounded
from kring.modules.harvest.states import State
from kring.parts.promises.api import PromiseRow
from kring.ui.api import Step as Stage

from .codes import coded
from .notes import notes_in
from .promised import promises_in

TONES = {State.OPEN: "todo", State.CODING: "busy", State.REPORTING: "busy", State.PUBLISHED: "done"}


@dataclass(frozen=True)
class HarvestRow:
    """A harvest in a list."""

    id: int
    title: str
    state: State
    opened_at: datetime
    published_at: datetime | None

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def tone(self) -> str:
        return TONES[self.state]

    @property
    def url(self) -> str:
        name = "harvest:report" if self.state is State.PUBLISHED else "harvest:show"
        return reverse(name, args=[self.id])


@dataclass(frozen=True)
class CoderRow:
    """A coder and how far they are: numbers, never their codes."""

    id: int
    name: str
    done: int
    total: int
    is_ready: bool
    is_me: bool

    @property
    def words(self) -> str:
        return _("%(done)s van de %(total)s notities") % {"done": self.done, "total": self.total}


@dataclass(frozen=True)
class Desk:
    """The desk of a harvest. to_code: what the reader still codes, None when they are no coder."""

    row: HarvestRow
    owner: str
    owner_url: str
    leads: bool
    coders: tuple[CoderRow, ...]
    stages: tuple[Stage, ...]
    notes: int
    fresh: int  # notes that came after the dealing
    to_code: int | None
    is_ready: bool
    undecided: int
    left: int
    unfounded: int
    has_report: bool
    double: int
    promises: tuple[PromiseRow, ...]

    @property
    def may_report(self) -> bool:
        """Is everything coded, is everybody ready and is every difference decided?"""
        return bool(self.coders) and all(one.is_ready for one in self.coders) and not self.undecided

    @property
    def may_publish(self) -> bool:
        return self.has_report and not self.left and not self.unfounded


def row_of(harvest: Harvest) -> HarvestRow:
    """A harvest that access gave."""
    return HarvestRow(
        harvest.pk, harvest.title, State(harvest.state), harvest.opened_at, harvest.published_at
    )  # fmt: skip


def harvests_of(owner_kind: str, owner_id: str) -> list[HarvestRow]:
    """The harvests of a thing, the latest first. The caller checked that the reader may know of them."""
    return [row_of(one) for one in Harvest.objects.filter(owner_kind=owner_kind, owner_id=owner_id)]


def mine(*, by: Actor) -> list[HarvestRow]:
    """The harvests in which the actor codes, or that they may lead."""
    if not by.is_person:
        return []
    coded_by = set(Coder.objects.filter(person_id=by.person_id).values_list("harvest_id", flat=True))
    alive = list(Harvest.objects.exclude(state=State.PUBLISHED))
    led = {owner: kind_of(owner).may_lead(by, owner) for owner in {one.owner for one in alive}}  # each owner once
    return [row_of(one) for one in alive if one.pk in coded_by or led[one.owner]]


def published(*, most: int = 50) -> list[HarvestRow]:
    """The reports that everybody reads, the latest first."""
    found = Harvest.objects.filter(state=State.PUBLISHED).order_by("-published_at", "-id")
    return [row_of(one) for one in found[:most]]


def desk(*, by: Actor, harvest: Harvest) -> Desk:
    """The desk of a harvest that access gave."""
    notes = notes_in(harvest)
    codes = coded(harvest)
    numbers = [note.id for note in notes]
    outcomes = set(Outcome.objects.filter(harvest=harvest).values_list("note", flat=True))
    coders = _coders(by, harvest)
    me = next((one for one in coders if one.is_me), None)
    report = access.latest(harvest)
    sentences = Sentence.objects.filter(report=report) if report is not None else []
    return Desk(
        row=row_of(harvest),
        owner=titles([harvest.owner])[harvest.owner],
        owner_url=kind_of(harvest.owner).url(harvest.owner_id),
        leads=access.may_lead(by, harvest),
        coders=coders,
        stages=_stages(State(harvest.state)),
        notes=len(notes),
        fresh=len(set(numbers) - codes.given.keys()),
        to_code=me.total - me.done if me is not None else None,
        is_ready=me is not None and me.is_ready,
        undecided=len(codes.differing.keys() - codes.verdicts.keys()),
        left=len(left(numbers, outcomes)),
        unfounded=sum(unfounded(row.notes, row.confirmed, row.is_head, numbers) for row in sentences),
        has_report=report is not None,
        double=harvest.double,
        promises=promises_in(harvest),
    )


def _coders(by: Actor, harvest: Harvest) -> tuple[CoderRow, ...]:
    done = Count("codings", filter=Q(codings__coded_at__isnull=False))
    found = list(Coder.objects.filter(harvest=harvest).annotate(total=Count("codings"), coded=done).order_by("pk"))
    names = cards({one.person_id for one in found if one.person_id})
    return tuple(
        CoderRow(
            id=one.pk,
            name=names[one.person_id].name if one.person_id in names else _("iemand"),
            done=one.coded,
            total=one.total,
            is_ready=one.done_at is not None and one.coded == one.total,
            is_me=by.is_person and one.person_id == by.person_id,
        )
        for one in found
    )


def _stages(state: State) -> tuple[Stage, ...]:
    words = (_("Mensen vragen"), _("Coderen"), _("Verslag"), _("Geplaatst"))
    place = list(State).index(state)
    return tuple(
        Stage(label, "done" if number < place else "now" if number == place else "later")
        for number, label in enumerate(words)
    )


def waiting_for(*, by: Actor) -> list[tuple[int, str, int]]:
    """What the actor still has to code: number and title of the harvest, how many notes; one query."""
    if not by.is_person:
        return []
    open_ = Coding.objects.filter(coder__person_id=by.person_id, coded_at=None, harvest__state=State.CODING)
    found = open_.order_by().values_list("harvest_id", "harvest__title").annotate(n=Count("pk"))
    return sorted(found)


def harvest_titles(ids: list[str]) -> dict[str, str]:
    """What harvests are called, by number as text."""
    numbers = [int(id_) for id_ in ids if id_.isdecimal()]
    return {str(id_): title for id_, title in Harvest.objects.filter(pk__in=numbers).values_list("pk", "title")}
