"""Form fields for what people type."""

import re
import unicodedata
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

# Marks that make text run the other way or hide: a name with these reads differently from what it is.
TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")


def is_readable(text: str) -> bool:
    """Is there nothing in this line that a reader cannot see: control characters, loose halves, turning marks?"""
    return not TURNED.search(text) and not any(unicodedata.category(letter) in ("Cc", "Cs", "Cn") for letter in text)


class PlainText(forms.CharField):
    """One line of text without anything that cannot be read."""

    def clean(self, value: Any) -> str:
        text: str = super().clean(value)
        if not is_readable(text):
            raise forms.ValidationError(_("Hier staat een teken in dat niet te lezen is. Typ de tekst opnieuw."))
        return text
