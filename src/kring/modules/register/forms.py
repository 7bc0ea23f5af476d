"""Forms of the register."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils import formats
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText, Role
from kring.parts.casework.api import EvidenceForm, Shown
from kring.ui.api import TypedDateField

from .queries import ActivityRow, RegisterRow
from .states import CONDITIONS, Delay, Route, Title

MONTHS = (3, 6, 9, 12, 18, 24)
PIECES = 3  # of evidence at once; more can be added as long as the office has not looked


class ChooseForm(forms.Form):
    """Which register?"""

    register = forms.ChoiceField(label=_("In welk register wil je je inschrijven?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, registers: Sequence[RegisterRow], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(row.code, f"{row.name}. {row.purpose}") for row in registers]
        self.fields["register"].choices = choices  # type: ignore[attr-defined]


class ContactForm(forms.Form):
    """How you are called and how the register can reach you."""

    given_name = PlainText(label=_("Voornaam"), max_length=100)
    prefix = PlainText(  # type: ignore[assignment]  # a form has a prefix too; Django takes fields off the class
        label=_("Tussenvoegsel"), max_length=30, required=False
    )
    family_name = PlainText(label=_("Achternaam"), max_length=100)
    phone = PlainText(label=_("Telefoonnummer"), max_length=20, required=False)
    address = PlainText(label=_("Straat en huisnummer"), max_length=150, required=False)
    postcode = PlainText(label=_("Postcode"), max_length=7, required=False)
    town = PlainText(label=_("Woonplaats"), max_length=80, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, token in {
            "given_name": "given-name", "prefix": "additional-name", "family_name": "family-name",
            "phone": "tel", "address": "street-address",
        }.items():  # fmt: skip
            self.fields[name].widget.attrs["autocomplete"] = token


class SchoolSearchForm(forms.Form):
    """Which school?"""

    q = PlainText(label=_("Naam, plaats of code van de school"), max_length=100, required=False)


class FunctionForm(forms.Form):
    """What are you there, since when?"""

    role = forms.ChoiceField(label=_("Wat is je functie?"), widget=forms.RadioSelect)
    from_date = TypedDateField(label=_("Vanaf wanneer?"))
    until_date = TypedDateField(
        label=_("Tot en met wanneer?"), required=False, help_text=_("Alleen invullen als het einde bekend is.")
    )
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, roles: Sequence[Role], today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = [(role.value, capfirst(role.label)) for role in roles]  # type: ignore[attr-defined]
        self.fields["from_date"].today = today  # type: ignore[attr-defined]
        self.fields["until_date"].today = today  # type: ignore[attr-defined]


class DatesForm(forms.Form):
    """The days of a function."""

    from_date = TypedDateField(label=_("Vanaf wanneer?"))
    until_date = TypedDateField(
        label=_("Tot en met wanneer?"), required=False,
        help_text=_("Werk je daar niet meer? Vul de laatste dag in. Je rechten bij deze school eindigen dan."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)


class EnrolForm(forms.Form):
    """Sending the enrolment; with consent where the register asks for it."""

    consent = forms.BooleanField(
        label=_("Ik ga akkoord met het reglement van dit register"),
        required=False,
        help_text=_("Je kunt je later weer uitschrijven."),
    )
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, needs_consent: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not needs_consent:
            del self.fields["consent"]


class ApplyForm(forms.Form):
    """What do you ask, and how do you show it?"""

    title = forms.ChoiceField(label=_("Welke titel vraag je aan?"), widget=forms.RadioSelect)
    route = forms.ChoiceField(label=_("Hoe laat je zien dat je aan de eis voldoet?"), widget=forms.RadioSelect)
    explanation = LongText(label=_("Toelichting"), max_length=4000, required=False)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, titles: Sequence[tuple[Title, tuple[str, ...]]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.routes = {title.value: routes for title, routes in titles}
        if not titles:
            del self.fields["title"], self.fields["route"]
            return
        choices = [(title.value, f"{title.label}. {CONDITIONS[title]}") for title, _routes in titles]
        used = {route for _title, routes in titles for route in routes}
        self.fields["title"].choices = choices  # type: ignore[attr-defined]
        self.fields["route"].choices = [  # type: ignore[attr-defined]
            (route.value, capfirst(route.label)) for route in Route if route.value in used
        ]

    def clean(self) -> dict[str, Any]:
        """A title is reached by its own routes only."""
        cleaned: dict[str, Any] = super().clean() or {}
        title, route = cleaned.get("title"), cleaned.get("route")
        if title and route and route not in self.routes[title]:
            self.add_error("route", _("Deze weg hoort niet bij deze titel. Kies een andere weg of een andere titel."))
        return cleaned


class Pieces:
    """The pieces of evidence of one application: the first is asked for, the others may stay empty."""

    def __init__(self, data: Any = None, files: Any = None) -> None:
        self.forms = [
            EvidenceForm(
                data, files, prefix=f"bewijs{place}", empty_permitted=place > 0, use_required_attribute=False
            )
            for place in range(PIECES)
        ]  # fmt: skip

    def is_valid(self) -> bool:
        valid = [form.is_valid() for form in self.forms]  # every form, so that every error shows
        return all(valid)

    def shown(self) -> list[Shown]:
        """What was filled in."""
        return [shown for form in self.forms if (shown := form.shown())]

    def __iter__(self) -> Any:
        return iter(self.forms)


class SearchForm(forms.Form):
    """Whom are you looking for?"""

    naam = PlainText(label=_("Achternaam"), max_length=100)
    bij = PlainText(
        label=_("Plaats, school of bestuur"), max_length=100, required=False,
        help_text=_("Vul dit in als veel mensen zo heten."),
    )  # fmt: skip


class RenewForm(forms.Form):
    """Which of your activities do you show?"""

    activities = forms.TypedMultipleChoiceField(
        label=_("Welke activiteiten laat je zien?"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Wat nu meetelt, staat al aangevinkt."),
    )  # fmt: skip
    explanation = LongText(label=_("Toelichting"), max_length=4000, required=False)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, activities: Sequence[ActivityRow], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not activities:
            del self.fields["activities"]
            return
        self.fields["activities"].choices = [(row.id, activity_label(row)) for row in activities]  # type: ignore[attr-defined]
        self.fields["activities"].initial = [row.id for row in activities if row.counts]

    def clean(self) -> dict[str, Any]:
        """Without activities there is nothing chosen."""
        cleaned: dict[str, Any] = super().clean() or {}
        cleaned.setdefault("activities", [])
        return cleaned


def activity_label(row: ActivityRow) -> str:
    """An activity on one line: what, when, and what it is worth."""
    worth = [
        _("%(n)s punten") % {"n": row.points} if row.points else "",
        ngettext("%(n)s thema", "%(n)s thema's", row.themes) % {"n": row.themes} if row.themes else "",
        "" if row.proven else str(_("nog zonder bewijs")),
    ]
    day = formats.date_format(row.on, "j F Y")
    return " · ".join([row.title, str(day), *(str(part) for part in worth if part)])


class OneMorePiece:
    """One piece of evidence that stands in no activity; may stay empty."""

    def __init__(self, data: Any = None, files: Any = None) -> None:
        self.form = EvidenceForm(
            data, files, prefix="bewijs", empty_permitted=True, use_required_attribute=False
        )  # fmt: skip

    def is_valid(self) -> bool:
        return self.form.is_valid()

    @property
    def has_errors(self) -> bool:
        return bool(self.form.errors)

    def shown(self) -> list[Shown]:
        """What was filled in."""
        found = self.form.shown()
        return [found] if found else []


class PostponeForm(forms.Form):
    """Why do you need more time?"""

    reason = forms.TypedChoiceField(
        label=_("Waarom heb je meer tijd nodig?"), coerce=Delay, choices=[], widget=forms.RadioSelect
    )
    months = forms.TypedChoiceField(label=_("Hoeveel meer tijd?"), coerce=int, choices=[], initial=6)
    explanation = LongText(
        label=_("Toelichting"), max_length=4000, required=False,
        help_text=_("Nodig bij iets anders. Schrijf geen medische gegevens op."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].choices = [(delay.value, capfirst(delay.label)) for delay in Delay]  # type: ignore[attr-defined]
        self.fields["months"].choices = [  # type: ignore[attr-defined]
            (count, ngettext("%(n)s maand", "%(n)s maanden", count) % {"n": count}) for count in MONTHS
        ]


class ReminderForm(forms.Form):
    """When do you remind, and what do you write?"""

    months = forms.IntegerField(
        label=_("Hoeveel maanden vooraf?"), min_value=1, max_value=24,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )  # fmt: skip
    text = LongText(
        label=_("Wat schrijf je?"), max_length=1000,
        help_text=_("Daaronder komt vanzelf wat de schoolleider nog moet doen."),
    )  # fmt: skip


class RemovalForm(forms.Form):
    """Whose registration, and why?"""

    number = PlainText(
        label=_("Registernummer"), max_length=8, help_text=_("8 cijfers. Het staat op de pagina van de schoolleider.")
    )
    grounds = LongText(
        label=_("Waarom?"), max_length=4000, help_text=_("De schoolleider leest dit en kan reageren voor het besluit.")
    )
