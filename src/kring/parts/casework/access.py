"""Who may see and do what with a case: fetching is checking, a stranger gets 404."""

from typing import TypeVar

from django.db.models import Prefetch
from django.http import Http404
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref

from .kinds import CaseRow, kind_called
from .models import Case, Check
from .rules import has_played_another_part
from .states import Finding, State

Found = TypeVar("Found")


class NotYourOwn(NotAllowed):
    """Je hebt al een andere rol in deze zaak. Iemand anders moet besluiten."""


class NotTheDecider(NotAllowed):
    """Over deze zaak besluit iemand anders."""


def row_of(case: Case) -> CaseRow:
    """The case as modules know it."""
    return CaseRow(
        id=case.pk,
        kind=case.kind,
        applicant_id=case.applicant_id,
        subject=case.subject,
        owner=case.owner,
        state=State(case.state),
        opened_at=case.opened_at,
        moved_at=case.moved_at,
    )


def owners(by: Actor, role: Role) -> list[Ref]:
    """The organisations for which the actor has this role; empty for strangers."""
    return by.refs(role)


def office(*, by: Actor) -> list[Ref]:
    """For whom the actor is the office; 404 for everybody else."""
    return _there(owners(by, Role.OFFICE))


def committee(*, by: Actor) -> list[Ref]:
    """Of whose committee the actor is a member; 404 for everybody else."""
    return _there(owners(by, Role.COMMITTEE))


def office_case(*, by: Actor, id: int) -> Case:
    """A case of the actor's own office; 404 for another's, and for a case that is not there."""
    return _case(by, id, Role.OFFICE)


def committee_case(*, by: Actor, id: int) -> Case:
    """A case of the actor's own committee in which they take part; 404 otherwise."""
    case = _case(by, id, Role.COMMITTEE)
    if recusal(by, case):
        raise Http404
    return case


def own_case(*, by: Actor, id: int) -> Case:
    """A case the actor is the applicant of; 404 otherwise."""
    if by.id is None or not by.is_person:
        raise Http404
    return _there(Case.objects.filter(pk=id, applicant_id=by.id).first())


def may_read(by: Actor, case: Case) -> bool:
    """May the actor read everything in this case?"""
    if by.is_person and case.applicant_id == by.id:
        return True
    if by.has(Role.OFFICE, case.owner):
        return True
    return by.has(Role.COMMITTEE, case.owner) and not recusal(by, case)


def may_read_files(by: Actor, id: str) -> bool:
    """May the actor read the files of the case with this number?"""
    case = Case.objects.filter(pk=id).first() if id.isdigit() else None
    return case is not None and may_read(by, case)


def recusal(by: Actor, case: Case) -> str:
    """Why the actor takes no part in deciding this case; "" when they do. The module's own rule comes last."""
    checkers = [check.checked_by_id or 0 for check in case.checks.all() if check.finding == Finding.COMPLETE]
    if has_played_another_part(by.id or 0, case.applicant_id, checkers):
        return NotYourOwn().message
    row = row_of(case)
    return kind_called(case.kind).recused(by.id or 0, [row], by.today).get(case.pk, "")


def check_may_decide(by: Actor, case: Case) -> None:
    """Raises NotTheDecider for who does not hold the deciding role, NotAllowed with the reason for who is recused."""
    if not by.has(kind_called(case.kind).decider(case.owner), case.owner):
        raise NotTheDecider
    if reason := recusal(by, case):
        raise NotAllowed(reason)


def check_is_office(by: Actor, case: Case) -> None:
    """Raises NotAllowed for anybody outside the office of the case, and for the applicant."""
    if not by.has(Role.OFFICE, case.owner):
        raise NotAllowed
    if by.id == case.applicant_id:
        raise NotAllowed(str(_("Dit is je eigen aanvraag. Een collega moet ernaar kijken.")))


def check_may_advise(by: Actor, case: Case) -> None:
    """Raises NotAllowed for who is not in the committee of the case, or takes no part in it."""
    if not by.has(Role.COMMITTEE, case.owner):
        raise NotAllowed
    if reason := recusal(by, case):
        raise NotAllowed(reason)


def check_is_applicant(by: Actor, case: Case) -> None:
    """Raises NotAllowed for anybody but the applicant."""
    if not by.is_person or by.id != case.applicant_id:
        raise NotAllowed


def _case(by: Actor, id: int, role: Role) -> Case:
    found = Case.objects.filter(pk=id).select_related("applicant")
    case = _there(found.prefetch_related(Prefetch("checks", Check.objects.select_related("checked_by"))).first())
    if not by.has(role, case.owner):
        raise Http404
    return case


def _there(found: Found | None) -> Found:
    """What was found, 404 when it is nothing."""
    if not found:
        raise Http404
    return found
