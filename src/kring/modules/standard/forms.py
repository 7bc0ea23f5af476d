"""The form by which an office names an item."""

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField


class NameForm(forms.Form):
    """What it is called, since when, and where that can be read."""

    name = PlainText(label=_("Hoe heet het?"), max_length=200, help_text=_("Precies zoals in de bron."))
    from_date = TypedDateField(
        label=_("Vanaf wanneer heet het zo?"), help_text=_("De oude naam blijft in het verloop staan.")
    )
    source = PlainText(
        label=_("Waar staat dat?"),
        max_length=400,
        help_text=_("Het adres van een pagina, of de naam van een document."),
    )
    verified = forms.BooleanField(label=_("Ik heb het zelf in die bron gelezen"), required=False)
    command = forms.UUIDField(widget=forms.HiddenInput)
