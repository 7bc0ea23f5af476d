"""Forms of the room news."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.ui.api import TypedDateField

from .states import Rhythm


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)


class WrongForm(CommandForm):
    """What is not right, and where the answer may go."""

    words = LongText(
        label=_("Wat klopt er niet?"), max_length=2000,
        help_text=_("Eén of twee zinnen is genoeg. Weet je wat het wel is, of waar dat staat? Schrijf het erbij."),
    )  # fmt: skip
    email = forms.EmailField(
        label=_("Je e-mailadres"), required=False, max_length=254,
        help_text=_("Alleen voor ons antwoord. Daarna halen we het weg."),
    )  # fmt: skip

    def __init__(self, *args: Any, signed_in: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if signed_in:
            del self.fields["email"]


class AnswerForm(CommandForm):
    """What the editors did, and why."""

    mended = forms.TypedChoiceField(
        label=_("Wat heb je gedaan?"), widget=forms.RadioSelect, coerce=lambda value: value == "yes",
        choices=[("yes", _("De pagina is aangepast")), ("no", _("De pagina blijft zoals hij is"))],
    )  # fmt: skip
    answer = LongText(
        label=_("Je antwoord aan de lezer"), max_length=2000,
        help_text=_("Zeg wat je hebt aangepast, of waarom het zo blijft."),
    )  # fmt: skip


class StillRightForm(forms.Form):
    """Look again on this day."""

    review_date = TypedDateField(
        label=_("Kijk opnieuw op"), help_text=_("Bijvoorbeeld over een jaar. Typ een dag: 14 mrt 2027.")
    )


class LetterForm(CommandForm):
    """What somebody wants to read about, and how often."""

    email = forms.EmailField(label=_("Je e-mailadres"), max_length=254)
    themes = forms.MultipleChoiceField(
        label=_("Over welke thema's wil je lezen?"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Kies je niets, dan gaat de brief over alles."),
    )  # fmt: skip
    region = forms.ChoiceField(label=_("Uit welke provincie?"), required=False)
    rhythm = forms.ChoiceField(label=_("Hoe vaak?"), widget=forms.RadioSelect, choices=Rhythm.choices)

    def __init__(self, *args: Any, signed_in: bool, themes: Any, regions: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if signed_in:
            del self.fields["email"]
        if themes:
            self.fields["themes"].choices = themes  # type: ignore[attr-defined]
        else:
            del self.fields["themes"]
        self.fields["region"].choices = [("", _("Uit het hele land")), *regions]  # type: ignore[attr-defined]
