"""What the small groups of a gathering talk about and how long, and who sits in them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.sessions import whom
from kring.modules.gatherings.signup.models import SignUp
from kring.parts.groups import api as groups

from .breakouts import KIND
from .models import BreakoutGuide
from .rules import IN_TURN, usual_minutes


@dataclass(frozen=True)
class GroupRow:
    """The group somebody sits in. gathering: its number, None while it is being planned."""

    number: int
    name: str
    moment: str
    names: tuple[str, ...]
    gathering: int | None


@dataclass(frozen=True)
class Talk:
    """A conversation in small groups. in_turn: everybody tells once. people: how many sit in most groups.

    own_question: "" when it is the question of the series.
    """

    division: int
    title: str
    gathering: int
    gathering_title: str
    question: str
    own_question: str
    minutes: int
    in_turn: bool
    people: int


def talk_of(gathering: Gathering, row: groups.DivisionRow, known: Sequence[GroupRow] = ()) -> Talk:
    """The conversation of the small groups of a division. known: its groups, for how many people most of them have."""
    changed = BreakoutGuide.objects.filter(division_id=row.id).first()
    own = changed.question if changed is not None else ""
    sizes = Counter(len(group.names) for group in known)
    return Talk(
        division=row.id, title=row.title, gathering=gathering.pk, gathering_title=gathering.title,
        question=own or gathering.series.question, own_question=own,
        minutes=changed.minutes if changed is not None else usual_minutes(row.most), in_turn=row.most <= IN_TURN,
        people=max(sizes, key=lambda size: (sizes[size], -size), default=(row.least + row.most) // 2),
    )  # fmt: skip


def groups_of(gathering: Gathering, division: int) -> list[GroupRow]:
    """Everybody in small groups, by number; who has no place any more is left out."""
    return _rows(gathering, groups.circles_of(division))


def own_groups(row: SignUp) -> list[tuple[groups.DivisionRow, GroupRow]]:
    """The small groups in which somebody sits at a gathering, once they are known; the latest first."""
    if not whom.has_place(row):
        return []
    found = groups.circles_with(row.gathering.ref, KIND, str(row.pk))
    rows = _rows(row.gathering, [circle for _division, circle in found]) if found else []
    return [(division, group) for (division, _circle), group in zip(found, rows, strict=True)]


def _rows(gathering: Gathering, circles: Sequence[groups.CircleRow]) -> list[GroupRow]:
    keys = [int(seat.key) for circle in circles for seat in circle.people]
    here = {str(one.pk): whom.name_of(one) for one in whom.placed(gathering).filter(pk__in=keys)}
    return [
        GroupRow(
            circle.number, circle.name, "", tuple(here[seat.key] for seat in circle.people if seat.key in here),
            gathering.pk,
        )
        for circle in circles
    ]  # fmt: skip
