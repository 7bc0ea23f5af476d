"""Who opens a talk, who leads it, and who comes in by a link: fetching is checking, a stranger gets 404."""

from dataclasses import dataclass

from django.http import Http404

from kring.foundation.people.api import LEADING, Role, pass_for, passes_to
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref
from kring.modules.directory.api import board_cards, board_of, site_cards
from kring.modules.knowledge.mirror.models import Dimension, Framework
from kring.modules.knowledge.mirror.states import Side

from .models import Participant, Talk

OWN = "knowledge.talk.own"  # the link of one participant
BOARDING = (Role.BOARD_ADMIN, Role.BOARD_MEMBER)


def link_of(side: Side) -> str:
    """What a pass for this side is for."""
    return f"knowledge.talk.{side.value}"


@dataclass(frozen=True)
class Place:
    """A school or a board for which somebody can open a talk."""

    ref: Ref
    name: str

    @property
    def value(self) -> str:
        return str(self.ref)


def places_of(by: Actor) -> list[Place]:
    """The schools that the actor leads today and the boards that they speak for, by name."""
    sites = {ref.id for role in LEADING for ref in by.refs(role, "site")}
    boards = {ref.id for role in BOARDING for ref in by.refs(role, "board")}
    found = [Place(Ref("site", code), card.name) for code, card in site_cards(sites).items()]
    found += [Place(Ref("board", number), card.name) for number, card in board_cards(boards).items()]
    return sorted(found, key=lambda place: (place.name, place.value))


def check_may_open(by: Actor, place: Ref) -> None:
    """Raises NotAllowed for who does not lead this school or speak for this board today."""
    roles = {"site": tuple(LEADING), "board": BOARDING}.get(place.kind, ())
    if not any(by.has(role, place) for role in roles):
        raise NotAllowed


def school_and_board(place: Ref) -> tuple[str, str]:
    """The code of the school ("" for a board) and the number of the board ("" when it is unknown)."""
    return (place.id, board_of(place.id)) if place.kind == "site" else ("", place.id)


def dimension_to_open(id: int) -> Dimension:
    """A dimension of which both cards are public; 404 otherwise."""
    found = Dimension.objects.filter(pk=id).select_related("framework").prefetch_related("cards__current").first()
    if found is None or len([card for card in found.cards.all() if card.current_id is not None]) < len(Side):
        raise Http404
    return found


def framework_to_scan(code: str) -> Framework:
    """A framework of which something is public; 404 otherwise."""
    found = Framework.objects.filter(pk=code, dimensions__cards__current__isnull=False).distinct().first()
    if found is None:
        raise Http404
    return found


def is_opener(by: Actor, talk: Talk) -> bool:
    """Did this person open the talk?"""
    return by.is_person and by.ref == Ref("person", str(talk.opened_by_id))


def check_is_opener(by: Actor, talk: Talk) -> None:
    """Raises NotAllowed for anybody but who opened the talk."""
    if not is_opener(by, talk):
        raise NotAllowed


def own_talk(*, by: Actor, id: int) -> Talk:
    """A talk that the actor opened; 404 for anybody else's."""
    found = Talk.objects.filter(pk=id).select_related("dimension", "framework").first()
    if found is None or not is_opener(by, found):
        raise Http404
    return found


def has_link(*, by: Actor, talk: Talk, side: Side) -> bool:
    """Is there a link open for this side now?"""
    return bool(passes_to(talk.ref, purpose=link_of(side), at=by.at))


def side_called(side: str) -> Side:
    """The side with this word; 404 for another word."""
    if side not in Side.values:
        raise Http404
    return Side(side)


def talk_by_link(*, by: Actor, secret: str) -> tuple[Talk, Side]:
    """The talk and the side that a shared link opens; 404 when it opens nothing (any more)."""
    for side in Side:
        given = pass_for(secret, purpose=link_of(side), at=by.at)
        found = Talk.objects.filter(pk=given.ref_id).select_related("dimension").first() if given else None
        if found is not None:
            return found, side
    raise Http404


def participant(*, by: Actor, secret: str) -> tuple[Actor, Participant]:
    """Whom an own link belongs to, and that holder as the one who acts; 404 when it opens nothing (any more)."""
    given = pass_for(secret, purpose=OWN, at=by.at)
    found = Participant.objects.filter(pk=given.ref_id) if given is not None else Participant.objects.none()
    row = found.select_related("talk__dimension", "talk__framework").first()
    if given is None or row is None:
        raise Http404
    return Actor(ActorKind.PASS, given.pk, by.at), row


def check_takes_part(by: Actor, row: Participant) -> None:
    """Raises NotAllowed for who does not act by a link, or left the talk."""
    if by.kind is not ActorKind.PASS or row.left_at is not None:
        raise NotAllowed


def may_read_promises(by: Actor, about: Ref) -> bool:
    """Did the actor open the talk in which these promises were made?"""
    return by.is_person and Talk.objects.filter(pk=about.id, opened_by=by.person_id).exists()
