"""What all knowledge pages share, the first page, and the page of a publisher under which its own pages hang."""

from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.models import Page

from kring.modules.knowledge.page_form import KnowledgePageForm
from kring.modules.knowledge.states import Audience, ContentKind


class KnowledgePage(Page):
    """What every page of content has: a summary, themes, region, audience, its own date, and when to look at it again.

    `kind` decides its age notice (rules.py). `dated` is the day that readers see: news of 2013 keeps its 2013.
    """

    kind: ClassVar[ContentKind]
    summary = models.CharField(_("samenvatting"), max_length=300, help_text=_("Eén of twee zinnen, voor in lijsten."))
    dated = models.DateField(_("datum"), help_text=_("De dag van publicatie die lezers zien."))
    themes = ArrayField(models.CharField(max_length=60), default=list, blank=True, verbose_name=_("thema's"))
    region = models.CharField(_("provincie"), max_length=20, blank=True)
    audience = ArrayField(
        models.CharField(max_length=30, choices=Audience), default=list, blank=True, verbose_name=_("voor wie")
    )
    partner = models.CharField(
        _("bijdrage van"), max_length=120, blank=True, help_text=_("Vul in als een partner dit schreef.")
    )
    review_date = models.DateField(_("opnieuw bekijken op"), null=True, blank=True)

    content_panels = [
        TitleFieldPanel("title", classname="", placeholder=False),
        FieldPanel("summary"),
        FieldPanel("dated"),
    ]
    about_panels = [
        MultiFieldPanel([FieldPanel("themes"), FieldPanel("region"), FieldPanel("audience")], heading=_("Waarover")),
        FieldPanel("partner"),
    ]
    promote_panels = [FieldPanel("slug"), *about_panels, FieldPanel("review_date")]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = KnowledgePageForm

    class Meta:
        abstract = True

    def publish(self, revision: Any, *args: Any, **more: Any) -> None:
        """By whatever way it goes on the site. Raises QuoteWithoutConsent, FileOfOthers, LeadsNowhere."""
        from kring.modules.knowledge.publishing.consents import check_quotes  # it knows the tables of this file
        from kring.modules.knowledge.publishing.page_files import check_files

        read = revision.as_object()
        check_quotes(read)
        check_files(read)
        super().publish(revision, *args, **more)


class KnowledgeHome(Page):
    """The first page of knowledge: publishers hang below it."""

    max_count = 1
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["knowledge.PublisherPage"]
    template = "knowledge/pages/home.html"

    class Meta:
        db_table = "knowledge_cms_home"
        verbose_name = _("eerste pagina van kennis")
        verbose_name_plural = _("eerste pagina van kennis")


class PublisherPage(Page):
    """Somebody who publishes here: a register, a kenniskring. Its editors write below this page only."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    summary = models.CharField(_("wie dit is"), max_length=300, blank=True)

    parent_page_types: ClassVar[list[str]] = ["knowledge.KnowledgeHome"]
    subpage_types: ClassVar[list[str]] = [
        "knowledge.NewsPage",
        "knowledge.ThemePage",
        "knowledge.IssuePage",
        "knowledge.DossierPage",
    ]
    content_panels = [*Page.content_panels, FieldPanel("summary")]
    template = "knowledge/pages/publisher.html"

    class Meta:
        db_table = "knowledge_cms_publisher"
        verbose_name = _("uitgever")
        verbose_name_plural = _("uitgevers")
