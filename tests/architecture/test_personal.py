"""Rule 8: every personal field says what it is for, on what ground it is kept and when it goes; or says it is none."""

import importlib

import pytest
from django.apps import apps as django_apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models

from kring.foundation.records.api import OnErase, Personal
from tests.architecture.house import SRC, apps

# Tables of libraries that hold people's data; they must be declared by us like our own.
OF_LIBRARIES = {
    "account.EmailAddress",
    "mfa.Authenticator",
    "socialaccount.SocialAccount",
    "usersessions.UserSession",
    "wagtailadmin.EditingSession",
    "wagtailadmin.FormState",
    "wagtailcore.Comment",
    "wagtailcore.CommentReply",
    "wagtailcore.ModelLogEntry",
    "wagtailcore.Page",
    "wagtailcore.PageLogEntry",
    "wagtailcore.PageSubscription",
    "wagtailcore.Revision",
    "wagtailcore.TaskState",
    "wagtailcore.UploadedFile",
    "wagtailcore.WorkflowState",
    "wagtailusers.UserProfile",
}
# Columns of a library's table that only point elsewhere or are its own bookkeeping.
KEYS = ("pgh_id", "pgh_label", "pgh_created_at", "pgh_context_id", "pgh_obj_id")


def declared() -> tuple[list[Personal], dict[str, str]]:
    """What all models.py of the house say."""
    personal: list[Personal] = []
    impersonal: dict[str, str] = {}
    for folder in apps().values():
        if (folder / "models.py").exists() or (folder / "models").is_dir():
            module = importlib.import_module(".".join((*folder.relative_to(SRC.parent).parts, "models")))
            personal += getattr(module, "PERSONAL", [])
            impersonal |= getattr(module, "IMPERSONAL", {})
    return personal, impersonal


def labels() -> list[str]:
    """Tables of ours; a table of old rows is declared with the one that it follows."""
    models_of_ours = [model for model in django_apps.get_models() if model.__module__.startswith("kring.")]
    ours = [model._meta.label for model in models_of_ours if not hasattr(model, "pgh_tracked_model")]
    return sorted({*ours, *OF_LIBRARIES})


@pytest.mark.parametrize("label", labels())
def test_every_field_is_declared(label: str) -> None:
    personal, impersonal = declared()
    model = django_apps.get_model(label)
    known = {field for entry in personal if entry.model == label for field in entry.fields}
    known |= {name.rsplit(".", 1)[1] for name in impersonal if name.rsplit(".", 1)[0] == label}
    if label in impersonal:
        assert not known, f"{label} is said to be personal and not"
        return
    keys = {field.name for field in model._meta.concrete_fields if field.primary_key or field.is_relation}
    fields = {field.name for field in model._meta.concrete_fields}
    assert fields - keys - known - set(KEYS) == set(), f"{label}: not declared in PERSONAL or IMPERSONAL"


def test_what_is_declared_exists() -> None:
    personal, impersonal = declared()
    for entry in personal:
        model = django_apps.get_model(entry.model)
        for field in entry.fields:
            model._meta.get_field(field)  # raises FieldDoesNotExist
        assert leads_to_a_number(model, entry.person), f"{entry.model}: {entry.person} leads to no person"
    for label in impersonal:
        parts = label.split(".")
        assert django_apps.get_model(".".join(parts[:2]))


def leads_to_a_number(model: type[models.Model], path: str) -> bool:
    """Does this lookup end at the id of a person (or at a plain column that holds one)?"""
    if not path:
        return False
    try:
        model._default_manager.none().values_list(path)
    except FieldDoesNotExist:
        return False
    return True


def test_every_declaration_says_enough_for_people_to_read() -> None:
    personal, impersonal = declared()
    assert personal
    for entry in personal:
        assert len(str(entry.purpose)) > 15 and str(entry.ends), entry.model
        assert entry.retention_days >= 0
        assert (entry.on_erase is OnErase.KEEP) == bool(entry.why_kept), entry.model
    assert all(reason for reason in impersonal.values())
