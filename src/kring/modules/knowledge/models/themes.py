"""A theme: its guiding questions, its sub-themes, and what is known about it and how well."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from kring.modules.knowledge.blocks import Body, Claims, Questions, SubThemes
from kring.modules.knowledge.states import ContentKind

from .pages import KnowledgePage


class ThemePage(KnowledgePage):
    """One page per numbered theme or professionaliseringsthema; `code` is that of `standard`, or its own."""

    kind = ContentKind.THEME
    code = models.SlugField(_("code"), max_length=60, unique=True)
    number = models.PositiveSmallIntegerField(_("nummer"), null=True, blank=True)
    questions = StreamField(Questions(), blank=True, verbose_name=_("vragen die richting geven"))
    sub_themes = StreamField(SubThemes(), blank=True, verbose_name=_("subthema's"))
    claims = StreamField(Claims(), blank=True, verbose_name=_("wat we weten"))
    body = StreamField(Body(), blank=True, verbose_name=_("tekst"))

    content_panels = [
        *KnowledgePage.content_panels,
        FieldPanel("code"),
        FieldPanel("number"),
        FieldPanel("questions"),
        FieldPanel("sub_themes"),
        FieldPanel("claims"),
        FieldPanel("body"),
    ]
    parent_page_types: ClassVar[list[str]] = ["knowledge.PublisherPage"]
    template = "knowledge/pages/theme.html"

    class Meta:
        db_table = "knowledge_cms_theme"
        verbose_name = _("thema")
        verbose_name_plural = _("thema's")
