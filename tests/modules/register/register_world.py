"""A few schools and the people around the registers, made by the real actions."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django.db import connection

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from kring.modules.directory.models import Board, School, Site
from kring.modules.register import access, actions
from kring.modules.register.contribution import actions as contribution
from kring.modules.register.contribution import making
from kring.modules.register.contribution.queries import plan_for
from kring.modules.register.merging import actions as merging
from kring.modules.register.models import Enrolment, Invoice
from kring.modules.register.showing import actions as showing
from kring.parts.casework import actions as casework
from kring.parts.casework.api import Outcome, Shown, kind_called
from kring.parts.casework.models import Case
from tests import cast

PROOF = Shown("Diploma schoolleider vakbekwaam", "https://voorbeeld.nl/diploma")
PO, VO = Ref("register", "po"), Ref("register", "vo")
SCHOOLS = [  # code, kind, name, place, board
    ("10AA00", "bo", "De Zonnebloem", "Utrecht", "10001"),
    ("10AA01", "bo", "De Zonnebloem-West", "Utrecht", "10001"),
    ("10BB00", "bo", "'t Eenspan", "Emmen", "10002"),
    ("10CC00", "vo", "Het Hoge Lyceum", "Zwolle", "10003"),
]


def schools() -> None:
    """The schools, as an import would leave them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
    for number, name in (("10001", "Stichting Zon"), ("10002", "Stichting Noord"), ("10003", "Stichting Hoog")):
        Board.objects.create(number=number, name=name)
    for code, kind, name, place, board in SCHOOLS:
        School.objects.get_or_create(brin=code[:4], defaults={"name": name})
        Site.objects.create(
            code=code, school_id=code[:4], kind=kind, name=name, board_id=board, place=place,
            street="Schoolstraat", house_number="1", postcode="1234 AB",
        )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")


def works_at(who: Any, site: str, role: Role = Role.LEADER, since: date = date(2022, 8, 1)) -> None:
    """Somebody claims a function, as on the page."""
    actions.claim_function(
        by=cast.actor(who), command=uuid4(), role=role, site=site, from_date=since, until_date=None
    )  # fmt: skip


def enrolled(who: Any, register: str = "po") -> Enrolment:
    """Somebody enrols."""
    return actions.enrol(by=cast.actor(who), register=access.register(register), consent=True)


def applied(who: Any, enrolment: Enrolment, title: str = "rdo_2", route: str = "programme") -> Case:
    """Somebody applies; in VO without a title."""
    titled = enrolment.register_id == "po"
    number = actions.apply(
        by=cast.actor(who), enrolment=enrolment, title=title if titled else "", route=route if titled else "",
        explanation="", evidence=[PROOF],
    )  # fmt: skip
    return Case.objects.get(pk=number)


def officer(register: Ref = PO, name: str = "Olga") -> Any:
    """Somebody of the office of a register, with a second factor."""
    return _of(name, Role.OFFICE, register)


def member(register: Ref = PO, name: str = "Karel") -> Any:
    """A committee member of a register, with a second factor."""
    return _of(name, Role.COMMITTEE, register)


def _of(name: str, role: Role, register: Ref) -> Any:
    made = cast.person(name, "Bakker")
    cast.holds(made, role, register)
    cast.second_factor(made)
    return made


def read(case: Case) -> None:
    """As many members as the kind asks for read the case, where a committee decides."""
    kind = kind_called(case.kind)
    if kind.readers and kind.decider(case.owner) is Role.COMMITTEE:
        readers = [member(case.owner, f"Lezer{place}") for place in range(kind.readers)]
        by = cast.actor(officer(case.owner, "Toewijzer"))
        casework.assign_readers(by=by, case=case, people=[reader.pk for reader in readers])
        for reader in readers:
            casework.advise(by=cast.actor(reader), case=case, advice=Outcome.GRANTED, remark="Het klopt.")


def decided(case: Case, *, outcome: Outcome = Outcome.GRANTED, choice: str = "rdo_2", by: Any = None) -> None:
    """The office finds it complete, a committee member decides."""
    casework.find_complete(by=cast.actor(officer(case.owner)), case=case)
    case.refresh_from_db()
    read(case)
    casework.decide(
        by=cast.actor(by or member(case.owner)), case=case, outcome=outcome, choice=choice, reason="Alles klopt.",
        at_once=True,
    )  # fmt: skip


def shielded(who: Any, officer: Any) -> int:
    """The office hides somebody for a month."""
    return showing.shield(
        by=officer,
        register=access.register("po"),
        number=Enrolment.objects.get(person_id=who.pk, register_id="po").number,
        reason="Er zijn bedreigingen.",
        until_date=officer.today + timedelta(days=30),
    )


def proposed(gone: Any, into: Any, officer: Any) -> int:
    """The office thinks that these are one person, of which `into` stays."""
    return merging.propose(
        by=officer, register=access.register("po"), gone_id=gone.pk, into_id=into.pk, reason="Zelfde naam."
    )


def invoiced(who: Any, officer: Any) -> int:
    """The office invoices everybody for this year; returns the number of this leader's invoice."""
    po, year = access.register("po"), officer.today.year
    sender = contribution.BillerWords(
        "Stichting Register", "Laan 1", "3511 AB", "Utrecht", "12345678", "", "NL91ABNA0417164300", "po@register.nl", 30
    )
    fee = contribution.FeeWords(Decimal("270.00"), None, "", "Z", None, "")
    contribution.set_biller(by=officer, register=po, words=sender)
    contribution.set_fee(by=officer, register=po, year=year, words=fee)
    for batch in making.batches(plan_for(po, year, officer.today)):
        making.make(by=officer, register=po, year=year, batch=batch)
    return Invoice.objects.get(person_id=who.pk).number


def leader(given: str = "Anna", family: str = "Visser", prefix: str = "", site: str = "10AA00") -> Any:
    """An enrolled PO leader at a school."""
    who = cast.person(given, family, prefix)
    works_at(who, site)
    enrolled(who)
    return who
