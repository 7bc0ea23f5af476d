"""Forms of sessions."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText

from .queries import SessionRow
from .rules import MOST_WISHES, in_order, twice

NTH = (_("Eerste wens"), _("Tweede wens"), _("Derde wens"), _("Vierde wens"), _("Vijfde wens"))


class CommandForm(forms.Form):
    """A form that the client may send twice: the second time changes nothing."""

    command = forms.UUIDField(widget=forms.HiddenInput)


class SessionForm(CommandForm):
    """What a session is, how many seats it has, who leads it."""

    title = PlainText(label=_("Hoe heet de sessie?"), max_length=120)
    theme = forms.TypedChoiceField(label=_("Bij welk thema?"), required=False, coerce=int, empty_value=None)
    about = LongText(label=_("Waar gaat het over?"), max_length=2000, required=False)
    place = PlainText(label=_("Waar?"), max_length=120, required=False, help_text=_("Een tafel of een zaal."))
    link = forms.URLField(
        label=_("Link voor wie online meedoet"), required=False, max_length=500, assume_scheme="https"
    )  # fmt: skip
    most = forms.IntegerField(
        label=_("Hoeveel plekken?"), required=False, min_value=1, max_value=2000,
        help_text=_("Laat dit leeg als er geen grens is."),
    )  # fmt: skip
    least = forms.IntegerField(
        label=_("Hoeveel mensen zijn minstens nodig?"), required=False, min_value=0, max_value=2000
    )  # fmt: skip
    facilitator_id = forms.TypedChoiceField(
        label=_("Wie begeleidt?"), required=False, coerce=int, empty_value=None,
        help_text=_("Wie begeleidt, krijgt een vaste plek in deze sessie."),
    )  # fmt: skip
    facilitator_name = PlainText(label=_("Of iemand die niet op de lijst staat"), max_length=120, required=False)
    note_taker_id = forms.TypedChoiceField(
        label=_("Wie maakt notities?"), required=False, coerce=int, empty_value=None
    )  # fmt: skip
    note_taker_name = PlainText(label=_("Of iemand anders"), max_length=120, required=False)

    def __init__(
        self, *args: Any, themes: Sequence[tuple[int, str]], people: Sequence[tuple[int, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        none = ("", _("Niemand van de lijst"))
        self.fields["theme"].choices = [  # type: ignore[attr-defined]
            ("", _("Geen thema")), *((number, f"{number}. {name}") for number, name in themes)
        ]  # fmt: skip
        for name in ("facilitator_id", "note_taker_id"):
            self.fields[name].choices = [none, *people]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """The minimum does not pass the maximum."""
        data = super().clean() or {}
        most, least = data.get("most"), data.get("least") or 0
        if most is not None and least > most:
            self.add_error("least", _("Er zijn minder plekken dan er mensen nodig zijn. Verlaag dit getal."))
        return data

    def columns(self) -> dict[str, Any]:
        """The columns of a session."""
        data = {name: value for name, value in self.cleaned_data.items() if name != "command"}
        return data | {"least": data["least"] or 0}


class WishForm(CommandForm):
    """Which session first, second, third; every place may stay empty. Works by keyboard and without a script."""

    def __init__(self, *args: Any, sessions: Sequence[SessionRow], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        options: list[tuple[Any, Any]] = [("", _("Geen wens")), *((one.id, one.title) for one in sessions)]
        for place in range(min(MOST_WISHES, len(sessions))):
            self.fields[f"wish_{place + 1}"] = forms.TypedChoiceField(
                label=NTH[place], choices=options, required=False, coerce=int, empty_value=None
            )

    def _chosen(self) -> list[int | None]:
        return [self.cleaned_data.get(name) for name in self.fields if name.startswith("wish_")]

    def clean(self) -> dict[str, Any]:
        """A session is wished once."""
        data = super().clean() or {}
        again = twice(self._chosen())
        if again is not None:
            self.add_error(f"wish_{again + 1}", _("Deze sessie koos je al. Kies een andere, of laat dit leeg."))
        return data

    def ranked(self) -> tuple[int, ...]:
        """The sessions, the dearest first."""
        return in_order(self._chosen())


class DrawForm(CommandForm):
    """The number that decides the lot."""

    seed = forms.IntegerField(
        label=_("Lotgetal"), min_value=0, max_value=999_999_999,
        help_text=_("Met hetzelfde getal komt er hetzelfde uit. Een ander getal geeft een ander lot."),
    )  # fmt: skip
