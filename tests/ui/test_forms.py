"""Every Django form looks like ours and speaks to a screen reader."""

from datetime import date

import pytest
from django import forms
from django.template.loader import render_to_string
from django.utils import translation

from kring.ui import gallery
from kring.ui.api import TypedDateField
from kring.ui.gallery import Example
from kring.ui.templatetags import ui


class Small(forms.Form):
    email = forms.EmailField(label="E-mailadres", help_text="Van jezelf.")
    password = forms.CharField(widget=forms.PasswordInput)
    nickname = forms.CharField(required=False, widget=forms.TextInput(attrs={"placeholder": "weg ermee"}))
    secret = forms.CharField(widget=forms.HiddenInput)


def html(form: forms.Form) -> str:
    with translation.override("nl"):
        return str(form)


def test_a_field_has_its_label_above_and_its_help_before_it() -> None:
    made = html(Small())
    label, help_, control = (made.index(s) for s in ('for="id_email"', 'id="id_email_helptext"', "<input"))
    assert label < help_ < control
    assert 'aria-describedby="id_email_helptext"' in made


def test_optional_is_marked_and_required_is_not() -> None:
    assert html(Small()).count("(niet verplicht)") == 1


def test_browsers_may_fill_in_what_they_know_and_nothing_is_grey() -> None:
    made = html(Small())
    assert 'autocomplete="email"' in made and 'autocomplete="current-password"' in made
    assert "placeholder" not in made


def test_a_form_without_mistakes_has_no_summary() -> None:
    assert 'role="alert"' not in html(Small()) and 'role="alert"' not in html(Example())


def test_mistakes_stand_on_top_with_links_and_at_the_field() -> None:
    made = html(Small({"email": "x", "password": "", "secret": ""}))
    assert 'role="alert" tabindex="-1"' in made and "Er zijn nog 3 dingen nodig" in made
    assert '<a href="#id_email">E-mailadres</a>' in made
    assert 'id="id_email_error"' in made and 'aria-invalid="true"' in made
    assert 'aria-describedby="id_email_helptext id_email_error"' in made
    assert "Schrijf een e-mailadres zoals anna@school.nl." in made
    assert made.index('role="alert"') < made.index("<input")


def test_one_mistake_is_one_thing() -> None:
    assert "Er is nog iets nodig" in html(Small({"email": "a@b.nl", "password": "", "secret": "s"}))


def test_what_is_said_about_the_whole_form_stands_on_top() -> None:
    form = Small({"email": "a@b.nl", "password": "p", "secret": "s"})
    form.add_error(None, "Je bent al ingeschreven.")
    assert "<li>Je bent al ingeschreven.</li>" in html(form)


def test_what_people_typed_is_never_html() -> None:
    made = html(Small({"email": "<script>alert(1)</script>", "password": "", "secret": "s"}))
    assert "<script>" not in made and "&lt;script&gt;" in made


def test_every_kind_of_question_is_known() -> None:
    form = Example()
    kinds = {name: ui.control(form[name]) for name in form.fields}
    assert kinds == {
        "name": "text",
        "email": "text",
        "since": "date",
        "role": "select",
        "kind": "choices",
        "days": "choices",
        "story": "textarea",
        "proof": "file",
        "agreed": "checkbox",
    }


def test_choices_are_a_group_with_a_legend_and_the_summary_finds_them() -> None:
    made = html(Example({}))
    assert made.count("<fieldset") == 2 and "<legend>Waar werk je?" in made
    assert '<a href="#id_kind_0">' in made and 'id="id_kind_0"' in made
    assert '<a href="#id_agreed">' in made


def test_a_form_component_sends_once_keeps_what_is_typed_and_takes_files() -> None:
    made = render_to_string("ui/gallery.html", gallery.context("/ui/", {}))
    opening = made[made.index('<form class="kring-form"') :].split(">")[0]
    assert 'data-keep="bouwstenen"' in opening and "data-once" in opening and "novalidate" in opening
    assert 'enctype="multipart/form-data"' in opening


@pytest.mark.parametrize("typed", ["14-3-2027", "14 mrt 2027", "14 mrt"])
def test_a_date_is_read_as_typed(typed: str) -> None:
    assert TypedDateField(today=date(2026, 11, 21)).clean(typed) == date(2027, 3, 14)


def test_a_date_may_be_a_date_or_nothing() -> None:
    field = TypedDateField(required=False)
    assert field.clean("") is None
    assert field.clean(date(2027, 3, 14)) == date(2027, 3, 14)


@pytest.mark.parametrize(("typed", "message"), [("morgen", "Schrijf de datum zoals"), ("14 mrt", "Zet het jaar erbij")])
def test_a_wrong_date_says_what_to_do(typed: str, message: str) -> None:
    with translation.override("nl"), pytest.raises(forms.ValidationError, match=message):
        TypedDateField().clean(typed)


def test_a_value_of_a_mapping() -> None:
    assert ui.get({"a": 1}, "a") == 1 and ui.get({}, "a") == ""
