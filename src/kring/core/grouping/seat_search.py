"""Searching over seats: temperatures from the instance itself, one annealing, a descent; or the worst group first."""

from collections.abc import Callable

from .budgets import Meter, Stopped
from .checking import Start
from .coded import ONE
from .noise import COLD
from .seating import LANES, SeatBoard

OFTEN, SELDOM = 0.35, 0.03  # swaps per scan of ten by LANES seats, where annealing begins and where it ends
PIECES = 200  # temperatures in all
STIRRED = 16  # times the cold: warm enough to find better moves, while the price still draws people home
LIFTED = 0.7  # of the budget for the sum, before the worst group is lifted

Look = Callable[[float, int], None]  # share of the budget, value; may raise Stopped


def search(seating: SeatBoard, meter: Meter, look: Look, *, worst_first: bool = False) -> Start:
    """The best within the budget, which look may stop."""
    best, value = seating.where(), seating.value

    def keep() -> None:
        nonlocal best, value
        now = seating.value
        if now > value:
            best, value = seating.where(), now
        look(meter.spent(), value)

    try:
        _descend(seating, meter)
        cold, hot = temperatures(seating, meter)
        keep()
        _cool(seating, meter, hot, cold, LIFTED if worst_first else 1.0, keep)
        _descend(seating, meter)
        keep()
        if worst_first:
            return _lift(seating, meter, cold, look)
    except Stopped:
        pass
    return best


def settle(seating: SeatBoard, meter: Meter) -> Start:
    """A cool search from where people sit, for a grouping that should change little."""
    _descend(seating, meter)
    cold, _hot = temperatures(seating, meter, warm=False)
    best, value = seating.where(), seating.value
    _cool(seating, meter, STIRRED * cold, max(COLD, cold // 2), 0.9, lambda: None)
    _descend(seating, meter)
    return seating.where() if seating.value > value else best


def _descend(seating: SeatBoard, meter: Meter) -> None:
    """Until a round finds no gain. Swaps that neither gain nor lose are not done without noise."""
    while seating.run(0, 1) and meter.spent() < 1:
        meter.done(1)
    meter.done(1)


def temperatures(seating: SeatBoard, meter: Meter, *, warm: bool = True) -> tuple[int, int]:
    """(cold, hot): where swaps begin to be done, and where they are done often. Warms up from a descent; not further
    than cold when nothing may be stirred."""
    size = min(1.0, seating.run_width * seating.cap * seating.cap / (10 * LANES))
    temperature = max(COLD, ONE >> 12)
    cold = hot = 0
    while temperature < ONE and meter.spent() < 0.1:
        rate = seating.run(temperature, 2)
        meter.done(2)
        if not cold and rate >= SELDOM * size:
            cold = temperature
        if rate >= OFTEN * size:
            hot = temperature
        if hot or (cold and not warm):
            break
        temperature = temperature * 8 // 5
    cold = cold or temperature
    return cold, max(hot or temperature, 2 * cold)


def _cool(seating: SeatBoard, meter: Meter, hot: int, cold: int, until: float, keep: Callable[[], None]) -> None:
    """Geometric cooling by share of the budget."""
    begun, piece = meter.spent(), 1
    while (spent := meter.spent()) < until:
        share = (spent - begun) / (until - begun)
        seating.run(max(COLD, round(hot * (cold / hot) ** share)), piece)
        meter.done(piece)
        piece = max(1, min(int(meter.total() * until / PIECES), 2 * meter.rounds))
        keep()


def _lift(seating: SeatBoard, meter: Meter, cold: int, look: Look) -> Start:
    """Swap the worst group up until nothing lifts it; shake a little, and again; the best worst group is kept."""
    best, worst = seating.where(), seating.worst()
    try:
        while True:
            while seating.lift() and meter.spent() < 1:
                meter.done(1)
            if seating.worst() > worst:
                best, worst = seating.where(), seating.worst()
            look(meter.spent(), seating.value)
            if meter.spent() >= 1:
                return best
            seating.run(cold, 1)
            meter.done(1)
    except Stopped:
        return best
