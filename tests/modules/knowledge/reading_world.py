"""Pages to read, for tests: an issue with articles, a theme with all its parts, a dossier with publications."""

from typing import Any

from kring.foundation.people.models import Person
from kring.modules.knowledge.models import ArticlePage, DossierPage, IssuePage, Publication, ThemePage
from tests.modules.knowledge import knowledge_world as world

LONG = "<p>" + "woord " * 400 + "</p>"


def article(issue: IssuePage, title: str, *, sub_theme: str = "", **more: Any) -> ArticlePage:
    """An article of an issue."""
    body = more.pop("body", [("heading", "Een kop"), ("text", f"<p>Tekst van {title}.</p>")])
    made: ArticlePage = world.page(ArticlePage, title, under=issue, sub_theme=sub_theme, body=body, **more)
    return made


def magazine(*titles: str, **more: Any) -> IssuePage:
    """An issue with articles of these titles, in two sub-themes by turns."""
    made = world.issue(more.pop("title", "Kansen"), number="Nummer 1", **more)
    for place, title in enumerate(titles or ("Eerste", "Tweede", "Derde")):
        article(made, title, sub_theme=("Taal", "Ouders")[place % 2], authors="Anna Auteur")
    return made


def theme(code: str = "kansen", **more: Any) -> ThemePage:
    """A theme with a question, two sub-themes and a claim."""
    claim = {"claim": "Voorlezen helpt.", "strength": "likely", "where": "twaalf scholen", "source": "Een rapport"}
    fields: dict[str, Any] = {
        "number": 4,
        "questions": [("question", "Wat is de rol van de schoolleider?")],
        "sub_themes": [("sub_theme", {"name": "Taal", "words": "Woorden."}), ("sub_theme", {"name": "Ouders"})],
        "claims": [("claim", claim)],
    } | more
    return world.theme(code, **fields)


def dossier(count: int = 3, **more: Any) -> DossierPage:
    """A dossier with so many publications: of several kinds and years, in two dimensions and none."""
    made = world.dossier(more.pop("title", "Lerende organisatie"), **more)
    kinds = ("report", "article", "book")
    for place in range(count):
        Publication.objects.create(
            page=made,
            title=f"Publicatie {place}",
            kind=kinds[place % 3],
            year=2015 + place % 4,
            url=f"https://voorbeeld.example/{place}",
            dimension=(None, 1, 2)[place % 3],
            sort_order=place,
        )
    return made


def things_of(leader: Person) -> dict[str, Any]:
    """What stands in the addresses; everything is for everybody."""
    issue = magazine(slug="kansen")
    return {"magazine_issue": issue.slug}
