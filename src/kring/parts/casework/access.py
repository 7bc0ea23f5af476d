"""Who may see and do what with a case: fetching is checking, a stranger gets 404."""

from datetime import date
from typing import TypeVar

from django.http import Http404
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import Role, Standing, relations_to
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref

from .kinds import CaseRow, kind_called
from .models import Case, Decision, Objection, Reader, Reading
from .rules import has_played_another_part
from .states import Finding, Stage, State

Found = TypeVar("Found")


class NotYourOwn(NotAllowed):
    """Je hebt al een andere rol in deze zaak. Iemand anders moet besluiten."""


class NotTheDecider(NotAllowed):
    """Over deze zaak besluit iemand anders."""


class TookPart(NotAllowed):
    """Je besloot, controleerde of las de eerste keer mee. Op bezwaar besluit iemand anders."""


class NotAReader(NotAllowed):
    """Voor deze zaak zijn andere lezers aangewezen."""


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


def objection_case(*, by: Actor, id: int) -> Case:
    """A case with an objection, for whoever may decide on it or reads along at the office; 404 for all others."""
    found = Case.objects.filter(pk=id, objection__isnull=False).select_related("applicant", "objection")
    case = _there(found.prefetch_related("checks", "readings", "decisions").first())
    decides = by.has(kind_called(case.kind).decider(case.owner), case.owner)
    if not by.has(Role.OFFICE, case.owner) and (not decides or objection_recusal(by, case)):
        raise Http404
    return case


def held_case(*, by: Actor, id: int) -> Case:
    """A case with a decision of the actor's own that has not gone out; 404 otherwise (also when it just did)."""
    found = Case.objects.filter(pk=id).select_related("held").first()
    case = _there(found)
    if not by.is_person or not by.has(kind_called(case.kind).decider(case.owner), case.owner):
        raise Http404
    return case


def appealable_case(*, by: Actor, id: int) -> Case:
    """A case of the actor's own office on which was decided after an objection; 404 otherwise."""
    case = _case(by, id, Role.OFFICE)
    if not case.decisions.filter(stage=Stage.OBJECTION).exists():
        raise Http404
    return case


def page_for(by: Actor, case: Case) -> str:
    """Name of the page on which this decider reads the case."""
    if Objection.objects.filter(case=case).exists():
        return "casework:objection"
    committee = kind_called(case.kind).decider(case.owner) is Role.COMMITTEE
    return "casework:committee_case" if committee else "casework:office_case"


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


def may_read_letter(by: Actor, id: str) -> bool:
    """May the actor read the letter of the decision with this number?"""
    found = Decision.objects.filter(pk=id).select_related("case").first() if id.isdigit() else None
    return found is not None and may_read(by, found.case)


def objection_recusal(by: Actor, case: Case) -> str:
    """Why the actor does not decide on the objection; "" when they do: whoever took part the first time does not."""
    took_part = {check.checked_by_id for check in case.checks.all()}
    took_part |= {reading.reader_id for reading in case.readings.all()}
    took_part |= {one.decided_by_id for one in case.decisions.all() if one.stage == Stage.FIRST}
    if by.id in took_part or by.id == case.applicant_id:
        return TookPart().message
    row = row_of(case)
    return kind_called(case.kind).recused(by.id or 0, [row], by.today).get(case.pk, "")


def can_read(case: Case, *, on: date) -> set[int]:
    """The members of the committee who can be asked to read this case: not recused, not who checked it."""
    known = relations_to(case.owner, roles=frozenset({Role.COMMITTEE}), on=on)
    members = {row.person_id for row in known if row.standing is not Standing.DISPUTED}
    members -= {case.applicant_id} | {check.checked_by_id for check in case.checks.all()}
    row, recused = row_of(case), kind_called(case.kind).recused
    return {member for member in members if case.pk not in recused(member, [row], on)}


def readings_wanted(case: Case, decider: Role) -> int:
    """How many readers must still give advice before the committee decides."""
    wanted = kind_called(case.kind).readers if decider is Role.COMMITTEE else 0
    return max(0, wanted - Reading.objects.filter(case=case).count()) if wanted else 0


def nobody(by: Actor) -> Actor:
    """The house itself, at this moment: what the office keeps belongs to the case, not to the officer."""
    return Actor(ActorKind.SYSTEM, None, by.at)


def check_may_decide(by: Actor, case: Case) -> None:
    """Raises NotTheDecider for who does not hold the deciding role, NotAllowed with the reason for who is recused."""
    if not by.has(kind_called(case.kind).decider(case.owner), case.owner):
        raise NotTheDecider
    if reason := recusal(by, case):
        raise NotAllowed(reason)


def check_may_decide_objection(by: Actor, case: Case) -> None:
    """Raises NotTheDecider for who does not hold the deciding role, NotAllowed for who took part or is recused."""
    if not by.has(kind_called(case.kind).decider(case.owner), case.owner):
        raise NotTheDecider
    if reason := objection_recusal(by, case):
        raise NotAllowed(reason)


def check_is_office(by: Actor, case: Case) -> None:
    """Raises NotAllowed for anybody outside the office of the case, and for the applicant."""
    if not by.has(Role.OFFICE, case.owner):
        raise NotAllowed
    if by.id == case.applicant_id:
        raise NotAllowed(str(_("Dit is je eigen aanvraag. Een collega moet ernaar kijken.")))


def check_may_advise(by: Actor, case: Case) -> None:
    """Raises NotAllowed for who is not in the committee of the case, takes no part in it, or was not asked to read
    where the kind asks for readers."""
    if not by.has(Role.COMMITTEE, case.owner):
        raise NotAllowed
    if reason := recusal(by, case):
        raise NotAllowed(reason)
    if kind_called(case.kind).readers and not Reader.objects.filter(case=case, person_id=by.id or 0).exists():
        raise NotAReader


def check_is_applicant(by: Actor, case: Case) -> None:
    """Raises NotAllowed for anybody but the applicant."""
    if not by.is_person or by.id != case.applicant_id:
        raise NotAllowed


def _case(by: Actor, id: int, role: Role) -> Case:
    case = _there(Case.objects.filter(pk=id).prefetch_related("checks").first())
    if not by.has(role, case.owner):
        raise Http404
    return case


def _there(found: Found | None) -> Found:
    """What was found, 404 when it is nothing."""
    if not found:
        raise Http404
    return found
