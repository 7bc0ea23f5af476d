"""What a framework is a list of."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class FrameworkKind(models.TextChoices):
    THEMES = "themes", _("professionaliseringsthema's")
    COMPETENCES = "competences", _("competenties")
    PRACTICES = "practices", _("leiderschapspraktijken")
    QUALITIES = "qualities", _("persoonlijke kwaliteiten")
    CODES = "codes", _("codelijst")
