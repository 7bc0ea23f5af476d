"""One side of a talk in words and pictures: the sentence first, then the bars, then remarks without names."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.modules.knowledge.mirror.states import Side
from kring.ui.api import charts

from .models import Answer
from .rules import LEVELS, SideFacts, distribution, most_chosen

SCALE = {
    1: gettext_lazy("lukt ons nog niet"),
    2: gettext_lazy("lukt ons soms"),
    3: gettext_lazy("lukt ons meestal"),
    4: gettext_lazy("is bij ons gewoon"),
}
# A challenge is something that gets in the way: there the first level asks for attention as well.
OF_CHALLENGES = {
    1: gettext_lazy("speelt bij ons vaak"),
    2: gettext_lazy("speelt bij ons soms"),
    3: gettext_lazy("speelt bij ons zelden"),
    4: gettext_lazy("speelt bij ons niet"),
}


def scale_of(kind: str) -> dict[int, Any]:
    """The words of the four levels for an item of this kind; 1 asks for most attention."""
    return OF_CHALLENGES if kind == "challenge" else SCALE


@dataclass(frozen=True)
class ItemView:
    """One item of one side: its text, what was said in a sentence, the bars (None: not shown), the remarks."""

    key: str
    text: str
    kind: str
    sentence: str
    chart: charts.Chart | None
    remarks: tuple[str, ...]

    @property
    def kind_label(self) -> str:
        """What it is on the card."""
        words = {"challenge": _("Uitdaging"), "point": _("Aandachtspunt"), "statement": _("Stelling")}
        return words[self.kind]


@dataclass(frozen=True)
class SideView:
    """One side: how many, whether it may be shown, and its items. lost: who was set aside, not being ready."""

    side: Side
    finished: int
    shown: bool
    told: bool
    lost: int
    items: tuple[ItemView, ...]

    @property
    def label(self) -> str:
        return str(self.side.label)


def side_view(
    side: Side, facts: SideFacts, shown: bool, items: Sequence[dict[str, str]], answers: Sequence[Answer]
) -> SideView:
    """A side of a comparison. answers: empty unless `shown`."""
    views = tuple(_item(side, item, [one for one in answers if one.item == item["key"]]) for item in items)
    return SideView(side, facts.finished if shown else 0, shown, facts.told, facts.lost, views)


def _item(side: Side, item: dict[str, str], answers: Sequence[Answer]) -> ItemView:
    levels = [one.level for one in answers if one.level is not None]
    counts = distribution(levels)
    chart, scale = None, scale_of(item["kind"])
    if levels:
        bars = [charts.Bar(str(scale[level]), n) for level, n in zip(LEVELS, counts, strict=True)]
        chart = charts.bars(_("Antwoorden van: %(side)s") % {"side": side.label}, bars, n=len(levels))
    # By their words, not in the order in which people filled in: place says nothing of who.
    remarks = tuple(sorted({one.remark for one in answers if one.remark}, key=str.casefold))
    return ItemView(item["key"], item["text"], item["kind"], _sentence(counts, scale), chart, remarks)


def _sentence(counts: Sequence[int], scale: dict[int, Any]) -> str:
    top = most_chosen(counts)
    if not top:
        return ""
    words = _(" en ").join(str(scale[level]) for level in top)
    numbers = {"n": counts[top[0] - 1], "total": sum(counts), "words": words}
    if len(top) == 1:
        return _("%(n)s van de %(total)s zeggen: %(words)s.") % numbers
    return _("De meningen zijn verdeeld: %(words)s (elk %(n)s van de %(total)s).") % numbers
