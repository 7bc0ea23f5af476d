"""Forms of casework: evidence, checking, advising, deciding."""

from typing import Any

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from .actions import Shown, Verdict
from .queries import AppealPage, CasePage, ObjectionPage, ReadersPage
from .states import Finding, Outcome


class CommandForm(forms.Form):
    """A form that is sent once: the command travels with it, so that a second press does nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)


class EvidenceForm(forms.Form):
    """One piece of evidence: words, with a file or a link."""

    description = PlainText(
        label=_("Wat laat je zien?"),
        max_length=300,
        help_text=_("Bijvoorbeeld: diploma van de opleiding, met het jaar."),
    )
    link = forms.URLField(
        label=_("Link naar het bewijs"), max_length=500, required=False, assume_scheme="https",
        help_text=_("Het adres van een pagina die het bureau kan openen."),
    )  # fmt: skip

    file = forms.FileField(
        label=_("Bestand"), required=False, max_length=200,
        help_text=_("PDF, foto, Word, Excel, ODT of tekst; hooguit 20 MB."),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["link"].validators = [URLValidator(schemes=["http", "https"])]

    def clean(self) -> dict[str, Any]:
        """Words alone prove nothing: a link or a file belongs to them."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and cleaned.get("description") and not (cleaned.get("link") or cleaned.get("file")):
            self.add_error("file", _("Voeg een bestand of een link toe, zodat het bureau het bewijs kan bekijken."))
        return cleaned

    def shown(self) -> Shown | None:
        """The evidence that was filled in; None when nothing was."""
        data = self.cleaned_data
        if not data.get("description"):
            return None
        file = data.get("file")
        return Shown(data["description"], data.get("link", ""), file.name if file else "", file or None)


class SupplementForm(EvidenceForm, CommandForm):
    """Evidence that is added later."""


class CheckForm(CommandForm):
    finding = forms.ChoiceField(
        label=_("Is alles er?"),
        widget=forms.RadioSelect,
        choices=[
            (Finding.COMPLETE, _("Ja, de aanvraag is compleet")),
            (Finding.INCOMPLETE, _("Nee, de aanvrager moet iets aanvullen")),
        ],
    )
    remark = LongText(
        label=_("Wat is er nog nodig?"), max_length=4000, required=False,
        help_text=_("De aanvrager leest dit. Bij een complete aanvraag hoef je niets te schrijven."),
    )  # fmt: skip


class AdviseForm(CommandForm):
    advice = forms.ChoiceField(
        label=_("Wat is je advies?"),
        widget=forms.RadioSelect,
        choices=[(Outcome.GRANTED, _("Toekennen")), (Outcome.REFUSED, _("Afwijzen"))],
    )
    remark = LongText(label=_("Waarom?"), max_length=4000, help_text=_("De andere leden van de commissie lezen dit."))


class DecideForm(CommandForm):
    outcome = forms.ChoiceField(
        label=_("Wat is het besluit?"),
        widget=forms.RadioSelect,
        choices=[(Outcome.GRANTED, _("Toekennen")), (Outcome.REFUSED, _("Afwijzen"))],
    )
    choice = forms.ChoiceField(label=_("Wat ken je toe?"), help_text=_("Telt alleen mee als je toekent."))
    reason = LongText(
        label=_("De reden"), max_length=8000,
        help_text=_("De aanvrager leest deze tekst. Het voorstel komt uit de regel; pas het aan tot het klopt."),
    )  # fmt: skip

    def __init__(self, *args: Any, shown: CasePage, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.drafts = dict(shown.drafts)
        if shown.choices:
            options = [(choice.code, choice.label) for choice in shown.choices]
            self.fields["choice"].choices = options  # type: ignore[attr-defined]
        else:
            del self.fields["choice"]

    def clean(self) -> dict[str, Any]:
        """A refusal says why in own words, and no reason for the one goes with the other."""
        cleaned: dict[str, Any] = super().clean() or {}
        outcome, reason = cleaned.get("outcome", ""), " ".join(cleaned.get("reason", "").split())
        drafts = {known: " ".join(text.split()) for known, text in self.drafts.items()}
        if outcome == Outcome.REFUSED and reason == drafts.get(Outcome.REFUSED):
            self.add_error("reason", _("Maak de reden af: schrijf op waarom je afwijst."))
        elif reason and any(reason == text for known, text in drafts.items() if known != outcome):
            self.add_error(
                "reason", _("Deze reden past niet bij het besluit. Pas de tekst aan of kies het andere besluit.")
            )
        return cleaned


class ReadersForm(CommandForm):
    people = forms.TypedMultipleChoiceField(
        label=_("Wie leest deze zaak?"), coerce=int, widget=forms.CheckboxSelectMultiple,
        help_text=_("Voorgesteld is wie het minst te lezen heeft. Wie niet mag meelezen, staat er niet bij."),
    )  # fmt: skip

    def __init__(self, *args: Any, shown: ReadersPage, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["people"].choices = [  # type: ignore[attr-defined]
            (person, _("%(name)s, moet nog lezen: %(count)s") % {"name": name, "count": busy})
            for person, name, busy in shown.candidates
        ]
        self.fields["people"].initial = list(shown.suggested)


class ObjectForm(CommandForm):
    grounds = LongText(
        label=_("Waarom ben je het niet eens met het besluit?"), max_length=8000,
        help_text=_("Schrijf wat er volgens jou niet klopt, en wat het volgens jou moet zijn."),
    )  # fmt: skip


UNFOUNDED = "unfounded"


class RulingForm(CommandForm):
    """Unfounded, or founded with what holds from now on."""

    ruling = forms.ChoiceField(label=_("Wat is de beslissing?"), widget=forms.RadioSelect)
    choice = forms.ChoiceField(label=_("Wat ken je toe?"), help_text=_("Telt alleen mee als je toekent."))

    def __init__(self, *args: Any, shown: ObjectionPage | AppealPage, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        founded = []
        if shown.outcome is Outcome.REFUSED or len(shown.choices) > 1:
            founded.append((Outcome.GRANTED, _("Gegrond: toekennen")))
        if shown.outcome is Outcome.GRANTED:
            founded.append((Outcome.REFUSED, _("Gegrond: afwijzen")))
        unfounded = (UNFOUNDED, _("Ongegrond: het besluit blijft zoals het was"))
        self.fields["ruling"].choices = [unfounded, *founded]  # type: ignore[attr-defined]
        if shown.choices:
            options = [(choice.code, choice.label) for choice in shown.choices]
            self.fields["choice"].choices = options  # type: ignore[attr-defined]
        else:
            del self.fields["choice"]

    @property
    def founded(self) -> bool:
        return bool(self.cleaned_data["ruling"] != UNFOUNDED)

    @property
    def outcome(self) -> Outcome:
        """What holds from now on; without meaning when unfounded."""
        return Outcome(self.cleaned_data["ruling"]) if self.founded else Outcome.REFUSED


class DecideObjectionForm(RulingForm):
    reason = LongText(label=_("De reden"), max_length=8000, help_text=_("De aanvrager leest deze tekst."))


class AppealForm(RulingForm):
    on = TypedDateField(label=_("Datum van de uitspraak"))
    summary = LongText(
        label=_("Wat is er uitgesproken?"), max_length=8000, help_text=_("In het kort; de aanvrager leest dit ook.")
    )
    file = forms.FileField(
        label=_("De uitspraak zelf"), required=False, max_length=200, help_text=_("PDF of foto; hooguit 20 MB.")
    )

    def verdict(self) -> Verdict:
        """What was filled in."""
        data, file = self.cleaned_data, self.cleaned_data.get("file")
        return Verdict(
            on=data["on"],
            founded=self.founded,
            summary=data["summary"],
            outcome=self.outcome,
            choice=data.get("choice", ""),
            file_name=file.name if file else "",
            file=file or None,
        )


class TermsForm(forms.Form):
    """What the letters of this office say about objecting."""

    weeks = forms.IntegerField(
        label=_("Hoeveel weken is er tijd voor bezwaar?"), min_value=1, max_value=52, required=False,
        help_text=_("Staat in het reglement. Laat je dit leeg, dan noemt de brief geen laatste dag."),
    )  # fmt: skip
    where = LongText(
        label=_("Waar kan bezwaar op papier naartoe?"), max_length=500, required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
    appeal_body = PlainText(label=_("Welke commissie gaat over beroep?"), max_length=200, required=False)
    appeal_where = LongText(
        label=_("Waar staat hoe je in beroep gaat?"), max_length=500, required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
