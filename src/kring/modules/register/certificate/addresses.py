"""The addresses that certificates carry. They must go on working for as long as the longest certificate."""

from typing import Any

from django.conf import settings
from django.urls import reverse

from .claims import Issuer


def whole(name: str, **where: Any) -> str:
    """The address of a page of ours as others write it."""
    return settings.SITE_ADDRESS + reverse(name, kwargs=where)


def issuer(register: str, name: str) -> Issuer:
    """A register as issuer."""
    return Issuer(whole("register:issuer", code=register), name)


def check_address(code: str) -> str:
    """The short address in the QR code: everybody can see there whether a certificate still holds."""
    return whole("register:certificate_check", code=code)


def list_address(register: str, number: int) -> str:
    """Where the status list of a register is published."""
    return whole("register:status_list", code=register, number=number)


def title_id(who: Issuer, title: str) -> str:
    """The name of a title of a register."""
    return f"{who.id}#title-{title or 'registered'}"
