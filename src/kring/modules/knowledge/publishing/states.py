"""How somebody agreed to be quoted."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Given(models.TextChoices):
    MAIL = "mail", _("per mail")
    FORM = "form", _("met een formulier")
    SPOKEN = "spoken", _("mondeling, de redacteur was erbij")
