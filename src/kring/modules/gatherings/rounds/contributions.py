"""What rounds give the house: a question in the inbox, a place in the menu, mails, the kind of division."""

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.home.api import InboxItem, MenuPlace, contribute
from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.people.api import follow
from kring.foundation.privacy.api import register_retention, register_title
from kring.foundation.records.api import Actor, Ref, RefKind, register_ref_kind
from kring.parts.groups.api import DivisionKind, register_division_kind

from . import access, breakouts, dividing, publishing, queries, waiting
from .actions import GROUPED, INVITED
from .models import KEPT_DAYS, Participant
from .states import RoundState


def todo(by: Actor) -> list[InboxItem]:
    """Rounds in which I still have to say when I can."""
    return [
        InboxItem(
            _("Wanneer kun je? %(question)s") % {"question": one.round.series.question},
            reverse("gatherings:round_own", args=[one.round_id]), by=one.round.answer_until_date, act=_("Antwoord"),
        )
        for one in queries.running(by=by)
    ]  # fmt: skip


def to_divide(by: Actor) -> list[InboxItem]:
    """Groups that wait for me, as who runs rounds and series."""
    return [_to_divide(one) for one in waiting.waiting_for(by=by)]


def _to_divide(one: waiting.Waiting) -> InboxItem:
    title = {"title": one.title}
    if one.what == waiting.BREAKOUTS:
        words, url = (
            _("Maak de kleine groepen bekend: %(title)s") % title,
            reverse("gatherings:breakouts", args=[one.id]),
        )
        return InboxItem(words, url, by=one.on, act=_("Naar de groepen"))
    url = reverse("gatherings:round", args=[one.id])
    if one.what == RoundState.OPEN:
        return InboxItem(_("Maak de groepen: %(title)s") % title, url, act=_("Maak groepen"))
    return InboxItem(_("Maak de groepen bekend: %(title)s") % title, url, act=_("Naar de groepen"))


def _may_form(by: Actor, owner: Ref) -> bool:
    found = dividing.owner_of(owner)
    return found is not None and access.leads(by, found.owner)


def _round_titles(ids: list[str]) -> dict[str, str]:
    return {id_: str(_("Gespreksronde %(number)s") % {"number": id_}) for id_ in ids}


def too_old(today: date) -> Any:
    """Two years after the last answer nobody needs to know who could when."""
    return Participant.objects.filter(round__answer_until_date__lt=today - timedelta(days=KEPT_DAYS))


contribute(inbox=to_divide)
contribute(
    inbox=todo,
    menu=(MenuPlace(gettext_lazy("Gespreksrondes"), "gatherings:rounds", 23, "own", lambda actor: actor.is_person),),
)
register_notice(NoticeKind(INVITED, gettext_lazy("Je bent gevraagd voor een gespreksronde")))
register_notice(NoticeKind(GROUPED, gettext_lazy("Je groep in een gespreksronde")))
register_ref_kind(RefKind("round", _round_titles, lambda id_: reverse("gatherings:round", args=[id_])))
register_ref_kind(
    RefKind("round_participant", lambda ids: dict.fromkeys(ids, str(_("jouw deel van een gespreksronde"))))
)
register_retention("gatherings.Participant", too_old)
register_title("gatherings.Participant", gettext_lazy("Gespreksrondes waarvoor je gevraagd bent"))
register_division_kind(
    DivisionKind(
        dividing.KIND, gettext_lazy("Groepen van een gespreksronde"), may_form=_may_form,
        url=lambda id_: reverse("gatherings:round", args=[id_]), on_publish=publishing.published,
        on_change=publishing.changed,
    )
)  # fmt: skip
register_division_kind(
    DivisionKind(
        breakouts.KIND, gettext_lazy("Kleine groepen van een bijeenkomst"), may_form=breakouts.may_form,
        url=lambda id_: reverse("gatherings:breakouts", args=[id_]),
    )
)  # fmt: skip
follow("gatherings.Participant.person")
