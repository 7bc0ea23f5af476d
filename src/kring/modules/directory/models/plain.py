"""A text to search and sort by: small letters without accents."""

from django.db import models
from django.db.models import Func, Value
from django.db.models.functions import Lower

SIGNS = " '\"`´‘’“”.,(-"  # what a name may begin with that says nothing of its place in the alphabet


def plain(*parts: str | Value) -> Lower:
    """Texts one after another, in small letters and without accents, by immutable functions only."""
    whole = Func(*parts, arg_joiner=" || ", template="(%(expressions)s)", output_field=models.TextField())
    return Lower(Func(whole, function="public.f_unaccent", output_field=models.TextField()))


def sorting(*parts: str | Value) -> Func:
    """The same to sort by: without signs at the beginning, so that "'t Eenspan" stands among the letters."""
    return Func(plain(*parts), Value(SIGNS), function="ltrim", output_field=models.TextField())
