"""Forms of tools and worksheets."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText

from .actions import Question, ToolText
from .queries import FieldRow
from .states import FieldKind, Purpose

SPARE = 3  # empty rows below the questions of a tool
SCALE = [(str(n), str(n)) for n in range(1, 6)]


class MakeForm(forms.Form):
    """A new tool: where it stands and whose it is; its words come next."""

    publisher = forms.ChoiceField(label=_("Van welke uitgever?"))
    code = forms.SlugField(
        label=_("Adres van het hulpmiddel"), max_length=60, help_text=_("Bijvoorbeeld ontwerpvraag.")
    )
    title = PlainText(label=_("Hoe heet het hulpmiddel?"), max_length=200)
    makers = PlainText(label=_("Wie maakte het?"), max_length=200, help_text=_("Bijvoorbeeld: kenniskring 2020-2021."))
    licence = PlainText(label=_("Onder welke licentie?"), max_length=100, initial="CC BY 4.0")
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, publishers: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["publisher"].choices = [(one, one) for one in publishers]  # type: ignore[attr-defined]

    def text(self) -> ToolText:
        """What goes to the action."""
        return ToolText(**{name: self.cleaned_data[name] for name in ("title", "makers", "licence")})


class WriteForm(forms.Form):
    """The words and the questions of a version; a question without words is none."""

    title = PlainText(label=_("Hoe heet het hulpmiddel?"), max_length=200)
    makers = PlainText(label=_("Wie maakte het?"), max_length=200)
    licence = PlainText(label=_("Onder welke licentie?"), max_length=100)
    about = LongText(label=_("Waar is het voor?"), max_length=2000, required=False)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, questions: Sequence[FieldRow], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.count = len(questions) + SPARE
        for n in range(1, self.count + 1):
            row = questions[n - 1] if n <= len(questions) else None
            self.fields[f"question_{n}"] = PlainText(
                label=_("Vraag %(n)s") % {"n": n}, max_length=200, required=False, initial=row.question if row else ""
            )
            self.fields[f"help_{n}"] = PlainText(
                label=_("Uitleg bij vraag %(n)s") % {"n": n}, max_length=300, required=False,
                initial=row.help if row else "",
            )  # fmt: skip
            self.fields[f"kind_{n}"] = forms.ChoiceField(
                label=_("Soort antwoord bij vraag %(n)s") % {"n": n}, choices=FieldKind.choices,
                initial=row.kind if row else FieldKind.LONG,
            )  # fmt: skip

    def text(self) -> ToolText:
        """What goes to the action."""
        return ToolText(**{name: self.cleaned_data[name] for name in ("title", "makers", "licence", "about")})

    def questions(self) -> list[Question]:
        """The questions that have words, in their order."""
        data = self.cleaned_data
        return [
            Question(data[f"question_{n}"], FieldKind(data[f"kind_{n}"]), data[f"help_{n}"])
            for n in range(1, self.count + 1)
            if data[f"question_{n}"]
        ]


class SheetForm(forms.Form):
    """A worksheet: its title, for what it is, and every question; nothing is compulsory."""

    title = PlainText(label=_("Hoe noem je dit werkblad?"), max_length=200)
    purpose = forms.ChoiceField(label=_("Waarvoor is het?"), choices=Purpose.choices, widget=forms.RadioSelect)
    command = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, questions: Sequence[FieldRow], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.orders = [row.order for row in questions]
        for row in questions:
            self.fields[f"answer_{row.order}"] = _field(row)

    def answers(self) -> dict[str, str]:
        """By the number of the question."""
        return {str(order): self.cleaned_data[f"answer_{order}"] for order in self.orders}


def _field(row: FieldRow) -> forms.Field:
    given: dict[str, Any] = {"label": row.question, "help_text": row.help, "required": False}
    if row.kind is FieldKind.SCALE:
        return forms.ChoiceField(choices=SCALE, widget=forms.RadioSelect, **given)
    if row.kind is FieldKind.SHORT:
        return PlainText(max_length=300, **given)
    if row.kind is FieldKind.LIST:
        given["help_text"] = f"{row.help} {_('Eén per regel.')}".strip()
    return LongText(max_length=4000, **given)
