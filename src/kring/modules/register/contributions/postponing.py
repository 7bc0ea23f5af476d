"""The kinds of case by which renewal is postponed and by which a registration ends."""

from collections.abc import Sequence
from datetime import date

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.foundation.notices.api import NoticeKind, register_notice
from kring.foundation.records.api import Actor
from kring.modules.register.actions import rule_postponement, rule_removal
from kring.modules.register.actions.postponing import POSTPONEMENT
from kring.modules.register.actions.reminding import REMINDER_NOTICE
from kring.modules.register.actions.removing import PROPOSED_NOTICE, REMOVAL
from kring.modules.register.models import Enrolment, Postponement, PostponementRequest, Removal
from kring.modules.register.queries.standings import Stands, stands
from kring.modules.register.rules import months_later, rule_set_for
from kring.modules.register.states import POSTPONEMENT_RULE, Delay
from kring.parts.casework.api import (
    Brief,
    CaseKind,
    CaseRow,
    Choice,
    Outcome,
    Point,
    Precedent,
    Ruling,
    State,
    register_case_kind,
)

from .kinds import day_in_words, decider, decider_of, recused

CHOICES = (3, 6, 9, 12, 18, 24)  # months that can be granted


def _months(count: int) -> str:
    return ngettext("%(n)s maand", "%(n)s maanden", count) % {"n": count}


def _standing(enrolment: Enrolment, on: date) -> Stands:
    return stands([enrolment], on)[enrolment.pk]


def postponement_brief(case: CaseRow, on: date) -> Brief:
    """Facts, the rule and a draft of a question for more time."""
    request = PostponementRequest.objects.select_related("enrolment__register").get(case_id=case.id)
    register = request.enrolment.register
    rules = rule_set_for(register.pk, on)
    how = _standing(request.enrolment, on)
    before = Postponement.objects.filter(enrolment=request.enrolment).exclude(case_id=case.id)
    facts = [
        (_("Register"), register.name),
        (_("Status"), how.sentence),
        (_("Gevraagd op"), day_in_words(request.asked_at.date())),
        (_("Reden"), str(request.get_reason_display())),
        (_("Gevraagd uitstel"), _months(request.months)),
    ]
    if request.explanation:
        facts.append((_("Toelichting"), request.explanation))
    facts += [(_("Eerder uitstel"), _("tot %(day)s") % {"day": day_in_words(more.until_date)}) for more in before]
    in_time = how.due is not None and request.asked_at.date() < how.due
    return Brief(
        owner=register.name,
        decider=decider_of(register.decider),
        facts=tuple(facts),
        points=(
            Point(_("Er is een geldige reden, zoals lange ziekte."), None, str(request.get_reason_display())),
            Point(_("Het uitstel is gevraagd voor de einddatum."), in_time),
            Point(_("Het uitstel duurt niet langer dan de regels toelaten."), request.months <= rules.most_postponed),
        ),
        rule_set=rules.name,
        rule_title=str(POSTPONEMENT_RULE),
        choices=_choices(request.months, rules.most_postponed),
        asked=str(request.months),
        suggested=Outcome.GRANTED if in_time and request.reason != Delay.OTHER else None,
        drafts=_drafts(request, how, on),
    )


def _choices(asked: int, most: int) -> tuple[Choice, ...]:
    allowed = sorted({months for months in (*CHOICES, asked) if months <= most})
    return tuple(Choice(str(months), _months(months)) for months in allowed)


def _drafts(request: PostponementRequest, how: Stands, on: date) -> tuple[tuple[str, str], ...]:
    until = months_later(max(how.due or on, on), request.months)
    values = {
        "day": day_in_words(request.asked_at.date()),
        "reason": str(request.get_reason_display()),
        "until": day_in_words(until),
    }
    granted = _(
        "U vroeg op %(day)s om uitstel van herregistratie. De reden is: %(reason)s. De commissie vindt dit een geldige "
        "reden. U krijgt uitstel tot %(until)s."
    )
    refused = _(
        "U vroeg op %(day)s om uitstel van herregistratie. De reden is: %(reason)s. De commissie geeft geen uitstel, "
        "omdat "
    )
    return ((Outcome.GRANTED.value, granted % values), (Outcome.REFUSED.value, (refused % values).rstrip()))


def postponement_precedents(case: CaseRow, on: date) -> Sequence[Precedent]:
    """How earlier questions with the same reason ended in this register: counts and outcomes, never who."""
    request = PostponementRequest.objects.get(case_id=case.id)
    alike = PostponementRequest.objects.filter(reason=request.reason, enrolment__register_id=case.owner.id)
    decided = alike.exclude(case_id=case.id).filter(case__state=State.DECIDED)
    total = decided.count()
    granted = Postponement.objects.filter(case_id__in=decided.values("case_id")).values("months")
    by_months = granted.annotate(count=Count("id")).order_by("months")
    rows = [
        Precedent(_("%(months)s uitstel") % {"months": _months(row["months"])}, row["count"], 0) for row in by_months
    ]
    yes = sum(row.granted for row in rows)
    label = _("Zelfde reden: %(reason)s") % {"reason": str(Delay(request.reason).label)}
    return [Precedent(label, yes, total - yes), *rows] if total else []


def postponement_letter(case: CaseRow, ruling: Ruling) -> Sequence[str]:
    """What the letter says after the reason."""
    known = Postponement.objects.filter(case_id=case.id).first()
    if ruling.outcome is not Outcome.GRANTED or known is None:
        return []
    return [_("Vraag vóór %(day)s herregistratie aan.") % {"day": day_in_words(known.until_date)}]


def removal_brief(case: CaseRow, on: date) -> Brief:
    """What the office proposes, and why."""
    removal = Removal.objects.select_related("enrolment__register").get(case_id=case.id)
    register = removal.enrolment.register
    how = _standing(removal.enrolment, on)
    values = {"day": day_in_words(removal.proposed_at.date())}
    granted = _(
        "Wij hebben op %(day)s voorgesteld uw registratie te beëindigen. U kon daarop reageren. De registratie "
        "eindigt op de dag van dit besluit, omdat "
    )
    refused = _(
        "Wij hebben op %(day)s voorgesteld uw registratie te beëindigen. U kon daarop reageren. De registratie "
        "blijft zoals die was, omdat "
    )
    return Brief(
        owner=register.name,
        decider=decider_of(register.decider),
        facts=(
            (_("Register"), register.name),
            (_("Status"), how.sentence),
            (_("Voorgesteld op"), values["day"]),
            (_("Gronden"), removal.grounds),
        ),
        points=(Point(_("De schoolleider heeft kunnen reageren."), None),),
        rule_set=rule_set_for(register.pk, on).name,
        rule_title=register.rules_text,
        drafts=(
            (Outcome.GRANTED.value, (granted % values).rstrip()),
            (Outcome.REFUSED.value, (refused % values).rstrip()),
        ),
    )


def postponement_ruled(by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows: within the transaction of the decision."""
    rule_postponement(by=by, case=case, ruling=ruling)


def removal_ruled(by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows: within the transaction of the decision."""
    rule_removal(by=by, case=case, ruling=ruling)


def applicant_url(case: CaseRow) -> str:
    """Where the applicant reads how they stand."""
    return reverse("register:own")


register_case_kind(
    CaseKind(
        code=POSTPONEMENT,
        title=gettext_lazy("Vraag om uitstel van herregistratie"),
        brief=postponement_brief,
        decider=decider,
        recused=recused,
        ruled=postponement_ruled,
        applicant_url=applicant_url,
        precedents=postponement_precedents,
        letter=postponement_letter,
    )
)
register_case_kind(
    CaseKind(
        code=REMOVAL,
        title=gettext_lazy("Voorstel om een registratie te beëindigen"),
        brief=removal_brief,
        decider=decider,
        recused=recused,
        ruled=removal_ruled,
        applicant_url=applicant_url,
        proposed=True,
    )
)
register_notice(
    NoticeKind(PROPOSED_NOTICE, gettext_lazy("Een voorstel om je registratie te beëindigen"), compulsory=True)
)
register_notice(NoticeKind(REMINDER_NOTICE, gettext_lazy("Een herinnering aan je herregistratie")))
