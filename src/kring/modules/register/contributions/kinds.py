"""The register's kind of case: what lies on the table, who decides, who takes no part, what follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.urls import reverse
from django.utils import formats
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.foundation.people.api import Role, Standing, relations_of_many
from kring.foundation.records.api import Actor, Ref
from kring.modules.directory.api import AppointmentRow, appointments_of, board_numbers
from kring.modules.register.actions import rule
from kring.modules.register.actions.applying import APPLICATION
from kring.modules.register.models import Application, Register
from kring.modules.register.rules import RuleSet, boards_that_count, due_after, rule_set_for, shared_boards
from kring.modules.register.states import CONDITIONS, Decider, Route, Title
from kring.parts.casework.api import Brief, CaseKind, CaseRow, Choice, Outcome, Point, Ruling, register_case_kind

AT_BOARD = frozenset({Role.BOARD_ADMIN, Role.BOARD_MEMBER, Role.HR, Role.POLICY_OFFICER})
# Who vouches for a function, as the office reads it.
VOUCHED = {
    Standing.CLAIMED: gettext_lazy("zelf opgegeven"),
    Standing.CONFIRMED: gettext_lazy("bevestigd door het bestuur"),
    Standing.DISPUTED: gettext_lazy("betwist door het bestuur"),
}


def decider(owner: Ref) -> Role:
    """Who decides for this register: its committee, or its office."""
    return decider_of(Register.objects.values_list("decider", flat=True).get(pk=owner.id))


def decider_of(decides: str) -> Role:
    """The role that a register's decider stands for."""
    return Role.COMMITTEE if decides == Decider.COMMITTEE else Role.OFFICE


def recused(person_id: int, cases: Sequence[CaseRow], on: date) -> dict[int, str]:
    """The cases of people with whom this person shares a board, now or in the last two years; and own cases."""
    people = {case.applicant_id for case in cases} | {person_id}
    boards = boards_of(people, on)
    own, others = _("Dit is je eigen aanvraag."), _("Jullie werken of werkten voor hetzelfde bestuur.")
    found = {}
    for case in cases:
        if case.applicant_id == person_id:
            found[case.id] = own
        elif shared_boards(boards[person_id], boards[case.applicant_id]):
            found[case.id] = others
    return found


def boards_of(people: set[int], on: date) -> dict[int, frozenset[str]]:
    """The boards that count for each person: by the schools they lead, and by what they are of a board itself."""
    relations = relations_of_many(people)
    codes = {row.ref.id for rows in relations.values() for row in rows if row.ref.kind == "site"}
    board_of = board_numbers(codes)
    worked: dict[int, list[tuple[str, date, date | None]]] = {person_id: [] for person_id in people}
    for person_id, rows in relations.items():
        for row in rows:
            if row.ref.kind == "site":
                worked[person_id].append((board_of.get(row.ref.id, ""), row.from_date, row.until_date))
            elif row.ref.kind == "board" and row.role in AT_BOARD:
                worked[person_id].append((row.ref.id, row.from_date, row.until_date))
    return {person_id: boards_that_count(known, on) for person_id, known in worked.items()}


@dataclass(frozen=True)
class Asked:
    """What somebody asks, of which register. A row, not the three models: every page of a case needs it."""

    title: str
    route: str
    explanation: str
    applied_at: datetime
    enrolled_at: datetime
    register: str
    register_name: str
    decider: str
    rules_text: str


def asked_in(case: CaseRow) -> Asked:
    """What the application of this case asks."""
    columns = Application.objects.values_list(
        "title", "route", "explanation", "applied_at", "enrolment__enrolled_at", "enrolment__register_id",
        "enrolment__register__name", "enrolment__register__decider", "enrolment__register__rules_text",
    )  # fmt: skip
    return Asked(*columns.get(case_id=case.id))


def brief(case: CaseRow, on: date) -> Brief:
    """Facts, rule and draft of an application to a register."""
    application = asked_in(case)
    rules = rule_set_for(application.register, on)
    appointments = appointments_of(case.applicant_id, on=on)
    points = _points(application, rules, appointments)
    refuses = any(point.met is False for point in points)
    return Brief(
        owner=application.register_name,
        decider=decider_of(application.decider),
        facts=_facts(application, appointments),
        points=points,
        rule_set=rules.name,
        rule_title=application.rules_text,
        choices=tuple(Choice(rule.code, str(Title(rule.code).label)) for rule in rules.titles),
        asked=application.title,
        suggested=Outcome.REFUSED if refuses else Outcome.GRANTED,
        drafts=_drafts(application, rules, on),
    )


def _facts(application: Asked, appointments: list[AppointmentRow]) -> tuple[tuple[str, str], ...]:
    facts = [
        (_("Register"), application.register_name),
        (_("Ingeschreven"), day_in_words(application.enrolled_at.date())),
        (_("Gevraagd op"), day_in_words(application.applied_at.date())),
    ]
    if application.title:
        facts.append((_("Gevraagde titel"), str(Title(application.title).label)))
        facts.append((_("Weg"), route_label(application.route)))
    facts += [
        (
            str(capfirst(row.role_label)),
            _("%(school)s in %(place)s, vanaf %(day)s (%(standing)s)")
            % {
                "school": row.school.name,
                "place": row.school.place,
                "day": day_in_words(row.from_date),
                "standing": VOUCHED[row.standing],
            },
        )
        for row in appointments
    ]
    if not appointments:
        facts.append((_("Functie"), _("Nu geen functie op een school")))
    if application.explanation:
        facts.append((_("Toelichting"), application.explanation))
    return tuple(facts)


def _points(application: Asked, rules: RuleSet, appointments: list[AppointmentRow]) -> tuple[Point, ...]:
    disputed = [row for row in appointments if row.standing == "disputed"]
    job = Point(_("Geen functie is door een bestuur betwist."), not disputed)
    if not application.title:
        return (Point(_("Er zijn geen openbare eisen. Besluit met een reden."), None), job)
    rule_of_title = rules.title(application.title)
    known = rule_of_title is not None and application.route in rule_of_title.routes
    route = route_label(application.route)
    return (
        Point(str(CONDITIONS[Title(application.title)]), None, _("Kijk of het bewijs dit laat zien.")),
        Point(_("De weg past bij de titel: %(route)s.") % {"route": route}, known),
        job,
    )


def route_label(route: str) -> str:
    """What a route is called; "" for one that there never was."""
    return str(Route(route).label) if route in Route.values else ""


def _drafts(application: Asked, rules: RuleSet, on: date) -> tuple[tuple[str, str], ...]:
    until = due_after(rules, on)[1]
    asked = {
        "title": str(Title(application.title).label) if application.title else "",
        "route": route_label(application.route),
        "day": day_in_words(application.applied_at.date()),
        "until": day_in_words(until) if until else "",
    }
    if not application.title:
        granted = _(
            "U vroeg op %(day)s om registratie. Wij hebben uw gegevens en uw bewijs bekeken. "
            "Op grond daarvan registreren wij u."
        )
        refused = _(
            "U vroeg op %(day)s om registratie. Wij hebben uw gegevens en uw bewijs bekeken. "
            "Wij registreren u nu niet, omdat "
        )
    else:
        granted = _(
            "U vroeg op %(day)s de titel %(title)s aan. Uw bewijs betreft %(route)s. "
            "De commissie heeft het bewijs bekeken en stelt vast dat u aan de eis voldoet. "
            "De registratie geldt tot %(until)s."
        )
        refused = _(
            "U vroeg op %(day)s de titel %(title)s aan. Uw bewijs betreft %(route)s. "
            "De commissie heeft het bewijs bekeken en stelt vast dat u nog niet aan de eis voldoet, omdat "
        )
    return ((Outcome.GRANTED.value, granted % asked), (Outcome.REFUSED.value, (refused % asked).rstrip()))


def day_in_words(day: date) -> str:
    """A day as people write it."""
    return str(formats.date_format(day, "j F Y"))


def ruled(by: Actor, case: CaseRow, ruling: Ruling) -> None:
    """What follows: within the transaction of the decision."""
    rule(by=by, case=case, ruling=ruling)


def applicant_url(case: CaseRow) -> str:
    """Where the applicant reads how they stand."""
    return reverse("register:own")


register_case_kind(
    CaseKind(
        code=APPLICATION,
        title=gettext_lazy("Aanvraag van registratie"),
        brief=brief,
        decider=decider,
        recused=recused,
        ruled=ruled,
        applicant_url=applicant_url,
        readers=2,
    )
)
