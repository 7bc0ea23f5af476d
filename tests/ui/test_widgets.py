"""Controls that Python draws are those that Django's templates draw."""

from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.test.html import parse_html
from hypothesis import given
from hypothesis import strategies as st

from kring.ui.forms import Renderer
from kring.ui.widgets import DRAWN

CHOICES = [("", "Kies"), ("a", 'Een & "twee"'), ("In een groep", [(1, "één"), (2, "<b>twee</b>")])]
CONTROLS: list[forms.Widget] = [
    forms.TextInput({"maxlength": 3, "required": True, "autofocus": False}),
    forms.NumberInput(),
    forms.EmailInput(),
    forms.URLInput(),
    forms.PasswordInput(render_value=True),
    forms.HiddenInput(),
    forms.DateInput(),
    forms.TimeInput(),
    forms.CheckboxInput({"class": "x"}),
    forms.Textarea({"rows": 4}),
    forms.Select(choices=CHOICES),
    forms.SelectMultiple(choices=CHOICES),
]


@pytest.mark.parametrize("control", CONTROLS, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("value", [None, "", "a", 1, True, ["a", "1"], '"><script>', "één\nregel"], ids=repr)
def test_a_control_is_what_django_draws(control: forms.Widget, value: Any) -> None:
    ours, theirs = (
        control.render("naam", value, {"id": "x"}, renderer) for renderer in (Renderer(), DjangoTemplates())
    )
    assert parse_html(ours) == parse_html(theirs)


@pytest.mark.parametrize("group", [forms.RadioSelect, forms.CheckboxSelectMultiple])
def test_one_button_of_a_group_too(group: type[forms.RadioSelect]) -> None:
    ours, theirs = ([one.tag() for one in _options(group, made)] for made in (Renderer(), DjangoTemplates()))
    assert len(ours) == 2
    assert [parse_html(one) for one in ours] == [parse_html(one) for one in theirs]


def _options(group: type[forms.RadioSelect], renderer: Any) -> Any:
    field = forms.ChoiceField(choices=[("a", "A & b"), (1, "één")], widget=group)
    return type("F", (forms.Form,), {"q": field})(initial={"q": "a"}, renderer=renderer)["q"]


@given(st.text())
def test_nothing_that_is_typed_becomes_html(text: str) -> None:
    for control in (forms.TextInput(), forms.Textarea()):
        assert "<b>" not in control.render("naam", f"{text}<b>", renderer=Renderer())


def test_every_drawn_control_is_one_that_django_has() -> None:
    for name in DRAWN:
        assert DjangoTemplates().get_template(name)
