"""The tables of knowledge: pages, images and documents as Wagtail keeps them; each room says what else it keeps."""

from kring.modules.knowledge.mirror import models as mirror
from kring.modules.knowledge.mirror.models import Card, CardVersion, Dimension, Framework, Quote
from kring.modules.knowledge.mirror.talk import models as talk
from kring.modules.knowledge.mirror.talk.models import Answer, Participant, Talk, TalkAction
from kring.modules.knowledge.news.models import IMPERSONAL as _NEWS_IMPERSONAL
from kring.modules.knowledge.news.models import PERSONAL as _NEWS_PERSONAL
from kring.modules.knowledge.news.models import AnyPage, LinkCheck, Report, Subscription
from kring.modules.knowledge.publishing import accounts as _accounts
from kring.modules.knowledge.publishing import models as _publishing
from kring.modules.knowledge.publishing.models import Consent, SecondReading
from kring.modules.knowledge.worksheets import models as worksheets
from kring.modules.knowledge.worksheets.models import Tool, ToolField, ToolVersion, Worksheet

from .dossiers import DossierPage, Publication
from .magazines import ArticlePage, IssuePage
from .media import KnowledgeDocument, KnowledgeImage, KnowledgeRendition
from .news import NewsPage
from .pages import KnowledgeHome, PublisherPage
from .themes import ThemePage

__all__ = [
    "Answer",
    "AnyPage",
    "ArticlePage",
    "Card",
    "CardVersion",
    "Consent",
    "Dimension",
    "DossierPage",
    "Framework",
    "IssuePage",
    "KnowledgeDocument",
    "KnowledgeHome",
    "KnowledgeImage",
    "KnowledgeRendition",
    "LinkCheck",
    "NewsPage",
    "Participant",
    "Publication",
    "PublisherPage",
    "Quote",
    "Report",
    "SecondReading",
    "Subscription",
    "Talk",
    "TalkAction",
    "ThemePage",
    "Tool",
    "ToolField",
    "ToolVersion",
    "Worksheet",
]

PERSONAL = [
    *mirror.PERSONAL,
    *talk.PERSONAL,
    *worksheets.PERSONAL,
    *_publishing.PERSONAL,
    *_accounts.PERSONAL,
    *_NEWS_PERSONAL,
]
_PAGE = "a page that an editor made for everybody; who wrote it stands in Wagtail's own tables"
IMPERSONAL = {
    **mirror.IMPERSONAL,
    **talk.IMPERSONAL,
    **worksheets.IMPERSONAL,
    **_NEWS_IMPERSONAL,
    "knowledge.KnowledgeHome": _PAGE,
    "knowledge.PublisherPage": _PAGE,
    "knowledge.NewsPage": _PAGE,
    "knowledge.ThemePage": _PAGE,
    "knowledge.IssuePage": _PAGE,
    "knowledge.ArticlePage": _PAGE,
    "knowledge.DossierPage": _PAGE,
    "knowledge.Publication": "a publication that others made: its title, year and authors, as on its cover",
    "knowledge.KnowledgeRendition": "a copy of an image in another size",
    **_publishing.IMPERSONAL,
    **_accounts.IMPERSONAL,
}
