"""What the pages of a division show beside names: pictures of how different people are, and the rules that hold."""

from collections.abc import Sequence

from django.utils import formats
from django.utils.translation import gettext as _

from kring.ui.api import charts

from .queries import CircleRow, DivisionRow


def rules(row: DivisionRow, few: Sequence[int]) -> list[str]:
    """What holds in every group, a sentence each; and honestly where it could not."""
    both = _("%(least)s tot %(most)s") % {"least": row.least, "most": row.most}
    span = str(row.least) if row.least == row.most else both
    told = [_("In elke groep zitten %(span)s mensen.") % {"span": span}]
    told += [_("Niemand zit bij iemand met hetzelfde %(name)s.") % {"name": name} for name in row.apart]
    if row.variety_least:
        asked = {"least": row.variety_least, "name": row.variety}
        if not few:
            told.append(_("In elke groep zijn er minstens %(least)s verschillende bij %(name)s.") % asked)
        else:
            listed = ", ".join(str(one) for one in few[:10]) + (" …" if len(few) > 10 else "")
            told.append(
                _(
                    "Minstens %(least)s verschillende bij %(name)s lukt niet in %(count)s van %(groups)s groepen: "
                    "er kunnen daar te weinig mensen van elders. Het gaat om groep %(listed)s."
                )
                % {**asked, "count": len(few), "groups": row.groups, "listed": listed}
            )
    return told


def percentage(value: float) -> str:
    """A share of 1 as whole percents."""
    return str(formats.number_format(round(value * 100), 0))


def picture(row: DivisionRow, circle: CircleRow) -> charts.Chart | None:
    """Per attribute two bars: how often two people differ in this group, and among all."""
    if not circle.spread:
        return None
    bars = []
    for name, here, whole in zip(row.attributes, circle.spread, row.whole, strict=True):
        bars.append(charts.Bar(_("%(name)s, in deze groep") % {"name": name}, here * 100))
        bars.append(charts.Bar(_("%(name)s, bij iedereen") % {"name": name}, whole * 100, quiet=True))
    return charts.bars(_("Zo vaak verschillen twee mensen"), bars, unit="%", n=circle.size)


def price_in_words(difference: float, share_before: float | None, share_after: float | None) -> str:
    """What a move does, in a sentence."""
    same = None not in (share_before, share_after) and _share(share_before or 0) == _share(share_after or 0)
    if abs(difference) < 1e-9 or same:  # a group of 11 beside one of 9 counts more pairs, and is not more mixed
        return _("De groepen worden hier niet meer en niet minder gemengd van.")
    more, fewer = _("De groepen worden hier gemengder van."), _("De groepen worden hier minder gemengd van.")
    cheaper = more if difference > 0 else fewer
    if share_before is None or share_after is None:
        return cheaper
    told = {"before": _share(share_before), "after": _share(share_after)}
    if told["before"] == told["after"]:  # less than is shown: "from 100 to 100" would only puzzle
        return _("De groepen worden hier niet meer en niet minder gemengd van.")
    return f"{cheaper} " + _("Van %(before)s%% naar %(after)s%% van wat kan.") % told


def _share(value: float) -> str:
    return str(formats.number_format(int(min(1.0, value) * 100_000) / 1000, 3))


def table(row: DivisionRow, circles: Sequence[CircleRow]) -> list[tuple[str, tuple[str, ...]]]:
    """Per group the percentages of its attributes, and last those of all people; empty without attributes."""
    if not row.whole:
        return []
    lines = [(one.name, tuple(percentage(value) for value in one.spread)) for one in circles]
    return [*lines, (_("Iedereen"), tuple(percentage(value) for value in row.whole))]
