"""Practices by HTTP: what everybody may read, and nothing else. No key is needed."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Path, Query, Router, Schema
from pydantic import Field

from kring.foundation.records.api import Request

from . import access, queries
from .states import Audience

router = Router(tags=["practices"])
PAGE = 100
Number = Annotated[int, Field(ge=1, le=2**62)]


class Results(Schema):
    """How it went elsewhere, of the stories that everybody can read. Counts, no ranking."""

    good: int = 0
    mixed: int = 0
    bad: int = 0


class PracticeOut(Schema):
    """A published practice in a list. `themes` are codes of items of a list of themes."""

    id: int
    title: str
    problem: str
    evidence: str
    audience: list[str]
    themes: list[str]
    province: str
    published_at: datetime
    stories: Results
    url: str


class Practices(Schema):
    """A page of practices, latest first; `next_before` asks for the page after it."""

    total: int
    practices: list[PracticeOut]
    next_before: int | None


class Story(Schema):
    """How it went for somebody who tried it; `where` says as much as they show."""

    result: str
    happened: str
    adaptation: str
    where: str
    told_at: datetime


class WholePractice(PracticeOut):
    """All that the page of a practice says. `author` and `school` are "" unless the author shows them."""

    context: str
    steps: list[str]
    hours: int | None
    money: int | None
    doer: str
    conditions: str
    effect: str
    author: str
    school: str
    told: list[Story]
    variants: list[int]
    variant_of: int | None


class Asked(Schema):
    """Which practices, and from where to go on."""

    theme: str = Field("", max_length=40, description="Code of a theme")
    province: str = Field("", max_length=40, description="Code of a province")
    audience: Audience | None = None
    before: int | None = Field(None, ge=1, le=2**62, description="The `next_before` of the page before")


def _short(card: queries.PracticeCard) -> dict[str, Any]:
    return {
        "id": card.id, "title": card.title, "problem": card.problem, "evidence": card.evidence,
        "audience": list(card.audience), "themes": list(card.theme_codes), "province": card.province_code,
        "published_at": card.published_at, "stories": Results(**card.results), "url": card.url,
    }  # fmt: skip


@router.get("/practices", response=Practices, auth=None, summary="Published practices")
def practices(request: Request, asked: Query[Asked]) -> Practices:
    """Published practices, a hundred at a time, latest first. Withdrawn ones are gone at once."""
    found = queries.published(
        by=request.actor, themes=[asked.theme] if asked.theme else [], province=asked.province,
        audience=asked.audience.value if asked.audience else "", most=PAGE, before=asked.before,
    )  # fmt: skip
    return Practices(
        total=queries.count_published(),
        practices=[PracticeOut(**_short(card)) for card in found],
        next_before=found[-1].id if len(found) == PAGE else None,
    )


@router.get("/practices/{id}", response=WholePractice, auth=None, summary="One practice")
def one_practice(request: Request, id: Path[Number]) -> WholePractice:
    """One published practice, with what others told of it."""
    found = access.published(id=id)
    shown = queries.practice_page(by=request.actor, practice=found)
    text = shown.text
    return WholePractice(
        **_short(queries.card_of(found)), context=text.context, steps=list(text.steps), hours=text.hours,
        money=text.money, doer=text.doer, conditions=text.conditions, effect=text.effect, author=text.author,
        school=text.school,
        told=[
            Story(
                result=one.result, happened=one.happened, adaptation=one.adaptation, where=one.where,
                told_at=one.told_at,
            )
            for one in shown.trials if not one.is_hidden
        ],
        variants=[card.id for card in shown.variants], variant_of=shown.variant_of.id if shown.variant_of else None,
    )  # fmt: skip
