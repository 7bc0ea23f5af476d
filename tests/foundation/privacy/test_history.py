"""Old rows that database triggers keep go, become empty, stay and are exported with the table they follow."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connection, models
from django.test.utils import isolate_apps

from kring.foundation.privacy import actions, exporting, register
from kring.foundation.records.api import Ground, OnErase, Personal, Ref
from tests import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def history(monkeypatch):
    """A table like those of pghistory, for the leave that people gave."""
    with isolate_apps("kring.foundation.privacy"):

        class GrantEvent(models.Model):
            pgh_obj_id = models.BigIntegerField()
            pgh_created_at = models.DateTimeField()
            giver_id = models.BigIntegerField()
            purpose = models.CharField(max_length=200)

            class Meta:
                app_label = "privacy"

    GrantEvent.pgh_tracked_model = apps.get_model("privacy.Grant")
    with connection.schema_editor() as editor:
        editor.create_model(GrantEvent)
    monkeypatch.setattr(register, "history_tables", lambda: [GrantEvent])
    return GrantEvent


@pytest.fixture
def anna():
    return cast.person("Anna", "Visser")


def old(history, who, grant, purpose="Vroeger"):
    return history.objects.create(pgh_obj_id=grant, pgh_created_at=cast.MOMENT, giver_id=who.pk, purpose=purpose)


def given(who):
    day = cast.actor(who).today
    return actions.grant(
        by=cast.actor(who),
        receiver=Ref("board", "1"),
        item=Ref("board", "1"),
        purpose="Nu",
        from_date=day,
        until_date=day + timedelta(days=1),
    )


def grants(on_erase, why=""):
    return Personal(
        model="privacy.Grant",
        person="giver_id",
        fields=("purpose",),
        purpose="Onthouden waarvoor.",
        ground=Ground.CONSENT,
        retention_days=730,
        ends="het einde",
        on_erase=on_erase,
        why_kept=why,
    )


def declare(monkeypatch, *rows):
    others = [row for row in register.declared() if row.model != "privacy.Grant"]
    monkeypatch.setattr(register, "declared", lambda: [*others, *rows])


def test_old_rows_go_also_when_the_row_itself_went_earlier(history, anna):
    chris = cast.person("Chris", "Vreemd")
    old(history, anna, given(anna).pk)
    old(history, anna, 10**6)
    theirs = old(history, chris, 10**6 + 1)
    actions.erase_person(by=cast.system(), person_id=anna.pk)
    assert list(history.objects.all()) == [theirs]


def test_where_a_field_becomes_empty_it_does_so_in_old_rows(history, anna, monkeypatch):
    declare(monkeypatch, grants(OnErase.BLANK))
    grant = given(anna)
    old(history, anna, grant.pk)
    actions.erase_person(by=cast.system(), person_id=anna.pk)
    grant.refresh_from_db()
    assert grant.purpose == "(verwijderd)"
    assert history.objects.get().purpose == "(verwijderd)"


def test_what_is_kept_is_kept_in_old_rows(history, anna, monkeypatch):
    declare(monkeypatch, grants(OnErase.KEEP, "Het moet."))
    old(history, anna, given(anna).pk)
    actions.erase_person(by=cast.system(), person_id=anna.pk)
    assert history.objects.get().purpose == "Vroeger"


def test_old_rows_are_in_the_export(history, anna):
    old(history, anna, given(anna).pk)
    [section] = [one for one in exporting.sections(anna.pk) if one.name.endswith("GrantEvent")]
    assert [row["purpose"] for row in section.rows] == ["Vroeger"]
    assert "pgh_created_at" in section.columns


def test_a_way_through_other_tables_is_not_followed_from_old_rows(history, monkeypatch):
    table = register.Table("privacy.Grant", "giver__account__person_id", (grants(OnErase.DELETE),))
    assert table.history_person is None
