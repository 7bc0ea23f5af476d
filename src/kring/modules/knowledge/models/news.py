"""News and stories of the profession."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from kring.modules.knowledge.blocks import Body
from kring.modules.knowledge.states import ContentKind, NewsKind

from .pages import KnowledgePage


class NewsPage(KnowledgePage):
    """A news item, a story, or an explanation of a law; its kind decides when it is old."""

    news_kind = models.CharField(_("soort"), max_length=12, choices=NewsKind, default=NewsKind.NEWS)
    image = models.ForeignKey(
        "knowledge.KnowledgeImage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        verbose_name=_("afbeelding"),
    )  # fmt: skip
    body = StreamField(Body(), verbose_name=_("tekst"))

    content_panels = [*KnowledgePage.content_panels, FieldPanel("news_kind"), FieldPanel("image"), FieldPanel("body")]
    parent_page_types: ClassVar[list[str]] = ["knowledge.PublisherPage"]
    template = "knowledge/pages/news.html"

    class Meta:
        db_table = "knowledge_cms_news"
        verbose_name = _("nieuwsbericht")
        verbose_name_plural = _("nieuwsberichten")

    @property
    def kind(self) -> ContentKind:  # type: ignore[override]
        """Law is old at its review date, news after five years."""
        return ContentKind.LAW if self.news_kind == NewsKind.LAW else ContentKind.NEWS
