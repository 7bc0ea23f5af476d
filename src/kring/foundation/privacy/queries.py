"""What we know of somebody, who looks, what happened, and what would happen if they went."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.cache import cache
from django.db import connection
from django.db.models import Exists, OuterRef
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from kring.foundation.audit.api import story_of_person
from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor, Ref, titles
from kring.ui.api import Moment

from . import registry, rules, wording
from .models import Export, Grant, Look
from .register import Table, tables
from .registry import Kept

NOBODY = -1  # no person has this number
UNTOLD = frozenset({"notices.made"})  # that it was sent is told as well


def tables_about(person_id: int) -> list[Table]:
    """The tables that hold something of this person. One query for them all."""
    sql, parameters = _question()
    with connection.cursor() as cursor:
        cursor.execute(sql, [person_id if value == NOBODY else value for value in parameters])
        found = cursor.fetchone() or ()
    return [table for table, there in zip(tables(), found, strict=False) if there]


@lru_cache(maxsize=1)
def _question() -> tuple[str, tuple[Any, ...]]:
    """The query of tables_about, asked about nobody: putting it together takes longer than answering it."""
    checks = {
        f"t{place}": Exists(table.model._default_manager.filter(**{table.person: OuterRef("pk")}))
        for place, table in enumerate(tables())
    }
    person = apps.get_model("people.Person")._default_manager.filter(pk=NOBODY)
    sql, parameters = person.annotate(**checks).values_list(*checks).query.sql_with_params()
    return sql, tuple(parameters)


def known_of(by: Actor) -> list[wording.Known]:
    """What we know of the reader, by what it is."""
    return wording.by_title(table.label for table in tables_about(by.id or 0))


def timeline(by: Actor, *, most: int = 30) -> list[Moment]:
    """What happened to and by the reader, latest first. Of others it only says that it was somebody else: their names
    are theirs, and a rater or a colleague may not want to be known. Looks do name the looker (see looks)."""
    told = [row for row in story_of_person(by.person_id, most=2 * most) if row.event not in UNTOLD]
    return [Moment(at=row.at, sentence=row.sentence, who=_who(row.actor, by)) for row in told[:most]]


def _who(actor: Ref, by: Actor) -> str:
    if actor == by.ref:
        return _("jij")
    return _("iemand anders") if actor.kind in ("person", "pass") else _("Kring zelf")


@dataclass(frozen=True)
class GrantRow:
    """Leave that somebody gave: to whom, for what, until when, and whether it holds today."""

    id: int
    receiver: str
    item: str
    purpose: str
    from_date: date
    until_date: date
    withdrawn: bool
    in_force: bool
    item_kind: str = ""


def grants_of(by: Actor) -> list[GrantRow]:
    """Leave that the reader gave, latest first."""
    given = list(Grant.objects.filter(giver_id=by.id))
    names = titles([grant.receiver for grant in given] + [_item(grant) for grant in given if grant.item_id])
    return [
        GrantRow(
            id=grant.pk,
            receiver=names[grant.receiver],
            item=names.get(_item(grant), _("Alles van deze soort")),
            purpose=grant.purpose,
            from_date=grant.from_date,
            until_date=grant.until_date,
            withdrawn=grant.withdrawn_at is not None,
            in_force=rules.in_force(grant.from_date, grant.until_date, grant.withdrawn_at is not None, by.today),
            item_kind=grant.item_kind,
        )
        for grant in given
    ]


def _item(row: Any) -> Ref:
    return Ref(row.item_kind, row.item_id)


@dataclass(frozen=True)
class LookRow:
    """Somebody looked: who, at what, when, and under which leave of the person (purpose, "" without)."""

    looker: str
    item: str
    looked_at: datetime
    purpose: str


def looks(by: Actor, *, kind: str = "", most: int = 100) -> list[LookRow]:
    """Who looked at what of the reader (at things of one kind), latest first."""
    seen = Look.objects.filter(of_person_id=by.id).select_related("under_grant")
    found = list((seen.filter(item_kind=kind) if kind else seen)[:most])
    names = cards({row.looker_id for row in found})
    things = titles([_item(row) for row in found])
    return [
        LookRow(
            looker=names[row.looker_id].name if row.looker_id in names else _("iemand die er niet meer is"),
            item=things[_item(row)],
            looked_at=row.looked_at,
            purpose=row.under_grant.purpose if row.under_grant else "",
        )
        for row in found
    ]


def has_looked(*, by: Actor, item: Ref) -> bool:
    """Was it noted that the actor looked at this thing on the day of acting?"""
    looked = Look.objects.filter(looker_id=by.id, item_kind=item.kind, item_id=item.id)
    return looked.filter(looked_at__date=by.today).exists()


def readers(by: Actor) -> list[str]:
    """Who can see things of the reader: what modules say, and leave that holds today."""
    given = [grant for grant in grants_of(by) if grant.in_force]
    sentences = [
        _("%(receiver)s ziet “%(item)s”, tot en met %(until)s. Dat heb jij toegestaan.")
        % {"receiver": grant.receiver, "item": grant.item, "until": date_format(grant.until_date, "j F Y")}
        for grant in given
    ]
    return registry.readers_of(by.id or 0) + sentences


@dataclass(frozen=True)
class ExportRow:
    """An export: being made (percent) or ready until ends_at."""

    id: UUID
    asked_at: datetime
    ready: bool
    ends_at: datetime | None
    size: int
    percent: int


def exports_of(by: Actor) -> list[ExportRow]:
    """The exports of the reader that are being made or can be fetched, latest first."""
    found = Export.objects.filter(person_id=by.id or 0).exclude(ends_at__lte=by.at)
    return [
        ExportRow(
            id=row.pk,
            asked_at=row.asked_at,
            ready=row.ready_at is not None,
            ends_at=row.ends_at,
            size=row.size,
            percent=100 if row.ready_at else int(cache.get(f"privacy.export.{row.pk}") or 0),
        )
        for row in found
    ]


def waiting_export(id: UUID) -> int | None:
    """The person an unfinished export is about; None when it is finished or gone."""
    return Export.objects.filter(pk=id, ready_at=None).values_list("person_id", flat=True).first()


@dataclass(frozen=True)
class Leaving:
    """What happens when the reader goes: what goes, and what stays with the reason."""

    goes: list[str]
    stays: list[Kept]


def leaving(by: Actor) -> Leaving:
    """What would go and what would stay of the reader."""
    mine = tables_about(by.id or 0)
    goes = sorted({wording.title_of(table.label) for table in mine if table.goes or table.blanked})
    kept = [Kept(_(row.purpose), _(row.why_kept)) for table in mine for row in table.rows if row.why_kept]
    return Leaving(goes=goes, stays=list(dict.fromkeys(kept + registry.kept_of(by.id or 0))))
