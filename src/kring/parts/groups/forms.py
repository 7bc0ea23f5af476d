"""Forms of divisions: how to search, and where somebody goes."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class SearchForm(forms.Form):
    """How long to search, and with which number the lot begins."""

    seconds = forms.TypedChoiceField(
        label=_("Hoe lang mag het duren?"), coerce=int,
        choices=[(5, _("5 seconden")), (30, _("30 seconden")), (120, _("2 minuten"))],
        help_text=_("Langer zoeken geeft groepen die iets gemengder zijn. Je kunt altijd stoppen."),
    )  # fmt: skip
    seed = forms.IntegerField(
        label=_("Startgetal"), min_value=0, max_value=2**31 - 1,
        help_text=_("Met een ander getal komen er andere groepen uit die even goed zijn."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)


class MoveForm(forms.Form):
    """Which group, and the price that was shown with it."""

    number = forms.TypedChoiceField(label=_("Naar welke groep?"), coerce=int)
    expected = forms.FloatField(widget=forms.HiddenInput, required=False)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, groups: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["number"].choices = groups  # type: ignore[attr-defined]


class Sure(forms.Form):
    """A button; what was shown with it comes along."""

    expected = forms.CharField(widget=forms.HiddenInput, required=False)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def members(self) -> list[int]:
        """The members that were shown."""
        return [int(one) for one in self.cleaned_data["expected"].split(",") if one.isdigit()]
