"""The demonstration's figures: the number that the share of 2013 is taken of, and every month published."""

from collections.abc import Mapping
from datetime import date

from kring.foundation.records.api import Actor
from kring.modules.register.models import Register

from .actions import enter_total, publish

TOTAL, ON = 10_750, date(2013, 10, 1)
SOURCE = "AVS, najaar 2013: ruim 4.300 ingeschreven is 40 procent van de schoolleiders; het totaal is daaruit berekend"


def tell_story(*, by: Actor, seed: int, size: str, cast: Mapping[str, int]) -> int:
    """Enter the total of 2013 and publish every first of a month until today; returns how many months."""
    if by.today >= ON:
        enter_total(by=by, register=Register.objects.get(pk="po"), on_date=ON, total=TOTAL, source=SOURCE)
    return sum(publish(by=by, register=register) for register in Register.objects.all())
