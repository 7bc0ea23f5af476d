"""The answer to a promise."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from .actions import Answer

WORDS = {
    Answer.DONE: _("Het is gelukt"),
    Answer.LATER: _("Het lukt later"),
    Answer.HELP: _("Ik wil hulp"),
    Answer.DROP: _("Ik laat het los"),
}


class AnswerForm(forms.Form):
    """Done, later with a day, help, or let go."""

    answer = forms.ChoiceField(label=_("Hoe ging het?"), choices=list(WORDS.items()), widget=forms.RadioSelect)
    on = TypedDateField(
        label=_("Op welke dag?"), required=False, help_text=_("Alleen als het later lukt. Bijvoorbeeld 14 mrt 2027.")
    )
    words = PlainText(
        label=_("Wil je er iets bij zeggen?"), max_length=500, required=False,
        help_text=_("Bij hulp: waar loop je tegenaan?"),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].today = today  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Later asks for a day."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("answer") == Answer.LATER and not cleaned.get("on") and "on" not in self.errors:
            self.add_error("on", _("Schrijf op welke dag het lukt, zoals 14 mrt 2027."))
        return cleaned

    def said(self) -> dict[str, Any]:
        """What goes to the action."""
        data = self.cleaned_data
        return {"answer": Answer(data["answer"]), "on": data.get("on"), "words": data["words"]}
