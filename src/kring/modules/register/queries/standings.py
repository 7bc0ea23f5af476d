"""Standing of enrolments, with the words people read. From the spans: the copy that actions keep."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from django.utils import formats

from kring.modules.register.models import Application, Enrolment, Renewal, Span
from kring.modules.register.rules import Standing, Status, standing
from kring.modules.register.states import REGISTERED_WITHOUT_END, STATUS_SENTENCES, STATUS_WORDS, Title
from kring.parts.casework.api import OPEN

from .facts import gather


@dataclass(frozen=True)
class Stands:
    """How somebody stands on a day, in words. until: the first day on which it no longer holds; due: the day before
    which they must renew; pending: an application waits for a decision, which changes nothing yet."""

    status: Status
    word: str
    sentence: str
    title: str
    until: date | None
    since: date | None = None
    due: date | None = None
    title_code: str = ""
    rule_set: str = ""
    register: str = ""
    number: str = ""
    enrolment_id: int = 0
    pending: bool = False


def spans_on(on: date) -> QuerySet[Span]:
    """The span of every enrolment that holds on this day: one each, none before enrolling."""
    return Span.objects.filter(Q(until_date=None) | Q(until_date__gt=on), from_date__lte=on)


def standings(enrolments: Iterable[Enrolment], on: date) -> dict[int, Standing]:
    """How these enrolments stand on this day, as data; one query for all of them."""
    known = list(enrolments)
    rows = spans_on(on).filter(enrolment_id__in=[enrolment.pk for enrolment in known])
    found = {
        pk: Standing(Status(status), title, since, until, due, rules)
        for pk, status, title, since, until, due, rules in rows.values_list(
            "enrolment_id", "status", "title", "from_date", "until_date", "due_date", "rule_set"
        )
    }
    missing = [enrolment for enrolment in known if enrolment.pk not in found]
    if missing:  # not enrolled yet on that day, or a copy that is not there: the facts decide
        found |= {pk: standing(facts, on) for pk, facts in gather(missing).items()}
    return found


def stands(enrolments: Iterable[Enrolment], on: date) -> dict[int, Stands]:
    """How these enrolments stand on this day, in words; one query for all of them."""
    known = list(enrolments)
    how = standings(known, on)
    return {enrolment.pk: in_words(how[enrolment.pk], enrolment) for enrolment in known}


def stands_of(person_ids: Iterable[int], on: date, *, pending: bool = False) -> dict[int, list[Stands]]:
    """How these people stand on this day in every register they are in or were in, by person.

    Two queries; two more when pending asks whether something of theirs waits for a decision.
    """
    ids = list(person_ids)
    known = list(Enrolment.objects.filter(person_id__in=ids).order_by("register_id", "enrolled_at"))
    waiting = pending_of([enrolment.pk for enrolment in known]) if pending else set()
    how = standings(known, on)
    found: dict[int, list[Stands]] = {person_id: [] for person_id in ids}
    for enrolment in known:
        if how[enrolment.pk].status is not Status.ABSENT:
            row = in_words(how[enrolment.pk], enrolment, pending=enrolment.pk in waiting)
            found[enrolment.person_id].append(row)
    return found


def pending_of(enrolment_ids: Iterable[int]) -> set[int]:
    """The enrolments of which an application or a renewal waits for a decision."""
    ids, found = list(enrolment_ids), set[int]()
    for model in (Application, Renewal):
        rows = model.objects.filter(enrolment_id__in=ids, case__state__in=OPEN)
        found |= set(rows.values_list("enrolment_id", flat=True))
    return found


def in_words(how: Standing, enrolment: Enrolment | None = None, *, pending: bool = False) -> Stands:
    """The status as a word and as a sentence, in the reader's language."""
    until = str(formats.date_format(how.until, "j F Y")) if how.until else ""
    if how.status is Status.REGISTERED and not until:
        sentence = str(REGISTERED_WITHOUT_END)
    else:
        sentence = str(STATUS_SENTENCES[how.status]) % {"until": until}
    return Stands(
        status=how.status,
        word=str(STATUS_WORDS[how.status]),
        sentence=sentence,
        title=str(Title(how.title).label) if how.title else "",
        until=how.until,
        since=how.since,
        due=how.due,
        title_code=how.title,
        rule_set=how.rule_set,
        register=enrolment.register_id if enrolment else "",
        number=enrolment.number if enrolment else "",
        enrolment_id=enrolment.pk if enrolment else 0,
        pending=pending,
    )
