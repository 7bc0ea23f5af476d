"""Forms of the office's desk."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText

from .duo import MAX_BYTES, Vintage


class UploadForm(forms.Form):
    file = forms.FileField(
        label=_("Bestand van DUO of CBS"),
        help_text=_("Zoals je het hebt gedownload: csv, xlsx, json of zip. Kring ziet zelf wat het is."),
        max_length=120,
    )
    vintage = PlainText(
        label=_("Van welke maand is het?"),
        help_text=_("Schrijf het als 2026-08. Alleen nodig als het niet in het bestand staat."),
        max_length=7,
        required=False,
    )

    def clean_file(self) -> Any:
        """A file that is far too large is not even read."""
        given = self.cleaned_data["file"]
        if given.size > MAX_BYTES:
            raise forms.ValidationError(_("Het bestand is te groot."))
        return given

    def clean_vintage(self) -> str:
        """A month, or nothing."""
        text = str(self.cleaned_data["vintage"]).strip()
        if text:
            try:
                Vintage.parse(text)
            except ValueError:
                raise forms.ValidationError(_("Schrijf de maand als jaar, streepje, maand: 2026-08.")) from None
        return text


class ApplyForm(forms.Form):
    seen = forms.CharField(widget=forms.HiddenInput, max_length=64, min_length=64)
    accept_closures = forms.BooleanField(label=_("Deze sluitingen kloppen; neem ze aan."), required=False)


class SchemeForm(forms.Form):
    name = PlainText(
        label=_("Hoe heet de indeling?"),
        help_text=_("Bijvoorbeeld: Leernetwerken. Dezelfde naam nog eens tekent haar opnieuw."),
        max_length=60,
    )
    lines = LongText(
        label=_("Welke gebieden, met welke gemeenten of scholen?"),
        help_text=_("Per regel: naam van het gebied; gemeentenummer of vestigingscode. Zoals: Noorderkring;0114"),
        max_length=500_000,
    )


class BoardNameForm(forms.Form):
    name = PlainText(
        label=_("Naam van het bestuur"),
        help_text=_("Je naam gaat voor de naam die DUO geeft, ook na een volgend bestand. Leeg: de naam van DUO."),
        max_length=200,
        required=False,
    )
