"""What talks give the house: their promises, a mail when somebody asks for help, what goes after its term."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice, send
from kring.foundation.people.api import LEADING, follow
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import Actor, Ref, RefKind, register_ref_kind
from kring.parts.promises.api import PromiseKind, register_promise_kind

from . import access, queries
from .access import BOARDING
from .models import ANSWER_DAYS, KEPT_DAYS, Answer, Participant, Talk

HELP = "knowledge.promise_help"
NEVER_ENDED_DAYS = 180  # a talk that nobody ended


def on_help(by: Actor, about: Ref, promise: int) -> None:
    """Tell who opened the talk that somebody asks for help with what they promised in it."""
    opener = Talk.objects.filter(pk=about.id).values_list("opened_by_id", flat=True).first()
    if opener is not None:
        url = reverse("promises:show", args=[promise])
        send(by=by, person_id=opener, notice=HELP, context={"url": url})


def _over(prefix: str, today: date, days: int) -> Q:
    ended = Q(**{f"{prefix}ended_at__date__lt": today - timedelta(days=days)})
    never = {f"{prefix}ended_at": None, f"{prefix}opened_at__date__lt": today - timedelta(days=days + NEVER_ENDED_DAYS)}
    return ended | Q(**never)


def old_answers(today: date) -> Any:
    """What people filled in goes a month after the talk."""
    return Answer.objects.filter(_over("participant__talk__", today, ANSWER_DAYS))


def old_talks(today: date) -> Any:
    """A talk goes a year after its end, with who took part."""
    return Talk.objects.filter(_over("", today, KEPT_DAYS))


def old_participants(today: date) -> Any:
    """Who took part goes with the talk."""
    return Participant.objects.filter(_over("talk__", today, KEPT_DAYS))


def leads(actor: Actor) -> bool:
    """Can this be somebody who opens talks?"""
    return actor.is_person and any(actor.has(role) for role in (*LEADING, *BOARDING))


register_promise_kind(
    PromiseKind("mirror_talk", gettext_lazy("Spiegelgesprek"), queries.talk_url, on_help, access.may_read_promises)
)
register_notice(NoticeKind(HELP, gettext_lazy("Iemand vraagt hulp bij een belofte uit je gesprek")))
register_ref_kind(RefKind("mirror_talk", queries.talk_titles, queries.talk_url))
register_retention("knowledge.Answer", old_answers)
register_retention("knowledge.Participant", old_participants)
register_retention("knowledge.Talk", old_talks)
register_title("knowledge.Talk", gettext_lazy("Spiegelgesprekken die je opende"))
register_title("knowledge.Participant", gettext_lazy("Spiegelgesprekken waaraan je meedeed"))
register_title("knowledge.Answer", gettext_lazy("Wat je invulde in een spiegelgesprek"))
contribute(menu=(MenuPlace(gettext_lazy("Mijn spiegelgesprekken"), "knowledge:talks", 26, side="own", shown_to=leads),))
follow("knowledge.Talk.opened_by", "knowledge.Participant.person")
