"""Spans: the copy of pure standing that SQL reads, written anew whenever facts change."""

from collections.abc import Iterable

from django.db import connection

from kring.foundation.records.api import Actor, action, tell
from kring.modules.register import events
from kring.modules.register.models import Enrolment, Span
from kring.modules.register.queries.facts import gather
from kring.modules.register.rules import Facts, spans
from kring.modules.register.rules import Span as PureSpan

AT_ONCE = 2000
COLUMNS = ("enrolment_id", "status", "title", "from_date", "until_date", "due_date", "rule_set")
Kept = tuple[str, str, object, object, object, str]


def refresh_spans(enrolments: Iterable[Enrolment]) -> list[int]:
    """Bring the spans of these enrolments up to date; returns which enrolments changed. Called inside an action."""
    known = list(enrolments)
    facts = gather(known)
    held = _held([enrolment.pk for enrolment in known])
    fresh = {pk: spans(facts[pk]) for pk in facts}
    stale = [pk for pk, rows in fresh.items() if [_values(row) for row in rows] != held.get(pk, [])]
    if stale:
        Span.objects.filter(enrolment_id__in=stale).delete()
        Span.objects.bulk_create([_row(pk, row) for pk in stale for row in fresh[pk]], batch_size=AT_ONCE)
    return stale


def copy_spans(facts: Iterable[tuple[int, Facts]]) -> None:
    """Spans of enrolments that have none yet, by COPY: tens of thousands in a few seconds. Inside an action."""
    table = connection.ops.quote_name(Span._meta.db_table)
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({', '.join(COLUMNS)}) FROM STDIN") as copy:
        for pk, known in facts:
            for span in spans(known):
                copy.write_row((pk, *_values(span)))


def _row(enrolment_id: int, span: PureSpan) -> Span:
    return Span(
        enrolment_id=enrolment_id,
        status=span.status,
        title=span.title,
        from_date=span.from_date,
        until_date=span.until_date,
        due_date=span.due,
        rule_set=span.rule_set,
    )


def _values(span: PureSpan) -> Kept:
    return (str(span.status), span.title, span.from_date, span.until_date, span.due, span.rule_set)


def _held(ids: list[int]) -> dict[int, list[Kept]]:
    found: dict[int, list[Kept]] = {}
    rows = Span.objects.filter(enrolment_id__in=ids).order_by("enrolment_id", "from_date")
    for pk, *kept in rows.values_list(*COLUMNS):
        found.setdefault(pk, []).append(tuple(kept))
    return found


@action
def repair_spans(*, by: Actor) -> int:
    """Compare every span with the facts and set right what differs; returns how many enrolments that were.

    There should be none: what is repaired is told, so that it can be looked into.
    """
    repaired: list[int] = []
    every = Enrolment.objects.order_by("pk")
    ids = list(every.values_list("pk", flat=True))
    for first in range(0, len(ids), AT_ONCE):
        repaired += refresh_spans(every.filter(pk__in=ids[first : first + AT_ONCE]))
    if repaired:
        data = {"count": len(repaired), "enrolments": repaired[:100]}
        tell(events.SpansRepaired(data=data))
    return len(repaired)
