"""Verbs of whoever opened a talk: inviting, going on, agreeing, ending."""

from collections.abc import Mapping
from datetime import timedelta

from kring.foundation.people.api import give_pass, passes_to, revoke_pass
from kring.foundation.records.api import Actor, Missing, Ref, Refusal, action, tell
from kring.modules.knowledge.mirror.models import Dimension, Framework
from kring.modules.knowledge.mirror.states import Side

from . import access, events
from .counting import facts_of
from .items import items_of_cards, items_of_scan
from .models import Answer, Talk
from .rules import SideFacts, is_recognisable, lacks_action, may_move, waits_for_everybody
from .states import Phase, TalkKind

LINK_DAYS = 90  # a link that nobody closes stops by itself
LEAST_STATEMENTS = 2


class NotNow(Refusal):
    """Dat kan in deze fase van het gesprek niet. Laad de bladzijde opnieuw."""


class NobodyThere(Refusal):
    """Er doet nog niemand mee. Deel eerst een link."""


class NobodyReady(Refusal):
    """Er is nog niemand klaar met invullen. Wacht nog even."""


class NotAllFinished(Refusal):
    """Nog niet iedereen is klaar. Wacht nog even, of ga verder zonder wie niet klaar is."""


class NoActionYet(Refusal):
    """Een gesprek eindigt met een actie voor de school en een voor het bestuur. Staat er bij een kant geen actie?
    Schrijf dan op waarom niet."""


class NoStatements(Refusal):
    """De redactie heeft nog niet genoeg stellingen geschreven. Kies zelf een kaart om over te praten."""


@action
def open_talk(*, by: Actor, dimension: Dimension, place: Ref) -> Talk:
    """A talk about the card of a dimension, for a school ("site") or a board. Raises NotAllowed."""
    access.check_may_open(by, place)
    items = items_of_cards(dimension)
    return _opened(by, place, kind=TalkKind.CARD, framework=dimension.framework, dimension=dimension, items=items)


@action
def open_scan(*, by: Actor, framework: Framework, place: Ref) -> Talk:
    """A scan over all dimensions that have a statement. Raises NotAllowed, NoStatements."""
    access.check_may_open(by, place)
    items = items_of_scan(framework)
    if len(items[Side.SCHOOL]) < LEAST_STATEMENTS:
        raise NoStatements
    return _opened(by, place, kind=TalkKind.SCAN, framework=framework, dimension=None, items=items)


def _opened(by: Actor, place: Ref, **about: object) -> Talk:
    site, board = access.school_and_board(place)
    talk = Talk(site=site, board=board, opened_by_id=by.person_id, opened_at=by.at, **about)
    talk.save()
    tell(events.TalkOpened(about=(talk.ref, place), data={"talk": talk.pk}))
    return talk


def locked(talk: Talk) -> Talk:
    """The talk as it is now, kept from others until the action is done. Raises Missing."""
    found = Talk.objects.select_for_update(of=("self",)).filter(pk=talk.pk).first()
    if found is None:
        raise Missing
    return found


def _led(by: Actor, talk: Talk, *phases: Phase) -> Talk:
    access.check_is_opener(by, talk)
    found = locked(talk)
    if found.phase not in phases:
        raise NotNow
    return found


@action
def give_link(*, by: Actor, talk: Talk, side: Side) -> str:
    """A new link for a side, the earlier one stops; returns its secret, shown once. Raises NotAllowed, NotNow."""
    found = _led(by, talk, Phase.INVITE, Phase.ALONE)
    _revoke(by, found, side)
    ends = by.at + timedelta(days=LINK_DAYS)
    secret = give_pass(by=by, purpose=access.link_of(side), ref=found.ref, ends_at=ends)
    tell(events.LinkGiven(about=(found.ref,), data={"side": side.value}))
    return secret


@action
def close_link(*, by: Actor, talk: Talk, side: Side) -> None:
    """Nobody joins by the link of this side any more; who joined stays. Raises NotAllowed."""
    access.check_is_opener(by, talk)
    if _revoke(by, talk, side):
        tell(events.LinkClosed(about=(talk.ref,), data={"side": side.value}))


def _revoke(by: Actor, talk: Talk, side: Side) -> int:
    open_ones = passes_to(talk.ref, purpose=access.link_of(side), at=by.at)
    for given in open_ones:
        revoke_pass(by=by, given=given)
    return len(open_ones)


@action
def start_alone(*, by: Actor, talk: Talk) -> None:
    """Everybody fills in alone; a side of fewer than four is told first. Raises NotAllowed, NotNow, NobodyThere."""
    found = _led(by, talk, Phase.INVITE)
    facts = facts_of(found)
    if not any(side.joined for side in facts.values()):
        raise NobodyThere
    found.phase = Phase.ALONE
    _tell_sides(found, facts)
    found.save()
    tell(events.AloneStarted(about=(found.ref,), data={"talk": found.pk}))


def _tell_sides(talk: Talk, facts: Mapping[Side, SideFacts]) -> None:
    """Decided once, before anybody begins: it never changes while people fill in."""
    talk.school_told, talk.board_told = is_recognisable(facts[Side.SCHOOL]), is_recognisable(facts[Side.BOARD])


@action
def compare(*, by: Actor, talk: Talk, without: bool = False) -> None:
    """Answers close and stand side by side. without: go on without who is not ready; they leave the talk.

    A side that was told it is small is not shown any more once somebody of it was set aside so.
    Raises NotAllowed, NotNow, NobodyReady, NotAllFinished while somebody who takes part is not ready.
    """
    found = _led(by, talk, Phase.ALONE)
    facts = facts_of(found)
    if not any(side.finished for side in facts.values()):
        raise NobodyReady
    if any(waits_for_everybody(side) for side in facts.values()) and not without:
        raise NotAllFinished
    unfinished = found.participants.filter(finished_at=None, left_at=None)
    Answer.objects.filter(participant__in=unfinished).delete()
    unfinished.update(left_at=by.at)
    school, board = facts[Side.SCHOOL], facts[Side.BOARD]
    found.school_lost, found.board_lost = school.joined - school.finished, board.joined - board.finished
    found.phase = Phase.COMPARE
    found.save(update_fields=["phase", "school_lost", "board_lost"])
    for side in Side:
        _revoke(by, found, side)
    tell(events.CompareStarted(about=(found.ref,), data={"talk": found.pk}))


@action
def take_card(*, by: Actor, talk: Talk, dimension: Dimension) -> None:
    """After a scan: the same people go on with the card of a dimension. Raises NotAllowed, NotNow."""
    found = _led(by, talk, Phase.COMPARE)
    if found.kind != TalkKind.SCAN or dimension.framework_id != found.framework_id:
        raise NotNow
    found.kind, found.dimension, found.phase = TalkKind.CARD, dimension, Phase.ALONE
    found.items = items_of_cards(dimension)
    Answer.objects.filter(participant__talk=found).delete()
    found.participants.update(told_at=None, finished_at=None)
    found.school_lost = found.board_lost = 0  # who was set aside in the scan takes no part in the talk that begins
    _tell_sides(found, facts_of(found))
    found.save()
    tell(events.CardTaken(about=(found.ref,), data={"dimension": dimension.pk}))


@action
def start_agreeing(*, by: Actor, talk: Talk) -> None:
    """From comparing to what we agree. Raises NotAllowed, NotNow."""
    found = _led(by, talk, Phase.COMPARE)
    if not may_move(Phase(found.phase), Phase.AGREE) or found.kind != TalkKind.CARD:
        raise NotNow
    found.phase = Phase.AGREE
    found.save(update_fields=["phase"])
    tell(events.AgreeStarted(about=(found.ref,), data={"talk": found.pk}))


@action
def write_agreed(*, by: Actor, talk: Talk, words: str) -> None:
    """What we agree, in words. Raises NotAllowed, NotNow."""
    found = _led(by, talk, Phase.AGREE)
    if found.agreed == words.strip():
        return
    found.agreed = words.strip()
    found.save(update_fields=["agreed"])
    tell(events.AgreementWritten(about=(found.ref,), data={"talk": found.pk}))


@action
def end(*, by: Actor, talk: Talk, reasons: Mapping[str, str]) -> None:
    """The talk is over. reasons: by side ("school", "board") why it has no action. Raises NotAllowed, NotNow,
    NoActionYet."""
    found = _led(by, talk, Phase.AGREE)
    with_action = list(found.actions.values_list("side", flat=True))
    lacking = lacks_action(with_action, reasons, Side.values)
    if lacking:
        raise NoActionYet(field=f"why_none_{lacking[0]}")
    found.why_none_school = "" if Side.SCHOOL in with_action else reasons[Side.SCHOOL].strip()
    found.why_none_board = "" if Side.BOARD in with_action else reasons[Side.BOARD].strip()
    found.phase, found.ended_at = Phase.ENDED, by.at
    found.save()
    tell(events.TalkEnded(about=(found.ref,), data={"actions": len(with_action)}))
