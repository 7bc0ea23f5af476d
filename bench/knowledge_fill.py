"""Five thousand pages and practices and a thousand PDFs, made of our own words, by these dice: enough to measure on."""

import itertools
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import typst
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.db import connection

# Words of school leaders; a sentence takes some of each, so that texts differ and searches meet many of them.
WHO = (
    "de schoolleider", "het team", "een leraar", "de intern begeleider", "het bestuur", "een ouder",
    "de leerlingenraad", "een team van onderbouw en bovenbouw", "de conciërge", "een groep van tien scholen",
    "de medezeggenschapsraad", "een startende directeur", "het ondersteuningsteam", "een kenniskring",
)  # fmt: skip
DOES = (
    "bespreekt", "onderzoekt", "verbetert", "plant", "meet", "deelt", "vernieuwt", "vergelijkt", "begeleidt",
    "organiseert", "evalueert", "oefent", "beschrijft", "bewaakt",
)  # fmt: skip
WHAT = (
    "de feedback in de les", "het lerarentekort", "de woordenschat", "het ziekteverzuim", "de ouderbetrokkenheid",
    "de hoge verwachtingen", "het leesonderwijs", "de rekenresultaten", "de samenwerking met de bibliotheek",
    "de professionele cultuur", "het rooster", "de werkdruk", "de overgang naar het voortgezet onderwijs",
    "de schoolmaaltijd", "de begeleiding van starters", "het schoolplein", "de kwaliteitskaart", "het taalbeleid",
    "de inzet van zij-instromers", "het verlengde schooldag-aanbod", "de huiswerkbegeleiding",
    "de leerlijn digitale geletterdheid",
)  # fmt: skip
HOW = (
    "met een bordsessie per week", "in drie korte stappen", "samen met de buurschool", "aan de hand van data",
    "door bij elkaar in de klas te kijken", "met een vaste agenda", "na een jaar van proberen",
    "met hulp van een coach",
    "zonder extra vergadering", "tijdens de studiedag", "met een subsidie van de gemeente", "in gesprek met leerlingen",
)  # fmt: skip
THEMES = tuple(f"thema-{number}" for number in range(1, 41))


def sentence(dice: random.Random) -> str:
    """One sentence."""
    words = f"{dice.choice(WHO)} {dice.choice(DOES)} {dice.choice(WHAT)} {dice.choice(HOW)}."
    return words[0].upper() + words[1:]


def text(dice: random.Random, sentences: int) -> str:
    """So many sentences."""
    return " ".join(sentence(dice) for _ in range(sentences))


def body(dice: random.Random, paragraphs: int) -> list[tuple[str, str]]:
    """A body for a page: headings and paragraphs."""
    made: list[tuple[str, str]] = []
    for number in range(paragraphs):
        if number % 3 == 0:
            made.append(("heading", dice.choice(WHAT).capitalize()))
        made.append(("text", f"<p>{text(dice, 6)}</p>"))
    return made


def page_fields(dice: random.Random, number: int, today: date) -> dict[str, Any]:
    """What every page of content has."""
    return {
        "title": f"{dice.choice(WHAT).capitalize()} {dice.choice(HOW)} ({number})",
        "slug": f"blad-{number}",
        "summary": sentence(dice)[:300],
        "dated": today - timedelta(days=dice.randrange(4000)),
        "themes": sorted(dice.sample(THEMES, 2)),
        "region": dice.choice(REGIONS),
        "audience": dice.choice((["po"], ["vo"], ["po", "vo"])),
    }


REGIONS = ("20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31")  # CBS: the provinces


NEWS, ISSUES, ARTICLES, DOSSIERS, PUBLICATIONS, PRACTICES = 3_500, 20, 20, 25, 40, 1_000
SEED = 2021


def fill() -> dict[str, int]:
    """Fill the demonstration: pages below its publisher, PDFs in dossiers, practices; then the index."""
    from kring.foundation.jobs.api import system
    from kring.modules.knowledge.models import PublisherPage

    dice = random.Random(SEED)  # noqa: S311  texts, not secrets
    by, under = system(), PublisherPage.objects.order_by("pk")[0]
    fields = (page_fields(dice, number, by.today) for number in itertools.count(1))
    made = _themes(under, fields) + _news(under, fields, dice) + _magazines(under, fields, dice)
    made += _dossiers(under, fields, dice)
    practices = _practices(by, dice)
    call_command("index_knowledge", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return {"pages": made, "practices": practices, "pdfs": DOSSIERS * PUBLICATIONS}


def _themes(under: Any, fields: Iterator[dict[str, Any]]) -> int:
    from kring.modules.knowledge.models import ThemePage

    for code in THEMES:
        under.add_child(instance=ThemePage(code=code, **next(fields)))
    return len(THEMES)


def _news(under: Any, fields: Iterator[dict[str, Any]], dice: random.Random) -> int:
    from kring.modules.knowledge.models import NewsPage

    for _ in range(NEWS):
        under.add_child(instance=NewsPage(body=body(dice, 5), **next(fields)))
    return NEWS


def _magazines(under: Any, fields: Iterator[dict[str, Any]], dice: random.Random) -> int:
    from kring.modules.knowledge.models import ArticlePage, IssuePage

    for number in range(ISSUES):
        issue = under.add_child(instance=IssuePage(theme=THEMES[number], **next(fields)))
        for _ in range(ARTICLES):
            article = ArticlePage(sub_theme=dice.choice(WHAT), body=body(dice, 6), **next(fields))
            issue.add_child(instance=article)
    return ISSUES * (ARTICLES + 1)


def _dossiers(under: Any, fields: Iterator[dict[str, Any]], dice: random.Random) -> int:
    """Dossiers whose publications are PDFs; their words are read as the job does it."""
    from kring.foundation.jobs.api import system
    from kring.modules.knowledge.models import DossierPage, KnowledgeDocument, Publication
    from kring.modules.knowledge.news.actions import read_document

    for _ in range(DOSSIERS):
        page = DossierPage(body=body(dice, 4), **next(fields))
        page.publications = [
            Publication(
                title=sentence(dice), year=dice.randrange(2003, 2027), authors="A. Auteur", summary=sentence(dice),
                document=_pdf(dice), dimension=dice.randrange(1, 9),
            )
            for _ in range(PUBLICATIONS)
        ]  # fmt: skip
        under.add_child(instance=page)
    for number in KnowledgeDocument.objects.filter(text_read_at=None).order_by("pk").values_list("pk", flat=True):
        read_document(by=system(), document_id=number)
    return DOSSIERS


def _pdf(dice: random.Random) -> Any:
    from kring.modules.knowledge.models import KnowledgeDocument

    words = [text(dice, 12) for _ in range(8)]
    made = typst.compile(("= " + sentence(dice) + "\n\n" + "\n\n".join(words)).encode())
    document = KnowledgeDocument(title=sentence(dice)[:200])
    document.file.save("rapport.pdf", ContentFile(made))
    return document


def _practices(by: Any, dice: random.Random) -> int:
    from kring.foundation.people.models import Person
    from kring.modules.practices.api import NewPractice, bring_in

    authors = list(Person.objects.order_by("pk").values_list("pk", flat=True)[:100])
    rows = [NewPractice(dice.choice(authors), _practice(dice, number), by.at) for number in range(PRACTICES)]
    return len(bring_in(by=by, rows=rows))


def _practice(dice: random.Random, number: int) -> dict[str, Any]:
    return {
        "title": f"{sentence(dice)[:140]} ({number})",
        "context": text(dice, 4),
        "problem": text(dice, 3),
        "steps": [sentence(dice) for _ in range(4)],
        "doer": dice.choice(WHO),
        "conditions": text(dice, 2),
        "effect": text(dice, 3),
        "evidence": "own",
        "themes": [],
        "audience": dice.choice((["po"], ["vo"], ["po", "vo"])),
    }
