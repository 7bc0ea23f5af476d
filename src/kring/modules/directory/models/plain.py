"""A text to search and sort by: small letters without accents."""

from django.db import models
from django.db.models import Func, Value
from django.db.models.functions import Lower


def plain(*parts: str | Value) -> Lower:
    """Texts one after another, in small letters and without accents, by immutable functions only."""
    whole = Func(*parts, arg_joiner=" || ", template="(%(expressions)s)", output_field=models.TextField())
    return Lower(Func(whole, function="public.f_unaccent", output_field=models.TextField()))
