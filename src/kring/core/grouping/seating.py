"""From people, plan and a first grouping to seats, and back. The order of seats is made once; then people move."""

import numpy as np

from . import moves, seats
from .checking import Start
from .coded import ONE, Coded, coded
from .noise import noise
from .plan import Ints, Plan
from .problem import Matrix, People

LANES = 160  # about how many seats stand beside a group at a time
SPAN = 1 << 22  # sums of given distances stay below this


def _nothing(n: int) -> Coded:
    none = np.zeros((0, n), np.int32)
    return Coded(none, none, np.zeros(0, np.int32), none, none, np.zeros((n, 2)), np.zeros(n, np.int32), 0.0)


class SeatBoard:
    """One search over seats: its state, and steps that keep `value` right (whole numbers, `unit` to the distance 1).

    home: where each person sat before, −1 nowhere; with a price (in the same whole numbers) for moving from there.
    """

    def __init__(self, what: People | Matrix, plan: Plan, begin: Start, seed: int, home: Ints | None = None) -> None:
        self.what, self.plan, self.placed, self.price = what, plan, begin, 0
        self.home = np.full(plan.n, -1, np.int32) if home is None else home
        self.seed = np.uint64(int(np.random.default_rng([seed, plan.n]).integers(1, 1 << 62)))
        values, distances, self.unit = _nothing(plan.n), np.zeros((0, 0), np.int32), float(ONE)
        if isinstance(what, Matrix):
            top = max(1e-12, float(np.abs(what.distances).max()) * int(plan.most.max()))
            self.unit = SPAN / top
            distances = np.rint(what.distances * self.unit).astype(np.int32)
        else:
            values = coded(what)
        who = self._order(begin)
        self.s = self._seats(who, values, distances, begin)
        self.cap = int(np.diff(self.s.begin).max())
        self.room, self.rows = self._room()
        for group in range(plan.groups):
            seats.tally_own(self.s, group, self.rows)
        members = [np.flatnonzero(plan.friends == one) for one in range(int(plan.friends.max(initial=-1)) + 1)]
        self.blocks = np.concatenate([np.zeros(0, np.int64), *members]).astype(np.int32)
        self.block_from = np.concatenate([[0], np.cumsum([len(one) for one in members])]).astype(np.int32)

    def _order(self, begin: Start) -> Ints:
        """The person on each seat: guide first (−2), then the group's people, then empty seats (−1)."""
        by_group = np.argsort(begin.group, kind="stable")
        sizes = np.bincount(begin.group, minlength=self.plan.groups)
        out, start = [], 0
        for group, size in enumerate(sizes):
            guide = [-2] if begin.guide_of_group[group] >= 0 else []
            empty = [-1] * int(self.plan.most[group] - size)
            out += guide + by_group[start : start + size].tolist() + empty
            start += size
        return np.array(out, np.int32)

    def _seats(self, who: Ints, values: Coded, distances: Ints, begin: Start) -> seats.Seats:
        plan = self.plan
        sat, empty = who >= 0, who == -1
        person = np.where(sat, who, 0)
        width = plan.most + (begin.guide_of_group >= 0)
        classes = np.where(sat, plan.classes[:, person], -1)
        if len(plan.guide_classes) and (who == -2).any():
            classes[:, who == -2] = plan.guide_classes[:, begin.guide_of_group[begin.guide_of_group >= 0]]
        together = sat & (plan.friends[person] >= 0)
        size = np.bincount(begin.group, minlength=plan.groups)
        slot = begin.slot_of_group.astype(np.int32)
        seat = np.full(plan.n, -1, np.int32)
        seat[who[sat]] = np.flatnonzero(sat)
        ban = np.int32(-seats.FORBIDDEN)

        def laid(rows: Ints, without: int) -> Ints:
            return np.ascontiguousarray(np.where(sat, rows[:, person], without), np.int32)

        return seats.Seats(
            begin=np.concatenate([[0], np.cumsum(width)]).astype(np.int32), who=who, seat=seat, distances=distances,
            codes=laid(values.codes, 0), known=laid(values.known, 0), weight=values.weight,
            numbers=laid(values.numbers, 0), number_known=laid(values.number_known, 0),
            spots=values.spots[person], spot_known=np.where(sat, values.spot_known[person], 0).astype(np.int32),
            spot_scale=np.array([values.spot_scale]), classes=np.ascontiguousarray(classes, np.int32),
            barred=laid(np.where(plan.allowed.T, 0, ban), 0),
            still=np.where(together | (who == -2), ban, 0).astype(np.int32),
            empty=np.where(empty, ban, 0).astype(np.int32),
            home=np.where(sat, self.home[person], -1).astype(np.int32),
            own=np.zeros(len(who), np.int32), slot=slot, size=size.astype(np.int32), least=plan.least,
            crowd=np.bincount(slot[begin.group], minlength=len(plan.rooms)).astype(np.int32), seats=plan.seats,
            tally=np.array([np.bincount(begin.group[one], minlength=plan.groups) for one in plan.member], np.int32
                           ).reshape(-1, plan.groups),
            quota_least=plan.quota_least, quota_most=plan.quota_most, member=plan.member.astype(np.int32),
            foes_from=plan.foes_from, foes=plan.foes,
        )  # fmt: skip

    def _room(self) -> tuple[tuple[Ints, ...], Ints]:
        """Space to work in: a table of one group beside a run of groups."""
        self.run_width = max(1, min(self.plan.groups, LANES // self.cap))
        width = self.run_width * self.cap

        def space(*shape: int) -> Ints:
            return np.zeros(shape, np.int32)

        table = (space(self.cap, width), space(width), space(self.cap, self.run_width), space(width), space(width))
        self.span = width
        return (*table, space(width)), space(self.cap, self.cap)

    @property
    def value(self) -> int:
        """The diversity in whole numbers, with the price for everybody who sits where they sat."""
        return int(sum(moves.worth(self.s, group, self.price) for group in range(self.plan.groups)))

    def run(self, temperature: int, rounds: int) -> float:
        """So many rounds at a temperature; swaps done per scan."""
        luck = noise(temperature, self.span)
        _, moved, seed = moves.anneal(self.s, luck, rounds, self.run_width, self.seed, self.price, self.room)
        self.seed = np.uint64(seed)
        if len(self.block_from) > 1:
            _, seed = moves.anneal_together(
                self.s, self.block_from, self.blocks, 4 * rounds, luck, self.seed, self.price, self.rows
            )
            self.seed = np.uint64(seed)
        return float(moved / (rounds * self.plan.groups))

    def lift(self) -> bool:
        """Make the worst group better by one swap; False when none does."""
        return bool(moves.lift(self.s, self.room))

    def worst(self) -> float:
        """The lowest mean distance of a group."""
        sizes = np.maximum(1, self.s.size * (self.s.size - 1) // 2)
        return float(min(moves.worth(self.s, group, 0) / sizes[group] for group in range(self.plan.groups)))

    def where(self) -> Start:
        """Where everybody is now."""
        at_group = np.repeat(np.arange(self.plan.groups, dtype=np.int32), np.diff(self.s.begin))
        return Start(at_group[self.s.seat], self.placed.slot_of_group, self.placed.guide_of_group)
