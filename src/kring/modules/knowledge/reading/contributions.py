"""What the room reading gives the house: what its pages show."""

from django.utils.translation import gettext_lazy

from kring.foundation.home.api import MenuPlace, contribute
from kring.modules.knowledge.models import ArticlePage, DossierPage, IssuePage, KnowledgeHome, PublisherPage, ThemePage
from kring.modules.knowledge.page_context import add_to_pages

from .dossiers import dossier_context
from .entrance import home_context, publisher_context
from .magazines import article_context, issue_context
from .themes import theme_context
from .version import watch

contribute(menu=(MenuPlace(gettext_lazy("Kennis"), "knowledge:start", 25),))
add_to_pages(KnowledgeHome, home_context)
add_to_pages(PublisherPage, publisher_context)
add_to_pages(ThemePage, theme_context)
add_to_pages(IssuePage, issue_context)
add_to_pages(ArticlePage, article_context)
add_to_pages(DossierPage, dossier_context)
watch()
