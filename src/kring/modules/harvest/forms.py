"""Forms of the harvest."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText

from .rules import Code
from .states import Direction, Side

Choices = Sequence[tuple[Any, Any]]
NUMBER = re.compile(r"\d{1,18}")


class CommandForm(forms.Form):
    """A form that is sent once."""

    command = forms.UUIDField(widget=forms.HiddenInput)

    def answers(self) -> dict[str, Any]:
        """What was filled in, without the command."""
        return {name: value for name, value in self.cleaned_data.items() if name != "command"}


class InviteForm(CommandForm):
    """Who codes."""

    address = forms.EmailField(
        label=_("E-mailadres"), help_text=_("Van iemand met een account. Deze persoon krijgt een mail."),
    )  # fmt: skip


class BeginForm(CommandForm):
    """How many notes two people code."""

    double = forms.TypedChoiceField(
        label=_("Hoeveel notities codeert een tweede persoon ook?"), coerce=int, widget=forms.RadioSelect,
        choices=[
            (0, _("Geen")), (20, _("1 op de 5")), (50, _("De helft")), (100, _("Alle")),
        ],
        help_text=_("Zo zie je of jullie hetzelfde lezen. Ze zien elkaars codes pas als beiden klaar zijn."),
    )  # fmt: skip


class CodeForm(CommandForm):
    """A code: what it is about, what it does, and to which competence."""

    aspect = forms.ChoiceField(label=_("Over welk aspect gaat het?"), required=False)
    new_name = PlainText(
        label=_("Staat het er niet bij? Noem een nieuw aspect"), max_length=120, required=False,
        help_text=_("Kort, zoals: ervaring, of steun van het bestuur."),
    )  # fmt: skip
    new_side = forms.ChoiceField(
        label=_("Waar hoort het nieuwe aspect bij?"), required=False, choices=[("", _("Kies")), *Side.choices]
    )
    direction = forms.ChoiceField(
        label=_("Helpt het of belemmert het?"), widget=forms.RadioSelect, choices=Direction.choices,
        error_messages={"required": _("Kies of het helpt of belemmert.")},
    )  # fmt: skip
    competence = forms.ChoiceField(label=_("Bij welke competentie?"), required=False)

    def __init__(
        self, *args: Any, aspects: Choices, competences: Mapping[str, str], may_add: bool = True, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["aspect"].choices = [("", _("Kies een aspect")), *aspects]
        fields["competence"].choices = [("", _("Geen in het bijzonder")), *competences.items()]
        if not may_add:
            del fields["new_side"], fields["new_name"]

    def clean(self) -> dict[str, Any]:
        """An aspect of the list or a new one, with what it does."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("new_name"):
            if not cleaned.get("new_side"):
                self.add_error("new_side", _("Kies of het bij de persoon of bij de omgeving hoort."))
        elif not cleaned.get("aspect") and "aspect" not in self.errors:
            self.add_error("aspect", _("Kies een aspect. Valt er niets te coderen? Druk dan op die knop."))
        return cleaned

    def code(self, aspect: int | None = None) -> Code:
        """The code; aspect: the number of the one that was just added."""
        data = self.cleaned_data
        return Code(aspect or int(data["aspect"]), data["competence"], data["direction"])


class DecideForm(CodeForm):
    """What people decided together, and why."""

    because = LongText(label=_("Waarom?"), max_length=500, required=False, help_text=_("Een zin is genoeg."))


class AspectForm(CommandForm):
    """A new aspect."""

    side = forms.ChoiceField(label=_("Waar hoort het bij?"), widget=forms.RadioSelect, choices=Side.choices)
    name = PlainText(label=_("Hoe heet het?"), max_length=120)


class RenameForm(CommandForm):
    """What an aspect is called."""

    name = PlainText(label=_("Hoe heet het?"), max_length=120)


class IntoForm(CommandForm):
    """Into which aspect."""

    into = forms.TypedChoiceField(
        label=_("Met welk aspect is het hetzelfde?"), coerce=int,
        help_text=_("Dat aspect blijft. Wat met dit aspect gecodeerd is, telt daar mee."),
    )  # fmt: skip

    def __init__(self, *args: Any, aspects: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["into"].choices = aspects  # type: ignore[attr-defined]


class TakeUpForm(CommandForm):
    """A note comes in a point."""

    point = forms.TypedChoiceField(label=_("In welk punt?"), required=False, coerce=int, empty_value=None)
    words = LongText(
        label=_("Of schrijf een nieuw punt"), max_length=400, required=False,
        help_text=_("Wat zegt deze notitie, in één zin? Zo komt het in het verslag."),
    )  # fmt: skip

    def __init__(self, *args: Any, points: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["point"].choices = [("", _("Een nieuw punt")), *points]  # type: ignore[attr-defined]


class LeaveOutForm(CommandForm):
    """Why a note does not come in the report."""

    reason = LongText(
        label=_("Waarom komt deze notitie niet in het verslag?"), max_length=500,
        help_text=_("De maker leest dit."),
    )  # fmt: skip


class WordsForm(CommandForm):
    """The words of a point."""

    words = LongText(label=_("Het punt"), max_length=400)


class MergeForm(CommandForm):
    """Two notes become one point."""

    one = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    other = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    words = LongText(label=_("Samen zeggen ze"), max_length=400)


class SentenceForm(CommandForm):
    """A sentence of the report. base: the version that the person saw."""

    base = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    words = LongText(
        label=_("De zin"), max_length=2000, required=False, help_text=_("Maak het veld leeg om de zin weg te halen.")
    )
    notes = PlainText(
        label=_("Op welke notities rust hij?"), max_length=4000, required=False,
        help_text=_("De nummers, met komma's ertussen. De nummers staan bij de notities."),
    )  # fmt: skip
    is_head = forms.BooleanField(label=_("Dit is een kop"), required=False)
    confirmed = forms.BooleanField(label=_("Ik sta in voor deze zin, ook zonder notities"), required=False)

    def clean_notes(self) -> tuple[int, ...]:
        """The numbers, each once."""
        text = self.cleaned_data["notes"]
        if re.sub(r"[\d\s,;#]", "", text):
            raise forms.ValidationError(_("Schrijf alleen nummers op, zoals 12, 15."))
        return tuple(dict.fromkeys(int(number) for number in NUMBER.findall(text)))
