"""The newsletter: asking for it, confirming, stopping, and making one letter."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation

from kring.foundation.notices.api import Addressee, When, choose, mail_to, send, wishes
from kring.foundation.people.api import address_of
from kring.foundation.records.api import Actor, Missing, NotAllowed, action, tell
from kring.modules.knowledge.models import Subscription
from kring.modules.knowledge.news import events
from kring.modules.knowledge.news.queries.letters import letter_for
from kring.modules.knowledge.news.rules import period_of

LETTER, QUESTION = "knowledge.newsletter", "knowledge.newsletter_question"
SALT = "kring.knowledge.newsletter"


class BadLink(Missing):
    """Deze link klopt niet of is verlopen. Vraag de nieuwsbrief opnieuw aan."""


def token_of(subscription: Subscription) -> str:
    """The signed word in the links of a mail to an address without an account."""
    return signing.dumps(str(subscription.uid), salt=SALT)


def _with_token(token: str) -> Subscription:
    try:
        uid = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError):
        raise BadLink from None
    found = Subscription.objects.select_for_update().filter(uid=uid, person=None).first()
    if found is None:
        raise BadLink
    return found


ASKED_AGAIN = timedelta(days=3)  # an owner who did not answer is not asked sooner


@action
def choose_letter(*, by: Actor, themes: Sequence[str], region: str, rhythm: str) -> None:
    """A person wants the newsletter, or another one than before. Raises NotAllowed for who is not signed in."""
    if not by.is_person:
        raise NotAllowed
    found = Subscription.objects.select_for_update().filter(person_id=by.person_id).first()
    made = found or Subscription(person_id=by.person_id, asked_at=by.at, confirmed_at=by.at)
    chosen = (sorted(set(themes)), region, rhythm)
    off = any(wish.kind == LETTER and wish.when == When.OFF for wish in wishes(by.person_id))
    if found is not None and not off and (made.themes, made.region, made.rhythm) == chosen:
        return
    made.themes, made.region, made.rhythm = chosen
    made.save()
    if off:
        choose(by=by, person_id=by.person_id, wishes={LETTER: When.NOW})
    tell(events.NewsletterChosen(about=(by.ref,)))


@action
def stop_letter(*, by: Actor) -> None:
    """A person wants the newsletter no more; what they chose is forgotten. Twice changes nothing."""
    if not by.is_person:
        raise NotAllowed
    found = Subscription.objects.filter(person_id=by.person_id).first()
    if found is not None:
        found.delete()
        tell(events.NewsletterStopped(about=(by.ref,)))


@action
def ask_letter(*, by: Actor, email: str, themes: Sequence[str], region: str, rhythm: str) -> None:
    """Somebody without an account wants the newsletter at this address: its owner is asked by mail, once in three
    days at most, whoever types the address how often.

    Whether the address was known already is told to nobody. One that said yes before gets no other themes this way.
    """
    found = Subscription.objects.select_for_update().filter(email=email.lower()).first()
    if found is not None and found.confirmed_at is not None:
        return
    made = found or Subscription(email=email.lower(), asked_at=by.at)
    made.themes, made.region, made.rhythm = sorted(set(themes)), region, rhythm
    again = found is not None and by.at - found.asked_at < ASKED_AGAIN
    if not again:
        made.asked_at = by.at
    made.save()
    if not again:
        from kring.modules.knowledge.news.jobs import mail_question

        mail_question.defer(subscription=made.pk)
    tell(events.NewsletterAsked(about=(made.ref,)))


def mail_the_question(subscription_id: int) -> None:
    """Ask the owner of an address, for the job. Raises MailNotSent."""
    found = Subscription.objects.filter(pk=subscription_id, confirmed_at=None, person=None).first()
    if found is not None:
        context = {"url": reverse("knowledge:letter_confirm", args=[token_of(found)])}
        number = f"newsletter-question-{found.pk}-{found.asked_at:%Y%m%d%H%M}"
        mail_to(to=Addressee(found.email, settings.LANGUAGE_CODE, ""), notice=QUESTION, context=context, number=number)


@action
def confirm_letter(*, by: Actor, token: str) -> None:
    """The owner of an address says yes. Raises BadLink. Twice changes nothing."""
    found = _with_token(token)
    if found.confirmed_at is None:
        found.confirmed_at = by.at
        found.save(update_fields=["confirmed_at"])
        tell(events.NewsletterConfirmed(about=(found.ref,)))


@action
def stop_letter_by_link(*, by: Actor, token: str) -> None:
    """The owner of an address stops; the address goes at once. Raises BadLink for a link that we did not make."""
    try:
        found = _with_token(token)
    except BadLink:
        _check_signed(token)
        return
    ref = found.ref
    found.delete()
    tell(events.NewsletterStopped(about=(ref,)))


def _check_signed(token: str) -> None:
    """Raises BadLink for what we never signed; a link of somebody who stopped before is well."""
    try:
        signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError):
        raise BadLink from None


@action
def make_letter(*, by: Actor, subscription_id: int) -> None:
    """One letter for this period, unless it was made; nothing new: no letter. Raises MailNotSent for an address."""
    one = Subscription.objects.select_for_update().filter(pk=subscription_id, confirmed_at__isnull=False).first()
    period = period_of(one.rhythm, by.today) if one else ""
    if one is None or one.last_period == period:
        return
    with translation.override(_language(one)):
        items = letter_for(one, by.at, by.today)
    if items:
        _send(by, one, items, period)
    one.last_period, one.last_at, one.pages = period, by.at, [item["page"] for item in items]
    one.save(update_fields=["last_period", "last_at", "pages"])
    tell(events.NewsletterMade(about=(one.ref,), data={"period": period, "pages": one.pages}))


def _language(one: Subscription) -> str:
    address = address_of(one.person_id) if one.person_id else None
    return address.language if address else settings.LANGUAGE_CODE


def _send(by: Actor, one: Subscription, items: list[dict[str, Any]], period: str) -> None:
    context = {"items": items, "count": len(items), "first": items[0]["title"], "url": reverse("knowledge:news")}
    if one.person_id:
        send(by=by, person_id=one.person_id, notice=LETTER, context=context)
        return
    stop = reverse("knowledge:letter_stop", args=[token_of(one)])
    to = Addressee(one.email, settings.LANGUAGE_CODE, "")
    mail_to(to=to, notice=LETTER, context=context, number=f"newsletter-{one.pk}-{period}", stop=stop)
