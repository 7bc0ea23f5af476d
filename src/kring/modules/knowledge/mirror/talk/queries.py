"""What a talk answers: how far it is, what may be shown of each side, and what was agreed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor
from kring.modules.directory.api import board_cards, site_cards
from kring.modules.knowledge.mirror.models import Dimension, Framework
from kring.modules.knowledge.mirror.states import Side
from kring.parts.promises.api import PromiseRow, promises_of
from kring.ui.api import Step as Stage

from . import access
from .counting import facts_of
from .models import Answer, Talk, TalkAction
from .rules import Ranked, SideFacts, is_shown, ranking
from .showing import ItemView, SideView, side_view
from .states import Phase, TalkKind


@dataclass(frozen=True)
class TalkRow:
    """A talk in a list."""

    id: int
    title: str
    place: str
    phase: Phase
    opened_at: datetime

    @property
    def phase_label(self) -> str:
        return str(self.phase.label)

    @property
    def tone(self) -> str:
        """The tone of its badge."""
        return "done" if self.phase is Phase.ENDED else "busy"

    @property
    def url(self) -> str:
        return reverse("knowledge:talk", args=[self.id])


@dataclass(frozen=True)
class SideCount:
    """How many of a side take part and are ready: numbers, never who."""

    side: Side
    facts: SideFacts
    link_open: bool = False

    @property
    def label(self) -> str:
        return str(self.side.label)


@dataclass(frozen=True)
class Pair:
    """An item of the school beside the one of the board."""

    school: ItemView | None
    board: ItemView | None


@dataclass(frozen=True)
class TalkPage:
    """A talk for whoever opened it."""

    row: TalkRow
    kind: TalkKind
    sides: tuple[SideCount, ...]
    stages: tuple[Stage, ...]
    agreed: str

    @property
    def next_link(self) -> str:
        """The side that should get its link now: the first that has none and where nobody takes part; "" for none."""
        return next((one.side.value for one in self.sides if not (one.link_open or one.facts.joined)), "")

    @property
    def has_people(self) -> bool:
        """Does anybody take part?"""
        return any(one.facts.joined for one in self.sides)


@dataclass(frozen=True)
class Comparison:
    """Both sides beside each other, as far as they may be shown; `sides` says why one is not."""

    sides: tuple[SideView, ...]
    pairs: tuple[Pair, ...]
    erased: bool


@dataclass(frozen=True)
class Agreement:
    """What was agreed: words, the actions of each side, or why a side has none."""

    words: str
    sides: tuple[tuple[str, tuple[PromiseRow, ...], str], ...]


@dataclass(frozen=True)
class Picked:
    """The outcome of a scan: in which order to talk, and the first dimension that has a card to talk about."""

    order: tuple[tuple[Ranked, str], ...]
    dimension_id: int | None
    number: int | None
    passed: tuple[int, ...]  # numbers that came earlier, but have no card yet

    @property
    def first(self) -> Ranked | None:
        return self.order[0][0] if self.order else None


def _named(number: int, name: str) -> str:
    words = _("Dimensie %(number)s") % {"number": number}
    return f"{words}: {name}" if name else words


def named(dimension: Dimension) -> str:
    """What a dimension is called: its number, and its name where it is known."""
    return _named(dimension.number, dimension.name)


def scan_title(framework: Framework) -> str:
    """What a scan of a framework is called."""
    return _("Teamscan: %(name)s") % {"name": framework.name}


def title_of(talk: Talk) -> str:
    """What a talk is about."""
    return scan_title(talk.framework) if talk.dimension is None else named(talk.dimension)


def row_of(talk: Talk) -> TalkRow:
    """The row of a talk that access fetched."""
    return _rows([talk])[0]


about = row_of  # the same row, for whoever comes in by a link


def _rows(talks: list[Talk]) -> list[TalkRow]:
    schools = site_cards({talk.site for talk in talks if talk.site})
    boards = board_cards({talk.board for talk in talks if not talk.site})
    found = []
    for talk in talks:
        card = schools.get(talk.site) or boards.get(talk.board)
        found.append(TalkRow(talk.pk, title_of(talk), card.name if card else "", Phase(talk.phase), talk.opened_at))
    return found


def own_talks(*, by: Actor) -> list[TalkRow]:
    """The talks that the actor opened, latest first."""
    return _rows(list(Talk.objects.filter(opened_by=by.person_id).select_related("dimension", "framework")[:60]))


def talk_page(*, by: Actor, talk: Talk) -> TalkPage:
    """A talk that access fetched for who opened it."""
    facts = facts_of(talk)
    links = {side: access.has_link(by=by, talk=talk, side=side) for side in Side}
    return TalkPage(
        row=_rows([talk])[0],
        kind=TalkKind(talk.kind),
        sides=tuple(SideCount(side, facts[side], links[side]) for side in Side),
        stages=stages(Phase(talk.phase)),
        agreed=talk.agreed,
    )


def stages(phase: Phase) -> tuple[Stage, ...]:
    """The phases as steps, with the one that is now."""
    order = list(Phase)
    here = order.index(phase)
    past = [("done" if place < here or phase is Phase.ENDED else "later") for place in range(len(order))]
    return tuple(
        Stage(str(one.label), "now" if place == here and phase is not Phase.ENDED else past[place])
        for place, one in enumerate(order)
    )


def _levels(talk: Talk, shown: list[Side]) -> dict[Side, list[Answer]]:
    """The answers of sides that may be shown; answers of others are not even fetched."""
    found: dict[Side, list[Answer]] = {side: [] for side in shown}
    ready = Answer.objects.filter(participant__talk=talk, participant__finished_at__isnull=False)
    ready = ready.filter(participant__left_at=None, participant__side__in=shown)
    for answer in ready.select_related("participant"):
        found[Side(answer.participant.side)].append(answer)
    return found


def comparison(talk: Talk) -> Comparison:
    """Both sides of a talk in the phase of comparing or later. The caller checked who reads it."""
    facts = facts_of(talk)
    open_phase = talk.phase not in (Phase.INVITE, Phase.ALONE)
    shown = [side for side in Side if open_phase and is_shown(facts[side])]
    answers = _levels(talk, shown)
    views = {
        side: side_view(side, facts[side], side in shown, talk.items_of(side), answers.get(side, [])) for side in Side
    }
    pairs = zip_longest(views[Side.SCHOOL].items, views[Side.BOARD].items)
    erased = talk.phase == Phase.ENDED and not any(answers.values())
    return Comparison(tuple(views.values()), tuple(Pair(school, board) for school, board in pairs), erased)


def picked(talk: Talk) -> Picked:
    """What a scan says to talk about, from the sides that may be shown only."""
    facts = facts_of(talk)
    answers = _levels(talk, [side for side in Side if is_shown(facts[side])])
    by_number: dict[int, list[int]] = {}
    for answer in [one for rows in answers.values() for one in rows if one.level is not None]:
        by_number.setdefault(int(answer.item.removeprefix("d")), []).append(int(answer.level or 0))
    order = ranking(by_number)
    dimensions = Dimension.objects.filter(framework=talk.framework_id).prefetch_related("cards")
    known = {one.number: one for one in dimensions}
    ready = {n for n, one in known.items() if all(card.current_id for card in one.cards.all())}
    first = next((one.number for one in order if one.number in ready), None)
    passed = []
    for one in order:
        if one.number == first:
            break
        passed.append(one.number)
    rows = tuple((one, _named(one.number, known[one.number].name)) for one in order if one.number in known)
    return Picked(rows, known[first].pk if first is not None else None, first, tuple(passed))


def agreement(talk: Talk) -> Agreement:
    """What was agreed in a talk. The caller checked who reads it."""
    rows = {row.id: row for row in promises_of(talk.ref)}
    sides = dict(TalkAction.objects.filter(talk=talk).values_list("promise", "side"))
    why: Mapping[Side, str] = {Side.SCHOOL: talk.why_none_school, Side.BOARD: talk.why_none_board}
    return Agreement(
        words=talk.agreed,
        sides=tuple(
            (str(side.label), tuple(rows[n] for n, of in sides.items() if of == side and n in rows), why[side])
            for side in Side
        ),
    )


def talk_titles(ids: list[str]) -> dict[str, str]:
    """What talks are called."""
    found = Talk.objects.filter(pk__in=ids).select_related("dimension", "framework")
    return {str(talk.pk): str(_("Spiegelgesprek")) for talk in found}


def talk_url(id: str) -> str:
    """The page of a talk."""
    return reverse("knowledge:talk", args=[id])
