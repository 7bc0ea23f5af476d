"""Which images and documents a page names: only those of its own publisher; and what readers see does not go away."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import FieldDoesNotExist
from django.db.models.signals import pre_delete
from wagtail.models import Page, ReferenceIndex

from kring.foundation.records.api import Refusal
from kring.modules.knowledge.models import KnowledgeDocument, KnowledgeImage, Publication

from .media import is_shown
from .models import publisher_code

FILES: tuple[Any, ...] = (KnowledgeImage, KnowledgeDocument)
Named = tuple[Any, str]  # a model, and the number of one of it


class FileOfOthers(Refusal):
    """Er staat een afbeelding of document op de pagina van een andere uitgever. Kies een bestand van deze uitgever."""


class LeadsNowhere(Refusal):
    """Een publicatie op deze pagina leidt nergens heen. Vul een adres in of kies een document."""


class FileShown(Refusal):
    """Dit bestand staat op een pagina op de site. Voeg een nieuw bestand toe en laat de pagina lezen."""


class DocumentLedTo(Refusal):
    """Een publicatie in een dossier leidt naar dit document. Kies daar eerst een ander document of vul een adres in."""


def named_by(thing: Any) -> set[Named]:
    """The images and documents that this page (or what belongs to it) names: in fields, in text, in blocks."""
    # Wagtail's own way of looking, which also decides what readers may have; it has no public name.
    found = ReferenceIndex._extract_references_from_object(thing)
    named = {(ContentType.objects.get_for_id(kind).model_class(), str(id_)) for kind, id_, *_ in found}
    return {(model, id_) for model, id_ in named if model in FILES}


def named_in(instance: Any, data: dict[str, Any]) -> Iterator[tuple[str, Named]]:
    """The same of what a form was sent, before it is on its instance: with the name of each field."""
    for name, value in data.items():
        if isinstance(value, FILES):
            yield name, (type(value), str(value.pk))
            continue
        try:
            field = instance._meta.get_field(name)
        except FieldDoesNotExist:  # of the form only
            continue
        if value is not None and hasattr(field, "extract_references"):
            yield from ((name, (model, str(id_))) for model, id_, *_ in field.extract_references(value))


def of_others(named: Iterable[Named], codes: Iterable[str]) -> set[Named]:
    """Which of these files are of publishers other than these. What code itself made belongs to none: such files stand
    in the root collection, where no editor can put anything."""
    wanted, strange = set(named), set()
    for kind in FILES:
        ids = {id_ for model, id_ in wanted if model is kind and id_.strip().isdecimal()}
        found = kind.objects.filter(pk__in={int(id_) for id_ in ids}).exclude(collection__depth=1)
        numbers = set(found.exclude(collection__name__in=list(codes)).values_list("pk", flat=True))
        strange |= {(kind, id_) for id_ in ids if int(id_) in numbers}
    return strange


def check_files(page: Page) -> None:
    """Raises FileOfOthers for a file that is not of the page's own publisher, LeadsNowhere for a publication whose
    document went away since it was written."""
    if of_others(named_by(page), [publisher_code(page.path)]):
        raise FileOfOthers
    publications: Any = getattr(page, "publications", None)
    if publications is not None and any(not one.url and one.document_id is None for one in publications.all()):
        raise LeadsNowhere


def check_may_go(thing: Any) -> None:
    """Raises FileShown while readers see it, DocumentLedTo while a publication leads to it and nowhere else."""
    if is_shown(thing):
        raise FileShown
    if isinstance(thing, KnowledgeDocument) and Publication.objects.filter(document=thing, url="").exists():
        raise DocumentLedTo


def _goes(sender: Any, instance: Any, **_: Any) -> None:
    check_may_go(instance)


def keep_shown_files() -> None:
    """By whatever address a file is deleted, one or many; called at start-up."""
    for kind in FILES:
        pre_delete.connect(_goes, sender=kind, dispatch_uid="kring_file_goes")
