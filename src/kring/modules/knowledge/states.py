"""Kinds of content, for whom it is, how sure a claim is."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ContentKind(models.TextChoices):
    """What a page is; it decides when the page is called old (rules.py)."""

    NEWS = "news", _("nieuws")
    LAW = "law", _("wet en regels")
    THEME = "theme", _("thema")
    MAGAZINE = "magazine", _("magazine")
    DOSSIER = "dossier", _("dossier")


class NewsKind(models.TextChoices):
    """What a news page is."""

    NEWS = "news", _("nieuws")
    STORY = "story", _("verhaal uit het vak")
    LAW = "law", _("wet en regels")


class Audience(models.TextChoices):
    """For whom something is."""

    PO = "po", _("basisonderwijs")
    VO = "vo", _("voortgezet onderwijs")
    BOARDS = "boards", _("besturen")
    TEAMS = "teams", _("teams")


class Strength(models.TextChoices):
    """How sure a claim is (M11)."""

    PROVEN = "proven", _("bewezen positieve invloed")
    LIKELY = "likely", _("aanwijzingen uit onderzoek")
    SEEN = "seen", _("gezien op meer scholen")
    THOUGHT = "thought", _("ervaring of vermoeden")


class PublicationKind(models.TextChoices):
    """What a publication of a dossier is."""

    REPORT = "report", _("rapport")
    ARTICLE = "article", _("artikel")
    BOOK = "book", _("boek")
    TOOL = "tool", _("hulpmiddel")
    SITE = "site", _("website")
    VIDEO = "video", _("video")
