"""Random questions for the tests: tiny ones of every kind of rule, and large ones as in a country."""

import numpy as np
from hypothesis import strategies as st

from kring.core.grouping.problem import Apart, Guide, Pair, Quota, Rules, Sizes, Slot

Question = tuple[int, Sizes, Rules]


@st.composite
def tiny(draw: st.DrawFn) -> Question:
    """At most five people in at most three groups, so that everything can be tried."""
    n = draw(st.integers(1, 5))
    groups = draw(st.integers(1, min(n, 3)))
    least = [n // groups - draw(st.integers(0, 1)) for _ in range(groups)]
    sizes = Sizes(tuple(max(one, 1) for one in least), tuple(max(one, 1) + draw(st.integers(0, 2)) for one in least))
    slots = [
        Slot(f"slot {one}", draw(st.integers(0, groups)), draw(st.none() | st.integers(1, n)))
        for one in range(draw(st.sampled_from([0, 0, 2])))
    ]
    can = st.frozensets(st.integers(0, 1), min_size=1) if slots else st.none()
    values = st.lists(st.none() | st.sampled_from("abc"), min_size=n, max_size=n)
    apart = [Apart(name, draw(values)) for name in draw(st.sampled_from(["", "p", "pq"]))]
    guides = [
        Guide(f"guide {one}", {part.name: draw(st.sampled_from("abcd")) for part in apart}, draw(st.none() | can))
        for one in range(draw(st.sampled_from([0, 0, groups, groups + 1])))
    ]
    people = st.integers(0, n - 1)
    pairs = (
        draw(st.lists(st.tuples(people, people).filter(lambda pair: pair[0] != pair[1]), max_size=3)) if n > 1 else []
    )
    together = draw(st.lists(st.frozensets(people, min_size=min(n, 2), max_size=3), max_size=2))
    quotas = [
        Quota("quota", draw(st.frozensets(people)), draw(st.integers(0, 1)), draw(st.none() | st.integers(1, 2)))
        for _ in range(draw(st.integers(0, 2)))
    ]
    available = [draw(can) for _ in range(n)] if slots and draw(st.booleans()) else None
    return n, sizes, Rules(apart, [Pair(*pair) for pair in pairs], together, quotas, slots, available, guides)


def large(n: int, seed: int) -> Question:
    """Boards of very different sizes apart, 24 slots with just enough rooms, 60 % availability, groups of ten."""
    rng = np.random.default_rng(seed)
    boards = n // 5
    share = 1.0 / np.arange(1, boards + 1) ** 0.7
    board = rng.choice(boards, n, p=share / share.sum()).tolist()
    slots = [Slot(f"slot {one}", -(-n // 240)) for one in range(24)]
    available = [frozenset(np.flatnonzero(row).tolist()) for row in rng.random((n, 24)) < 0.6]
    return n, Sizes.of(n, 10), Rules(apart=[Apart("bestuur", board)], slots=slots, available=available)


def planted(n: int, groups: int, seed: int) -> Question:
    """All kinds of rules together, drawn around a grouping that holds to them; rooms and seats just enough."""
    rng = np.random.default_rng(seed)
    group = rng.permutation(np.arange(n) % groups)
    slot = rng.integers(0, 4, groups)
    board = np.full(n, -1)
    for value in range(n // 4):
        for one in rng.permutation(groups)[: int(groups * 0.8)]:
            free = np.flatnonzero((group == one) & (board < 0))
            board[free[:1]] = value
    starters = frozenset(rng.permutation(n)[: n // 3].tolist())
    counts = np.bincount(group[sorted(starters)], minlength=groups)
    pairs = [Pair(int(a), int(b)) for a, b in rng.integers(0, n, (n, 2)) if group[a] != group[b]]
    together = [frozenset(np.flatnonzero(group == one)[:2].tolist()) for one in range(groups // 3)]
    slots = [
        Slot(f"slot {one}", int((slot == one).sum()), int(np.isin(group, np.flatnonzero(slot == one)).sum()))
        for one in range(4)
    ]
    can = [frozenset({int(slot[group[one]]), *np.flatnonzero(rng.random(4) < 0.4).tolist()}) for one in range(n)]
    guides = [Guide(f"guide {one}", {"bestuur": n + one}, frozenset({int(slot[one])})) for one in range(groups)]
    quotas = [Quota("starters", starters, int(counts.min()), int(counts.max()))]
    size = tuple(np.bincount(group).tolist())
    apart = [Apart("bestuur", [None if one < 0 else int(one) for one in board])]
    return n, Sizes(size, size), Rules(apart, pairs, together, quotas, slots, can, guides)
