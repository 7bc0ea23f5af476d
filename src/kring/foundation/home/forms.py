"""Forms of home."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import PlainText

from .queries import organisations


class LongText(forms.CharField):
    """Several lines of text; control characters other than line ends are refused."""

    widget = forms.Textarea

    def clean(self, value: Any) -> str:
        text: str = super().clean(value)
        if any((ord(letter) < 32 and letter not in "\n\r\t") or ord(letter) == 127 for letter in text):
            raise forms.ValidationError(_("Hier staat een teken in dat niet te lezen is. Typ de tekst opnieuw."))
        return text.replace("\r\n", "\n")


class AskForm(forms.Form):
    to = forms.ChoiceField(label=_("Aan wie?"))
    subject = PlainText(label=_("Waar gaat je vraag over?"), max_length=120)
    text = LongText(label=_("Je vraag"), max_length=4000)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(option.value, option.label) for option in organisations()]
        self.fields["to"].choices = choices  # type: ignore[attr-defined]


class ReplyForm(forms.Form):
    text = LongText(label=_("Je bericht"), max_length=4000)
    command = forms.UUIDField(widget=forms.HiddenInput)
