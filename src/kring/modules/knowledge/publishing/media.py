"""Images and documents as visitors get them: what a public page shows, and to editors what their publisher has."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from wagtail.models import Page, ReferenceIndex

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref
from kring.modules.knowledge.models import KnowledgeDocument, KnowledgeImage, KnowledgeRendition

FOLDER = "images/"  # of renditions; the originals stand in another, which nothing serves
KINDS = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".gif": "image/gif"}
A_DAY = "public, max-age=86400"
NEVER = "private, no-store"


def is_shown(thing: KnowledgeImage | KnowledgeDocument) -> bool:
    """Does a page that anybody may read now refer to it?"""
    pages = [
        int(number)
        for number, model in ReferenceIndex.get_references_to(thing).values_list(
            "object_id", "base_content_type__model"
        )
        if model == "page"
    ]
    return bool(pages) and Page.objects.live().public().filter(pk__in=pages).exists()


def is_of_own(by: Actor, thing: KnowledgeImage | KnowledgeDocument) -> bool:
    """Is the actor an editor of the publisher to whose collection it belongs?"""
    return by.has(Role.EDITOR, Ref("publisher", thing.collection.name))


def rendition(*, by: Actor, name: str) -> FileResponse:
    """The image of this name. Raises Http404 for what is not there, and for an image that no public page shows, unless
    the actor is an editor of its publisher."""
    kind = KINDS.get(PurePath(name).suffix.lower())
    found = KnowledgeRendition.objects.filter(file=f"{FOLDER}{name}").select_related("image__collection").first()
    if kind is None or found is None:
        raise Http404
    shown = is_shown(found.image)
    if not shown and not is_of_own(by, found.image):
        raise Http404
    try:
        opened = found.file.open("rb")
    except OSError:
        raise Http404 from None
    return FileResponse(
        opened,
        content_type=kind,
        headers={
            "Cache-Control": A_DAY if shown else NEVER,
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cross-Origin-Resource-Policy": "same-origin",
        },
    )


def check_may_read(document: Any, request: HttpRequest) -> None:
    """For Wagtail's hook before it gives a document. Raises Http404 unless a public page refers to it, or the reader
    is an editor of its publisher."""
    actor: Actor = request.actor  # type: ignore[attr-defined]
    if not is_shown(document) and not is_of_own(actor, document):
        raise Http404


def not_kept(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Wagtail's view of documents; what is not public yet is kept by no browser and no machine on the way."""

    def answer(request: HttpRequest, document_id: str, *args: Any) -> HttpResponse:
        response = view(request, document_id, *args)
        found = KnowledgeDocument.objects.filter(pk=document_id).first()
        if found is None or not is_shown(found):
            response["Cache-Control"] = NEVER
        return response

    return answer
