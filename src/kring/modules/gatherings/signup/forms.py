"""Forms of signing up, and of the organiser's desk for sign-ups."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils import formats
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText

from .showing import DayRow
from .states import Attending, Audience

ATTENDING = [(way.value, way.label) for way in Attending]


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)

    def answers(self) -> dict[str, Any]:
        """What was filled in, without the command."""
        return {name: value for name, value in self.cleaned_data.items() if name != "command"}


class SignUpForm(CommandForm):
    """Which days, and for a guest who they are."""

    days = forms.TypedMultipleChoiceField(
        label=_("Welke dagen kun je?"), coerce=int, widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Kies minstens één dag.")},
    )  # fmt: skip
    attending = forms.ChoiceField(label=_("Hoe doe je mee?"), widget=forms.RadioSelect, choices=ATTENDING)
    name = PlainText(label=_("Je naam"), max_length=120)
    email = forms.EmailField(
        label=_("Je e-mailadres"), max_length=254,
        help_text=_("Hierop krijg je een mail met een knop. Pas als je die indrukt, ben je aangemeld."),
    )  # fmt: skip

    def __init__(self, *args: Any, days: Mapping[int, bool], guest: bool, **kwargs: Any) -> None:
        """days: which can be chosen, and whether one can choose there how to take part; see also name_days."""
        super().__init__(*args, **kwargs)
        self.fields["days"].choices = [(day, "") for day in days]  # type: ignore[attr-defined]
        if not any(days.values()):
            del self.fields["attending"]
        else:
            self.fields["attending"].help_text = _("Geldt voor dagen waarop je kunt kiezen.")
        if not guest:
            del self.fields["name"], self.fields["email"]

    def name_days(self, days: Sequence[DayRow]) -> None:
        """The days to choose from, in words: for who reads the form."""
        choices = [(day.id, _day_label(day)) for day in days]
        self.fields["days"].choices = choices  # type: ignore[attr-defined]

    def given(self) -> dict[str, Any]:
        """The days and how one takes part."""
        return {
            "days": self.cleaned_data["days"],
            "attending": Attending(self.cleaned_data.get("attending") or Attending.ROOM),
        }


def _day_label(day: DayRow) -> str:
    where = day.place or day.form_label
    return f"{formats.date_format(day.starts_at, 'l j F, H:i')}, {where} ({day.words})"


class EnterForm(CommandForm):
    """A sign-up that came by mail or telephone."""

    name = PlainText(label=_("Naam"), max_length=120)
    address = forms.EmailField(
        label=_("E-mailadres"), max_length=254,
        help_text=_("Hierop krijgt deze persoon een mail met een eigen link, om te wijzigen of af te melden."),
    )  # fmt: skip
    attending = forms.ChoiceField(label=_("Hoe doet deze persoon mee?"), widget=forms.RadioSelect)
    source_words = PlainText(
        label=_("Hoe kwam deze aanmelding?"), max_length=200, help_text=_("Bijvoorbeeld: mail van 3 maart.")
    )

    def __init__(self, *args: Any, ways: Sequence[Attending], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["attending"].choices = [(way.value, way.label) for way in ways]  # type: ignore[attr-defined]
        self.only = ways[0]
        if len(ways) == 1:
            del self.fields["attending"]

    def answers(self) -> dict[str, Any]:
        """What was filled in, with the one way of taking part when there is no choice."""
        given = super().answers()
        return given | {"attending": Attending(given.get("attending") or self.only)}


class LetterForm(CommandForm):
    """One mail to all."""

    audience = forms.ChoiceField(label=_("Aan wie?"), widget=forms.RadioSelect, choices=Audience.choices)
    reason = PlainText(
        label=_("Waarover gaat het?"), max_length=200, help_text=_("Dit wordt het onderwerp van de mail.")
    )
    words = LongText(label=_("Je bericht"), max_length=4000)

    def answers(self) -> dict[str, Any]:
        """What was filled in."""
        given = super().answers()
        return given | {"audience": Audience(given["audience"])}


class CancelForm(CommandForm):
    """Why a day does not go on."""

    reason = PlainText(
        label=_("Waarom gaat het niet door?"), max_length=300, help_text=_("Wie zich aanmeldde, leest dit in de mail.")
    )
