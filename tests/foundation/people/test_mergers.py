"""Every column of the house that holds a person is taken care of when two accounts become one, or says why not."""

from collections.abc import Iterator

from django.apps import apps
from django.db import models

from kring.foundation.people import api as people
from kring.foundation.people.models import Person


def ours() -> list[type[models.Model]]:
    """Our own tables; history that triggers write is not among them: it says what was."""
    found = [model for model in apps.get_models() if model.__module__.startswith("kring.")]
    return [model for model in found if not hasattr(model, "pgh_id")]


def columns_with_people() -> Iterator[str]:
    """Keys to people, plain columns that hold the number of one, and pairs that may name one."""
    for model in ours():
        names = {field.name for field in model._meta.concrete_fields}
        for field in model._meta.concrete_fields:
            if (field.is_relation and field.related_model is Person) or field.name in ("person_id", "uploaded_by_id"):
                yield f"{model._meta.label}.{field.name}"
            elif field.name.endswith("_kind") and f"{field.name[:-5]}_id" in names:
                yield f"{model._meta.label}.{field.name[:-5]}"


def test_every_column_with_a_person_says_what_becomes_of_it() -> None:
    known = people.covered() | people.staying().keys()
    assert sorted(set(columns_with_people()) - known) == []


def test_what_is_declared_exists_and_is_declared_once() -> None:
    assert sorted(people.covered() & people.staying().keys()) == []
    assert sorted((people.covered() | people.staying().keys()) - set(columns_with_people())) == []
    assert all(reason for reason in people.staying().values())


def test_everything_that_belongs_to_an_enrolment_follows_it() -> None:
    from kring.modules.register.merging.movers import BELONGING, STAYING, WRITTEN_ANEW
    from kring.modules.register.models import Enrolment

    belonging = {model._meta.label for model in BELONGING} | {*WRITTEN_ANEW, *STAYING, "register.Enrolment"}
    keys = {
        model._meta.label
        for model in ours()
        for field in model._meta.concrete_fields
        if field.is_relation and field.related_model is Enrolment
    }
    assert keys == belonging
