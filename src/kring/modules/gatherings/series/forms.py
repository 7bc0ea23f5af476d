"""Forms of who runs series: a series with its themes, a day."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.foundation.records.api import AMSTERDAM, Ref
from kring.ui.api import TypedDateField

from .days import NewGathering
from .queries import Pointed
from .reading import read_themes
from .states import Form

MOST_PLACES = 5000


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)


class ClockField(forms.TimeField):
    """A time as people type it: 19:30."""

    widget = forms.TimeInput(format="%H:%M", attrs={"autocomplete": "off"})


class NumberField(forms.IntegerField):
    """A whole number, typed."""

    widget = forms.TextInput(attrs={"inputmode": "numeric"})


class SeriesForm(CommandForm):
    """One question, in many places."""

    owner = forms.ChoiceField(label=_("Voor welk register?"))
    title = PlainText(label=_("Hoe heet de reeks?"), max_length=120)
    question = PlainText(
        label=_("Welke vraag staat centraal?"), max_length=300,
        help_text=_("Eén vraag, overal dezelfde. Bijvoorbeeld: wat heeft een team nodig om goed les te geven?"),
    )  # fmt: skip
    intro = LongText(label=_("Wat moeten mensen weten?"), max_length=4000, required=False)
    themes = LongText(
        label=_("Onderwerpen met hun nummer"), max_length=6000, required=False,
        help_text=_("Elk onderwerp op een eigen regel, met zijn nummer. Bijvoorbeeld: 14 De kracht van het team."),
    )  # fmt: skip

    def __init__(self, *args: Any, owners: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].choices = owners  # type: ignore[attr-defined]
        self.only = owners[0][0] if owners else ""
        if len(owners) < 2:
            del self.fields["owner"]

    def clean_themes(self) -> list[tuple[int, str]]:
        """The lines as numbers and names."""
        try:
            return read_themes(self.cleaned_data["themes"])
        except ValueError as wrong:
            words = _("Zet een nummer voor elk onderwerp. Deze regel begint zonder nummer, of is te lang: %(line)s")
            raise forms.ValidationError(words % {"line": str(wrong)[:60]}) from wrong

    def words(self) -> dict[str, Any]:
        """What was filled in, without whose it is."""
        return {name: self.cleaned_data[name] for name in ("title", "question", "intro", "themes")}

    def owner_ref(self) -> Ref:
        """Whose series it becomes."""
        return Ref.parse(self.cleaned_data.get("owner") or self.only)


class PointForm(CommandForm):
    """Which theme of the standard each theme of a series is the same as. What a theme points at now can stay, also
    when the standard of today does not have it."""

    def __init__(self, *args: Any, themes: Sequence[Pointed], standard: Sequence[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.numbers = {f"theme_{one.number}": one.number for one in themes}
        offered = {code for code, _name in standard}
        for one in themes:
            now = [(one.code, one.called)] if one.code and one.code not in offered else []
            self.fields[f"theme_{one.number}"] = forms.ChoiceField(
                label=f"{one.number} {one.name}", required=False, initial=one.code,
                choices=[("", _("Geen thema van de standaard")), *now, *standard],
            )  # fmt: skip

    def to(self) -> dict[int, str]:
        """The code that was chosen for each number, "" for none."""
        return {number: self.cleaned_data[name] for name, number in self.numbers.items()}


class GatheringForm(CommandForm):
    """A day: when, where, how many, about what."""

    title = PlainText(label=_("Hoe heet deze bijeenkomst?"), max_length=120)
    day = TypedDateField(label=_("Welke dag?"))
    begins = ClockField(label=_("Begint om"), help_text=_("Bijvoorbeeld 19:30."))
    ends = ClockField(label=_("Eindigt om"))
    form = forms.ChoiceField(label=_("Hoe komen mensen bij elkaar?"), widget=forms.RadioSelect, choices=Form.choices)
    place = PlainText(
        label=_("Waar?"), max_length=200, required=False, help_text=_("Gebouw en plaats. Niet nodig als het online is.")
    )
    link = forms.URLField(
        label=_("Link om op afstand mee te doen"), max_length=500, required=False, assume_scheme="https",
        help_text=_("Alleen wie een plek heeft, ziet deze link."),
    )  # fmt: skip
    capacity = NumberField(
        label=_("Hoeveel plekken zijn er?"), min_value=1, max_value=MOST_PLACES,
        help_text=_("Op locatie, of online als het alleen online is."),
    )  # fmt: skip
    online_capacity = NumberField(
        label=_("Hoeveel plekken zijn er online?"), min_value=0, max_value=MOST_PLACES, required=False,
        help_text=_("Alleen als mensen kunnen kiezen tussen op locatie en online."),
    )  # fmt: skip
    region = forms.ChoiceField(label=_("In welke provincie?"), required=False)
    themes = forms.TypedMultipleChoiceField(
        label=_("Over welke onderwerpen gaat het?"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    sign_up_until = TypedDateField(
        label=_("Laatste dag om je aan te melden"), required=False, help_text=_("Leeg: tot het begint.")
    )
    offer_hours = NumberField(
        label=_("Hoeveel uur houden we een vrije plek vast voor wie wacht?"), min_value=1, max_value=336,
        help_text=_("Antwoordt iemand niet op tijd, dan gaat de plek naar de volgende."),
    )  # fmt: skip

    def __init__(
        self, *args: Any, regions: Sequence[tuple[str, str]], themes: Sequence[tuple[int, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["region"].choices = [("", _("Hele land of online")), *regions]  # type: ignore[attr-defined]
        self.fields["themes"].choices = [  # type: ignore[attr-defined]
            (number, f"{number} {name}") for number, name in themes
        ]
        if not themes:
            del self.fields["themes"]

    def clean(self) -> dict[str, Any]:
        """The end comes after the beginning."""
        cleaned: dict[str, Any] = super().clean() or {}
        begins, ends = cleaned.get("begins"), cleaned.get("ends")
        if begins and ends and ends <= begins:
            self.add_error("ends", _("Het einde ligt vóór het begin. Kies een later einde."))
        return cleaned

    def new(self) -> NewGathering:
        """The day that was filled in."""
        data = self.cleaned_data
        return NewGathering(
            title=data["title"],
            starts_at=datetime.combine(data["day"], data["begins"], AMSTERDAM),
            ends_at=datetime.combine(data["day"], data["ends"], AMSTERDAM),
            capacity=data["capacity"],
            place=data["place"],
            link=data["link"],
            form=Form(data["form"]),
            region=data["region"],
            themes=data.get("themes", []),
            sign_up_until=data["sign_up_until"],
            offer_hours=data["offer_hours"],
            online_capacity=data["online_capacity"] or 0,
        )
