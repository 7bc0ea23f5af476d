"""A magazine: an issue with a cover, and articles by sub-theme."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from kring.modules.knowledge.blocks import Body
from kring.modules.knowledge.states import ContentKind

from .media import KnowledgeImage
from .pages import KnowledgePage


class IssuePage(KnowledgePage):
    """An issue: about one theme, with articles below it."""

    kind = ContentKind.MAGAZINE
    cover = models.ForeignKey(
        KnowledgeImage, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("omslag")
    )
    number = models.CharField(_("nummer"), max_length=40, blank=True)
    theme = models.CharField(_("thema"), max_length=60, blank=True)  # code of a theme page
    foreword = StreamField(Body(), blank=True, verbose_name=_("voorwoord"))

    content_panels = [
        *KnowledgePage.content_panels,
        FieldPanel("number"),
        FieldPanel("cover"),
        FieldPanel("theme"),
        FieldPanel("foreword"),
    ]
    parent_page_types: ClassVar[list[str]] = ["knowledge.PublisherPage"]
    subpage_types: ClassVar[list[str]] = ["knowledge.ArticlePage"]
    template = "knowledge/pages/issue.html"

    class Meta:
        db_table = "knowledge_cms_issue"
        verbose_name = _("nummer van een magazine")
        verbose_name_plural = _("nummers van magazines")


# Below an issue these words lead to its reader and its PDF (reading/urls.py).
TAKEN = ("lezen", "pdf")


class ArticlePage(KnowledgePage):
    """An article of an issue, under one of the theme's sub-themes."""

    kind = ContentKind.MAGAZINE
    sub_theme = models.CharField(_("subthema"), max_length=120, blank=True)
    authors = models.CharField(_("geschreven door"), max_length=200, blank=True)
    image = models.ForeignKey(
        KnowledgeImage, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("afbeelding")
    )
    body = StreamField(Body(), verbose_name=_("tekst"))

    content_panels = [
        *KnowledgePage.content_panels,
        FieldPanel("sub_theme"),
        FieldPanel("authors"),
        FieldPanel("image"),
        FieldPanel("body"),
    ]
    parent_page_types: ClassVar[list[str]] = ["knowledge.IssuePage"]
    template = "knowledge/pages/article.html"

    class Meta:
        db_table = "knowledge_cms_article"
        verbose_name = _("artikel")
        verbose_name_plural = _("artikelen")

    def clean(self) -> None:
        """Raises a validation error at an address that is the issue's own."""
        super().clean()
        if self.slug in TAKEN:
            raise ValidationError({"slug": _("Dit adres is van het nummer zelf. Kies een ander woord.")})
