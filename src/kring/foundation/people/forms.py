"""Forms of people: joining, own details."""

from typing import Any

from allauth.account.forms import SignupForm as AllauthSignUpForm
from django import forms
from django.utils.translation import gettext_lazy as _

from .fields import PlainText


class SignUpForm(AllauthSignUpForm):
    """E-mail, password and the name by which others find you."""

    given_name = PlainText(label=_("Voornaam"), max_length=100)
    prefix = PlainText(
        label=_("Tussenvoegsel"), max_length=30, required=False, help_text=_("Bijvoorbeeld: van, de, van der")
    )
    family_name = PlainText(label=_("Achternaam"), max_length=100)
    field_order = ["given_name", "prefix", "family_name", "email", "password1"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["given_name"].widget.attrs["autocomplete"] = "given-name"
        self.fields["family_name"].widget.attrs["autocomplete"] = "family-name"


class DetailsForm(forms.Form):
    """Own details of a person."""

    given_name = PlainText(label=_("Voornaam"), max_length=100)
    prefix = PlainText(label=_("Tussenvoegsel"), max_length=30, required=False)
    family_name = PlainText(label=_("Achternaam"), max_length=100)
    phone = PlainText(label=_("Telefoonnummer"), max_length=20, required=False)
    address = PlainText(label=_("Straat en huisnummer"), max_length=150, required=False)
    postcode = PlainText(label=_("Postcode"), max_length=7, required=False)
    town = PlainText(label=_("Woonplaats"), max_length=80, required=False)
    language = forms.ChoiceField(label=_("Taal van mail en brieven"), choices=[("nl", "Nederlands"), ("en", "English")])
