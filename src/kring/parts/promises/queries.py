"""What promises answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor, Ref

from . import access
from .kinds import kind_of
from .models import Promise
from .rules import is_alive
from .states import State

ALIVE = [state for state in State if is_alive(state)]


@dataclass(frozen=True)
class PromiseRow:
    """A promise. owner: a name, "iemand" when it is known no more."""

    id: int
    words: str
    owner: str
    due_date: date
    follow_up_date: date
    state: State
    answer: str
    about: Ref

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def tone(self) -> str:
        """The tone of its badge."""
        return {State.DONE: "done", State.HELP: "attention", State.OPEN: "busy", State.LATER: "busy"}.get(
            self.state, "none"
        )

    @property
    def is_alive(self) -> bool:
        return is_alive(self.state)

    @property
    def url(self) -> str:
        return reverse("promises:show", args=[self.id])

    @property
    def about_title(self) -> str:
        return str(kind_of(self.about).title)

    @property
    def about_url(self) -> str:
        return kind_of(self.about).url(self.about.id)


def _rows(found: "QuerySet[Promise]") -> list[PromiseRow]:
    return [row_of(one) for one in found.select_related("owner")]


def row_of(one: Promise) -> PromiseRow:
    """The row of a promise that access fetched."""
    return PromiseRow(
        id=one.pk,
        words=one.words,
        owner=one.owner.name if one.owner else one.owner_name or _("iemand"),
        due_date=one.due_date,
        follow_up_date=one.follow_up_date,
        state=State(one.state),
        answer=one.answer,
        about=one.about,
    )


def promises_of(about: Ref) -> list[PromiseRow]:
    """The promises about a thing, by day. The caller checked that the reader may see them."""
    return _rows(Promise.objects.filter(about_kind=about.kind, about_id=about.id))


def promises_of_many(abouts: Iterable[Ref]) -> list[PromiseRow]:
    """The promises about several things of one kind or more, by day, in one query. The caller checked as above."""
    wanted = Q(pk=None)
    for about in abouts:
        wanted |= Q(about_kind=about.kind, about_id=about.id)
    return _rows(Promise.objects.filter(wanted))


def own(*, by: Actor) -> list[PromiseRow]:
    """What the actor promised: what runs first, then the rest."""
    if not by.is_person:
        return []
    found = _rows(Promise.objects.filter(owner_id=by.person_id))
    return sorted(found, key=lambda row: (not row.is_alive, row.due_date, row.id))


def waiting(*, by: Actor) -> list[PromiseRow]:
    """The promises of the actor about which they were asked, or whose day has come, and that are not answered yet."""
    if not by.is_person:
        return []
    found = Promise.objects.filter(owner_id=by.person_id, state__in=ALIVE)
    return [row for row in _rows(found) if min(row.due_date, row.follow_up_date) <= by.today]


def running(*, by: Actor, since: date) -> list[PromiseRow]:
    """The promises of the actor that run, due from a day on."""
    if not by.is_person:
        return []
    return _rows(Promise.objects.filter(owner_id=by.person_id, state__in=ALIVE, due_date__gte=since))


def to_ask(today: date) -> list[int]:
    """The numbers of the promises whose owner must be asked now."""
    found = Promise.objects.filter(asked_at=None, follow_up_date__lte=today, state__in=ALIVE)
    return list(found.order_by("follow_up_date", "id").values_list("pk", flat=True))


def may_answer(by: Actor, promise: Promise) -> bool:
    """Is it the actor's, and still to be answered?"""
    return access.is_owner(by, promise) and is_alive(State(promise.state))
