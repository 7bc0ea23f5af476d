"""Choosing when to hear of what."""

from collections.abc import Sequence
from typing import Any

from django import forms

from .queries import Wish
from .states import When


class WishesForm(forms.Form):
    """One question per kind of notice that can be turned off."""

    def __init__(self, wishes: Sequence[Wish], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for wish in wishes:
            if not wish.compulsory:
                self.fields[wish.kind] = forms.ChoiceField(
                    label=wish.label, choices=When.choices, initial=wish.when, widget=forms.RadioSelect
                )

    @property
    def chosen(self) -> dict[str, When]:
        """What was chosen, by kind."""
        return {kind: When(value) for kind, value in self.cleaned_data.items()}
