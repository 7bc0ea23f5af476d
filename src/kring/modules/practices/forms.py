"""Forms of practices: three short screens for a practice, one each for all else."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText

from .rules import MOST_STEPS, MOST_THEMES, steps_of
from .states import Audience, Decision, Evidence, Result, Shown

Choices = Sequence[tuple[Any, Any]]
LONGEST_STEP = 600


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)

    def answers(self) -> dict[str, Any]:
        """What was filled in, without the command."""
        return {name: value for name, value in self.cleaned_data.items() if name != "command"}


class StoryForm(CommandForm):
    """Screen 1: what it is called, and what for."""

    title = PlainText(
        label=_("Hoe heet je praktijk?"), max_length=160,
        help_text=_("Een korte zin. Bijvoorbeeld: elke week bij elkaar in de les kijken."),
    )  # fmt: skip
    problem = LongText(
        label=_("Welk probleem lost het op?"), max_length=3000, required=False,
        help_text=_("Wat zag je, en bij wie?"),
    )  # fmt: skip
    context = LongText(
        label=_("Hoe was de situatie op school?"), max_length=3000, required=False,
        help_text=_("Wat moet een ander weten om het te begrijpen? Noem geen namen van kinderen of collega's."),
    )  # fmt: skip


class HowForm(CommandForm):
    """Screen 2: how it is done."""

    steps = LongText(
        label=_("Wat deed je, stap voor stap?"), max_length=8000, required=False,
        help_text=_("Zet elke stap op een eigen regel."),
    )  # fmt: skip
    doer = PlainText(
        label=_("Wie doet het?"), max_length=300, required=False,
        help_text=_("Bijvoorbeeld: twee leraren en de intern begeleider."),
    )  # fmt: skip
    hours = forms.IntegerField(
        label=_("Hoeveel uur kost het?"), required=False, min_value=0, max_value=100_000,
        help_text=_("Een schatting, voor een schooljaar."),
    )  # fmt: skip
    money = forms.IntegerField(
        label=_("Hoeveel euro kost het?"), required=False, min_value=0, max_value=10_000_000,
        help_text=_("Een schatting, voor een schooljaar. Kost het niets? Vul 0 in."),
    )  # fmt: skip
    conditions = LongText(
        label=_("Wat is ervoor nodig?"), max_length=3000, required=False,
        help_text=_("Zonder wat lukt het niet?"),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("hours", "money"):
            self.fields[name].widget = forms.TextInput(attrs={"inputmode": "numeric"})

    def clean_steps(self) -> list[str]:
        """The lines as steps."""
        steps = steps_of(self.cleaned_data["steps"])
        if len(steps) > MOST_STEPS:
            raise forms.ValidationError(_("Dit zijn veel stappen. Maak er hooguit 20."))
        if any(len(step) > LONGEST_STEP for step in steps):
            raise forms.ValidationError(_("Een stap is te lang. Knip hem in tweeën."))
        return steps


class SeenForm(CommandForm):
    """Screen 3: what it brought, for whom it is, and what others see of its author."""

    effect = LongText(
        label=_("Wat zag je veranderen?"), max_length=3000, required=False,
        help_text=_("Ook als het minder was dan je hoopte."),
    )  # fmt: skip
    evidence = forms.ChoiceField(
        label=_("Hoe zeker weet je dat?"), required=False, widget=forms.RadioSelect, choices=Evidence.choices
    )
    themes = forms.MultipleChoiceField(
        label=_("Over welke thema's gaat het?"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Kies er hooguit 6."),
    )  # fmt: skip
    audience = forms.MultipleChoiceField(
        label=_("Voor welke scholen?"), required=False, widget=forms.CheckboxSelectMultiple, choices=Audience.choices
    )
    site = forms.ChoiceField(
        label=_("Op welke school was het?"), required=False,
        help_text=_("Anderen lezen wat voor school het is en in welke provincie."),
    )  # fmt: skip
    with_school = forms.BooleanField(label=_("Zet de naam van de school erbij"), required=False)
    with_name = forms.BooleanField(label=_("Zet mijn naam erbij"), required=False)
    may_ask = forms.BooleanField(label=_("Collega's mogen mij hierover een vraag stellen"), required=False)

    def __init__(self, *args: Any, themes: Choices, schools: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["themes"].choices = themes  # type: ignore[attr-defined]
        self.fields["site"].choices = [("", _("Niet bij één school")), *schools]  # type: ignore[attr-defined]
        if not schools:
            del self.fields["site"], self.fields["with_school"]

    def clean_themes(self) -> list[str]:
        """At most six: a practice about everything is found under nothing."""
        chosen: list[str] = self.cleaned_data["themes"]
        if len(chosen) > MOST_THEMES:
            raise forms.ValidationError(_("Kies hooguit 6 thema's. Zo vindt een ander het terug."))
        return chosen


class OfferForm(CommandForm):
    """The author's yes."""

    consent = forms.BooleanField(
        label=_("Ja, deze tekst mag in Kring staan. Iedereen kan hem lezen."),
        error_messages={"required": _("Zet hier een vinkje als je het goed vindt. Zonder jouw ja plaatsen we niets.")},
    )


class ReasonForm(CommandForm):
    """Why an editor sends something back or takes it down."""

    reason = LongText(label=_("Waarom?"), max_length=2000, help_text=_("De maker leest dit. Zeg wat er anders kan."))


class TrialForm(CommandForm):
    """We tried this."""

    result = forms.ChoiceField(label=_("Hoe ging het?"), widget=forms.RadioSelect, choices=Result.choices)
    happened = LongText(
        label=_("Wat gebeurde er?"), max_length=3000,
        help_text=_("Ging het niet? Daar heeft een ander net zoveel aan."),
    )  # fmt: skip
    adaptation = LongText(label=_("Wat deed je anders dan er staat?"), max_length=3000, required=False)
    site = forms.ChoiceField(label=_("Op welke school?"))
    shown = forms.ChoiceField(
        label=_("Wat mogen anderen zien?"), widget=forms.RadioSelect, choices=Shown.choices,
        help_text=_("Met de naam van je school weten collega's vaak ook dat jij het bent."),
    )  # fmt: skip

    def __init__(self, *args: Any, schools: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["site"].choices = schools  # type: ignore[attr-defined]


class ExperimentForm(CommandForm):
    """A card: one can fill in a part and come back."""

    title = PlainText(label=_("Wat ga je proberen?"), max_length=160, help_text=_("Klein mag. Eén groep, twee weken."))
    expected = LongText(label=_("Wat verwacht je?"), max_length=2000, required=False)
    tried = LongText(label=_("Wat deed je?"), max_length=2000, required=False)
    saw = LongText(
        label=_("Wat zag je?"), max_length=2000, required=False, help_text=_("Ging het mis? Schrijf juist dat op.")
    )
    decision = forms.ChoiceField(label=_("En nu?"), widget=forms.RadioSelect, choices=Decision.choices)
    because = LongText(label=_("Waarom?"), max_length=2000, required=False)


class AskForm(CommandForm):
    """Who has done this?"""

    theme = forms.ChoiceField(label=_("Waarover gaat je vraag?"))
    words = LongText(
        label=_("Je vraag"), max_length=2000,
        help_text=_("Een concrete vraag krijgt het snelst antwoord. Je naam en school staan erbij."),
    )  # fmt: skip

    def __init__(self, *args: Any, themes: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if themes:
            self.fields["theme"].choices = [("", _("Kies een thema")), *themes]  # type: ignore[attr-defined]
        else:
            del self.fields["theme"]


class AnswerForm(CommandForm):
    """An answer to a colleague."""

    words = LongText(
        label=_("Je antwoord"), max_length=4000, help_text=_("Een paar zinnen is genoeg. Je naam staat erbij.")
    )


class WillingForm(CommandForm):
    """About what one may be asked."""

    themes = forms.MultipleChoiceField(
        label=_("Over welke thema's mogen collega's je iets vragen?"), required=False,
        widget=forms.CheckboxSelectMultiple, help_text=_("Je krijgt hooguit 2 vragen per maand."),
    )  # fmt: skip
    paused = forms.BooleanField(label=_("Even niet: ik doe nu geen vragen"), required=False)

    def __init__(self, *args: Any, themes: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["themes"].choices = themes  # type: ignore[attr-defined]
