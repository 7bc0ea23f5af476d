"""What certificates ask of the register: the periods of enrolments, from the spans that its rules wrote."""

from collections.abc import Collection
from datetime import date

from kring.modules.register.models import Certificate, Enrolment, Span
from kring.modules.register.rules import Status

from .rules import Period, Promise, Reason, period_on, why_revoke


def periods_of(enrolment_ids: Collection[int]) -> dict[int, list[Period]]:
    """The periods of these enrolments, oldest first, by enrolment; one query."""
    found: dict[int, list[Period]] = {id_: [] for id_ in enrolment_ids}
    spans = Span.objects.filter(enrolment_id__in=found).order_by("from_date")
    for id_, status, title, first, last in spans.values_list(
        "enrolment_id", "status", "title", "from_date", "until_date"
    ):
        found[id_].append(Period(Status(status), title, first, last))
    return found


def period_now(enrolment: Enrolment, on: date) -> Period | None:
    """The period for which this enrolment can have a certificate."""
    return period_on(periods_of([enrolment.pk])[enrolment.pk], on)


def untrue(certificates: Collection[Certificate], on: date) -> dict[int, Reason]:
    """The running certificates among these that no longer tell the truth, with why."""
    periods = periods_of({one.enrolment_id for one in certificates})
    found = {one.pk: why_revoke(promise(one), periods[one.enrolment_id], on) for one in certificates}
    reasons = {id_: reason for id_, reason in found.items() if reason is not None}
    merged = set()
    if Reason.WITHDRAWN in reasons.values():
        ended = Certificate.objects.filter(pk__in=reasons, enrolment__merged_into__isnull=False)
        merged = set(ended.values_list("pk", flat=True))
    return {id_: Reason.MERGED if id_ in merged else reason for id_, reason in reasons.items()}


def promise(certificate: Certificate) -> Promise:
    """What a certificate says."""
    return Promise(certificate.title, certificate.from_date, certificate.until_date)
