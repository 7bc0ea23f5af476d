"""Images in the sizes that a page needs, found in one query."""

from collections.abc import Iterable

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.blocks import StreamValue

from kring.modules.knowledge.models import KnowledgeImage, KnowledgeRendition

IN_TEXT = "width-960|format-webp"  # as in blocks/picture.html


def prepare(images: Iterable[KnowledgeImage | None], *sizes: str) -> None:
    """Fetch these sizes of all the images at once; what was never made is made when it is shown."""
    found = [one for one in images if one is not None]
    if found:
        made = KnowledgeRendition.objects.filter(filter_spec__in=sizes)
        prefetch_related_objects(found, Prefetch("renditions", made, to_attr="prefetched_renditions"))


def prepare_text(*bodies: StreamValue | None, also: Iterable[KnowledgeImage | None] = ()) -> None:
    """The same for all images in these texts, and for those beside them."""
    inside = [
        block.value["image"]
        for body in bodies
        if body
        for block in body
        if block.block_type == "picture" and block.value
    ]
    prepare([*inside, *also], IN_TEXT)
