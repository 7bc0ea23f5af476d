"""The kind of case by which a registration is renewed: facts, the ways that the rules of the day know, a draft."""

from collections.abc import Sequence
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.records.api import Actor
from kring.modules.record.api import register_evidence_reader
from kring.modules.register.actions import rule_renewal
from kring.modules.register.actions.renewing import RENEWAL, grant_of, ways_of, years_of
from kring.modules.register.models import Renewal
from kring.modules.register.rules import RuleSet, Way, Weighed, best, due_after, rule_set_for, rule_set_named
from kring.modules.register.states import RENEWAL_RULES, WAY_POINTS, Title
from kring.modules.standard.api import theme_names
from kring.parts.casework.api import (
    Brief,
    CaseKind,
    CaseRow,
    Choice,
    Outcome,
    Point,
    Ruling,
    may_read,
    register_case_kind,
)

from .kinds import day_in_words, decider, decider_of, recused

# The draft of the reason, per way by which it is met, or would have been.
GRANTED_DRAFTS = {
    Way.THEMES: gettext_lazy(
        "U vroeg op %(day)s om herregistratie. U hebt zich ontwikkeld op %(have)s thema's; gevraagd zijn er "
        "%(asks)s. De commissie heeft uw activiteiten bekeken. U bent geregistreerd tot %(until)s."
    ),
    Way.POINTS: gettext_lazy(
        "U vroeg op %(day)s om herregistratie. U hebt %(have)s punten. De commissie heeft uw activiteiten bekeken. "
        "U bent geregistreerd tot %(until)s."
    ),
    Way.MASTER: gettext_lazy(
        "U vroeg op %(day)s om herregistratie. U hebt na uw laatste registratie een master afgerond die bij de "
        "beroepsstandaard past. U bent geregistreerd tot %(until)s."
    ),
    Way.QUALIFIED: gettext_lazy(
        "U vroeg op %(day)s om herregistratie. U hebt na uw laatste registratie een opleiding vakbekwaam "
        "afgerond. U bent geregistreerd tot %(until)s."
    ),
}
_NOT_NOW = gettext_lazy("U vroeg op %(day)s om herregistratie. Wij verlengen uw registratie nu niet, omdat ")
REFUSED_DRAFTS = {
    Way.THEMES: gettext_lazy(
        "U vroeg op %(day)s om herregistratie. Gevraagd zijn %(asks)s thema's; de commissie telt er %(have)s. "
        "Wij verlengen uw registratie nu niet, omdat "
    ),
    Way.POINTS: gettext_lazy(
        "U vroeg op %(day)s om herregistratie. De commissie telt %(have)s punten. Wij verlengen uw registratie "
        "nu niet, omdat "
    ),
    Way.MASTER: _NOT_NOW,
    Way.QUALIFIED: _NOT_NOW,
}


def brief(case: CaseRow, on: date) -> Brief:
    """Facts, ways and drafts of a renewal, by the rules of the day on which is decided."""
    renewal = Renewal.objects.select_related("enrolment__register", "registration").get(case_id=case.id)
    register = renewal.enrolment.register
    rules = rule_set_for(register.pk, on)
    ways = ways_of(renewal, rules)
    found = best(ways)
    return Brief(
        owner=register.name,
        decider=decider_of(register.decider),
        facts=_facts(renewal, ways),
        points=_points(ways),
        rule_set=rules.name,
        rule_title=str(RENEWAL_RULES[rules.name]),
        choices=tuple(Choice(rule.code, str(Title(rule.code).label)) for rule in rules.titles),
        asked=rules.heir(renewal.registration.title),
        suggested=Outcome.GRANTED if found else Outcome.REFUSED,
        drafts=_drafts(renewal, ways, found, rules, on),
    )


def _facts(renewal: Renewal, ways: Sequence[Weighed]) -> tuple[tuple[str, str], ...]:
    held = renewal.registration
    facts = [
        (_("Register"), renewal.enrolment.register.name),
        (_("Geregistreerd als"), str(held.get_title_display())),
        (_("Sinds"), day_in_words(held.from_date)),
        (_("Geldig tot"), day_in_words(held.until_date) if held.until_date else "–"),
        (_("Gevraagd op"), day_in_words(renewal.asked_at.date())),
    ]
    themes = next((way for way in ways if way.way is Way.THEMES), None)
    if themes is not None and themes.counted:
        codes = sorted(frozenset[str]().union(*(one.themes for one in themes.counted)))
        names = theme_names(codes)
        facts.append((_("Thema's"), ", ".join(names.get(code, code) for code in codes)))
    if renewal.explanation:
        facts.append((_("Toelichting"), renewal.explanation))
    return tuple(facts)


def _points(ways: Sequence[Weighed]) -> tuple[Point, ...]:
    """Each way with what there is; any one of them is enough, so one that is not met is no obstacle by itself."""
    enough = best(ways) is not None
    return tuple(_point(way, enough=enough) for way in ways)


def _point(way: Weighed, *, enough: bool) -> Point:
    values = {"have": way.have, "asks": way.asks, "years": way.years}
    remark = _("Nu: %(have)s. Dat geeft %(years)s jaar.") if way.met else _("Nu: %(have)s.")
    if way.would:
        unproven = ", ".join(one.title for one in way.would)
        return Point(str(WAY_POINTS[way.way]) % values, None, _("Zonder bewijs: %(titles)s.") % {"titles": unproven})
    met = True if way.met else None if enough else False
    return Point(str(WAY_POINTS[way.way]) % values, met, remark % values)


def _drafts(
    renewal: Renewal, ways: Sequence[Weighed], found: Weighed | None, rules: RuleSet, on: date
) -> tuple[tuple[str, str], ...]:
    _anchor, due = due_after(rules, on, grant_of(renewal.registration), years_of(ways, rules))
    way = found or ways[0]
    values = {
        "day": day_in_words(renewal.asked_at.date()),
        "until": day_in_words(due) if due else "",
        "have": way.have,
        "asks": way.asks,
        "years": way.years,
    }
    granted, refused = str(GRANTED_DRAFTS[way.way]), str(REFUSED_DRAFTS[way.way])
    return ((Outcome.GRANTED.value, granted % values), (Outcome.REFUSED.value, (refused % values).rstrip()))


def letter(case: CaseRow, ruling: Ruling) -> Sequence[str]:
    """What the letter says after the reason: until when, or that the registration stays as it was."""
    renewal = Renewal.objects.select_related("registration", "enrolment").get(case_id=case.id)
    if ruling.outcome is not Outcome.GRANTED:
        until = renewal.registration.until_date
        day = day_in_words(until) if until else ""
        return [_("Uw registratie blijft zoals die was; de einddatum is %(day)s.") % {"day": day}]
    rules = rule_set_named(ruling.rule_set)
    years = years_of(ways_of(renewal, rules), rules)
    due = due_after(rules, ruling.on, grant_of(renewal.registration), years)[1]
    return [_("Uw volgende datum van herregistratie is %(day)s.") % {"day": day_in_words(due) if due else ""}]


def may_open_evidence(by: Actor, activity: int) -> bool:
    """Whoever may read a case of renewal may open the evidence of the activities that were sent along."""
    sent = Renewal.objects.filter(activities__contains=[activity]).select_related("case")
    return any(may_read(by, renewal.case) for renewal in sent)


def ruled(by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows: within the transaction of the decision."""
    rule_renewal(by=by, case=case, ruling=ruling)


register_evidence_reader(may_open_evidence)
register_case_kind(
    CaseKind(
        code=RENEWAL,
        title=gettext_lazy("Aanvraag van herregistratie"),
        brief=brief,
        decider=decider,
        recused=recused,
        ruled=ruled,
        applicant_url=lambda case: reverse("register:own"),
        letter=letter,
        readers=2,
    )
)
