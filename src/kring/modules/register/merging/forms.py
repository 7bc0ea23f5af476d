"""Forms of merging."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText


class FindForm(forms.Form):
    """Which two accounts?"""

    first = PlainText(
        label=_("Eerste account"),
        max_length=254,
        help_text=_("Een registernummer, of het e-mailadres van het account."),
    )
    second = PlainText(label=_("Tweede account"), max_length=254)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs["autocomplete"] = "off"


class ProposeForm(FindForm):
    """Which of the two stays, and why are they of one person?"""

    keep = forms.ChoiceField(label=_("Welk account blijft?"), widget=forms.RadioSelect)
    reason = LongText(
        label=_("Waarom denk je dat dit één persoon is?"), max_length=1000,
        help_text=_("De schoolleider leest dit ook."),
    )  # fmt: skip

    def __init__(self, *args: Any, labels: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("first", "second"):
            self.fields[name].widget = forms.HiddenInput()
        self.fields["keep"].choices = list(labels.items())  # type: ignore[attr-defined]


class StandInForm(forms.Form):
    """Why can the owner not answer?"""

    reason = LongText(label=_("Hoe weet je dat dit account van dezelfde persoon is?"), max_length=1000)
