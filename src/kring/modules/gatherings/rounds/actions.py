"""Verbs that change rounds: make one, ask people, answer, divide, cancel."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from django.db.models import Max

from kring.foundation.notices.api import send, send_many
from kring.foundation.people.api import give_pass
from kring.foundation.records.api import Actor, Missing, Ref, Refusal, action, tell
from kring.modules.gatherings.series.actions import make_series, publish_series
from kring.modules.gatherings.series.states import SeriesKind
from kring.parts.groups import api as groups

from . import access, events, people
from .access import LINK
from .models import Participant, Round, RoundSlot
from .states import ROUND_MOVES, Answer, RoundState

PASS_DAYS = 60  # a link in an invitation works until so long after the last answer day
INVITED = "gatherings.round_invited"
GROUPED = "gatherings.round_group"


class NotNow(Refusal):
    """Dit kan in deze stap van de ronde niet."""


class NoSlots(Refusal):
    """Er staan nog geen dagen en plaatsen. Zet die er eerst bij."""


class SlotWrong(Refusal):
    """Het einde ligt vóór het begin. Kies een later einde."""


class DayIsOver(Refusal):
    """Deze dag is al voorbij. Kies een latere dag."""


class TooFew(Refusal):
    """Er doen nog te weinig mensen mee voor één groep."""


@dataclass(frozen=True)
class NewRound:
    """What a round is about, and how its groups are made."""

    title: str
    question: str
    answer_until_date: date
    intro: str = ""
    own_question: str = ""
    own_options: Sequence[str] = ()
    open_to_all: bool = False
    least: int = 9
    most: int = 11
    provinces_least: int = 5


@dataclass(frozen=True)
class NewSlot:
    """A date and place; province "" is online. rooms: how many groups at once."""

    starts_at: datetime
    ends_at: datetime
    place: str = ""
    province: str = ""
    link: str = ""
    rooms: int = 1


def locked(found: Round) -> Round:
    """The round as it is now, held until the action ends. Raises Missing."""
    there = Round.objects.select_for_update(of=("self",)).select_related("series").filter(pk=found.pk).first()
    if there is None:
        raise Missing
    return there


def check_may_move(there: Round, to: RoundState) -> None:
    """Raises NotNow for what this state does not allow."""
    if to not in ROUND_MOVES[RoundState(there.state)]:
        raise NotNow


@action
def make(*, by: Actor, owner: Ref, new: NewRound) -> int:
    """A new round, in preparation; returns its number. Raises NotAllowed, DayIsOver."""
    access.check_leads(by, owner)
    if new.answer_until_date < by.today:
        raise DayIsOver(field="answer_until_date")
    series = make_series(
        by=by, owner=owner, title=new.title, question=new.question, intro=new.intro, kind=SeriesKind.ROUND
    )
    made = Round(
        series_id=series, own_question=new.own_question, own_options=list(new.own_options), least=new.least,
        most=new.most, provinces_least=new.provinces_least, open_to_all=new.open_to_all,
        answer_until_date=new.answer_until_date,
    )  # fmt: skip
    made.save()
    tell(events.RoundMade(about=(made.ref, owner), data={"round": made.pk}))
    return made.pk


@action
def add_slots(*, by: Actor, round: Round, slots: Sequence[NewSlot]) -> None:
    """More dates and places. Raises NotAllowed, NotNow, SlotWrong, DayIsOver."""
    access.check_leads(by, round.owner)
    there = locked(round)
    if there.state not in (RoundState.DRAFT, RoundState.OPEN):
        raise NotNow
    last = there.slots.aggregate(last=Max("number"))["last"]
    first = 0 if last is None else last + 1
    for one in slots:
        if one.ends_at <= one.starts_at:
            raise SlotWrong(field="ends_at")
        if one.starts_at < by.at:
            raise DayIsOver(field="day")
    RoundSlot.objects.bulk_create(
        RoundSlot(round=there, number=number, **asdict(one)) for number, one in enumerate(slots, start=first)
    )
    tell(events.SlotsChanged(about=(there.ref,), data={"round": there.pk, "added": len(slots)}))


@action
def take_slot(*, by: Actor, round: Round, number: int) -> None:
    """A date and place falls away, before anybody is divided. Raises NotAllowed, NotNow."""
    access.check_leads(by, round.owner)
    there = locked(round)
    if there.state not in (RoundState.DRAFT, RoundState.OPEN):
        raise NotNow
    gone, _each = there.slots.filter(number=number).delete()
    if gone:
        tell(events.SlotsChanged(about=(there.ref,), data={"round": there.pk, "removed": number}))


@action
def open_round(*, by: Actor, round: Round) -> None:
    """People may say when they can. Raises NotAllowed, NotNow, NoSlots."""
    access.check_leads(by, round.owner)
    there = locked(round)
    check_may_move(there, RoundState.OPEN)
    if not there.slots.exists():
        raise NoSlots
    there.state = RoundState.OPEN
    there.save(update_fields=["state"])
    tell(events.RoundOpened(about=(there.ref, there.owner), data={"round": there.pk}))


@action
def ask(
    *, by: Actor, round: Round, provinces: Collection[str] = (), school_types: Collection[str] = (),
    most: int | None = None,
) -> int:  # fmt: skip
    """Ask everybody in the register of these provinces and school types who was not asked; returns how many.

    Their invitations are mailed in the background. most: no more than so many. Raises NotAllowed, NotNow.
    """
    from .jobs import mail_invitations

    access.check_leads(by, round.owner)
    there = locked(round)
    if there.state != RoundState.OPEN:
        raise NotNow
    known = set(there.participants.values_list("person_id", flat=True))
    found = people.backgrounds(people.registered(there.owner, by.today), by.today)
    chosen = [one for one in people.selected(found, provinces, school_types) if one not in known][:most]
    if not chosen:
        return 0
    Participant.objects.bulk_create(
        Participant(round=there, person_id=one, asked_at=by.at, **asdict(found[one])) for one in chosen
    )
    mail_invitations.defer(round=there.pk)
    tell(events.PeopleAsked(about=(there.ref,), data={"round": there.pk, "people": len(chosen)}))
    return len(chosen)


@action
def mail_invitation(*, by: Actor, participant: Participant, url: str) -> None:
    """One invitation, once, with a link that works without signing in. url: its address up to the secret."""
    found = Participant.objects.select_for_update().filter(pk=participant.pk, mailed_at=None).first()
    if found is None or found.answer != Answer.ASKED:
        return
    ends = by.at + timedelta(days=max(1, (participant.round.answer_until_date - by.today).days) + PASS_DAYS)
    secret = give_pass(by=by, purpose=LINK, ref=found.ref, ends_at=ends)
    context = {"url": url.replace("SECRET", secret), "question": participant.round.series.question}
    send(by=by, person_id=found.person_id, notice=INVITED, context=context)
    found.mailed_at = by.at
    found.save(update_fields=["mailed_at"])
    tell(events.InvitationMailed(about=(found.ref, Ref("person", str(found.person_id)))))


@action
def divide(*, by: Actor, round: Round, seconds: int = 30, seed: int = 1) -> int:
    """Make groups of whoever takes part; returns the number of the division, whose search has begun.

    Raises NotAllowed, NotNow, TooFew.
    """
    from .dividing import begin

    access.check_leads(by, round.owner)
    there = locked(round)
    check_may_move(there, RoundState.DIVIDING)
    division = begin(by, there, seconds, seed)
    there.state, there.division_id = RoundState.DIVIDING, division.pk
    there.save(update_fields=["state", "division_id"])
    groups.search(by=by, division=division)
    tell(events.DividingBegun(about=(there.ref, there.owner), data={"round": there.pk, "division": division.pk}))
    return int(division.pk)


@action
def reopen(*, by: Actor, round: Round) -> None:
    """Go back to asking when people can; the groups that were made are let go. Raises NotAllowed, NotNow."""
    access.check_leads(by, round.owner)
    there = locked(round)
    if there.state != RoundState.DIVIDING:
        raise NotNow
    there.state, there.division_id = RoundState.OPEN, None
    there.save(update_fields=["state", "division_id"])
    tell(events.DividingEnded(about=(there.ref,), data={"round": there.pk}))


@action
def publish_round(*, by: Actor, round: Round) -> None:
    """Its groups become gatherings that everybody in them can see, and they are told. Raises NotAllowed, NotNow."""
    from .jobs import place_groups

    access.check_leads(by, round.owner)
    there = locked(round)
    check_may_move(there, RoundState.PUBLISHED)
    there.state = RoundState.PUBLISHED
    there.save(update_fields=["state"])
    place_groups.defer(round=there.pk, participants=[])
    tell(events.RoundPublished(about=(there.ref, there.owner), data={"round": there.pk}))


@action
def move_places(*, by: Actor, round: Round, participants: Sequence[int]) -> None:
    """Places as the groups are now; these participants (none: everybody) are told. Raises NotAllowed."""
    from . import publishing
    from .jobs import tell_groups

    access.check_leads(by, round.owner)
    there = locked(round)
    if publishing.place_all(by, there):
        publish_series(by=by, series=there.series)
        tell_groups.defer(round=there.pk, participants=list(participants))
        tell(events.PlacesGiven(about=(there.ref,), data={"round": there.pk, "participants": list(participants)}))


@action
def tell_group(*, by: Actor, round: Round, letters: Sequence[tuple[int, str, str]]) -> int:
    """Tell people their group: (person, group with its day, address of their page); returns how many are told."""
    access.check_leads(by, round.owner)
    told = send_many(
        by=by,
        notice=GROUPED,
        letters=[(person, {"url": url, "group": words, "title": round.series.title}) for person, words, url in letters],
    )
    tell(events.GroupTold(about=(round.ref,), data={"round": round.pk, "people": len(letters)}))
    return told
