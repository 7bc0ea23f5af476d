"""The waiting list as rules: whatever people do, nothing is oversold and nobody overtakes anybody."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.modules.gatherings.series.reading import read_themes
from kring.modules.gatherings.signup import rules
from kring.modules.gatherings.signup.rules import Closed, Opening
from kring.modules.gatherings.signup.states import SignUpState

AT = datetime(2021, 4, 15, 9, 0, tzinfo=UTC)
TODAY = date(2021, 4, 15)


@dataclass
class Line:
    """A gathering in memory that follows the rules: places taken, offers with their end, who waits in order."""

    capacity: int
    hours: int = 48
    starts_at: datetime = AT + timedelta(days=4)
    at: datetime = AT
    came: int = 0
    placed: set[int] = field(default_factory=set)
    offered: dict[int, datetime] = field(default_factory=dict)
    waiting: list[int] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)

    @property
    def taken(self) -> int:
        return len(self.placed) + len(self.offered)

    def arrive(self) -> None:
        self.came += 1
        state = rules.arrival(self.capacity, self.taken, len(self.waiting))
        if state is SignUpState.PLACED:
            self.placed.add(self.came)
        else:
            self.waiting.append(self.came)

    def leave(self, one: int) -> None:
        self.placed.discard(one)
        self.offered.pop(one, None)
        if one in self.waiting:
            self.waiting.remove(one)
        self.offer()

    def answer(self, one: int) -> None:
        if one in self.offered and not rules.has_lapsed(self.offered[one], self.at):
            del self.offered[one]
            self.placed.add(one)

    def wait(self, hours: int) -> None:
        self.at += timedelta(hours=hours)
        for one in [one for one, ends in self.offered.items() if rules.has_lapsed(ends, self.at)]:
            del self.offered[one]
        self.offer()

    def offer(self) -> None:
        if not rules.can_offer(self.starts_at, self.at):
            return
        for one in list(rules.to_offer(self.capacity, self.taken, self.waiting)):
            self.waiting.remove(one)
            self.offered[one] = rules.offer_ends(self.at, self.hours, self.starts_at)
            self.asked.append(one)


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("arrive"), st.just(0)),
        st.tuples(st.just("leave"), st.integers(1, 30)),
        st.tuples(st.just("answer"), st.integers(1, 30)),
        st.tuples(st.just("wait"), st.integers(1, 60)),
    ),
    max_size=80,
)


@settings(max_examples=300, deadline=None)
@given(capacity=st.integers(0, 6), hours=st.integers(1, 90), moves=MOVES)
def test_never_oversold_and_nobody_overtakes(capacity: int, hours: int, moves: list[tuple[str, int]]) -> None:
    line = Line(capacity, hours)
    for what, number in moves:
        if what == "arrive":
            line.arrive()
        elif what == "leave":
            line.leave(number)
        elif what == "answer":
            line.answer(number)
        else:
            line.wait(number)
        assert line.taken <= capacity
        assert line.waiting == sorted(line.waiting)
        assert line.asked == sorted(line.asked), "whoever waits longest is asked first"
        assert all(ends <= line.starts_at for ends in line.offered.values())
        if rules.can_offer(line.starts_at, line.at):
            assert not line.waiting or line.taken == capacity, "nobody waits beside a free place"


def test_the_month_of_april_2021() -> None:
    open_to = [
        day
        for day in (12, 14, 19, 21)
        if rules.closed_because(
            Opening(published=True, goes_on=True, starts_at=datetime(2021, 4, day, 17, 30, tzinfo=UTC)), AT, TODAY
        )
        is None
    ]
    assert open_to == [19, 21]


@pytest.mark.parametrize(
    ("opening", "why"),
    [
        (Opening(True, True, AT + timedelta(days=4)), None),
        (Opening(True, True, AT + timedelta(days=4), TODAY), None),
        (Opening(True, True, AT + timedelta(days=4), TODAY - timedelta(days=1)), Closed.DAY_OVER),
        (Opening(True, True, AT), Closed.PAST),
        (Opening(False, True, AT + timedelta(days=4)), Closed.NOT_PUBLISHED),
        (Opening(True, False, AT + timedelta(days=4)), Closed.CANCELLED),
    ],
)
def test_when_one_can_sign_up(opening: Opening, why: Closed | None) -> None:
    assert rules.closed_because(opening, AT, TODAY) is why


def test_an_offer_never_outlives_the_beginning() -> None:
    assert rules.offer_ends(AT, 48, AT + timedelta(hours=5)) == AT + timedelta(hours=5)
    assert rules.offer_ends(AT, 4, AT + timedelta(hours=5)) == AT + timedelta(hours=4)
    assert rules.has_lapsed(AT, AT) and not rules.has_lapsed(AT + timedelta(seconds=1), AT)


@pytest.mark.parametrize("text", ["zonder nummer", "14", "x 14 team", "14 " + "a" * 121])
def test_a_theme_without_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_themes(text)
