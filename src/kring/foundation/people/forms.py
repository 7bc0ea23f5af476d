"""Forms of people: joining, own details."""

from typing import Any

from allauth.account.forms import SignupForm as AllauthSignUpForm
from django import forms
from django.utils.translation import gettext_lazy as _

from .fields import PlainText
from .states import Scope


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

    @staticmethod
    def initial_of(person: Any) -> dict[str, str]:
        """What the form shows at first."""
        return {name: getattr(person, name) for name in DetailsForm.base_fields}

    given_name = PlainText(label=_("Voornaam"), max_length=100)
    # Django's forms have a prefix of their own, which we do not use.
    prefix = PlainText(label=_("Tussenvoegsel"), max_length=30, required=False)  # type: ignore[assignment]
    family_name = PlainText(label=_("Achternaam"), max_length=100)
    phone = PlainText(label=_("Telefoonnummer"), max_length=20, required=False)
    address = PlainText(label=_("Straat en huisnummer"), max_length=150, required=False)
    postcode = PlainText(label=_("Postcode"), max_length=7, required=False)
    town = PlainText(label=_("Woonplaats"), max_length=80, required=False)
    language = forms.ChoiceField(label=_("Taal van mail en brieven"), choices=[("nl", "Nederlands"), ("en", "English")])


class KeyForm(forms.Form):
    """A new key to the API."""

    name = PlainText(label=_("Naam"), max_length=60, help_text=_("Waarvoor je de sleutel gebruikt"))
    scopes = forms.MultipleChoiceField(
        label=_("Wat mag de sleutel?"), choices=Scope.choices, widget=forms.CheckboxSelectMultiple
    )
    days = forms.TypedChoiceField(
        label=_("Hoe lang is de sleutel geldig?"),
        choices=[(30, _("1 maand")), (90, _("3 maanden")), (365, _("1 jaar"))],
        coerce=int,
        initial=90,
    )
