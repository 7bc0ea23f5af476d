"""Who may have a certificate, and how often anybody may check one. Fetching is checking."""

import hashlib
from datetime import datetime, timedelta

from django.http import Http404

from kring.foundation.records.api import Actor, Refusal
from kring.modules.register.access import counted, own_enrolment
from kring.modules.register.models import Certificate, Enrolment, StatusList

from .standing import period_now, untrue

CHECKS_A_MINUTE = 30


class TooManyChecks(Refusal):
    """Je controleert erg veel bewijzen achter elkaar. Wacht een minuut en probeer het dan opnieuw."""


def own(*, by: Actor, code: str) -> Enrolment:
    """The actor's own enrolment in this register; 404 when they are not in it."""
    return own_enrolment(by=by, code=code)


def own_certificate(*, by: Actor, code: str) -> Certificate:
    """The actor's own certificate that holds today; 404 when there is none, or it was revoked or ran out."""
    enrolment = own(by=by, code=code)
    period = period_now(enrolment, by.today)
    held = (
        Certificate.objects.filter(enrolment=enrolment, revoked_at=None, from_date=period.from_date)
        .select_related("enrolment__register")
        .first()
        if period
        else None
    )
    if held is None or untrue([held], by.today):
        raise Http404
    return held


def certificate(*, code: str) -> Certificate:
    """A certificate by its short address, for anybody who has it; 404 when there is none."""
    found = Certificate.objects.filter(code=code).select_related("enrolment__register", "enrolment__entry").first()
    if found is None:
        raise Http404
    return found


def status_list(*, code: str, number: int) -> StatusList:
    """A published status list, for anybody; 404 when there is none."""
    found = StatusList.objects.filter(register_id=code, number=number).first()
    if found is None:
        raise Http404
    return found


def check_may_check(*, address: str, at: datetime) -> None:
    """Raises TooManyChecks when this address checked thirty times within this minute; kept as a digest, two minutes."""
    digest = hashlib.sha256(address.encode()).hexdigest()[:24]
    if counted(f"register-check:{digest}:{at:%Y%m%d%H%M}", at + timedelta(minutes=2)) > CHECKS_A_MINUTE:
        raise TooManyChecks
