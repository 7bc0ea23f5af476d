"""Forms of the record. Adding asks three things; the rest comes later, one group of questions a page."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from .questions import WORDS, questions_for

Choices = Sequence[tuple[Any, Any]]


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)


class QuickForm(CommandForm):
    """What, what kind, when: nothing else."""

    title = PlainText(label=_("Wat heb je gedaan?"), max_length=200)
    kind = forms.ChoiceField(label=_("Wat voor activiteit was het?"))
    on = TypedDateField(
        label=_("Wanneer?"),
        help_text=_("Vandaag is al ingevuld. Was het een andere dag? Typ bijvoorbeeld 14 mrt 2027."),
    )

    def __init__(self, *args: Any, kinds: Choices, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [("", _("Kies een soort")), *kinds]  # type: ignore[attr-defined]
        self.fields["on"].today = today  # type: ignore[attr-defined]


class ActivityForm(CommandForm):
    """Everything that one can tell of an activity itself."""

    title = PlainText(label=_("Wat heb je gedaan?"), max_length=200)
    kind = forms.ChoiceField(label=_("Wat voor activiteit was het?"))
    from_date = TypedDateField(label=_("Vanaf wanneer?"))
    until_date = TypedDateField(
        label=_("Tot en met wanneer?"), required=False, help_text=_("Leeg laten als het één dag was.")
    )
    themes = forms.MultipleChoiceField(
        label=_("Over welke thema's ging het?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    formal = forms.TypedChoiceField(
        label=_("Hoe leerde je?"),
        widget=forms.RadioSelect,
        coerce=lambda value: value == "yes",
        choices=[("yes", _("Formeel: je kreeg er een bewijs of diploma voor")), ("no", _("Informeel: al het andere"))],
    )
    with_team = forms.TypedChoiceField(
        label=_("Met wie?"),
        widget=forms.RadioSelect,
        coerce=lambda value: value == "yes",
        choices=[("no", _("Alleen")), ("yes", _("Met mijn team"))],
    )
    organiser = PlainText(label=_("Wie organiseerde het?"), max_length=200, required=False)
    hours = forms.DecimalField(
        label=_("Hoeveel uur?"), required=False, min_value=0, max_value=9999, decimal_places=2, localize=True
    )
    points = forms.IntegerField(
        label=_("Hoeveel punten?"), required=False, min_value=0, max_value=1000,
        help_text=_("Alleen als het aanbod punten heeft."),
    )  # fmt: skip

    def __init__(self, *args: Any, kinds: Choices, themes: Choices, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = kinds  # type: ignore[attr-defined]
        self.fields["from_date"].today = self.fields["until_date"].today = today  # type: ignore[attr-defined]
        self.fields["hours"].widget = forms.TextInput(attrs={"inputmode": "decimal"})
        self.fields["points"].widget = forms.TextInput(attrs={"inputmode": "numeric"})
        if themes:
            self.fields["themes"].choices = themes  # type: ignore[attr-defined]
        else:
            del self.fields["themes"]

    def clean(self) -> dict[str, Any]:
        """One day unless an end is told."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("from_date") and not cleaned.get("until_date"):
            cleaned["until_date"] = cleaned["from_date"]
        return cleaned


class ReflectForm(CommandForm):
    """One question, chosen from those that fit the kind."""

    question = forms.ChoiceField(label=_("Kies een vraag"), widget=forms.RadioSelect)
    words = LongText(label=_("Je antwoord"), max_length=4000, required=False, help_text=_("Een paar zinnen is genoeg."))

    def __init__(self, *args: Any, kind: str, chosen: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fitting = {one.code: one.words for one in questions_for(kind)}
        before = {chosen: WORDS[chosen]} if chosen in WORDS else {}  # answered when it was of another kind
        self.fields["question"].choices = list((before | fitting).items())  # type: ignore[attr-defined]


class BroughtForm(CommandForm):
    """A goal in one's own words, and what the activity brought the school."""

    goal = forms.ChoiceField(label=_("Bij welk doel hoort dit?"), required=False, widget=forms.RadioSelect)
    new_goal = PlainText(
        label=_("Schrijf een nieuw doel op"), max_length=300, required=False,
        help_text=_("Bijvoorbeeld: leraren kijken vaker bij elkaar in de les."),
    )  # fmt: skip
    words = LongText(label=_("Wat bracht het je school?"), max_length=2000, required=False)

    def __init__(self, *args: Any, goals: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["goal"].choices = [("", _("Geen doel")), *((str(id_), words) for id_, words in goals)]  # type: ignore[attr-defined]
        if not goals:
            del self.fields["goal"]


class LookBackForm(CommandForm):
    """Three months later."""

    words = LongText(
        label=_("Wat is er op school veranderd?"),
        max_length=2000,
        help_text=_("Is er niets veranderd? Schrijf dat dan op."),
    )


class GoalForm(CommandForm):
    """What somebody works on."""

    words = PlainText(
        label=_("Waar werk je aan?"), max_length=300,
        help_text=_("In je eigen woorden. Bijvoorbeeld: leraren kijken vaker bij elkaar in de les."),
    )  # fmt: skip
    site = forms.ChoiceField(label=_("Voor welke school?"), required=False)
    done = forms.BooleanField(label=_("Dit doel is bereikt"), required=False)

    def __init__(self, *args: Any, schools: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["site"].choices = [("", _("Niet voor één school")), *schools]  # type: ignore[attr-defined]
        if not schools:
            del self.fields["site"]


class LinkForm(CommandForm):
    """Evidence that stands somewhere else."""

    words = PlainText(label=_("Wat laat de link zien?"), max_length=200)
    url = forms.URLField(label=_("Adres van de pagina"), max_length=500, assume_scheme="https")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["url"].validators = [URLValidator(schemes=["http", "https"])]


class FileForm(CommandForm):
    """Evidence as a file."""

    file = forms.FileField(
        label=_("Bestand"), max_length=200,
        help_text=_("PDF, foto, Word, Excel, ODT of tekst; hooguit 20 MB."),
    )  # fmt: skip


class AcceptForm(CommandForm):
    """Yes to a proposal, with the themes the leader finds it is about."""

    themes = forms.MultipleChoiceField(
        label=_("Over welke thema's ging het?"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, themes: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if themes:
            self.fields["themes"].choices = themes  # type: ignore[attr-defined]
        else:
            del self.fields["themes"]


class OfferForm(CommandForm):
    """A file from another system, or from an earlier download."""

    file = forms.FileField(
        label=_("Kies een bestand"), max_length=200, help_text=_("Een CSV- of JSON-bestand van hooguit 3 MB.")
    )


WORDS_OF_COLUMNS = {
    "title": _("Titel"),
    "from_date": _("Datum of begindatum"),
    "until_date": _("Einddatum"),
    "kind": _("Soort"),
    "organiser": _("Organisator"),
    "hours": _("Uren"),
    "points": _("Punten"),
    "themes": _("Thema's"),
    "reflection": _("Toelichting"),
}
NEEDED_COLUMNS = ("title", "from_date")


class ColumnsForm(forms.Form):
    """Which column of a file is what."""

    def __init__(self, *args: Any, headings: Sequence[str], examples: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = [(str(place), _option(heading, place, examples)) for place, heading in enumerate(headings)]
        for name, label in WORDS_OF_COLUMNS.items():
            self.fields[name] = forms.ChoiceField(
                label=label, choices=[("", _("Staat er niet in")), *found], required=name in NEEDED_COLUMNS
            )

    def columns(self) -> dict[str, int]:
        """What was chosen: what → place."""
        return {name: int(place) for name, place in self.cleaned_data.items() if place}


def _option(heading: str, place: int, examples: Sequence[str]) -> str:
    """A heading with the value of the first row, cut short."""
    shown = heading[:40] or str(place + 1)
    example = examples[place][:30] if place < len(examples) else ""
    return f"{shown} ({example})" if example else shown
