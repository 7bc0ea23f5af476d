"""When somebody wants to hear of something."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class When(models.TextChoices):
    NOW = "now", _("Meteen")
    DIGEST = "digest", _("Op maandag, alles bij elkaar")
    OFF = "off", _("Niet")
