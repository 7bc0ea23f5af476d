"""Forms of the figures."""

from datetime import date
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField


class ChooseForm(forms.Form):
    """Which register, and which first of a month?"""

    register = forms.ChoiceField(label=_("Register"))
    maand = forms.ChoiceField(label=_("Op"))

    def __init__(self, *args: Any, registers: list[tuple[str, str]], months: list[date], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["register"].choices = registers  # type: ignore[attr-defined]
        self.fields["maand"].choices = [  # type: ignore[attr-defined]
            (day.isoformat(), date_format(day, "j F Y")) for day in months
        ]


class TotalForm(forms.Form):
    """How many leaders there are in all, when, and who says so."""

    total = forms.IntegerField(label=_("Hoeveel schoolleiders zijn er?"), min_value=1, max_value=1_000_000)
    on_date = TypedDateField(label=_("Op welke dag gold dat?"))
    source = PlainText(
        label=_("Waar staat dat?"), max_length=300, help_text=_("Naam en datum van de publicatie. Iedereen leest dit.")
    )


class CorrectForm(forms.Form):
    """Which month, and why?"""

    month = TypedDateField(label=_("Welke maand? Schrijf de eerste dag."))
    reason = PlainText(label=_("Waarom zijn de cijfers anders?"), max_length=300, help_text=_("Iedereen leest dit."))
