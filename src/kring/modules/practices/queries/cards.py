"""Practices that everybody may read, as rows of a list: for the pages here, the API, the feed and modules above."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.urls import reverse

from kring.foundation.records.api import Actor
from kring.modules.directory.api import region_names
from kring.modules.practices.models import Practice, Trial, Version
from kring.modules.practices.states import Audience, Evidence, Result, Shown, TrialState
from kring.modules.standard.api import theme_names


@dataclass(frozen=True)
class PracticeCard:
    """A published practice in a list. results: how it went elsewhere, of the stories that everybody can read."""

    id: int
    title: str
    problem: str
    url: str
    evidence: str
    audience: tuple[str, ...]
    themes: tuple[str, ...]
    theme_codes: tuple[str, ...]
    province: str
    province_code: str
    published_at: datetime
    results: Mapping[str, int]

    @property
    def evidence_label(self) -> str:
        return str(Evidence(self.evidence).label)

    @property
    def audience_labels(self) -> list[str]:
        return [str(Audience(one).label) for one in self.audience]

    @property
    def stories(self) -> int:
        """How many stories of others can be read."""
        return sum(self.results.values())


@dataclass(frozen=True)
class PracticeLine:
    """A published practice by name only."""

    title: str
    url: str
    theme_codes: tuple[str, ...]
    published_at: datetime


def live() -> "QuerySet[Version]":
    """The versions that everybody may read, latest first."""
    return Version.objects.filter(live_of__isnull=False).order_by("-published_at", "-id")


def readable_trials() -> "QuerySet[Trial]":
    """Trials that everybody may read, of practices that are published."""
    told = Trial.objects.filter(state=TrialState.TOLD, practice__live__isnull=False)
    return told.exclude(shown=Shown.COUNTED)


def cards_of(
    versions: Iterable[Version], names: Mapping[str, str] | None = None, provinces: Mapping[str, str] | None = None
) -> list[PracticeCard]:
    """Rows of versions that the caller may show. names, provinces: of themes and provinces by code, when known."""
    found = list(versions)
    if names is None:
        names = theme_names(code for one in found for code in one.themes)
    if provinces is None:
        provinces = region_names("provincie") if found else {}
    results = _results({one.practice_id for one in found})
    return [_card(one, names, provinces, results.get(one.practice_id, {})) for one in found]


def card_of(practice: Practice) -> PracticeCard:
    """The row of a practice that `access.published` gave. Raises TypeError when it is not published."""
    if practice.live is None:
        raise TypeError("nobody may read this")
    return cards_of([practice.live])[0]


def _card(
    one: Version, names: Mapping[str, str], provinces: Mapping[str, str], results: Mapping[str, int]
) -> PracticeCard:
    assert one.published_at is not None  # it is live
    return PracticeCard(
        id=one.practice_id, title=one.title, problem=one.problem,
        url=reverse("practices:practice", args=[one.practice_id]), evidence=one.evidence,
        audience=tuple(one.audience), themes=tuple(names[code] for code in one.themes if code in names),
        theme_codes=tuple(one.themes), province=provinces.get(one.province, ""), province_code=one.province,
        published_at=one.published_at, results=results,
    )  # fmt: skip


def _results(practices: Collection[int]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    rows = readable_trials().filter(practice__in=practices).order_by().values_list("practice_id", "result")
    for practice, result in rows:
        of = found.setdefault(practice, dict.fromkeys(Result.values, 0))
        of[result] += 1
    return found


def published(
    *, by: Actor, themes: Collection[str] = (), province: str = "", audience: str = "", most: int = 100,
    before: int | None = None,
) -> list[PracticeCard]:  # fmt: skip
    """Published practices, latest first: on any of these themes, from this province, for this audience. The same for
    everybody. before: go on after the practice with this number."""
    found = live()
    if themes:
        found = found.filter(themes__overlap=list(themes))
    if province:
        found = found.filter(province=province)
    if audience:
        found = found.filter(audience__contains=[audience])
    if before is not None:
        last = Version.objects.filter(live_of=before).values_list("published_at", "pk").first()
        if last is None:
            return []
        found = found.filter(Q(published_at__lt=last[0]) | Q(published_at=last[0], pk__lt=last[1]))
    return cards_of(found[:most])


def cards_for_theme(theme: str, *, most: int = 5) -> list[PracticeCard]:
    """Published practices on one theme, latest first."""
    return cards_of(live().filter(themes__contains=[theme])[:most])


def lines_for_themes(themes: Sequence[str], *, most: int = 5) -> list[PracticeLine]:
    """Published practices on any of these themes, latest first; in one question, for pages that only name them."""
    columns = ("practice_id", "title", "themes", "published_at")
    found = live().filter(themes__overlap=list(themes)).values_list(*columns)[:most] if themes else []
    return [
        PracticeLine(title, reverse("practices:practice", args=[pk]), tuple(codes), published_at)
        for pk, title, codes, published_at in found
        if published_at
    ]


def ask_address(theme: str) -> str:
    """Where somebody asks colleagues about a theme."""
    return f"{reverse('practices:ask')}?{urlencode({'thema': theme})}"


def count_published() -> int:
    """How many practices everybody may read."""
    return live().count()
