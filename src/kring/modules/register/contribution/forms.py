"""Forms of the contribution."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from .actions import BillerWords, FeeWords
from .states import Vat

KVK = RegexValidator(r"^\d{8}$", _("Een KvK-nummer heeft 8 cijfers."))


class Euros(forms.DecimalField):
    """An amount as people type it: 270, 270,00, 270.00."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_digits=8, decimal_places=2, min_value=0, localize=False, **kwargs)
        self.widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})

    def prepare_value(self, value: Any) -> Any:
        """With a decimal comma, as it stands on paper."""
        return f"{value:.2f}".replace(".", ",") if isinstance(value, Decimal) else value

    def to_python(self, value: Any) -> Any:
        return super().to_python(value.replace("€", "").replace(",", ".").strip() if isinstance(value, str) else value)


class FeeForm(forms.Form):
    """What does this year cost?"""

    amount = Euros(
        label=_("Bedrag per schoolleider, zonder btw"), required=False,
        help_text=_("Voor wie dit jaar een functie op een school had, al was het één dag."),
    )  # fmt: skip
    low_amount = Euros(
        label=_("Laag bedrag, zonder btw"), required=False,
        help_text=_("Voor wie het hele jaar geen functie had. Leeg: zij krijgen geen factuur."),
    )  # fmt: skip
    source = LongText(label=_("Waar komt dit bedrag vandaan?"), max_length=500, required=False)
    vat = forms.ChoiceField(
        label=_("Btw"), required=False,
        help_text=_("Vraag dit na bij je boekhouder. Zonder keuze maken we geen facturen."),
    )  # fmt: skip
    vat_rate = Euros(label=_("Btw-percentage"), required=False)
    vat_reason = PlainText(
        label=_("Reden zonder btw"), max_length=200, required=False,
        help_text=_("Bij vrijgesteld of buiten de btw. Staat op de factuur."),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        empty = [("", _("Nog niet bekend"))]
        self.fields["vat"].choices = empty + [(one.value, capfirst(one.label)) for one in Vat]  # type: ignore[attr-defined]

    def words(self) -> FeeWords:
        """What was filled in."""
        return FeeWords(**self.cleaned_data)


class BillerForm(forms.Form):
    """Who sends the invoices?"""

    name = PlainText(label=_("Naam van de organisatie"), max_length=150)
    street = PlainText(label=_("Straat en huisnummer"), max_length=150)
    postcode = PlainText(label=_("Postcode"), max_length=7)
    town = PlainText(label=_("Plaats"), max_length=80)
    kvk = PlainText(label=_("KvK-nummer"), max_length=8, validators=[KVK])
    vat_number = PlainText(label=_("Btw-nummer"), max_length=14, required=False)
    iban = PlainText(label=_("IBAN"), max_length=34)
    email = forms.EmailField(label=_("E-mailadres voor vragen over facturen"))
    payment_days = forms.IntegerField(label=_("Betalen binnen hoeveel dagen?"), min_value=1, max_value=120, initial=30)

    def words(self) -> BillerWords:
        """What was filled in."""
        return BillerWords(**self.cleaned_data)


class WishForm(forms.Form):
    """How does your board want to pay?"""

    collective = forms.TypedChoiceField(
        label=_("Wie betaalt de contributie?"), widget=forms.RadioSelect, coerce=lambda value: value == "ja",
        choices=[
            ("nee", _("Iedere schoolleider betaalt zelf")),
            ("ja", _("Het bestuur betaalt met één factuur voor alle schoolleiders")),
        ],
        help_text=_("De factuur van het bestuur is voor schoolleiders van wie het bestuur de functie heeft bevestigd."),
    )  # fmt: skip
    email = forms.EmailField(label=_("E-mailadres van de administratie"), required=False)
    reference = PlainText(
        label=_("Kenmerk op de factuur"), max_length=60, required=False, help_text=_("Zoals een inkoopnummer.")
    )
    kvk = PlainText(label=_("KvK-nummer van het bestuur"), max_length=8, required=False, validators=[KVK])


class CreditForm(forms.Form):
    """Why is this invoice taken back?"""

    reason = PlainText(label=_("Waarom neem je deze factuur terug?"), max_length=300)


class PaidForm(forms.Form):
    """When was it paid?"""

    on = TypedDateField(label=_("Betaald op"))

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].today = today  # type: ignore[attr-defined]
