"""Verbs about the wall as a whole: opening, changing, closing, publishing, its link."""

from collections.abc import Sequence

from kring.foundation.live.api import publish, recheck
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell

from . import access, events
from .kinds import kind_called
from .models import Group, Phase, Theme, Wall
from .rules import PLAN
from .states import MOVES, State


class NoTitle(Refusal):
    """Geef de muur een titel."""


class TwiceTheSame(Refusal):
    """Elk thema heeft een eigen nummer, en elke groep een eigen naam."""


class NotFromHere(Refusal):
    """Dat kan nu niet met deze muur. Laad de bladzijde opnieuw."""


@action
def open_wall(
    *,
    by: Actor,
    kind: str,
    owner: Ref,
    title: str,
    question: str = "",
    themes: Sequence[tuple[int, str]] = (),
    groups: Sequence[str] = (),
) -> int:
    """A wall of a registered kind for a thing; returns its number, as in Ref("wall", number).

    themes: numbers with names; groups: names. Raises NotAllowed for who may not lead it, NoTitle, TwiceTheSame.
    """
    if not (by.is_person and kind_called(kind).may_facilitate(by, owner)):
        raise NotAllowed
    if not title.strip():
        raise NoTitle(field="title")
    if len({number for number, _ in themes}) < len(themes) or len(set(groups)) < len(groups):
        raise TwiceTheSame
    wall = Wall(
        kind=kind, owner_kind=owner.kind, owner_id=owner.id, title=title.strip(), question=question.strip(),
        opened_by_id=by.person_id, opened_at=by.at,
    )  # fmt: skip
    wall.save()
    Theme.objects.bulk_create([Theme(wall=wall, number=number, name=name) for number, name in themes])
    Group.objects.bulk_create([Group(wall=wall, place=place, name=name) for place, name in enumerate(groups, 1)])
    Phase.objects.bulk_create(
        [
            Phase(
                wall=wall, kind=step.kind, place=place, shows_authors=step.shows_authors, own_only=step.own_only,
                hides_votes=step.hides_votes,
            )
            for place, step in enumerate(PLAN, 1)
        ]
    )  # fmt: skip
    tell(events.WallOpened(about=(wall.ref, owner), data={"wall": wall.pk}))
    return wall.pk


@action
def change_wall(*, by: Actor, wall: int, title: str, question: str, dots: int) -> None:
    """Another title, question, or number of dots for each. Raises NotAllowed, WallIsClosed, NoTitle."""
    found = access.to_lead(by, wall, State.OPEN)
    if not title.strip():
        raise NoTitle(field="title")
    new = {"title": title.strip(), "question": question.strip(), "dots": dots}
    if all(getattr(found, name) == value for name, value in new.items()):
        return
    for name, value in new.items():
        setattr(found, name, value)
    found.version += 1
    found.save()
    publish(f"wall:{wall}", "wall_changed", wall=wall)
    tell(events.WallChanged(about=(found.ref, found.owner), data={"wall": wall}))


def _to(by: Actor, wall: int, to: State) -> Wall | None:
    found = access.to_lead(by, wall)
    if found.state == to:
        return None
    if to not in MOVES[State(found.state)]:
        raise NotFromHere
    found.state = to
    return found


@action
def close_wall(*, by: Actor, wall: int) -> None:
    """Nobody writes any more; a published wall is no longer public. Raises NotAllowed."""
    found = _to(by, wall, State.CLOSED)
    if found is None:
        return
    was_public = found.published_at is not None
    found.published_at = found.published_by = None
    if not was_public:
        found.closed_at, found.closed_by_id, found.link_open, found.timer_ends_at = by.at, by.person_id, False, None
    found.save()
    kind_called(found.kind).on_shown(found.owner)
    publish(f"wall:{wall}", "wall_closed", wall=wall)
    recheck(f"wall:{wall}")  # in a phase of own notes everybody hears something else now
    told = events.WallUnpublished if was_public else events.WallClosed
    tell(told(about=(found.ref, found.owner), data={"wall": wall}))


@action
def reopen_wall(*, by: Actor, wall: int) -> None:
    """People can write again. Raises NotAllowed, NotFromHere."""
    found = _to(by, wall, State.OPEN)
    if found is None:
        return
    found.closed_at = found.closed_by = None
    found.save()
    kind_called(found.kind).on_shown(found.owner)
    publish(f"wall:{wall}", "wall_reopened", wall=wall)
    recheck(f"wall:{wall}")  # in a phase of own notes everybody hears something else now
    tell(events.WallReopened(about=(found.ref, found.owner), data={"wall": wall}))


@action
def publish_wall(*, by: Actor, wall: int) -> None:
    """Anybody may read the wall, without authors. Raises NotAllowed, NotFromHere for one that is not closed."""
    found = _to(by, wall, State.PUBLISHED)
    if found is None:
        return
    found.published_at, found.published_by_id = by.at, by.person_id
    found.save()
    publish(f"wall:{wall}", "wall_published", wall=wall)
    tell(events.WallPublished(about=(found.ref, found.owner), data={"wall": wall}))


@action
def open_link(*, by: Actor, wall: int, renew: bool = False) -> None:
    """People can join by the link. renew: the link of before stops and another one works; who joined stays.

    Raises NotAllowed, WallIsClosed.
    """
    found = access.to_lead(by, wall, State.OPEN)
    if found.link_open and not renew:
        return
    found.link_open, found.link_number = True, found.link_number + (1 if renew else 0)
    found.save()
    tell(events.LinkOpened(about=(found.ref,), data={"wall": wall}))


@action
def close_link(*, by: Actor, wall: int) -> None:
    """Nobody joins by a link any more, and the one of now never works again; who joined stays. Raises NotAllowed."""
    found = access.to_lead(by, wall)
    if not found.link_open:
        return
    found.link_open, found.link_number = False, found.link_number + 1
    found.save()
    recheck(f"wall:{wall}")
    tell(events.LinkClosed(about=(found.ref,), data={"wall": wall}))
