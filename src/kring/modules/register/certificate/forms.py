"""The question of whoever holds a certificate: is this real?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.documents.api import LARGEST_FILE

LONGEST_TOKEN = 200_000


class CheckForm(forms.Form):
    """A file, or what is in it."""

    file = forms.FileField(
        label=_("Het bewijs als bestand"), required=False, help_text=_("De PDF, of het bestand met de verklaring.")
    )
    token = forms.CharField(
        label=_("Of plak de verklaring, of typ het adres onder de code"), required=False, max_length=LONGEST_TOKEN,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false", "autocomplete": "off"}),
    )  # fmt: skip

    def clean_file(self) -> Any:
        """No certificate is that large."""
        file = self.cleaned_data.get("file")
        if file is not None and file.size > LARGEST_FILE:
            raise forms.ValidationError(_("Dit bestand is te groot voor een bewijs. Kies een ander bestand."))
        return file

    def clean(self) -> dict[str, Any]:
        """One of both."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not cleaned.get("file") and not cleaned.get("token"):
            raise forms.ValidationError(_("Kies een bestand, of plak de verklaring."))
        return cleaned

    def content(self) -> bytes:
        """What was handed over; the file when both were."""
        file = self.cleaned_data.get("file")
        return file.read() if file else self.cleaned_data["token"].encode()
