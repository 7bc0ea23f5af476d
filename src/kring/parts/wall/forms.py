"""What people fill in at a wall."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.people.api import PlainText
from kring.ui.api import TypedDateField

from . import asked
from .access import Visitor
from .board import NoteView
from .states import NoteKind, PhaseKind
from .writing import MOST_COUNTED, NewNote, Promised, Quoted


class NoteForm(forms.Form):
    """A note: words first, the rest only for who needs it."""

    words = forms.CharField(label=_("Wat wil je zeggen?"), widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}))
    kind = forms.ChoiceField(label=_("Soort"), choices=NoteKind.choices, initial=NoteKind.PROBLEM)
    theme = forms.TypedChoiceField(label=_("Thema"), required=False, coerce=int, empty_value=None)
    group = forms.ChoiceField(label=_("Groep"), required=False)
    counts_for = forms.IntegerField(
        label=_("Voor hoeveel mensen schrijf je dit?"), initial=1, min_value=1, max_value=MOST_COUNTED, required=False
    )
    owner_name = PlainText(label=_("Wie doet het?"), max_length=120, required=False)
    owner_address = forms.EmailField(label=_("E-mailadres van wie het doet"), required=False)
    due_date = TypedDateField(label=_("Vóór welke dag?"), required=False)
    quoted_name = PlainText(label=_("Naam van wie het zei"), max_length=120, required=False)
    quoted_role = PlainText(label=_("Rol van wie het zei"), max_length=120, required=False)
    consent = forms.BooleanField(label=_("Wie het zei, vindt het goed dat dit naar buiten gaat"), required=False)
    command = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, at: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        themes, groups = asked.themes(at.wall.pk), asked.group_names(at.wall.pk)
        self.fields["due_date"].today = at.by.today  # type: ignore[attr-defined]
        self._fill("theme", [(number, f"{number} · {name}") for number, name in themes], _("geen thema"))
        self._fill("group", [(name, name) for name in groups], _("geen groep"))

    def _fill(self, name: str, choices: list[tuple[Any, str]], none: Any) -> None:
        if choices:
            self.fields[name].choices = [("", none), *choices]  # type: ignore[attr-defined]
        else:
            del self.fields[name]

    @property
    def more_open(self) -> bool:
        """Is something at fault in the part that is folded?"""
        return bool(set(self.errors) - {"words", "kind", "theme", "group"}) if self.is_bound else False

    def note(self) -> NewNote:
        """What goes to the action."""
        data = self.cleaned_data
        return NewNote(
            words=data["words"],
            kind=NoteKind(data["kind"]),
            theme=data.get("theme"),
            group=data.get("group", ""),
            counts_for=data["counts_for"] or 1,
            promised=Promised(data["owner_name"], data["owner_address"], None, data["due_date"]),
            quoted=Quoted(data["consent"], data["quoted_name"], data["quoted_role"]),
        )


class ChangeForm(NoteForm):
    """A note written anew; version is of the text that was changed."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class JoinForm(forms.Form):
    """A name of one's choosing, and an address for who wants to hear what becomes of it."""

    name = PlainText(label=_("Hoe heet je?"), help_text=_("Een voornaam is genoeg."), max_length=60)
    address = forms.EmailField(
        label=_("Je e-mailadres"), required=False,
        help_text=_("Alleen als je wilt horen wat er met je briefjes gebeurt."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)


class WallForm(forms.Form):
    """Title, question and dots."""

    title = PlainText(label=_("Titel"), max_length=200)
    question = forms.CharField(
        label=_("Vraag"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    dots = forms.IntegerField(label=_("Stippen per persoon"), min_value=1, max_value=20)
    command = forms.UUIDField(widget=forms.HiddenInput)


class PhaseForm(forms.Form):
    """The turn of a phase and what it shows."""

    place = forms.IntegerField(label=_("Plaats in de volgorde"), min_value=1, max_value=len(PhaseKind.values))
    skipped = forms.BooleanField(label=_("Sla deze fase over"), required=False)
    shows_authors = forms.BooleanField(label=_("Laat zien wie wat schreef"), required=False)
    own_only = forms.BooleanField(label=_("Ieder ziet alleen eigen briefjes"), required=False)
    hides_votes = forms.BooleanField(label=_("Verberg de stippen tot de fase voorbij is"), required=False)


class ConcludeForm(forms.Form):
    """What is concluded about a theme, and the numbers of the notes that are its solutions."""

    words = forms.CharField(label=_("Conclusie"), widget=forms.Textarea(attrs={"rows": 5}), max_length=10_000)
    solutions = forms.MultipleChoiceField(
        label=_("Oplossingen"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Ze krijgen een nummer in deze volgorde."),
    )  # fmt: skip
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, notes: Iterable[NoteView], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["solutions"].choices = [(str(note.id), note.words) for note in notes]  # type: ignore[attr-defined]


class ClusterForm(forms.Form):
    """A new cluster: its name and the theme below which it lies."""

    name = PlainText(label=_("Naam van de stapel"), max_length=120)
    into = forms.ChoiceField(label=_("Thema"), required=False)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, themes: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["into"].choices = list(themes)  # type: ignore[attr-defined]


class PhotoForm(forms.Form):
    """A photo of a paper wall."""

    caption = PlainText(label=_("Wat staat erop?"), max_length=200)
    picture = forms.FileField(label=_("Foto"), help_text=_("Een PNG- of JPG-bestand."))


class AreaForm(forms.Form):
    """A part of a photo in percents, and what is written there."""

    words = forms.CharField(label=_("Wat staat er op het briefje?"), widget=forms.Textarea(attrs={"rows": 3}))
    kind = forms.ChoiceField(label=_("Soort"), choices=NoteKind.choices, initial=NoteKind.PROBLEM)
    left = forms.IntegerField(label=_("Van links"), min_value=0, max_value=99)
    top = forms.IntegerField(label=_("Van boven"), min_value=0, max_value=99)
    width = forms.IntegerField(label=_("Breedte"), min_value=1, max_value=100)
    height = forms.IntegerField(label=_("Hoogte"), min_value=1, max_value=100)
    command = forms.UUIDField(widget=forms.HiddenInput)
