"""Verbs that change promises."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from django.urls import reverse

from kring.foundation.notices.api import Addressee, mail_to, send
from kring.foundation.people.api import give_pass, passes_to, revoke_pass
from kring.foundation.records.api import AMSTERDAM, Actor, Missing, Ref, Refusal, action, tell

from . import access, events
from .access import ANSWER
from .kinds import kind_of
from .models import Promise
from .rules import GUEST_DAYS, follow_up_for, guest_goes, is_alive, is_due, is_too_soon, may_answer, names_a_site
from .states import State

NOTICE = "promises.follow_up"


class Answer(StrEnum):
    """What an owner can say of a promise."""

    DONE = "done"
    LATER = "later"
    HELP = "help"
    DROP = "drop"


STATE = {
    Answer.DONE: State.DONE,
    Answer.LATER: State.LATER,
    Answer.HELP: State.HELP,
    Answer.DROP: State.DROPPED,
}
EVENT = {
    Answer.DONE: events.PromiseKept,
    Answer.LATER: events.PromiseMoved,
    Answer.HELP: events.HelpAsked,
    Answer.DROP: events.PromiseDropped,
}


class NobodyPromised(Refusal):
    """Schrijf op wie dit doet: met een naam en een e-mailadres."""


class DayIsOver(Refusal):
    """Deze dag is al voorbij. Kies een latere dag."""


class TooSoon(Refusal):
    """Wie geen account gebruikt, vragen we het op zijn vroegst over 7 dagen. Kies een latere dag."""


class SiteNamed(Refusal):
    """Hier mag geen adres van een website in staan, want deze tekst gaat in een mail. Schrijf het zonder adres op."""


class GuestHasOne(Refusal):
    """Op dit e-mailadres staat hier al een belofte open. Kies iemand anders, of zet het erbij als die klaar is."""


class AnsweredAlready(Refusal):
    """Deze belofte is al afgerond."""


@action
def promise(
    *,
    by: Actor,
    words: str,
    due_date: date,
    about: Ref,
    owner_id: int | None = None,
    owner_name: str = "",
    owner_address: str = "",
    follow_up_date: date | None = None,
    made_in: Ref | None = None,
) -> int:
    """Somebody will do something by a day; returns the number of the promise.

    owner_id: a person; else owner_name and owner_address of a guest. about: a thing whose kind is registered.
    follow_up_date: when the owner is asked; without one six weeks from now. made_in: where it was said (about).
    Whether `by` may write it down is the caller's rule. Raises NobodyPromised, DayIsOver; for a guest also SiteNamed,
    TooSoon, and GuestHasOne when this address has an open one about the same thing (the caller keeps others from it).
    """
    kind_of(about)
    guest = owner_id is None
    if guest and not (owner_name.strip() and owner_address.strip()):
        raise NobodyPromised(field="owner_name" if not owner_name.strip() else "owner_address")
    if due_date < by.today:
        raise DayIsOver(field="due_date")
    follow_up = follow_up_for(by.today, follow_up_date)
    if follow_up < by.today:
        raise DayIsOver(field="follow_up_date")
    if guest:
        _check_guest(by, about, owner_address.strip(), follow_up, {"words": words, "owner_name": owner_name})
    place = made_in or about
    made = Promise(
        words=words, due_date=due_date, follow_up_date=follow_up, about_kind=about.kind, about_id=about.id,
        made_in_kind=place.kind, made_in_id=place.id, owner_id=owner_id,
        owner_name=owner_name.strip() if guest else "", owner_address=owner_address.strip() if guest else "",
        made_by_id=by.id if by.is_person else None, made_at=by.at,
    )  # fmt: skip
    made.save()
    tell(events.PromiseMade(about=(made.ref, about), data={"promise": made.pk}))
    return made.pk


def _check_guest(by: Actor, about: Ref, address: str, follow_up: date, texts: Mapping[str, str]) -> None:
    """A guest never asked for mail: one question about a thing, not at once, and no way to any site in it."""
    for field, text in texts.items():
        if names_a_site(text):
            raise SiteNamed(field=field)
    if is_too_soon(by.today, follow_up):
        raise TooSoon(field="follow_up_date")
    theirs = Promise.objects.filter(owner=None, owner_address__iexact=address)
    states = theirs.filter(about_kind=about.kind, about_id=about.id).values_list("state", flat=True)
    if any(is_alive(State(state)) for state in states):
        raise GuestHasOne(field="owner_address")


@action
def answer(*, by: Actor, promise: Promise, answer: Answer, on: date | None = None, words: str = "") -> None:
    """The owner says how it went. LATER needs a day (`on`) from tomorrow on; HELP reaches whoever made the list.

    Raises NotAllowed, AnsweredAlready, DayIsOver.
    """
    found = Promise.objects.select_for_update().filter(pk=promise.pk).first()
    if found is None:
        raise Missing
    access.check_may_answer(by, found)
    to, words = STATE[answer], words.strip()
    if not may_answer(State(found.state), to):
        if found.state == to and found.answer == words:
            return
        raise AnsweredAlready
    if answer is Answer.LATER:
        if on is None or on <= by.today:
            raise DayIsOver(field="on")
        found.due_date = found.follow_up_date = on
        found.asked_at = None
    found.state, found.answered_at, found.answer = to, by.at, words
    found.save()
    if answer is Answer.HELP:
        kind_of(found.about).on_help(by, found.about, found.pk)
    tell(EVENT[answer](about=(found.ref, found.about), data={"promise": found.pk}))


@action
def ask(*, by: Actor, promise_id: int) -> None:
    """Ask the owner how it went, once per agreed day. Raises MailNotSent for a guest's mail; then nothing changed.

    The row is locked while a guest's mail is handed over, so that two workers never send it both.
    """
    found = Promise.objects.select_for_update().filter(pk=promise_id).first()
    if found is None or not is_due(State(found.state), found.follow_up_date, found.asked_at is not None, by.today):
        return
    if found.owner_id is not None:
        url = reverse("promises:show", args=[found.pk])
        send(by=by, person_id=found.owner_id, notice=NOTICE, context={"url": url, "words": found.words})
    elif found.owner_address:
        _mail_guest(by, found)
    found.asked_at = by.at
    found.save(update_fields=["asked_at"])
    tell(events.FollowUpAsked(about=(found.ref,), data={"promise": found.pk}))


def _mail_guest(by: Actor, found: Promise) -> None:
    for given in passes_to(found.ref, purpose=ANSWER, at=by.at):
        revoke_pass(by=by, given=given)
    ends = datetime.combine(by.today + timedelta(days=GUEST_DAYS), time(), AMSTERDAM)
    secret = give_pass(by=by, purpose=ANSWER, ref=found.ref, ends_at=ends)
    context = {"url": reverse("promises:guest", args=[secret]), "words": found.words}
    to = Addressee(found.owner_address, "nl", found.owner_name)
    # The address takes no mail: asking again would change nothing.
    mail_to(to=to, notice=NOTICE, context=context, number=f"promise-{found.pk}-{found.follow_up_date:%Y%m%d}")


@action
def forget_guests(*, by: Actor) -> int:
    """Erase names and addresses of guests that are needed no more; returns of how many promises."""
    last = by.today - timedelta(days=GUEST_DAYS)
    found = Promise.objects.filter(owner=None, guest_gone_at=None, follow_up_date__lt=last)
    ids = [one.pk for one in found if guest_goes(one.follow_up_date, by.today)]
    if ids:
        Promise.objects.filter(pk__in=ids).update(owner_name="", owner_address="", guest_gone_at=by.at)
        tell(events.GuestsForgotten(data={"count": len(ids)}))
    return len(ids)
