"""A publisher and pages of it, for tests; and the things that the access table asks about."""

from datetime import date
from typing import Any

from wagtail.models import Page

from kring.foundation.people.models import Person
from kring.modules.knowledge.models import DossierPage, IssuePage, KnowledgeHome, NewsPage, PublisherPage, ThemePage

WORDS = [("text", "<p>Een school waar iedereen leert.</p>")]


def publisher(code: str = "kring", name: str = "Redactie van Kring") -> PublisherPage:
    """The page of a publisher; made when it is not there."""
    found = PublisherPage.objects.filter(code=code).first()
    if found is None:
        found = KnowledgeHome.objects.get().add_child(instance=PublisherPage(title=name, slug=code, code=code))
    return found


def page(kind: type[Page], title: str, *, under: Page | None = None, live: bool = True, **more: Any) -> Any:
    """A page of this kind, published unless said otherwise."""
    fields = {"summary": "In het kort.", "dated": date(2026, 10, 1), "live": live} | more
    return (under or publisher()).add_child(instance=kind(title=title, **fields))


def news(title: str = "Nieuws", **more: Any) -> NewsPage:
    """A news item."""
    made: NewsPage = page(NewsPage, title, body=WORDS, **more)
    return made


def theme(code: str = "kansen", title: str = "Kansenongelijkheid", **more: Any) -> ThemePage:
    """A theme page."""
    made: ThemePage = page(ThemePage, title, code=code, **more)
    return made


def issue(title: str = "Magazine", **more: Any) -> IssuePage:
    """An issue of a magazine."""
    made: IssuePage = page(IssuePage, title, **more)
    return made


def dossier(title: str = "Lerende organisatie", **more: Any) -> DossierPage:
    """A dossier."""
    made: DossierPage = page(DossierPage, title, **more)
    return made


def things_of(leader: Person) -> dict[str, Any]:
    """What stands in the addresses: of publisher kring."""
    from tests.modules.knowledge import publishing_world

    return publishing_world.things_of()
