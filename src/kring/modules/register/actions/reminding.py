"""Reminders of renewal: when and how a register writes, and writing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kring.foundation.notices.api import send_many
from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell
from kring.modules.register import events
from kring.modules.register.letters import letter, next_step
from kring.modules.register.models import Enrolment, PostponementRequest, Register, Reminded, Reminder, Renewal
from kring.modules.register.queries.facts import evidence_of_many, gather
from kring.modules.register.queries.standings import spans_on
from kring.modules.register.rules import Status, months_later
from kring.modules.register.rules.reminding import moment_for
from kring.parts.casework.api import OPEN

REMINDER_NOTICE = "register.reminder"
MOST_MONTHS = 24
AT_ONCE = 2000


class NoSuchMoment(Refusal):
    """Kies een moment tussen 1 en 24 maanden vooraf."""


class TextMissing(Refusal):
    """Schrijf op wat de schoolleider leest."""


class MomentTaken(Refusal):
    """Op dat moment gaat er al een herinnering uit. Pas die aan."""


@dataclass(frozen=True)
class Due:
    """Somebody to write to: the enrolment, its register, the due date, and the moment that has come."""

    enrolment: Enrolment
    due: date
    months: int


@action
def keep_reminder(*, by: Actor, register: Register, months: int, text: str, instead_of: int | None = None) -> None:
    """The office sets when (months before the due date) and in which words it reminds; instead_of: the moment that
    changes. Raises NotAllowed, NoSuchMoment, TextMissing, MomentTaken."""
    _check_office(by, register)
    if not 1 <= months <= MOST_MONTHS:
        raise NoSuchMoment(field="months")
    if not text.strip():
        raise TextMissing(field="text")
    known = {row.months_before: row for row in Reminder.objects.filter(register=register)}
    if months in known and months != instead_of:
        raise MomentTaken(field="months")
    row = known.get(instead_of or 0) or Reminder(register=register)
    if (row.months_before, row.text) == (months, text):
        return
    row.months_before, row.text = months, text
    row.save()
    tell(events.RemindersChanged(about=(register.ref,), data={"months": months}))


@action
def drop_reminder(*, by: Actor, register: Register, months: int) -> None:
    """The office does not remind at this moment any more. Raises NotAllowed."""
    _check_office(by, register)
    if Reminder.objects.filter(register=register, months_before=months).delete()[0]:
        tell(events.RemindersChanged(about=(register.ref,), data={"months": months}))


def _check_office(by: Actor, register: Register) -> None:
    if not by.has(Role.OFFICE, register.ref):
        raise NotAllowed


@action
def send_reminders(*, by: Actor) -> int:
    """Write to everybody for whom a moment has come, once per person, moment and due date; returns how many.

    Whoever asked for renewal or postponement is left alone. The letter names one next step.
    """
    reminders = {(row.register_id, row.months_before): row.text for row in Reminder.objects.all()}
    waiting = _waiting(by.today, reminders)
    for first in range(0, len(waiting), AT_ONCE):
        _write(by, waiting[first : first + AT_ONCE], reminders)
    if waiting:
        tell(events.RemindersSent(data={"count": len(waiting)}))
    return len(waiting)


def _waiting(on: date, reminders: dict[tuple[str, int], str]) -> list[Due]:
    """Who is to be written to on this day."""
    moments: dict[str, list[int]] = {}
    for register, months in reminders:
        moments.setdefault(register, []).append(months)
    latest = months_later(on, MOST_MONTHS)
    rows = spans_on(on).filter(
        status__in=(Status.REGISTERED, Status.POSTPONED),
        due_date__gt=on,
        due_date__lte=latest,
        enrolment__register_id__in=moments,
    )
    asked = _asked()
    found = []
    for span in rows.select_related("enrolment").order_by("enrolment_id"):
        assert span.due_date is not None  # as filtered
        moment = moment_for(span.due_date, on, moments[span.enrolment.register_id])
        if moment is not None and span.enrolment_id not in asked:
            found.append(Due(span.enrolment, span.due_date, moment))
    sent = set(
        Reminded.objects.filter(due_date__gt=on).values_list("enrolment_id", "due_date", "months_before")
    )  # fmt: skip
    return [one for one in found if (one.enrolment.pk, one.due, one.months) not in sent]


def _asked() -> set[int]:
    """Who asked for renewal or postponement already, and waits."""
    found: set[int] = set()
    for model in (Renewal, PostponementRequest):
        found |= set(model.objects.filter(case__state__in=OPEN).values_list("enrolment_id", flat=True))
    return found


def _write(by: Actor, waiting: Sequence[Due], reminders: dict[tuple[str, int], str]) -> None:
    facts = gather([one.enrolment for one in waiting])
    evidence = evidence_of_many({one.enrolment.person_id for one in waiting})
    Reminded.objects.bulk_create(
        Reminded(enrolment=one.enrolment, due_date=one.due, months_before=one.months, sent_at=by.at) for one in waiting
    )
    letters = [
        (
            one.enrolment.person_id,
            letter(
                one.enrolment.register_id,
                reminders[one.enrolment.register_id, one.months],
                one.due,
                next_step(
                    one.enrolment.register_id,
                    facts[one.enrolment.pk],
                    evidence.get(one.enrolment.person_id, []),
                    by.today,
                ),
            ),
        )
        for one in waiting
    ]
    send_many(by=by, notice=REMINDER_NOTICE, letters=letters)
