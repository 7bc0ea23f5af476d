"""How the register's own rows follow when two accounts become one. Nothing goes: what was decided stays decided."""

from django.db import IntegrityError, models, transaction

from kring.foundation.records.api import Actor, Ref, action, tell
from kring.modules.register.actions.entries import add_entry, refresh
from kring.modules.register.actions.spans import refresh_spans
from kring.modules.register.models import (
    Application,
    Enrolment,
    Entry,
    InvoiceLine,
    Postponement,
    PostponementRequest,
    Registration,
    Reminded,
    Removal,
    Renewal,
    Shield,
    Showing,
)
from kring.parts.casework.api import move_subject

from . import events
from .rules import Candidate, surviving

# Everything that belongs to an enrolment and follows it. Spans are written anew; an entry is made anew.
BELONGING: tuple[type[models.Model], ...] = (
    Registration, Application, Renewal, PostponementRequest, Postponement, Removal, Reminded, InvoiceLine,
)  # fmt: skip
STAYING = ("register.Certificate",)  # it says the number of its own enrolment, so it is revoked under that
WRITTEN_ANEW = ("register.Span", "register.Entry")
Left = list[tuple[str, object]]


def move_enrolments(by: Actor, from_id: int, into_id: int) -> Left:
    """Enrolments of the one become the other's; where both are in one register now, one remains. Shields and choices
    come first, so that nobody is found, or shown more of, because of it."""
    Shield.objects.filter(person_id=from_id).update(person_id=into_id)
    left = _move_showing(from_id, into_id)
    mine = {row.register_id: row for row in _current(from_id)}
    theirs = {row.register_id: row for row in _current(into_id)}
    for code in mine.keys() & theirs.keys():
        left += _join(by, mine[code], theirs[code])
    Enrolment.objects.filter(person_id=from_id).update(person_id=into_id)
    refresh(by=by, person_id=into_id)
    return left


def _current(person_id: int) -> list[Enrolment]:
    found = Enrolment.objects.select_for_update().filter(person_id=person_id, left_date=None)
    return list(found.order_by("register_id", "pk"))


def _join(by: Actor, one: Enrolment, other: Enrolment) -> Left:
    """Two enrolments in one register: the facts of both under the earliest, the other ends as merged."""
    kept_id = surviving(Candidate(one.pk, one.enrolled_at), Candidate(other.pk, other.enrolled_at))
    kept, ended = (one, other) if one.pk == kept_id else (other, one)
    return join_enrolments(by=by, kept=kept, ended=ended)


@action
def join_enrolments(*, by: Actor, kept: Enrolment, ended: Enrolment) -> Left:
    """Everything that belongs to the one enrolment belongs to the kept one; returns what could not follow."""
    left = [row for model in BELONGING for row in _move(model, ended, kept)]
    Enrolment.objects.filter(merged_into=ended).update(merged_into=kept)
    Entry.objects.filter(enrolment=ended).delete()
    ended.left_date, ended.merged_into = by.today, kept
    ended.save(update_fields=["left_date", "merged_into"])
    if kept.consented_at is None and ended.consented_at is not None:
        kept.consented_at = ended.consented_at
        kept.save(update_fields=["consented_at"])
    move_subject(by=by, from_ref=ended.ref, into_ref=kept.ref)
    refresh_spans([kept, ended])
    if not Entry.objects.filter(enrolment=kept).exists():
        add_entry(kept, by.today)
    about = (kept.ref, ended.ref, Ref("person", str(kept.person_id)), Ref("person", str(ended.person_id)))
    tell(events.EnrolmentsMerged(about=about, data={"kept": kept.number, "ended": ended.number}))
    return left


def _move(model: type[models.Model], ended: Enrolment, kept: Enrolment) -> Left:
    left: Left = []
    for pk in model._default_manager.filter(enrolment=ended).order_by("pk").values_list("pk", flat=True):
        try:
            with transaction.atomic():
                model._default_manager.filter(pk=pk).update(enrolment=kept)
        except IntegrityError:  # the kept one has the same already: a reminder of the same day
            left.append((f"{model._meta.label}.enrolment", pk))
    return left


def _move_showing(from_id: int, into_id: int) -> Left:
    """What the one showed follows only when the other never chose: nobody's public page grows unasked."""
    mine = Showing.objects.filter(person_id=from_id).first()
    if mine is None:
        return []
    if Showing.objects.filter(person_id=into_id).exists():
        return [("register.Showing.person", mine.pk)]
    Showing.objects.filter(pk=mine.pk).update(person_id=into_id)
    return []
