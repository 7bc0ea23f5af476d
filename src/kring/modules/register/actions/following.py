"""What every granted decision has in common: a registration, and spans that follow it."""

from datetime import date

from kring.foundation.records.api import Ref
from kring.modules.register.models import Enrolment, Registration
from kring.parts.casework.api import CaseRow, Ruling

from .spans import refresh_spans


def about(enrolment: Enrolment) -> tuple[Ref, ...]:
    """Whom a decision is about: the enrolment, its person, its register."""
    return (enrolment.ref, Ref("person", str(enrolment.person_id)), Ref("register", enrolment.register_id))


def registered(enrolment: Enrolment, case: CaseRow, ruling: Ruling, anchor: date, due: date | None) -> Registration:
    """The registration of a granted case; an objection or appeal that grants another title changes that one."""
    known = Registration.objects.filter(case_id=case.id).first()
    if known is not None:
        known.title = ruling.choice
        known.save(update_fields=["title"])
        refresh_spans([enrolment])
        return known
    registration = Registration(
        enrolment=enrolment,
        title=ruling.choice,
        from_date=ruling.on,
        until_date=due,
        anchor_date=anchor,
        rule_set=ruling.rule_set,
        case_id=case.id,
        granted_at=ruling.decided_at,
    )
    registration.save()
    refresh_spans([enrolment])
    return registration
