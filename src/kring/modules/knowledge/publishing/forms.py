"""Forms of publishing outside Wagtail's editor."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from .states import Given


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)


class PublisherForm(CommandForm):
    """A new publisher."""

    name = PlainText(label=_("Hoe heet de uitgever?"), max_length=120)
    code = forms.SlugField(
        label=_("Korte code"),
        max_length=40,
        help_text=_("Kleine letters en streepjes. De code komt in het adres van de pagina's en verandert niet meer."),
    )

    def clean_code(self) -> str:
        """In small letters."""
        return str(self.cleaned_data["code"]).lower()


class OfflineForm(CommandForm):
    """Why a page goes off the site."""

    reason = LongText(
        label=_("Waarom haal je de pagina weg?"),
        max_length=500,
        help_text=_("Andere redacteuren lezen dit in de geschiedenis van de pagina. Bezoekers zien het niet."),
    )


class ConsentForm(CommandForm):
    """Somebody agreed to be quoted."""

    publisher = forms.ChoiceField(label=_("Voor welke uitgever?"))
    who = PlainText(
        label=_("Wie wordt geciteerd?"),
        max_length=120,
        help_text=_("In woorden van een rol, bijvoorbeeld: directeur van een basisschool. Geen naam."),
    )
    said_date = TypedDateField(label=_("Wanneer is het gezegd of geschreven?"))
    given = forms.ChoiceField(label=_("Hoe gaf diegene toestemming?"), choices=Given, widget=forms.RadioSelect)

    def __init__(self, *args: Any, publishers: list[tuple[str, str]], today: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["publisher"].choices = publishers  # type: ignore[attr-defined]
        self.fields["said_date"].today = today  # type: ignore[attr-defined]
        if len(publishers) == 1:
            self.fields["publisher"].initial = publishers[0][0]
            self.fields["publisher"].widget = forms.HiddenInput()


class WithdrawForm(CommandForm):
    """Somebody no longer wants to be quoted."""
