"""An office with a fee and a sender, boards that pay together, and the invoices that follow."""

from decimal import Decimal
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref, now
from kring.modules.register import access as register_access
from kring.modules.register import actions as register
from kring.modules.register.contribution import actions, making, queries
from kring.modules.register.models import Invoice
from tests import cast
from tests.modules.register.register_world import officer

YEAR = now().year
BILLER = actions.BillerWords(
    name="Stichting Register", street="Laan 1", postcode="3511 AB", town="Utrecht", kvk="12345678",
    vat_number="", iban="NL91 ABNA 0417 1643 00", email="facturen@register.nl", payment_days=30,
)  # fmt: skip
EXEMPT = actions.FeeWords(Decimal("270.00"), Decimal("70.00"), "besluit", "E", None, "Artikel 11 Wet OB")
TAXED = actions.FeeWords(Decimal("270.00"), Decimal("70.00"), "besluit", "S", Decimal("21.00"), "")


def today(who: Any) -> Actor:
    return cast.actor(who, now())


def po() -> Any:
    return register_access.register("po")


def ready_office() -> Any:
    """An officer who filled in what this year costs, and who sends."""
    who = officer()
    actions.set_biller(by=today(who), register=po(), words=BILLER)
    actions.set_fee(by=today(who), register=po(), year=YEAR, words=EXEMPT)
    return who


def administrator(board: str = "10001") -> Any:
    who = cast.person("Bea", "Bestuur")
    cast.holds(who, Role.BOARD_ADMIN, Ref("board", board))
    cast.second_factor(who)
    return who


def confirmed(who: Any, admin: Any) -> None:
    from kring.foundation.people.models import Relation

    for appointment in Relation.objects.filter(person_id=who.pk, ref_kind="site"):
        register.confirm_function(by=today(admin), appointment=appointment)


def made(year: int = YEAR) -> list[Invoice]:
    found = queries.plan_for(po(), year, now().date())
    for batch in making.batches(found):
        making.make(by=cast.system(now()), register=po(), year=year, batch=batch)
    return list(Invoice.objects.order_by("number"))
