"""Parts of addresses that more than one room of the register has."""

from django.urls import register_converter
from django.urls.converters import StringConverter


class RegisterCode(StringConverter):
    regex = "[a-z]{2,10}"


class RegisterNumber(StringConverter):
    regex = r"[1-9][0-9]{7}"


class SiteCode(StringConverter):
    regex = r"[0-9]{2}[A-Z]{2}[0-9]{2}"


register_converter(RegisterCode, "register_code")
register_converter(RegisterNumber, "register_number")
register_converter(SiteCode, "register_site")
