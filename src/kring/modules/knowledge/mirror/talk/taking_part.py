"""Verbs of whoever takes part by a link, with or without an account."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kring.foundation.people.api import give_pass, passes_to, revoke_pass
from kring.foundation.records.api import Actor, Missing, Ref, Refusal, action, tell
from kring.modules.knowledge.mirror.states import Side
from kring.parts.promises.api import promise

from . import access, events
from .actions import LINK_DAYS, NotNow, locked
from .models import Answer, Participant, Talk, TalkAction
from .states import Phase

MOST = 60  # people of one side: a talk is of a team
MOST_ACTIONS = 20  # of a talk: an action can mail somebody who never asked for it
MOST_BY_LINK = 3  # of one participant


class Closed(Refusal):
    """Het gesprek is al verder. Je kunt niet meer aanschuiven."""


class Full(Refusal):
    """Er doen al 60 mensen mee aan deze kant."""


class EnoughActions(Refusal):
    """Bij dit gesprek staan al 20 acties. Meer passen er niet bij."""


class EnoughOfYours(Refusal):
    """Je schreef al 3 acties op. Vraag wie het gesprek leidt om de volgende op te schrijven."""


class NotEverything(Refusal):
    """Kies overal een antwoord. Daarna ben je klaar."""


@dataclass(frozen=True)
class Said:
    """What somebody says of one item: a level of the scale (None: not chosen yet) and a remark."""

    level: int | None
    remark: str = ""


@action
def join(*, by: Actor, talk: Talk, side: Side, role: str, key: UUID, name: str = "") -> str:
    """Somebody takes part; returns the secret of their own link, shown once. Raises Closed, Full.

    key: of the form that was sent; the same one again is the same participant, with a new link: the old one stops.
    So is the same person at the same side again, for the threshold counts people. Whoever is signed in is noted, so
    that they can take out or erase what they said; nobody else sees it.
    """
    found = locked(talk)
    if found.phase not in (Phase.INVITE, Phase.ALONE):
        raise Closed
    row = _same(by, found, side, key)
    if row is None:
        if found.participants.filter(side=side).count() >= MOST:
            raise Full
        row = Participant(talk=found, side=side, role=role, name=name.strip(), joined_with=key, joined_at=by.at)
        row.person_id = by.person_id if by.is_person else None
        row.save()
    for given in passes_to(row.ref, purpose=access.OWN, at=by.at):
        revoke_pass(by=by, given=given)
    secret = give_pass(by=by, purpose=access.OWN, ref=row.ref, ends_at=by.at + timedelta(days=LINK_DAYS))
    tell(events.Joined(about=(found.ref,), data={"side": side.value}))
    return secret


def _same(by: Actor, talk: Talk, side: Side, key: UUID) -> Participant | None:
    """Who sent this form before, or is this person at this side; who left can join anew."""
    sent = talk.participants.filter(joined_with=key).first()
    if sent is not None or not by.is_person:
        return sent
    return talk.participants.filter(person=by.person_id, side=side, left_at=None).first()


def _here(by: Actor, row: Participant) -> tuple[Talk, Participant]:
    access.check_takes_part(by, row)
    talk = locked(row.talk)
    found = Participant.objects.filter(pk=row.pk).first()
    if found is None:
        raise Missing
    access.check_takes_part(by, found)
    return talk, found


@action
def begin(*, by: Actor, participant: Participant) -> None:
    """They read who will see their answers, and begin. Raises NotAllowed, NotNow."""
    talk, row = _here(by, participant)
    if talk.phase != Phase.ALONE:
        raise NotNow
    if row.told_at is not None:
        return
    row.told_at = by.at
    row.save(update_fields=["told_at"])
    tell(events.Begun(about=(talk.ref,), data={"side": row.side}))


@action
def fill_in(*, by: Actor, participant: Participant, said: Mapping[str, Said], ready: bool) -> None:
    """Keep what somebody says, ready or not yet. Raises NotAllowed, NotNow, NotEverything (when ready)."""
    talk, row = _here(by, participant)
    if talk.phase != Phase.ALONE or row.told_at is None:
        raise NotNow
    keys = [item["key"] for item in talk.items_of(Side(row.side))]
    answers = [
        Answer(participant=row, item=key, level=said[key].level, remark=said[key].remark.strip())
        for key in keys
        if key in said
    ]
    if ready and (len(answers) < len(keys) or any(one.level is None for one in answers)):
        raise NotEverything
    row.answers.all().delete()
    Answer.objects.bulk_create(answers)
    row.finished_at = by.at if ready else None
    row.save(update_fields=["finished_at"])
    tell(events.Filled(about=(talk.ref,), data={"side": row.side, "ready": ready}))


@action
def leave(*, by: Actor, participant: Participant) -> None:
    """They stop, and what they said goes; until answers are compared. Raises NotAllowed, NotNow."""
    talk, row = _here(by, participant)
    if talk.phase not in (Phase.INVITE, Phase.ALONE):
        raise NotNow
    row.answers.all().delete()
    row.left_at, row.name = by.at, ""
    row.save(update_fields=["left_at", "name"])
    tell(events.LeftTalk(about=(talk.ref,), data={"side": row.side}))


@dataclass(frozen=True)
class Step:
    """An action to agree on: whose side, what, who does it (a guest, or the one who writes it), by when."""

    side: Side
    words: str
    due_date: date
    owner_name: str = ""
    owner_address: str = ""
    follow_up_date: date | None = None
    mine: bool = False


@action
def add_action(*, by: Actor, talk: Talk, step: Step, participant: Participant | None = None) -> int:
    """An action for a side, as a promise; returns its number. By who opened the talk, or by who takes part.

    Raises NotAllowed, NotNow, EnoughActions, EnoughOfYours, and what a promise refuses.
    """
    if participant is None:
        access.check_is_opener(by, talk)
        found, row = locked(talk), None
    else:
        found, row = _here(by, participant)
    if found.phase != Phase.AGREE:
        raise NotNow
    _check_room(found, row)
    own = step.mine and by.is_person
    number = promise(
        by=by, words=step.words, due_date=step.due_date, about=Ref("mirror_talk", str(found.pk)),
        owner_id=by.person_id if own else None, owner_name="" if own else step.owner_name,
        owner_address="" if own else step.owner_address, follow_up_date=step.follow_up_date,
    )  # fmt: skip
    TalkAction(talk=found, side=step.side, promise=number).save()
    if row is not None:
        row.actions_written += 1
        row.save(update_fields=["actions_written"])
    tell(events.ActionAdded(about=(found.ref,), data={"side": step.side.value, "promise": number}))
    return number


def _check_room(talk: Talk, row: Participant | None) -> None:
    if talk.actions.count() >= MOST_ACTIONS:
        raise EnoughActions
    if row is not None and row.actions_written >= MOST_BY_LINK:
        raise EnoughOfYours
