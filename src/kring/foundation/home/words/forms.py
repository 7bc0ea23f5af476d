"""The form of a group of synonyms."""

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.forms import LongText


class SynonymForm(forms.Form):
    words = LongText(
        label=_("Woorden die hetzelfde betekenen"),
        max_length=800,
        help_text=_("Eén per regel. Meer woorden op een regel horen bij elkaar, zoals “samenwerken met ouders”."),
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    command = forms.UUIDField(widget=forms.HiddenInput)

    def clean_words(self) -> list[str]:
        """Each word or group of words once, in the order in which they were typed."""
        lines = str(self.cleaned_data["words"]).replace(",", "\n").splitlines()
        return list(dict.fromkeys(" ".join(line.split()) for line in lines if line.strip()))
