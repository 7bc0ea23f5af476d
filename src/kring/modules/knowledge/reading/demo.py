"""The first things to read: a theme with a magazine, the numbered themes that are known, and a dossier.

Pages are Wagtail's, so they are planted in its tree and published as an editor would.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from wagtail.models import Page

from kring.foundation.records.api import Actor
from kring.modules.knowledge.models import (
    ArticlePage,
    DossierPage,
    IssuePage,
    KnowledgeImage,
    Publication,
    PublisherPage,
    ThemePage,
)
from kring.modules.knowledge.publishing.opening import open_publisher

from . import story_facts as facts
from .drawings import HEIGHT, WIDTH, png
from .story_files import Story, stories

LICENCE = "Redactie van Kring, EUPL-1.2"


def tell_story(*, by: Actor, cast: Mapping[str, int]) -> int:
    """Plant everything below the publisher "kring"; nothing happens when its magazine stands there already.

    Answers how many pages there are below that publisher.
    """
    house = publisher(by)
    if not IssuePage.objects.child_of(house).exists():
        themes(by, house)
        magazine(by, house)
        dossier(by, house)
    house.refresh_from_db()
    return int(house.get_descendant_count())


def publisher(by: Actor) -> PublisherPage:
    """The page of the house's own editors, opened when it is not there; the news hangs below it too."""
    found = PublisherPage.objects.filter(code="kring").first()
    if found is None:
        found = open_publisher(by=by, code="kring", name="Redactie van Kring")
        found.summary = "Wij schrijven en verzamelen voor heel Kring."
        found.save(update_fields=["summary"])
    return found


def _plant(parent: Page, page: Any) -> Any:
    """Put a page in the tree and publish it."""
    parent.add_child(instance=page)
    page.save_revision(log_action=False).publish(log_action=False)
    page.refresh_from_db()
    return page


def _paragraphs(texts: list[str]) -> list[tuple[str, str]]:
    return [("text", f"<p>{text}</p>") for text in texts]


def themes(by: Actor, house: PublisherPage) -> None:
    """The theme of the magazine, those of the meet-ups, and three of the standard."""
    of_kansen = facts.KANSEN_THEME | {
        "questions": [("question", one) for one in facts.KANSEN_THEME["questions"]],
        "sub_themes": [
            ("sub_theme", {"name": name, "words": words}) for name, words in facts.KANSEN_THEME["sub_themes"]
        ],
        "claims": [("claim", one) for one in facts.KANSEN_THEME["claims"]],
        "body": _paragraphs(facts.KANSEN_THEME["body"]),
    }
    day = by.today - timedelta(days=60)
    _plant(house, ThemePage(dated=day, themes=[facts.KANSEN], **of_kansen))
    for one in facts.NUMBERED + facts.OTHERS:
        number = one.get("number")
        code = one.get("code") or f"klassen-{number}"
        fields = one | {"code": code, "slug": code, "questions": [("question", words) for words in one["questions"]]}
        body = _paragraphs([facts.ABOUT_NUMBERED]) if number else []
        _plant(house, ThemePage(dated=day, themes=[code], body=body, **fields))


def magazine(by: Actor, house: PublisherPage) -> None:
    """The issue about kansen(on)gelijkheid, with its articles."""
    day = by.today - timedelta(days=21)
    issue = IssuePage(
        title="Gelijke kansen begin je klein",
        slug="gelijke-kansen",
        number="Nummer 1",
        summary="Vijf delen van een groot thema, en bij elk deel iets dat je maandag kunt doen.",
        dated=day,
        theme=facts.KANSEN,
        themes=[facts.KANSEN],
        audience=["po"],
        foreword=_paragraphs(
            [
                "Kansen(on)gelijkheid is een woord waar je moe van kunt worden. Het is te groot, en het staat overal. "
                "Daarom gaat dit nummer over kleine dingen: een beurt, een woord, een telefoontje, een tafel boeken.",
                "Lees één artikel. Kies één ding. En vertel een ander hoe het ging.",
            ]
        ),
    )
    _plant(house, issue)
    for story in stories():
        _plant(issue, article(story, day))


def article(story: Story, day: Any) -> ArticlePage:
    """An article from its text file."""
    told = story.facts
    return ArticlePage(
        title=told["titel"],
        slug=told["adres"],
        summary=told["samenvatting"],
        sub_theme=told["deel"],
        authors=told["door"],
        partner=told.get("partner", ""),
        dated=day,
        themes=[facts.KANSEN],
        audience=["po"],
        image=image(told["beeld"]) if "beeld" in told else None,
        body=story.blocks,
    )


def image(told: str) -> KnowledgeImage:
    """An illustration: "name | what there is to see"."""
    name, description = (part.strip() for part in told.split("|"))
    made = KnowledgeImage(
        title=f"Kring: {name}", description=description, credit=LICENCE, width=WIDTH, height=HEIGHT,
        file=ContentFile(png(name), name=f"kring-{name}.png"),
    )  # fmt: skip
    made.save()
    return made


def dossier(by: Actor, house: PublisherPage) -> None:
    """The dossier of the learning organisation, with what was published about it."""
    page = DossierPage(
        title="Lerende organisatie",
        slug="lerende-organisatie",
        summary="Een school waar ook de volwassenen leren: acht dimensies, spiegelkaarten en publicaties.",
        dated=by.today - timedelta(days=90),
        framework=facts.FRAMEWORK,
        audience=["po", "boards"],
        body=_paragraphs(facts.DOSSIER_BODY),
    )
    page.publications = [
        Publication(
            title=title, kind=kind, year=year, authors=authors, summary=summary, url=url, dimension=dimension,
            sort_order=place,
        )
        for place, (title, kind, year, authors, summary, url, dimension) in enumerate(facts.PUBLICATIONS)
    ]  # fmt: skip
    _plant(house, page)
