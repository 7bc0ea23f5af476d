"""The public page of somebody in a register."""

from datetime import date

from kring.modules.register.showing import access
from kring.modules.register.showing import queries as showing


def public_page(*, register: str, number: str, on: date) -> "showing.PublicPage":
    """The public page with this number; 404 when nobody in this register has it (any more), or they are shielded."""
    return showing.public_page(access.entry(register=register, number=number, on=on), on)
