"""Who goes to which place: a matching with capacities, or the proof that there is none (Hall)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .plan import Flags, Ints


@dataclass(frozen=True)
class Crowded:
    """More people than their places hold together, by exactly one. Leave out any one of them and the rest fits."""

    people: tuple[int, ...]
    places: tuple[int, ...]


def placed(allowed: Flags, capacity: npt.NDArray[np.integer], rng: np.random.Generator) -> tuple[Ints, Crowded | None]:
    """A place for everybody, at random where there is a choice: Ints[n], −1 for who has none; and why, for the first.

    allowed: Flags[n, places]. capacity: Ints[places].
    """
    n, places = allowed.shape
    at = np.full(n, -1, np.int32)
    left = [int(one) for one in capacity]
    choices = allowed.sum(axis=1) + rng.random(n)  # those with few choices first
    wish = rng.random((n, places))
    wish[~allowed] = np.inf
    wishes = np.argsort(wish, axis=1).tolist()
    counts = allowed.sum(axis=1).tolist()
    for person in np.argsort(choices).tolist():
        for place in wishes[person][: counts[person]]:
            if left[place] > 0:
                left[place] -= 1
                at[person] = place
                break
    crowded = None
    for person in np.flatnonzero(at < 0).tolist():
        found = _moved_up(person, allowed, left, at)
        crowded = crowded or found
    return at, crowded


def _moved_up(person: int, allowed: Flags, left: list[int], at: Ints) -> Crowded | None:
    """Seat one more, others moving to another place of theirs; or who fill all places that this can reach."""
    came_from: dict[int, tuple[int, int]] = {}  # place: who moves there, and from where
    queue = []
    for place in np.flatnonzero(allowed[person]).tolist():
        came_from[place] = (person, -1)
        queue.append(place)
    for place in queue:
        if left[place] > 0:
            left[place] -= 1
            while place >= 0:
                mover, before = came_from[place]
                at[mover] = place
                place = before
            return None
        inside = np.flatnonzero(at == place)
        for other in np.flatnonzero(allowed[inside].any(axis=0)).tolist():
            if other not in came_from:
                mover = int(inside[np.argmax(allowed[inside, other])])
                came_from[other] = (mover, place)
                queue.append(other)
    people = [person, *np.flatnonzero(np.isin(at, queue)).tolist()]
    return Crowded(tuple(sorted(people)), tuple(sorted(queue)))
