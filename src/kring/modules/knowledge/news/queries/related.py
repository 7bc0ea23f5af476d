"""Pages that go with a page, each with the reason why. One query for the pages, one for the titles of
theme pages; a theme without a page and a province cost one more each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, IntegerField, Q, Value, When
from django.utils.translation import gettext as _

from kring.core.days.api import anniversary
from kring.foundation.records.api import kept_by
from kring.modules.knowledge.models import AnyPage, IssuePage, ThemePage
from kring.modules.knowledge.reading.version import version

from .pages import page_row, regions, theme_labels

STEP = 4  # letters of one step in the path of the tree
ISSUE_DEPTH = 4  # root, home, publisher, issue: what lies below the same one belongs together
# What a shared thing weighs. A shared theme counts more than all that is not about the subject.
THEME, ISSUE, REGION, AUDIENCE, RECENT = 6, 3, 2, 1, 1


@dataclass(frozen=True)
class RelatedRow:
    """Something that goes with a page. reason: why, in words; old: it carries an age notice itself."""

    title: str
    url: str
    reason: str
    dated: date
    kind_label: str
    old: bool


@dataclass(frozen=True)
class Subject:
    """What to look for: codes of themes, a province, for whom."""

    themes: tuple[str, ...]
    region: str
    audience: tuple[str, ...]


More = Callable[[Subject, date, int], list[RelatedRow]]
_more: list[More] = []


def register_related(more: More) -> None:
    """Let something that is no page be related too (practices): from a subject, the day and how many, to rows."""
    if more not in _more:
        _more.append(more)


def related(page: Any, today: date, *, limit: int = 6) -> list[RelatedRow]:
    """What goes with this page (any page of knowledge), the nearest first; nothing that shares nothing with it."""
    subject = Subject(_themes_of(page), page.region, tuple(page.audience))
    issue = page.path[: ISSUE_DEPTH * STEP] if page.depth > ISSUE_DEPTH else ""
    rows = _pages(page.pk or 0, subject, issue, today, limit)
    others = [row for more in _more for row in more(subject, today, limit)]
    keep = limit - min(len(others), limit // 2)
    return [*rows[:keep], *others][:limit]


@kept_by(version, most=2000)
def _pages(own: int, subject: Subject, issue: str, today: date, limit: int) -> list[RelatedRow]:
    """The pages that share most; kept until a page changes, for looking through all of them takes a while. What other
    modules have is asked each time: it must be gone at once when its author takes it back."""
    shared = _any_shared(subject, issue)
    found: list[AnyPage] = []
    if shared:
        pages = AnyPage.objects.filter(shared, shown=True).exclude(pk=own)
        found = list(pages.alias(score=_score(subject, issue, today)).order_by("-score", "-dated", "pk")[:limit])
    named = _Names(subject, found)
    return [_row(one, named.reason(one, issue), today) for one in found]


def _themes_of(page: Any) -> tuple[str, ...]:
    own = page.code if isinstance(page, ThemePage) else page.theme if isinstance(page, IssuePage) else ""
    return tuple(dict.fromkeys([*page.themes, *([own] if own else [])]))


def _any_shared(subject: Subject, issue: str) -> Q:
    """What shares a theme, a province or an issue; an audience alone is too little, it would bring half of all."""
    wanted = Q()
    if subject.themes:
        wanted |= Q(themes__overlap=list(subject.themes))
    if subject.region:
        wanted |= Q(region=subject.region)
    if issue:
        wanted |= Q(path__startswith=issue)
    return wanted


def _score(subject: Subject, issue: str, today: date) -> Any:
    parts = [(THEME, Q(themes__contains=[code])) for code in subject.themes]
    parts.append((RECENT, Q(dated__gte=anniversary(today, -2))))
    if subject.region:
        parts.append((REGION, Q(region=subject.region)))
    if subject.audience:
        parts.append((AUDIENCE, Q(audience__overlap=list(subject.audience))))
    if issue:
        parts.append((ISSUE, Q(path__startswith=issue)))
    cases = [Case(When(which, then=Value(weight)), default=Value(0)) for weight, which in parts]
    total: Any = Value(0, output_field=IntegerField())
    for case in cases:
        total = total + case
    return total


class _Names:
    """The words of reasons, fetched at once."""

    def __init__(self, subject: Subject, found: list[AnyPage]) -> None:
        self.subject = subject
        self.themes = theme_labels({code for one in found for code in one.themes if code in subject.themes})
        by_region = any(one.region and one.region == subject.region for one in found if not self._shared(one))
        self.regions = regions() if by_region else {}

    def _shared(self, one: AnyPage) -> list[str]:
        return [code for code in self.subject.themes if code in one.themes]

    def reason(self, one: AnyPage, issue: str) -> str:
        """Why this page stands here, the strongest reason only."""
        themes = self._shared(one)
        if len(themes) > 1:
            names = ", ".join(self.themes[code] for code in themes[:2])
            return _("zelfde thema's: %(names)s") % {"names": names}
        if themes:
            return _("zelfde thema: %(name)s") % {"name": self.themes[themes[0]]}
        if issue and one.path.startswith(issue):
            return _("uit hetzelfde magazine")
        return _("zelfde provincie: %(name)s") % {"name": self.regions.get(one.region, one.region)}


def _row(one: AnyPage, reason: str, today: date) -> RelatedRow:
    row = page_row(one, today)
    return RelatedRow(row.title, row.url, reason, row.dated, row.kind_label, row.old)
