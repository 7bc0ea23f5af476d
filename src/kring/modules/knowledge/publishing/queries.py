"""Publishers and their editors, what waits for a second reader, what was returned; titles of pages."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from wagtail.models import Page, TaskState, WorkflowState

from kring.foundation.people.api import Role, cards, relations_to
from kring.foundation.records.api import Actor, Ref
from kring.modules.knowledge.models import PublisherPage, SecondReading, ThemePage

from . import access


@dataclass(frozen=True)
class PublisherRow:
    """A publisher."""

    code: str
    name: str

    @property
    def appoint(self) -> str:
        """The command by which an operator makes somebody its editor."""
        return f"./kring manage appoint editor publisher:{self.code} {_('naam@voorbeeld.nl')}"


@dataclass(frozen=True)
class EditorRow:
    """An editor of a publisher: who, from when, until when."""

    name: str
    from_date: date
    until_date: date | None


@dataclass(frozen=True)
class WaitingRow:
    """A page that somebody can do something about."""

    id: int
    title: str


def publishers() -> list[PublisherRow]:
    """Every publisher, in order of name."""
    found = PublisherPage.objects.order_by("title", "pk")
    return [PublisherRow(code, title) for code, title in found.values_list("code", "title")]


def publisher_row(page: PublisherPage) -> PublisherRow:
    """A publisher that `access` gave."""
    return PublisherRow(page.code, page.title)


def editors(code: str) -> list[EditorRow]:
    """Everybody who is or was editor of a publisher, oldest first."""
    found = relations_to(Ref("publisher", code), roles=frozenset({Role.EDITOR}))
    names = cards({row.person_id for row in found})
    return [EditorRow(names[row.person_id].name, row.from_date, row.until_date) for row in found]


def publisher_titles(codes: list[str]) -> dict[str, str]:
    """Names of publishers by code."""
    return dict(PublisherPage.objects.filter(code__in=codes).values_list("code", "title"))


def page_titles(ids: list[str]) -> dict[str, str]:
    """Titles of live pages by number; a draft has none to others."""
    found = Page.objects.filter(pk__in=[id_ for id_ in ids if id_.isdecimal()], live=True)
    return {str(pk): title for pk, title in found.values_list("pk", "title")}


def waiting(*, by: Actor) -> tuple[list[WaitingRow], list[WaitingRow]]:
    """Pages that wait for this editor as a second reader, and own pages that a second reader returned."""
    prefixes = _prefixes(by)
    return (_to_read(by, prefixes), _returned(by, prefixes)) if prefixes else ([], [])


def _to_read(by: Actor, prefixes: tuple[str, ...]) -> list[WaitingRow]:
    states = (
        TaskState.objects.filter(
            status=TaskState.STATUS_IN_PROGRESS, task__content_type__model=SecondReading._meta.model_name
        )
        .exclude(workflow_state__requested_by__person_id=by.id)
        .exclude(revision__user__person_id=by.id)
        .order_by("started_at")
    )
    return _rows(states.values_list("revision__object_id", flat=True), prefixes)


def _returned(by: Actor, prefixes: tuple[str, ...]) -> list[WaitingRow]:
    states = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_NEEDS_CHANGES, requested_by__person_id=by.id
    ).order_by("created_at")
    return _rows(states.values_list("object_id", flat=True), prefixes)


def _prefixes(by: Actor) -> tuple[str, ...]:
    codes = access.own_codes(by)
    return tuple(PublisherPage.objects.filter(code__in=codes).values_list("path", flat=True)) if codes else ()


def _rows(ids: object, prefixes: tuple[str, ...]) -> list[WaitingRow]:
    numbers = [int(id_) for id_ in ids]  # type: ignore[attr-defined]
    found = Page.objects.in_bulk(numbers) if numbers else {}
    shown = [found[number] for number in numbers if number in found and found[number].path.startswith(prefixes)]
    return [WaitingRow(page.pk, page.draft_title or page.title) for page in shown]


def page_row(page: Page) -> WaitingRow:
    """A page that `access` gave."""
    return WaitingRow(page.pk, page.title)


def theme_titles(codes: list[str]) -> dict[str, str]:
    """What theme pages of these codes are called; a code without a public page is left out."""
    return dict(ThemePage.objects.live().filter(code__in=codes).values_list("code", "title"))
