"""The word that somebody types before their account goes."""

from django import forms
from django.utils.translation import gettext_lazy as _

WORD = _("verwijderen")


class EraseForm(forms.Form):
    word = forms.CharField(
        label=_("Typ het woord verwijderen"),
        max_length=30,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
