"""Rule 2: no arrow upward in strings either: foreign keys, addresses, templates."""

import ast
import re
from pathlib import Path

import pytest
from django.apps import apps as django_apps
from django.db import models

from tests.architecture.house import (
    WITHOUT_NAMESPACE,
    apps,
    calls,
    label_of,
    may_use,
    python_files,
    ranks,
    shown,
    templates,
)

# Pages, images and documents of knowledge are Wagtail's classes and keep its ways (house.md, the stated exception).
OF_WAGTAIL = "knowledge_cms_"
OURS = [
    model
    for model in django_apps.get_models(include_auto_created=True)
    if model.__module__.startswith("kring.") and not model._meta.db_table.startswith(OF_WAGTAIL)
]
# What Django's own permissions look like; the first two are columns of a view.
AS_DJANGO_WANTS = (
    "people.Membership.account",
    "people.Membership.group",
    "people.Account.groups",
    "people.Account.user_permissions",
    "people.Account_user_permissions.permission",
)
NAMES = re.compile(r"""\{%\s*url\s+['"]([^'"]+)['"]""")
PIECES = re.compile(r"""\{%\s*(?:include|extends)\s+['"]([^'"]+)['"]""")


def crossing_keys() -> list[models.Field]:  # type: ignore[type-arg]
    """Foreign keys from one app of ours to another (wherever it is). Wagtail's pages, images and documents have the
    keys that Wagtail gives them."""
    return [
        field
        for model in OURS
        if not model._meta.db_table.startswith("knowledge_cms_")
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey | models.ManyToManyField)
        and field.related_model._meta.app_label != model._meta.app_label
    ]


def test_foreign_keys_point_down() -> None:
    upward = [
        str(field)
        for field in crossing_keys()
        if field.related_model._meta.app_label in ranks()
        and not may_use(field.model._meta.app_label, field.related_model._meta.app_label)
    ]
    assert upward == []


def test_a_key_to_another_app_leaves_no_trace_there_and_protects() -> None:
    wrong = [
        str(field)
        for field in crossing_keys()
        if not hasattr(field.model, "pgh_tracked_model")  # old rows hold numbers of rows that may be gone
        and (
            field.remote_field.related_name != "+"
            or getattr(field.remote_field, "on_delete", models.PROTECT) is not models.PROTECT
        )
    ]
    named = [field for field in wrong if not field.startswith("pgh_") and ".pgh_" not in field]
    assert sorted(set(named) - set(AS_DJANGO_WANTS)) == []


def owner_of_name(name: str) -> str:
    """The app that an address name belongs to."""
    if name.startswith("wagtail"):
        return "knowledge"  # the editor stands behind its door
    space = name.split(":")[0] if ":" in name else WITHOUT_NAMESPACE
    return "config" if space in ("ops", "api") else space


def owner_of_template(name: str) -> str:
    """The app whose folder a template stands in; allauth's and Django's count as people's, components as ui's."""
    first = name.split("/")[0]
    if first in apps():
        return first
    return "ui" if first == "cotton" or "/" not in name else WITHOUT_NAMESPACE


def strings(path: Path, *names: str, position: int = 0) -> list[str]:
    """The constant text handed to these functions at this position."""
    found = []
    for call in calls(path, *names):
        if len(call.args) > position:
            value = call.args[position]
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                found.append(value.value)
    return found


def addresses_used() -> list[tuple[Path, str]]:
    """Every address name written in code or template, with the file it stands in."""
    found = []
    for path in python_files():
        used = strings(path, "reverse", "reverse_lazy", "redirect", "resolve_url", "HttpResponseRedirect")
        found += [(path, name) for name in used if re.fullmatch(r"[a-z_]+(:[a-z_-]+)?", name)]
    for path in templates():
        found += [(path, name) for name in NAMES.findall(path.read_text(encoding="utf-8"))]
    return found


def test_addresses_are_named_downward_only() -> None:
    used = addresses_used()
    assert used
    upward = [f"{shown(path)} → {name}" for path, name in used if not _down(path, owner_of_name(name))]
    assert upward == []


def test_templates_are_used_downward_only() -> None:
    used = [(path, name) for path in templates() for name in PIECES.findall(path.read_text(encoding="utf-8"))]
    used += [(path, name) for path in python_files() for name in strings(path, "page", "fragment", position=1)]
    used += [(path, name) for path in python_files() for name in strings(path, "render_to_string", "get_template")]
    upward = [f"{shown(path)} → {name}" for path, name in used if not _down(path, owner_of_template(name))]
    assert upward == []


def _down(path: Path, owner: str) -> bool:
    """May the app of this file use the app `owner`? The dress of allauth's pages hangs in ui but is people's."""
    user = label_of(path)
    if path.suffix == ".html":
        inside = path.parts[path.parts.index("templates") + 1 :]
        user = owner_of_template("/".join(inside)) if user == "ui" else user
    return {user, owner} <= ranks().keys() and may_use(user, owner)


@pytest.mark.parametrize(
    ("user", "used", "allowed"),
    [
        ("register", "directory", True),
        ("directory", "register", False),
        ("casework", "people", True),
        ("people", "home", False),
        ("notices", "files", False),
        ("ui", "people", False),
        ("valuation", "development", False),
        ("register", "register", True),
    ],
)
def test_the_order_that_these_tests_go_by(user: str, used: str, allowed: bool) -> None:
    assert may_use(user, used) is allowed
