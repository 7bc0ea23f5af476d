"""Forms of a talk: opening, joining, filling in, agreeing."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.foundation.home.api import LongText
from kring.foundation.people.api import PlainText
from kring.foundation.records.api import Ref
from kring.modules.knowledge.mirror.forms import CommandForm
from kring.modules.knowledge.mirror.states import Side
from kring.ui.api import TypedDateField

from .access import Place
from .showing import scale_of
from .states import TalkRole
from .taking_part import Said, Step


class OpenForm(CommandForm):
    """For which school or board."""

    place = forms.ChoiceField(label=_("Voor welke school of welk bestuur?"))

    def __init__(self, *args: Any, places: Sequence[Place], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["place"].choices = [(one.value, one.name) for one in places]  # type: ignore[attr-defined]

    def ref(self) -> Ref:
        """The place that was chosen."""
        return Ref.parse(self.cleaned_data["place"])


class JoinForm(CommandForm):
    """A role is asked, a name may be left out."""

    role = forms.ChoiceField(label=_("Wat is je rol?"), choices=TalkRole.choices, widget=forms.RadioSelect)
    name = PlainText(
        label=_("Hoe heet je?"), max_length=60, required=False,
        help_text=_("Je mag dit leeg laten. Bij je antwoorden staat nooit een naam."),
    )  # fmt: skip


class LevelField(forms.TypedChoiceField):
    """A place on the scale. Asked for, so not marked as optional, but kept empty too: one can save and go on later."""

    widget = forms.RadioSelect

    def clean(self, value: Any) -> Any:
        """The level, None when there is none yet."""
        return super().clean(value) if value else None


class FillForm(CommandForm):
    """For every item a place on the scale and a remark; nothing is compulsory while one is not ready."""

    use_required_attribute = False

    def __init__(self, *args: Any, items: Sequence[Mapping[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.items = items
        for item in items:
            self.fields[f"level_{item['key']}"] = LevelField(
                label=item["text"],
                choices=[(str(level), words) for level, words in scale_of(item["kind"]).items()],
                coerce=int,
            )
            self.fields[f"remark_{item['key']}"] = PlainText(
                label=_("Wil je er iets bij zeggen?"), max_length=300, required=False
            )

    def said(self) -> dict[str, Said]:
        """What goes to the action."""
        data = self.cleaned_data
        keys = [item["key"] for item in self.items]
        return {key: Said(data.get(f"level_{key}"), data.get(f"remark_{key}", "")) for key in keys}


def answers_of(filled: Mapping[str, tuple[int | None, str]]) -> dict[str, Any]:
    """What the form of somebody who filled in before starts with."""
    levels = {f"level_{key}": str(level) if level else "" for key, (level, _remark) in filled.items()}
    return levels | {f"remark_{key}": remark for key, (_level, remark) in filled.items()}


class AgreedForm(CommandForm):
    """What we agree, in words."""

    words = LongText(label=_("Wat spreken jullie af?"), max_length=4000, required=False)


class ActionForm(CommandForm):
    """An action for one side, with an owner and a day."""

    side = forms.ChoiceField(
        label=_("Voor welke kant is dit een actie?"), choices=Side.choices, widget=forms.RadioSelect
    )
    words = PlainText(label=_("Wat ga je doen?"), max_length=300)
    mine = forms.BooleanField(label=_("Ik doe dit zelf"), required=False)
    owner_name = PlainText(label=_("Wie doet dit?"), max_length=120, required=False)
    owner_address = forms.EmailField(
        label=_("Op welk e-mailadres vragen we hoe het ging?"), required=False,
        help_text=_("Vraag het eerst. Naam en adres wissen we 30 dagen na de vraag."),
    )  # fmt: skip
    due_date = TypedDateField(label=_("Wanneer is het klaar?"))
    follow_up_date = TypedDateField(
        label=_("Wanneer vragen we hoe het ging?"), required=False, help_text=_("Leeg laten: over zes weken.")
    )

    def __init__(self, *args: Any, today: date, signed_in: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("due_date", "follow_up_date"):
            self.fields[name].today = today  # type: ignore[attr-defined]
        if not signed_in:
            del self.fields["mine"]

    def step(self) -> Step:
        """What goes to the action."""
        data = {name: value for name, value in self.cleaned_data.items() if name != "command"}
        return Step(**data | {"side": Side(data["side"])})


class EndForm(CommandForm):
    """Why a side has no action; asked only of sides that have none."""

    why_none_school = PlainText(label=_("Waarom is er geen actie voor de school?"), max_length=300, required=False)
    why_none_board = PlainText(label=_("Waarom is er geen actie voor het bestuur?"), max_length=300, required=False)

    def __init__(self, *args: Any, lacking: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for side in Side:
            if side.value not in lacking:
                del self.fields[f"why_none_{side.value}"]

    def reasons(self) -> dict[str, str]:
        """By side."""
        return {side.value: self.cleaned_data.get(f"why_none_{side.value}", "") for side in Side}
