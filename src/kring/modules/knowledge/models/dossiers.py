"""A dossier: about text, dimensions (of a framework of mirror cards), publications and links."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable

from kring.modules.knowledge.blocks import Body
from kring.modules.knowledge.states import ContentKind, PublicationKind

from .pages import KnowledgePage


class DossierPage(KnowledgePage):
    """What is known about one subject, kept up by its publisher. `framework`: code of a framework of mirror cards."""

    kind = ContentKind.DOSSIER
    framework = models.SlugField(_("kader van de spiegelkaarten"), max_length=40, blank=True)
    body = StreamField(Body(), blank=True, verbose_name=_("over dit dossier"))

    content_panels = [
        *KnowledgePage.content_panels,
        FieldPanel("framework"),
        FieldPanel("body"),
        InlinePanel("publications", label=_("publicatie of link")),
    ]
    parent_page_types: ClassVar[list[str]] = ["knowledge.PublisherPage"]
    template = "knowledge/pages/dossier.html"

    class Meta:
        db_table = "knowledge_cms_dossier"
        verbose_name = _("dossier")
        verbose_name_plural = _("dossiers")


class Publication(Orderable):
    """A publication or link, with a summary in our own words; the link is looked at every week."""

    page = ParentalKey(DossierPage, on_delete=models.CASCADE, related_name="publications")
    title = models.CharField(_("titel"), max_length=250)
    kind = models.CharField(_("soort"), max_length=12, choices=PublicationKind, default=PublicationKind.REPORT)
    year = models.PositiveSmallIntegerField(_("jaar"), null=True, blank=True)
    authors = models.CharField(_("auteurs"), max_length=250, blank=True)
    summary = models.CharField(_("samenvatting in eigen woorden"), max_length=600, blank=True)
    url = models.URLField(_("adres"), max_length=500, blank=True)
    document = models.ForeignKey(
        "knowledge.KnowledgeDocument", null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        verbose_name=_("document"),
    )  # fmt: skip
    dimension = models.PositiveSmallIntegerField(
        _("dimensie"), null=True, blank=True, help_text=_("Het nummer; leeg als het over het hele dossier gaat.")
    )

    panels = [
        FieldPanel("title"),
        FieldPanel("kind"),
        FieldPanel("year"),
        FieldPanel("authors"),
        FieldPanel("summary"),
        FieldPanel("url"),
        FieldPanel("document"),
        FieldPanel("dimension"),
    ]

    class Meta(Orderable.Meta):
        db_table = "knowledge_cms_publication"
        constraints = [
            models.CheckConstraint(
                condition=~Q(url="") | Q(document__isnull=False), name="knowledge_publication_leads_somewhere"
            )
        ]
