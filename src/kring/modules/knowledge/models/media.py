"""Images and documents of the knowledge pages. An image without words for who cannot see it is not accepted."""

import io
from typing import Any

from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition

from kring.modules.knowledge.news.states import TextFault

MOVING = "GIF"  # keeps its frames, and has no place for what a camera writes


def without_notes(file: Any) -> bytes | None:
    """The image upright and without what a camera noted in it (place, day, device); None for one with frames."""
    file.seek(0)
    with Image.open(file) as opened:
        kind = opened.format or "PNG"
        if kind == MOVING or getattr(opened, "n_frames", 1) > 1:
            return None
        upright = ImageOps.exif_transpose(opened)
        upright.info = {}
        held = io.BytesIO()
        more: dict[str, Any] = {} if kind == "PNG" else {"quality": 92}
        upright.save(held, kind, exif=b"", **more)
    return held.getvalue()


class KnowledgeImage(AbstractImage):
    """An image: what it shows in words, whose it is, and under which licence."""

    description = models.CharField(
        _("wat er te zien is"),
        max_length=255,
        help_text=_("Voor wie de afbeelding niet ziet. Beschrijf in één zin wat er te zien is."),
    )
    credit = models.CharField(_("van wie, met welke licentie"), max_length=200, blank=True)
    admin_form_fields = (
        "title",
        "file",
        "description",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        db_table = "knowledge_cms_image"
        verbose_name = _("afbeelding")
        verbose_name_plural = _("afbeeldingen")

    def save(self, *args: Any, **more: Any) -> None:
        """A new file is written anew first, so that nothing of the camera or its place goes along."""
        given: Any = getattr(self, "file", None)
        if given and not given._committed:
            bare = without_notes(given)
            if bare is not None:
                self.file: Any = ContentFile(bare, name=given.name)
                self._set_image_file_metadata()
        super().save(*args, **more)


class KnowledgeRendition(AbstractRendition):
    """An image in another size."""

    image = models.ForeignKey(KnowledgeImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        db_table = "knowledge_cms_rendition"
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="knowledge_rendition_once")
        ]


class KnowledgeDocument(AbstractDocument):
    """A document, mostly a PDF; its words are taken out so that they can be found."""

    text = models.TextField(blank=True, editable=False)
    text_read_at = models.DateTimeField(null=True, editable=False)  # null: a job still has to read it
    text_fault = models.CharField(max_length=12, blank=True, choices=TextFault, editable=False)
    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        db_table = "knowledge_cms_document"
        verbose_name = _("document")
        verbose_name_plural = _("documenten")
