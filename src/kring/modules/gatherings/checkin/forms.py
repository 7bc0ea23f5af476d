"""Forms at the door."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import PlainText

from .actions import Press
from .states import How


class PressForm(forms.Form):
    """One press; what the phone adds may be missing or wrong, then it counts as pressed now."""

    command = forms.UUIDField(widget=forms.HiddenInput)
    said_at = forms.CharField(required=False, widget=forms.HiddenInput)
    device = forms.CharField(required=False, max_length=12, widget=forms.HiddenInput)
    how = forms.ChoiceField(choices=How.choices, required=False, widget=forms.HiddenInput)

    def clean_said_at(self) -> datetime | None:
        """The moment of the phone; None when it gave none that can be read."""
        try:
            said = datetime.fromisoformat(self.cleaned_data["said_at"].replace("Z", "+00:00"))
        except ValueError:
            return None
        return said if said.tzinfo else None

    def press(self) -> Press:
        """What was pressed."""
        data: dict[str, Any] = self.cleaned_data
        return Press(data["said_at"], How(data["how"] or How.LIST), data["device"])


class WalkInForm(forms.Form):
    """Somebody who came without signing up."""

    command = forms.UUIDField(widget=forms.HiddenInput)
    name = PlainText(label=_("Hoe heet de bezoeker?"), max_length=120)
    address = forms.EmailField(
        label=_("E-mailadres"), required=False,
        help_text=_("Alleen als de bezoeker het verslag wil krijgen."),
    )  # fmt: skip
