"""Forms of showing: what everybody sees of me, my photo, and the office's shield."""

from datetime import date
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from .actions import Choices


class ChoicesForm(forms.Form):
    """What do you let everybody see?"""

    school = forms.BooleanField(
        label=_("Laat mijn school zien"), required=False,
        help_text=_("Dan vindt iedereen je ook op de naam van je school of je bestuur."),
    )  # fmt: skip
    show_portrait = forms.BooleanField(label=_("Laat mijn foto zien"), required=False)
    motto = PlainText(label=_("Motto"), max_length=160, required=False, help_text=_("Eén zin waar je voor staat."))
    email = forms.EmailField(
        label=_("E-mailadres voor iedereen"), required=False,
        help_text=_("Dit mag een ander adres zijn dan waarmee je inlogt."),
    )  # fmt: skip
    phone = PlainText(
        label=_("Telefoonnummer voor iedereen"), max_length=20, required=False,
        validators=[RegexValidator(r"^[0-9+() -]{6,20}$", _("Schrijf een telefoonnummer, zoals 030 123 45 67."))],
    )  # fmt: skip
    website = forms.URLField(
        label=_("Website"), max_length=200, required=False, assume_scheme="https",
        help_text=_("Bijvoorbeeld de site van je school."),
    )  # fmt: skip

    def __init__(self, *args: Any, has_portrait: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].widget.attrs["autocomplete"] = "email"
        self.fields["phone"].widget.attrs["autocomplete"] = "tel"
        self.fields["website"].widget.attrs["autocomplete"] = "url"
        if not has_portrait:
            del self.fields["show_portrait"]

    def choices(self) -> Choices:
        """What was filled in; of a form with faults, what of it is right."""
        data = self.cleaned_data
        return Choices(**{name: data[name] for name in Choices.__dataclass_fields__ if name in data})


class PortraitForm(forms.Form):
    """Your photo."""

    portrait = forms.FileField(
        label=_("Kies een foto"), allow_empty_file=True,
        help_text=_("Een JPG, PNG of WebP tot 8 MB. We bewaren alleen het beeld, niet waar en wanneer het is gemaakt."),
        widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )  # fmt: skip


class ShieldForm(forms.Form):
    """Whom to shield, why, until when."""

    number = PlainText(
        label=_("Registernummer"), max_length=8, help_text=_("8 cijfers. Het staat op de pagina van de schoolleider.")
    )
    reason = LongText(
        label=_("Waarom?"), max_length=2000, help_text=_("Alleen jullie bureau en de schoolleider zelf lezen dit.")
    )
    until_date = TypedDateField(
        label=_("Tot en met wanneer?"), help_text=_("Hooguit een jaar verder. De afscherming eindigt dan vanzelf.")
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until_date"].today = today  # type: ignore[attr-defined]


class MoveShieldForm(ShieldForm):
    """Another last day, with a reason."""

    number = None  # type: ignore[assignment]  # the person stays the same
