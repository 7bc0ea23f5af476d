"""Hiding small cells, and as many others as it takes, so that nobody can work the small ones out.

The rule (minimum frequency rule; Hundepool et al. 2012, §4.2): a count below the threshold is not shown. A zero is a
small count like any other: "nobody" says something about everybody in the group, and showing zeros would narrow the
hidden cells around them. Only a zero that everybody knows beforehand (`Figures.impossible`) is shown.

The reader is taken to know every sum, every published figure, that counts are whole and not negative, and what the
label of a hidden cell says. Protected means: for all this reader can work out
 - a small cell can still be anything from 0 to threshold - 1, so no more is known than "minder dan 10";
 - a cell that was hidden for its neighbours' sake is known no closer than threshold - 1.

Secondary suppression is done by adding the cheapest cell near a leak until none is left, then giving back what turned
out not to be needed (the heuristic of Kelly, Golden & Assad, *Networks* 22, 1992, in spirit; the least loss of
information is NP-hard and not needed here). Everything hidden is always safe, so it ends.

What it does not do: a reader who is one of the people counted knows one more than we assume (raise the threshold by
one for such audiences), and a reader who knows this algorithm could sometimes reason from what it would have hidden
(Wong et al., "Minimality attack", VLDB 2007).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from .figures import Figures, Key, Shown, Sum, Suppressed
from .simplex import Range, ranges


@dataclass(frozen=True)
class Leak:
    """A hidden cell that a reader can work out too closely, and how closely."""

    key: Key
    known: Range


class CannotProtect(ValueError):
    """What was published earlier, together with these figures, gives somebody away. Publish nothing new."""


def single(count: int, threshold: int) -> Shown:
    """A figure on its own.

    >>> single(4300, 10), str(single(3, 10)), str(single(0, 10))
    (4300, 'minder dan 10', 'minder dan 10')
    """
    return count if count >= threshold else Suppressed(threshold)


def percentage(part: int, whole: int, threshold: int) -> Shown:
    """A rounded share of a group; hidden when the part or the rest is small, for either gives the other.

    >>> percentage(40, 100, 10), percentage(97, 100, 10)
    (40, Suppressed(threshold=10, less=False))
    """
    if min(part, whole - part) < threshold:
        return Suppressed(threshold, less=False)
    return round(100 * part / whole)


def bounds(
    shown: Mapping[Key, Shown],
    sums: tuple[Sum, ...],
    never: frozenset[Key] = frozenset(),
    enough: int | None = None,
) -> dict[Key, Range]:
    """What a reader can work out about every hidden cell. Needs no secret: this is the attack itself.

    shown: what stands on the page; never: cells that stand nowhere but take part in sums; enough: see `ranges`.
    """
    hidden = [key for key, value in shown.items() if isinstance(value, Suppressed)] + sorted(never, key=str)
    limits = {key: value.threshold - 1 for key, value in shown.items() if isinstance(value, Suppressed) and value.less}
    found: dict[Key, Range] = {}
    for part in _components(hidden, sums):
        index = {key: place for place, key in enumerate(part)}
        equations = [_equation(one, shown, index) for one in sums if any(key in index for key in one.keys)]
        at_most = {index[key]: limits[key] for key in part if key in limits}
        found.update(zip(part, ranges(equations, len(part), at_most, enough), strict=True))
    return found


def _components(hidden: list[Key], sums: tuple[Sum, ...]) -> list[list[Key]]:
    """Hidden cells that share a sum, directly or through others: each such bunch is a system of its own."""
    bunch = {key: [key] for key in hidden}
    for one in sums:
        together = [key for key in one.keys if key in bunch]
        for key in together[1:]:
            first, other = bunch[together[0]], bunch[key]
            if first is not other:
                first.extend(other)
                bunch.update(dict.fromkeys(other, first))
    return list({id(keys): keys for keys in bunch.values()}.values())


def _equation(one: Sum, shown: Mapping[Key, Shown], index: Mapping[Key, int]) -> tuple[dict[int, int], int]:
    factors: dict[int, int] = {}
    value = 0
    for key, factor in [(one.total, -1), *((part, 1) for part in one.parts)]:
        if key in index:
            factors[index[key]] = factors.get(index[key], 0) + factor
        else:
            known = shown[key]
            assert isinstance(known, int)
            value -= factor * known
    return factors, value


def audit(figures: Figures, shown: Mapping[Key, Shown], threshold: int) -> list[Leak]:
    """The cells that what is shown gives away; an empty list means safe to publish."""
    open_small = [
        Leak(key, Range(value, value))
        for key, value in figures.values.items()
        if value < threshold and isinstance(shown.get(key), int) and key not in figures.impossible
    ]
    known = bounds(shown, figures.sums, figures.never, enough=threshold - 1)
    return open_small + [
        Leak(key, reach) for key, reach in known.items() if not _is_safe(figures, key, reach, threshold)
    ]


def _is_safe(figures: Figures, key: Key, reach: Range, threshold: int) -> bool:
    if figures.values[key] < threshold:
        return reach.covers(0, threshold - 1)
    return key in figures.never or reach.is_as_wide_as(threshold - 1)  # nobody minds a large difference


def protect(figures: Figures, threshold: int, *, published: Mapping[Key, Shown] | None = None) -> dict[Key, Shown]:
    """What may be shown of these figures: each key (but the `never` ones) with its count or a Suppressed.

    published: what readers already have of these same keys. It cannot be taken back, so it is shown again and other
    cells are hidden around it. Raises CannotProtect when that is not enough, ValueError when a count changed (a new
    wave has new keys).
    """
    earlier = dict(published or {})
    if any(isinstance(value, int) and value != figures.values[key] for key, value in earlier.items()):
        raise ValueError("a published figure changed: give the new count a key of its own")
    hiding = _Hiding(figures, threshold, earlier)
    only_small = hiding.shown(hiding.small, Suppressed(threshold))
    if not audit(figures, only_small, threshold):
        return only_small
    return hiding.more()


class _Hiding:
    """The search for what to hide; everything in it is decided by the figures, never by chance."""

    def __init__(self, figures: Figures, threshold: int, earlier: Mapping[Key, Shown]) -> None:
        self.figures, self.threshold, self.earlier = figures, threshold, earlier
        out_of_reach = {key for key, value in earlier.items() if isinstance(value, int)}
        self.fixed = figures.impossible | figures.never | out_of_reach
        self.small = {key for key, value in figures.values.items() if value < threshold} - self.fixed
        self.rank = _ranks(figures)

    def shown(self, hidden: set[Key], label: Suppressed) -> dict[Key, Shown]:
        """The page when these cells are hidden with this label; what an earlier label said stays said."""
        page: dict[Key, Shown] = {}
        for key, value in self.figures.values.items():
            if key in hidden:
                page[key] = next((v for v in [self.earlier.get(key)] if isinstance(v, Suppressed) and v.less), label)
            elif key not in self.figures.never:
                page[key] = value
        return page

    def more(self) -> dict[Key, Shown]:
        """Hide cell after cell until nothing leaks, then show again what need not be hidden."""
        label = Suppressed(self.threshold, less=False)
        hidden = set(self.small)
        while leaks := audit(self.figures, self.shown(hidden, label), self.threshold):
            hidden.add(self._next(leaks, hidden | self.fixed))
        for key in sorted(hidden - self.small, key=self.rank.__getitem__, reverse=True):
            if not audit(self.figures, self.shown(hidden - {key}, label), self.threshold):
                hidden.discard(key)
        return self.shown(hidden, label)

    def _next(self, leaks: list[Leak], taken: set[Key]) -> Key:
        """The cheapest cell that stands in a sum with a leaking cell; else the cheapest cell there is."""
        leaking = {leak.key for leak in leaks}
        beside = {key for one in self.figures.sums if leaking & set(one.keys) for key in one.keys}
        for choice in (beside - taken, self.figures.values.keys() - taken):
            if choice:
                return min(choice, key=self.rank.__getitem__)
        raise CannotProtect("what was published earlier gives somebody away")


def _ranks(figures: Figures) -> dict[Key, tuple[int, int, str]]:
    """What it costs to miss a cell: totals more than parts, large numbers more than small ones."""
    level = dict.fromkeys(figures.values, 0)
    for _ in figures.sums:  # a total stands above its highest part; as many rounds as there can be levels
        for one in figures.sums:
            level[one.total] = max(level[one.total], 1 + max((level[part] for part in one.parts), default=0))
    return {key: (level[key], value, str(key)) for key, value in figures.values.items()}
