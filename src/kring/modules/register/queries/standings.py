"""Standing of enrolments, with the words people read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import formats

from kring.foundation.records.api import AMSTERDAM
from kring.modules.register.models import Enrolment, Registration
from kring.modules.register.rules import Facts, Grant, Standing, Status, standing
from kring.modules.register.states import REGISTERED_WITHOUT_END, STATUS_SENTENCES, STATUS_WORDS, Title


@dataclass(frozen=True)
class Stands:
    """How somebody stands on a day, in words."""

    status: Status
    word: str
    sentence: str
    title: str
    until: date | None


def stands(enrolments: Iterable[Enrolment], on: date) -> dict[int, Stands]:
    """How these enrolments stand on this day, by enrolment; one query for all of them."""
    known = list(enrolments)
    granted: dict[int, list[Grant]] = {enrolment.pk: [] for enrolment in known}
    for row in Registration.objects.filter(enrolment__in=known).order_by("from_date", "id"):
        granted[row.enrolment_id].append(Grant(row.title, row.from_date, row.until_date, row.rule_set))
    return {
        enrolment.pk: in_words(
            standing(
                Facts(
                    enrolled_on=enrolment.enrolled_at.astimezone(AMSTERDAM).date(),
                    grants=tuple(granted[enrolment.pk]),
                    left_on=enrolment.left_date,
                ),
                on,
            )
        )
        for enrolment in known
    }


def in_words(how: Standing) -> Stands:
    """The status as a word and as a sentence, in the reader's language."""
    until = str(formats.date_format(how.until, "j F Y")) if how.until else ""
    if how.status is Status.REGISTERED and not until:
        sentence = str(REGISTERED_WITHOUT_END)
    else:
        sentence = str(STATUS_SENTENCES[how.status]) % {"until": until}
    title = str(Title(how.title).label) if how.title else ""
    return Stands(how.status, str(STATUS_WORDS[how.status]), sentence, title, how.until)
