"""Forms of the committee's meetings."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.foundation.records.api import AMSTERDAM
from kring.parts.meetings.api import InviteeRow
from kring.ui.api import TypedDateField


class ClockField(forms.TimeField):
    """A time as people type it: 19:30."""

    widget = forms.TimeInput(format="%H:%M", attrs={"autocomplete": "off"})


class MeetingForm(forms.Form):
    day = TypedDateField(label=_("Welke dag?"))
    begins = ClockField(label=_("Begint om"), help_text=_("Bijvoorbeeld 19:30."))
    ends = ClockField(label=_("Eindigt om"))
    place = PlainText(label=_("Waar?"), max_length=200, required=False)
    link = forms.URLField(
        label=_("Link om op afstand mee te doen"), max_length=500, required=False, assume_scheme="https"
    )

    def clean(self) -> dict[str, Any]:
        """The end comes after the beginning."""
        cleaned: dict[str, Any] = super().clean() or {}
        begins, ends = cleaned.get("begins"), cleaned.get("ends")
        if begins and ends and ends <= begins:
            self.add_error("ends", _("Het einde ligt vóór het begin. Kies een later einde."))
        return cleaned

    def when(self) -> dict[str, Any]:
        """Begin and end as moments, place and link."""
        data = self.cleaned_data
        return {
            "starts_at": datetime.combine(data["day"], data["begins"], AMSTERDAM),
            "ends_at": datetime.combine(data["day"], data["ends"], AMSTERDAM),
            "place": data["place"],
            "link": data["link"],
        }


class WordsForm(forms.Form):
    words = PlainText(label=_("Nog een punt"), max_length=200, help_text=_("Bijvoorbeeld: verslag van de vorige keer."))


class CloseForm(forms.Form):
    attended = forms.TypedMultipleChoiceField(
        label=_("Wie was er?"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    minutes = LongText(
        label=_("Verslag"), max_length=20000, required=False,
        help_text=_("Wat is besproken. De reden van een besluit hoort bij de zaak, niet hier."),
    )  # fmt: skip

    def __init__(self, *args: Any, people: tuple[InviteeRow, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["attended"].choices = [(one.id, one.name) for one in people]  # type: ignore[attr-defined]
