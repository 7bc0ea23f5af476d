"""Forms of the editors of cards."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.modules.knowledge.publishing.states import Given
from kring.ui.api import TypedDateField

from .actions import CardText, QuoteText
from .rules import lines_of

LINE = 400  # letters of one line of a card


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)


class Lines(LongText):
    """One thing a line."""

    def clean(self, value: Any) -> Any:
        """A tuple of lines, each short enough for a card."""
        lines = lines_of(super().clean(value))
        if any(len(line) > LINE for line in lines):
            raise forms.ValidationError(_("Een regel is te lang. Houd het bij 400 letters per regel."))
        return tuple(lines)


class FrameworkForm(CommandForm):
    """A new framework of one's own publisher."""

    publisher = forms.ChoiceField(label=_("Van welke uitgever?"))
    name = PlainText(label=_("Hoe heet het kader?"), max_length=200)
    code = forms.SlugField(
        label=_("Adres van het kader"), max_length=60,
        help_text=_("Het laatste stuk van het adres, zoals lerende-organisatie. Hetzelfde als bij het dossier."),
    )  # fmt: skip
    dimensions = forms.IntegerField(label=_("Hoeveel dimensies?"), min_value=1, max_value=20, initial=8)

    def __init__(self, *args: Any, publishers: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["publisher"].choices = [(one, one) for one in publishers]  # type: ignore[attr-defined]


class DimensionForm(CommandForm):
    """Name, description and the statement of the team scan."""

    name = PlainText(
        label=_("Hoe heet de dimensie?"), max_length=200, required=False,
        help_text=_("Laat leeg zolang de naam niet bekend is. Dan zegt de bladzijde dat."),
    )  # fmt: skip
    description = LongText(label=_("Beschrijving"), max_length=2000, required=False)
    statement = PlainText(
        label=_("Stelling voor de teamscan"), max_length=200, required=False,
        help_text=_("Eén zin waarmee een team kan zeggen hoe het hiermee staat."),
    )  # fmt: skip


class CardForm(CommandForm):
    """One side of a card: exactly two challenges."""

    description = LongText(label=_("Korte beschrijving"), max_length=1200, required=False)
    challenge_one = PlainText(label=_("Uitdaging 1"), max_length=LINE, required=False)
    challenge_two = PlainText(label=_("Uitdaging 2"), max_length=LINE, required=False)
    points = Lines(label=_("Aandachtspunten"), required=False, help_text=_("Eén per regel."))
    suggestions = Lines(label=_("Suggesties"), required=False, help_text=_("Eén per regel."))

    def text(self) -> CardText:
        """What goes to the action."""
        return CardText(**{name: value for name, value in self.cleaned_data.items() if name != "command"})


class QuoteForm(CommandForm):
    """Words of somebody, with their consent."""

    words = PlainText(label=_("Het citaat"), max_length=600)
    fictitious = forms.BooleanField(label=_("Dit citaat is verzonnen"), required=False)
    role = PlainText(
        label=_("Wie zei dit?"), max_length=120, required=False,
        help_text=_("Een rol, geen naam. Bijvoorbeeld: leraar in groep 5."),
    )  # fmt: skip
    given_date = TypedDateField(label=_("Wanneer gaf deze persoon toestemming?"), required=False)
    how = forms.ChoiceField(
        label=_("Hoe gaf deze persoon toestemming?"), choices=[("", "---"), *Given.choices], required=False
    )

    def __init__(self, *args: Any, today: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["given_date"].today = today  # type: ignore[attr-defined]

    def text(self) -> QuoteText:
        """What goes to the action."""
        return QuoteText(**{name: value for name, value in self.cleaned_data.items() if name != "command"})
