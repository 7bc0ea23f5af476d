"""Forms of conversation rounds."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import PlainText
from kring.foundation.records.api import AMSTERDAM
from kring.ui.api import TypedDateField

from . import people
from .actions import NewRound, NewSlot
from .answering import Said
from .queries import SlotRow
from .rules import LONGEST, SHORTEST


class RoundForm(forms.Form):
    """A new round."""

    title = forms.CharField(label=_("Hoe heet de ronde?"), max_length=120)
    question = forms.CharField(
        label=_("Over welke vraag gaat het gesprek?"), max_length=300, help_text=_("Eén vraag, voor alle groepen."),
    )  # fmt: skip
    intro = PlainText(label=_("Wat moeten mensen vooraf weten?"), max_length=4000, required=False)
    answer_until_date = TypedDateField(label=_("Tot wanneer kunnen mensen doorgeven wanneer ze kunnen?"))
    open_to_all = forms.BooleanField(
        label=_("Iedereen in het register mag meedoen, ook zonder uitnodiging"), required=False
    )
    own_question = forms.CharField(
        label=_("Wil je nog iets vragen waarop de groepen gemengd worden?"), max_length=40, required=False,
        help_text=_("Bijvoorbeeld: geeft les."),
    )  # fmt: skip
    own_options = forms.CharField(
        label=_("Wat kunnen mensen daarop antwoorden?"), max_length=300, required=False,
        help_text=_("Met een komma ertussen, bijvoorbeeld: ja, soms, nee."),
    )  # fmt: skip
    least = forms.IntegerField(label=_("Hoeveel mensen minstens in een groep?"), min_value=2, max_value=40, initial=9)
    most = forms.IntegerField(label=_("Hoeveel mensen hoogstens?"), min_value=2, max_value=40, initial=11)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answer_until_date"].today = today  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """A question of one's own needs answers, and sizes go upwards."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("own_question") and len(self._options(cleaned)) < 2:
            self.add_error("own_options", _("Schrijf minstens twee antwoorden, met een komma ertussen."))
        if cleaned.get("least") and cleaned.get("most") and cleaned["most"] < cleaned["least"]:
            self.add_error("most", _("Dit is minder dan het kleinste aantal. Kies een groter getal."))
        return cleaned

    def _options(self, cleaned: dict[str, Any]) -> list[str]:
        return [one.strip()[:80] for one in cleaned.get("own_options", "").split(",") if one.strip()]

    def new(self) -> NewRound:
        """What was filled in."""
        given = {name: value for name, value in self.cleaned_data.items() if name not in ("command", "own_options")}
        return NewRound(**given, own_options=self._options(self.cleaned_data))


class SlotForm(forms.Form):
    """A date and a place."""

    day = TypedDateField(label=_("Op welke dag?"))
    starts = forms.TimeField(label=_("Hoe laat begint het?"), help_text=_("Bijvoorbeeld 15:30."))
    ends = forms.TimeField(label=_("Hoe laat is het klaar?"))
    province = forms.ChoiceField(label=_("In welke provincie?"), required=False)
    place = forms.CharField(label=_("Waar?"), max_length=200, required=False, help_text=_("Leeg laten: online."))
    link = forms.URLField(label=_("Adres van het videogesprek"), max_length=500, required=False, assume_scheme="https")
    rooms = forms.IntegerField(
        label=_("Hoeveel groepen tegelijk?"), min_value=1, max_value=200, initial=1,
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["day"].today = today  # type: ignore[attr-defined]
        names = sorted(people.province_names().items(), key=lambda pair: pair[1])
        self.fields["province"].choices = [("", _("Online, of overal")), *names]  # type: ignore[attr-defined]

    def slot(self) -> NewSlot:
        """What was filled in."""
        given = self.cleaned_data
        return NewSlot(
            starts_at=_moment(given["day"], given["starts"]), ends_at=_moment(given["day"], given["ends"]),
            place=given["place"], province=given["province"], link=given["link"], rooms=given["rooms"],
        )  # fmt: skip


def _moment(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, AMSTERDAM)


class AskForm(forms.Form):
    """Whom to ask."""

    provinces = forms.MultipleChoiceField(
        label=_("Uit welke provincies?"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Niets aangevinkt: uit alle."),
    )  # fmt: skip
    school_types = forms.MultipleChoiceField(
        label=_("Van welke scholen?"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Niets aangevinkt: van alle."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, provinces: Any, school_types: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field, rows in (("provinces", provinces), ("school_types", school_types)):
            choices = [(code, f"{name} ({count})") for code, name, count in rows]
            self.fields[field].choices = choices  # type: ignore[attr-defined]


class AnswerForm(forms.Form):
    """When somebody can, and how far they travel."""

    slots = forms.TypedMultipleChoiceField(
        label=_("Wanneer kun je?"), coerce=int, widget=forms.CheckboxSelectMultiple,
        help_text=_("Kies alles wat kan: hoe meer, hoe beter de groepen. Je komt in één groep."),
    )  # fmt: skip
    travel = forms.MultipleChoiceField(
        label=_("Naar welke provincies wil je reizen?"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Niets aangevinkt: overal. Online kan altijd."),
    )  # fmt: skip
    own_choice = forms.ChoiceField(required=False, widget=forms.RadioSelect)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, slots: list[SlotRow], own: tuple[str, tuple[str, ...]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slots"].choices = [  # type: ignore[attr-defined]
            (one.number, f"{one.words} ({one.province})" if one.province else one.words) for one in slots
        ]
        names = people.province_names()
        here = {one.province for one in slots if one.province}
        self.fields["travel"].choices = sorted(  # type: ignore[attr-defined]
            ((code, name) for code, name in names.items() if name in here), key=lambda pair: pair[1]
        )
        question, options = own
        if question:
            self.fields["own_choice"].label = question
            self.fields["own_choice"].choices = [(one, one) for one in options]  # type: ignore[attr-defined]
        else:
            del self.fields["own_choice"]
        if not here:
            del self.fields["travel"]

    def said(self) -> Said:
        """What was filled in."""
        given = self.cleaned_data
        return Said(given["slots"], given.get("travel", ()), given.get("own_choice", ""))


class DivideForm(forms.Form):
    """How long to search for groups."""

    seconds = forms.TypedChoiceField(
        label=_("Hoe lang mag het duren?"), coerce=int,
        choices=[(5, _("5 seconden")), (30, _("30 seconden")), (120, _("2 minuten"))], initial=30,
        help_text=_("De eerste groepen staan er na een paar seconden. Je kunt altijd stoppen."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)


class GuideForm(forms.Form):
    """What small groups talk about, and how long."""

    question = PlainText(
        label=_("Over welke vraag gaat het gesprek?"), max_length=300, required=False,
        help_text=_("Leeg laten: de vraag van de reeks."),
    )  # fmt: skip
    minutes = forms.IntegerField(
        label=_("Hoeveel minuten in totaal?"), min_value=SHORTEST, max_value=LONGEST,
        help_text=_("De stappen passen zich aan. Alle groepen zijn tegelijk klaar, ook een groep van twee of vier."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)


class Sure(forms.Form):
    """A button that is pressed once."""

    command = forms.UUIDField(widget=forms.HiddenInput)
