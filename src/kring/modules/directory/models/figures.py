"""Figures per site and year."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model

from .schools import Site


class SitePupils(Model):
    """Pupils of a site on 1 October. few: one to four, hidden by DUO ("<5"): never shown as a number."""

    site = models.ForeignKey(Site, on_delete=models.PROTECT, db_index=False, related_name="pupils_by_year")
    year = models.PositiveSmallIntegerField()
    pupils = models.PositiveIntegerField(null=True)
    few = models.BooleanField(default=False)
    from_map = models.BooleanField(default=False)

    class Meta:
        ordering = ["site_id", "year"]
        constraints = [
            models.UniqueConstraint(fields=["site", "year"], name="directory_pupils_once"),
            models.CheckConstraint(
                condition=Q(few=True, pupils=None) | Q(few=False, pupils__isnull=False),
                name="directory_pupils_few_is_no_number",
            ),
        ]


class SiteContext(Model):
    """What CBS computed for a site in a year: schoolweging with its spread, achterstandsscore. No ranking."""

    site = models.ForeignKey(Site, on_delete=models.PROTECT, db_index=False, related_name="contexts")
    year = models.PositiveSmallIntegerField()
    weighting = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    spread = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    weighting_unreliable = models.BooleanField(default=False)
    score = models.DecimalField(max_digits=10, decimal_places=2, null=True)
    score_unreliable = models.BooleanField(default=False)

    class Meta:
        ordering = ["site_id", "year"]
        constraints = [models.UniqueConstraint(fields=["site", "year"], name="directory_context_once")]
