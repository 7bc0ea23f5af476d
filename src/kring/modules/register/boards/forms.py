"""Forms of the board portal."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext as _text
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from .queries import OwnActivity


class BoardSearchForm(forms.Form):
    """Which board?"""

    q = PlainText(label=_("Naam of nummer van het bestuur"), max_length=100, required=False)


class SignupForm(forms.Form):
    """What are you of this board, and why do you need this?"""

    register = forms.ChoiceField(label=_("Bij welk register meld je het bestuur aan?"), widget=forms.RadioSelect)
    function = PlainText(
        label=_("Wat is je functie bij dit bestuur?"), max_length=100, help_text=_("Bijvoorbeeld: bestuurssecretaris")
    )
    explanation = LongText(
        label=_("Hoe kan het bureau nagaan dat je voor dit bestuur werkt?"),
        max_length=2000,
        help_text=_("Bijvoorbeeld: een pagina op de website van het bestuur waar je naam staat."),
    )
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, registers: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["register"].choices = list(registers)  # type: ignore[attr-defined]


class AnswerForm(forms.Form):
    """What the office answers."""

    ACCEPT, REFUSE = "accept", "refuse"
    answer = forms.ChoiceField(
        label=_("Laat je deze persoon toe voor dit bestuur?"),
        choices=[(ACCEPT, _("Ja, deze persoon werkt voor dit bestuur")), (REFUSE, _("Nee"))],
        widget=forms.RadioSelect,
    )
    reason = LongText(
        label=_("Reden"), max_length=2000, required=False, help_text=_("Bij nee. Wie zich aanmeldde, leest dit.")
    )


class QuestionForm(forms.Form):
    """What the board asks of a leader, and what for."""

    purpose = PlainText(
        label=_("Waarvoor wil je de activiteiten zien?"),
        max_length=200,
        help_text=_("De leider leest dit. Bijvoorbeeld: ons ontwikkelgesprek in maart."),
    )
    from_date = TypedDateField(label=_("Activiteiten vanaf"))
    until_date = TypedDateField(label=_("Activiteiten tot en met"))
    command = forms.UUIDField(widget=forms.HiddenInput)


class ShareForm(forms.Form):
    """Which activities, what for, until when?"""

    activities = forms.TypedMultipleChoiceField(
        label=_("Welke activiteiten laat je zien?"), coerce=int, widget=forms.CheckboxSelectMultiple
    )
    purpose = PlainText(label=_("Waarvoor?"), max_length=200, help_text=_("Bijvoorbeeld: ons ontwikkelgesprek."))
    until_date = TypedDateField(
        label=_("Tot en met wanneer?"),
        help_text=_("Hooguit een jaar. Je kunt het elke dag intrekken. Bijvoorbeeld 14-3-2027."),
    )
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, mine: Sequence[OwnActivity], today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["activities"].choices = [  # type: ignore[attr-defined]
            (row.id, _text("%(title)s (%(day)s)") % {"title": row.title, "day": date_format(row.on, "j F Y")})
            for row in mine
        ]
        self.fields["until_date"].today = today  # type: ignore[attr-defined]
