"""Form fields for what people type."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class PlainText(forms.CharField):
    """One line of text without control characters; Django itself refuses the null character."""

    def clean(self, value: Any) -> str:
        text: str = super().clean(value)
        if any(ord(letter) < 32 or ord(letter) == 127 for letter in text):
            raise forms.ValidationError(_("Hier staat een teken in dat niet te lezen is. Typ de tekst opnieuw."))
        return text
