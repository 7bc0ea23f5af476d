"""Which page somebody sees in each phase, and what stands on it."""

from dataclasses import dataclass
from typing import Any

from kring.modules.knowledge.mirror.states import Side

from . import queries
from .counting import facts_of
from .models import Participant, Talk
from .rules import SideFacts
from .states import Phase, TalkKind


@dataclass(frozen=True)
class OwnPage:
    """The own page of a participant. screen: which one now; facts: how many of their side; told: is it small?"""

    id: int
    title: str
    place: str
    side: Side
    screen: str
    facts: SideFacts
    told: bool
    items: tuple[dict[str, str], ...]
    kind: TalkKind
    phase: Phase

    @property
    def side_label(self) -> str:
        return str(self.side.label)


SCREENS = {
    Phase.INVITE: "wait",
    Phase.ALONE: "fill",
    Phase.COMPARE: "compare",
    Phase.AGREE: "agree",
    Phase.ENDED: "ended",
}


def _screen(row: Participant) -> str:
    if row.left_at is not None:
        return "left"
    screen = SCREENS[Phase(row.talk.phase)]
    if screen == "fill" and row.told_at is None:
        return "begin"
    return "done" if screen == "fill" and row.finished_at is not None else screen


def own_page(row: Participant) -> OwnPage:
    """What a participant sees now."""
    side, talk = Side(row.side), row.talk
    shown = queries.row_of(talk)
    return OwnPage(
        id=row.pk,
        title=shown.title,
        place=shown.place,
        side=side,
        screen=_screen(row),
        facts=facts_of(talk)[side],
        told=bool(talk.told(side)),
        items=tuple(talk.items_of(side)),
        kind=TalkKind(talk.kind),
        phase=Phase(talk.phase),
    )


def filled(row: Participant) -> dict[str, tuple[int | None, str]]:
    """What somebody kept so far: item → level and remark."""
    found = row.answers.values_list("item", "level", "remark")
    return {item: (level, remark) for item, level, remark in found}


def of_phase(talk: Talk) -> dict[str, Any]:
    """What a page shows beside its numbers: nothing of answers before they are compared."""
    phase = Phase(talk.phase)
    if phase in (Phase.INVITE, Phase.ALONE):
        return {}
    found: dict[str, Any] = {"comparison": queries.comparison(talk)}
    if phase is Phase.COMPARE:
        return found | ({"picked": queries.picked(talk)} if talk.kind == TalkKind.SCAN else {})
    return found | {"agreement": queries.agreement(talk)}


def sides_without_action(talk: Talk) -> list[str]:
    """The sides for which there is no action yet."""
    there = set(talk.actions.values_list("side", flat=True))
    return [side for side in Side.values if side not in there]
