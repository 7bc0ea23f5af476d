"""One practice: what everybody reads, how it went elsewhere, its variants; and what its author and editors see."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from kring.core.disclosure.api import Suppressed
from kring.foundation.people.api import cards
from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.directory.api import region_names, site_cards
from kring.modules.practices import access
from kring.modules.practices.actions.checking import context_of, schools_of
from kring.modules.practices.figures import FigureRow, by_school
from kring.modules.practices.models import CONTEXT, TEXT, Practice, Ruling, Trial, Version
from kring.modules.practices.rules import counted, is_old
from kring.modules.practices.states import Evidence, PracticeState, Result, Shown, TrialState
from kring.modules.practices.wording import CLASSES, GRADES, GROUNDS, kind_of_school, school_type
from kring.modules.standard.api import theme_names

from .cards import PracticeCard, cards_of, live


@dataclass(frozen=True)
class TextRow:
    """A text with names in place of codes. author and school: "" unless the author shows them."""

    title: str
    context: str
    problem: str
    steps: tuple[str, ...]
    money: int | None
    hours: int | None
    doer: str
    conditions: str
    effect: str
    evidence: str
    may_ask: bool
    themes: tuple[str, ...]
    theme_codes: tuple[str, ...]
    audience: tuple[str, ...]
    author: str
    school: str
    kind: tuple[str, ...]
    province: str

    @property
    def evidence_label(self) -> str:
        return str(Evidence(self.evidence).label) if self.evidence else ""

    @property
    def grade(self) -> str:
        """The grade of evidence in a sentence."""
        return str(GRADES[Evidence(self.evidence)]) if self.evidence else ""


@dataclass(frozen=True)
class TrialRow:
    """A story of somebody who tried it, as much as they show. where: the school, or only what kind and province."""

    id: int
    result: str
    happened: str
    adaptation: str
    where: str
    told_at: datetime
    is_own: bool
    is_hidden: bool = False  # only its own teller reads it

    @property
    def result_label(self) -> str:
        return str(Result(self.result).label)


@dataclass(frozen=True)
class FigureLine:
    """A class of schools in the figures: is it the reader's, how many tried it, and how it went."""

    label: str
    is_mine: bool
    n: str
    results: tuple[str, ...]


@dataclass(frozen=True)
class FigureTable:
    """How it went by one ground."""

    label: str
    lines: tuple[FigureLine, ...]


@dataclass(frozen=True)
class PracticePage:
    """A practice as this reader may see it."""

    id: int
    text: TextRow
    state: str
    is_live: bool
    is_author: bool
    is_editor: bool
    published_at: datetime | None
    old: bool  # readers are told that much may have changed since
    versions: int
    trials: tuple[TrialRow, ...]
    own_trial: int | None
    n: int  # trials in the figures; 0 when they are too few
    all_schools: FigureLine | None
    threshold: int  # from how many on there are figures
    tables: tuple[FigureTable, ...]
    variants: tuple[PracticeCard, ...]
    variant_of: PracticeCard | None
    reason: str

    @property
    def state_label(self) -> str:
        return str(PracticeState(self.state).label)


def practice_page(*, by: Actor, practice: Practice) -> PracticePage:
    """The page of a practice that `access` gave: its published version, for its author otherwise their own text."""
    is_author = by.is_person and practice.author_id == by.person_id
    source: Practice | Version = practice.live or practice
    every = _trials(practice) if practice.live is not None else []
    told = [one for one in every if one.state == TrialState.TOLD]
    total, tables = _figures(by, told)
    published_at = practice.live.published_at if practice.live else None
    up, down = _variants(practice)
    return PracticePage(
        id=practice.pk,
        text=text_row(source, author_id=practice.author_id),
        state=practice.state,
        is_live=practice.live is not None,
        is_author=is_author,
        is_editor=access.is_editor(by) and not is_author,
        published_at=published_at,
        old=published_at is not None and is_old(published_at.astimezone(AMSTERDAM).date(), by.today),
        versions=practice.versions.filter(published_at__isnull=False).count() if practice.live else 0,
        trials=tuple(_trial_rows(by, told)),
        own_trial=next((one.pk for one in every if by.is_person and one.person_id == by.person_id), None),
        n=len(counted(told, settings.DISCLOSURE_THRESHOLD)),
        all_schools=total,
        threshold=settings.DISCLOSURE_THRESHOLD,
        tables=tables,
        variants=tuple(down),
        variant_of=up,
        reason=_reason(practice) if is_author else "",
    )


def text_row(one: Practice | Version, *, author_id: int) -> TextRow:
    """A text in words. The caller may show it."""
    kind: Mapping[str, str] = (
        context_of(one.site) if isinstance(one, Practice) else {name: getattr(one, name) for name in CONTEXT}
    )
    names = theme_names(one.themes)
    card = site_cards([one.site]).get(one.site) if one.site and one.with_school else None
    province = region_names("provincie").get(kind.get("province", ""), "")
    # With neither name, kind and province together would name the school all the same.
    known = one.with_name or one.with_school
    words = kind_of_school(kind.get("size", ""), kind.get("weighting", ""), kind.get("surroundings", ""))
    words = words if known else []
    what = school_type(kind.get("school_type", ""))
    who = cards({author_id}).get(author_id) if one.with_name else None
    return TextRow(
        title=one.title, context=one.context, problem=one.problem, steps=tuple(one.steps), money=one.money,
        hours=one.hours, doer=one.doer, conditions=one.conditions, effect=one.effect, evidence=one.evidence,
        may_ask=one.may_ask, themes=tuple(names[code] for code in one.themes if code in names),
        theme_codes=tuple(one.themes), audience=tuple(one.audience), author=who.name if who else "",
        school=f"{card.name}, {card.place}" if card else "", kind=tuple([what, *words] if what else words),
        province=province,
    )  # fmt: skip


def _trials(practice: Practice) -> list[Trial]:
    """All trials, oldest first; those that were taken down too."""
    return list(practice.trials.order_by("told_at", "pk"))


def _trial_rows(by: Actor, told: list[Trial]) -> list[TrialRow]:
    """What may be read, latest first; one's own always."""
    mine = by.person_id if by.is_person else None
    seen = [one for one in reversed(told) if one.shown != Shown.COUNTED or one.person_id == mine]
    schools = site_cards({one.site for one in seen if one.shown == Shown.SCHOOL})
    provinces = region_names("provincie") if seen else {}
    return [
        TrialRow(
            id=one.pk,
            result=one.result,
            happened=one.happened,
            adaptation=one.adaptation,
            where=_where(one, schools, provinces),
            told_at=one.told_at,
            is_own=one.person_id == mine,
            is_hidden=one.shown == Shown.COUNTED,
        )
        for one in seen
    ]


def _where(one: Trial, schools: Mapping[str, Any], provinces: Mapping[str, str]) -> str:
    """The school by name, or what kind in which province: size and weighting together would give a school away."""
    card = schools.get(one.site) if one.shown == Shown.SCHOOL else None
    if card is not None:
        return f"{card.name}, {card.place}"
    return ", ".join(part for part in (school_type(one.school_type), provinces.get(one.province, "")) if part)


def _figures(by: Actor, told: list[Trial]) -> tuple[FigureLine | None, tuple[FigureTable, ...]]:
    """All schools together, and each table in which there is something to read; the reader's own kind is marked."""
    classes = {name: list(words) for name, words in CLASSES.items()}
    plain = [{name: getattr(one, name) or "unknown" for name in classes} | {"result": one.result} for one in told]
    total, grounds = by_school(plain, classes=classes, results=Result.values, threshold=settings.DISCLOSURE_THRESHOLD)
    if total is None:
        return None, ()
    mine = [context_of(code) for code in schools_of(by.person_id, by)] if by.is_person else []
    tables = [
        FigureTable(str(GROUNDS[ground.name]), tuple(_line(ground.name, row, mine) for row in ground.rows))
        for ground in grounds
        if ground.is_shown
    ]
    return _line("", total, []), tuple(tables)


def _line(ground: str, row: FigureRow, mine: list[dict[str, str]]) -> FigureLine:
    return FigureLine(
        label=str(CLASSES[ground][row.code]) if ground else _("Alle scholen"),
        is_mine=any(kind.get(ground) == row.code != "unknown" for kind in mine),
        n=in_words(row.n),
        results=tuple(in_words(one) for one in row.results),
    )


def in_words(shown: int | Suppressed) -> str:
    """A figure as people read it."""
    if isinstance(shown, Suppressed):
        return shown.words(_("minder dan {threshold}"), _("niet getoond"))
    return str(shown)


def _variants(practice: Practice) -> tuple[PracticeCard | None, list[PracticeCard]]:
    """What it is a variant of and its own variants, as far as they are published."""
    found = list(live().filter(live_of__variant_of=practice.pk))
    up = list(live().filter(live_of=practice.variant_of_id)) if practice.variant_of_id else []
    rows = {card.id: card for card in cards_of([*up, *found])}
    return (rows.get(up[0].practice_id) if up else None), [rows[one.practice_id] for one in found]


def _reason(practice: Practice) -> str:
    """What the editors said last, while the author has to do something with it."""
    if practice.state not in (PracticeState.RETURNED, PracticeState.TAKEN_DOWN):
        return ""
    last = Ruling.objects.filter(version__practice=practice).first()
    return last.reason if last else ""


def answers_of(practice: Practice) -> dict[str, Any]:
    """The text as its author typed it, for the forms."""
    return {name: getattr(practice, name) for name in TEXT}
