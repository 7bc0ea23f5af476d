"""When and how a register reminds, and what such a letter looks like."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from kring.modules.register.letters import letter, next_step
from kring.modules.register.models import Register, Reminded, Reminder
from kring.modules.register.rules import Facts, Grant, due_after, months_later, rule_set_for


@dataclass(frozen=True)
class ReminderRow:
    """One moment: how long before, its words, and how often it was sent this year."""

    months: int
    text: str
    sent: int


@dataclass(frozen=True)
class Preview:
    """A letter as somebody would get it."""

    subject_day: str
    text: str
    step: str


def reminders_of(*, register: Register, on: date) -> list[ReminderRow]:
    """The moments of a register, the earliest first."""
    since = date(on.year, 1, 1)
    counts = Reminded.objects.filter(enrolment__register=register, sent_at__date__gte=since)
    sent = dict(counts.values_list("months_before").annotate(count=Count("id")))
    rows = Reminder.objects.filter(register=register).order_by("-months_before")
    return [ReminderRow(row.months_before, row.text, sent.get(row.months_before, 0)) for row in rows]


def has_due_dates(*, register: Register, on: date) -> bool:
    """Does this register ask for renewal at all?"""
    return rule_set_for(register.pk, on).renewal is not None


def preview(*, register: Register, months: int, text: str, on: date) -> Preview:
    """The letter to a made-up leader who has to renew after so many months and has done nothing yet."""
    rules = rule_set_for(register.pk, on)
    due = months_later(on, months)
    start = months_later(due, -12 * (rules.years or 1))
    title = rules.titles[-1].code if rules.titles else ""
    grant = Grant(title, start, due_after(rules, start)[1] or due, rules.name)
    step = next_step(register.pk, Facts(start, (grant,)), [], on)
    made = letter(register.pk, text, due, step)
    return Preview(made["day"], made["text"], made["step"])
