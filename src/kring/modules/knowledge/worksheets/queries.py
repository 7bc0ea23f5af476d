"""What tools and worksheets answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse

from kring.foundation.records.api import Actor

from . import access
from .models import Tool, ToolVersion, Worksheet
from .rules import Filled, may_move
from .states import FieldKind, Purpose, ToolState


@dataclass(frozen=True)
class ToolRow:
    """A tool that is offered."""

    code: str
    title: str
    about: str
    makers: str
    licence: str
    number: int

    @property
    def url(self) -> str:
        return reverse("knowledge:tool", args=[self.code])


@dataclass(frozen=True)
class FieldRow:
    """A question."""

    order: int
    question: str
    help: str
    kind: FieldKind

    @property
    def kind_label(self) -> str:
        return str(self.kind.label)


@dataclass(frozen=True)
class VersionRow:
    """A version for its editors, and what they may do with it now."""

    id: int
    code: str
    publisher: str
    number: int
    title: str
    state: ToolState

    @property
    def state_label(self) -> str:
        return str(self.state.label)

    @property
    def tone(self) -> str:
        """The tone of its badge."""
        return {
            ToolState.DRAFT: "todo",
            ToolState.PUBLISHED: "done",
            ToolState.REPLACED: "none",
            ToolState.WITHDRAWN: "none",
        }[self.state]

    @property
    def is_draft(self) -> bool:
        return self.state is ToolState.DRAFT

    @property
    def may_withdraw(self) -> bool:
        return may_move(self.state, ToolState.WITHDRAWN)


@dataclass(frozen=True)
class SheetRow:
    """A worksheet of the reader."""

    id: int
    title: str
    tool: str
    purpose: Purpose
    saved_at: datetime
    filled: int

    @property
    def purpose_label(self) -> str:
        return str(self.purpose.label)

    @property
    def url(self) -> str:
        return reverse("knowledge:worksheet", args=[self.id])


@dataclass(frozen=True)
class SheetPage:
    """A worksheet with its questions, and whether its tool has a newer version."""

    row: SheetRow
    source: str
    fields: tuple[FieldRow, ...]
    newer: str  # address of the tool when a newer version is offered, else ""


def _tool(version: ToolVersion) -> ToolRow:
    return ToolRow(version.tool_id, version.title, version.about, version.makers, version.licence, version.number)


def offered() -> list[ToolRow]:
    """Every tool that is offered, by title."""
    found = ToolVersion.objects.filter(pk__in=Tool.objects.filter(current__isnull=False).values("current"))
    return sorted((_tool(one) for one in found), key=lambda row: row.title.casefold())


def tool(version: ToolVersion) -> ToolRow:
    """The row of a version that access fetched."""
    return _tool(version)


def fields(version: ToolVersion) -> tuple[FieldRow, ...]:
    """The questions of a version that access fetched, in their order."""
    found = version.fields.values_list("order", "question", "help", "kind")
    return tuple(FieldRow(order, question, help_, FieldKind(kind)) for order, question, help_, kind in found)


def version_row(one: ToolVersion) -> VersionRow:
    """The row of a version that access fetched, with its tool."""
    return VersionRow(one.pk, one.tool_id, one.tool.publisher, one.number, one.title, ToolState(one.state))


def versions_of(*, by: Actor) -> list[VersionRow]:
    """Every version of the tools of the actor's own publishers; 404 for who edits none."""
    found = ToolVersion.objects.filter(tool__publisher__in=access.publishers(by)).select_related("tool")
    return [version_row(one) for one in found]


def own_sheets(*, by: Actor) -> list[SheetRow]:
    """The worksheets of the actor, the latest first."""
    if not by.is_person:
        return []
    return [_sheet(one) for one in Worksheet.objects.filter(person_id=by.person_id).select_related("version")[:200]]


def _sheet(one: Worksheet) -> SheetRow:
    return SheetRow(one.pk, one.title, one.version.title, Purpose(one.purpose), one.saved_at, len(one.answers))


def source_of(version: ToolVersion) -> str:
    """Where a worksheet comes from, in one line, as the licence asks."""
    return f"{version.title}, {version.number}. {version.makers}. {version.licence}."


def sheet_page(row: Worksheet) -> SheetPage:
    """A worksheet that access fetched."""
    newer = Tool.objects.filter(pk=row.version.tool_id, current__isnull=False).exclude(current=row.version_id).exists()
    url = reverse("knowledge:tool", args=[row.version.tool_id]) if newer else ""
    return SheetPage(_sheet(row), source_of(row.version), fields(row.version), url)


def filled(row: Worksheet) -> list[Filled]:
    """Every question of a worksheet with its answer."""
    return [Filled(one.question, one.kind, row.answers.get(str(one.order), "")) for one in fields(row.version)]


def answers_of(row: Worksheet) -> dict[str, Any]:
    """What the form of a worksheet starts with."""
    answers = {f"answer_{order}": text for order, text in row.answers.items()}
    return answers | {"title": row.title, "purpose": row.purpose}


def answers_of_version(version: ToolVersion) -> dict[str, Any]:
    """What the form of a version starts with."""
    return {name: getattr(version, name) for name in ("title", "makers", "licence", "about")}


def tool_titles(ids: list[str]) -> dict[str, str]:
    """What tools are called."""
    return dict(Tool.objects.filter(pk__in=ids, current__isnull=False).values_list("code", "current__title"))


def tool_url(id: str) -> str:
    """The page of a tool."""
    return reverse("knowledge:tool", args=[id])


def worksheet_url(id: str) -> str:
    """The page of a worksheet, for its owner."""
    return reverse("knowledge:worksheet", args=[id])
