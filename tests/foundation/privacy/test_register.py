"""Every personal field of the house is declared, once, and with words."""

from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

from kring.foundation.privacy import register, wording
from kring.foundation.privacy.api import declared, faults, impersonal, reference
from kring.foundation.privacy.library import SECRET
from kring.foundation.records.api import Ground, OnErase, Personal


def personal(**changes):
    return Personal(
        **{
            "model": "people.Relation",
            "person": "person_id",
            "fields": ("role",),
            "purpose": "Weten wat je bent.",
            "ground": Ground.CONTRACT,
            "retention_days": 730,
            "ends": "het einde",
            "on_erase": OnErase.DELETE,
        }
        | changes
    )


def test_every_field_of_every_table_is_declared_exactly_once_or_is_a_key():
    assert faults() == []


def test_no_table_is_forgotten_and_none_is_made_up():
    labels = {row.model for row in declared()} | set(impersonal())
    kring = {model._meta.label for model in apps.get_models() if model.__module__.startswith("kring.")}
    assert kring - labels == {model._meta.label for model in register.history_tables()} - labels


def test_every_secret_is_a_field_that_was_declared():
    assert {f"{row.model}.{name}" for row in declared() for name in row.fields} >= SECRET


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (personal(model="people.Nobody"), "people.Nobody does not exist"),
        (personal(person="owner_id"), "people.Relation: owner_id leads nowhere"),
        (personal(fields=("colour",)), "people.Relation.colour does not exist"),
        (personal(), "people.Relation.role is declared twice"),
        (
            personal(model="notices.Notice", fields=("created_at",), on_erase=OnErase.BLANK),
            "notices.Notice.created_at cannot be blanked: make it nullable, or delete the row",
        ),
    ],
)
def test_a_wrong_declaration_is_found(monkeypatch, row, fault):
    rows = [*declared(), row]
    monkeypatch.setattr(register, "declared", lambda: rows)
    assert fault in faults()


def test_a_field_that_nobody_declared_is_found(monkeypatch):
    rows = [row for row in declared() if row.model != "people.Token"]
    monkeypatch.setattr(register, "declared", lambda: rows)
    assert "people.Token.name is not declared" in faults()
    assert "people.Token.person is not declared" not in faults()


def test_a_made_up_table_without_personal_data_is_found(monkeypatch):
    monkeypatch.setattr(register, "impersonal", lambda: impersonal() | {"people.Ghost": "not there"})
    assert "people.Ghost does not exist" in faults()


def test_history_tables_follow_the_table_they_keep(monkeypatch):
    tracked = apps.get_model("people.Token")
    history = apps.get_model("people.Pass")
    monkeypatch.setattr(history, "pgh_tracked_model", tracked, raising=False)
    rows = [row for row in declared() if row.model not in ("people.Token", "people.Pass")]
    monkeypatch.setattr(register, "declared", lambda: rows)
    assert "people.Pass.purpose is not declared" in faults()
    monkeypatch.setattr(register, "impersonal", lambda: impersonal() | {"people.Token": "try"})
    assert "people.Pass.purpose is not declared" not in faults()


@pytest.mark.parametrize(
    ("field", "blank"),
    [
        (models.CharField(max_length=60), "(verwijderd)"),
        (models.CharField(max_length=60, blank=True), ""),
        (models.CharField(max_length=5), register.NO_BLANK),
        (models.TextField(), "(verwijderd)"),
        (models.CharField(max_length=5, null=True), None),
        (models.CharField(max_length=20, choices=[("a", "A")]), register.NO_BLANK),
        (models.BooleanField(), False),
        (models.JSONField(), {}),
        (models.DateTimeField(), register.NO_BLANK),
        (models.DateTimeField(null=True), None),
    ],
)
def test_what_an_empty_field_looks_like(field, blank):
    assert register.blank_value(field) == blank


def test_the_page_for_the_docs_names_every_table():
    text = reference()
    assert text.startswith("# Personal data\n")
    assert all(f"## {row.model}\n" in text for row in declared())
    assert reference() == text


def test_terms_in_words():
    assert [wording.period(days) for days in (1, 7, 30, 90, 365, 730, 2555)] == [
        "1 dag",
        "7 dagen",
        "1 maand",
        "3 maanden",
        "1 jaar",
        "2 jaar",
        "7 jaar",
    ]
    assert wording.kept_for(personal()) == "tot 2 jaar na het einde"
    assert wording.kept_for(personal(retention_days=0)) == "tot het einde"
    kept = personal(on_erase=OnErase.KEEP, why_kept="Omdat het moet.")
    assert wording.after_leaving(kept) == "blijft, zonder je naam. Omdat het moet."
    assert wording.after_leaving(personal()) == "gaat weg"


def test_the_register_itself_keeps_its_words_apart():
    wording.register_title("people.Person", wording.TITLES["people.Person"])
    assert wording.title_of("people.Person") == "Wie je bent"
    assert wording.title_of("audit.Seal") == "Seal"
    assert all(wording.title_of(row.model) for row in declared())
    assert Path(register.__file__).exists()


def test_every_title_stands_once_with_all_it_is_for():
    rows = wording.by_title({"people.Person", "people.Account"})
    assert [row.what for row in rows] == ["Je account", "Wie je bent"]
    uses = rows[1].uses
    assert [len(use.purposes) for use in uses] == [2, 1]
    assert uses[1].ground == "We hebben nagegaan dat het nodig is en jou niet te veel raakt."
