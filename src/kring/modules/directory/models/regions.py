"""Ways to cut the country into regions, and the postcodes."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Model

from .plain import plain
from .schools import Site


class RegionScheme(Model):
    """A way to cut the country into regions: DUO's, or somebody's own."""

    code = models.CharField(max_length=30, primary_key=True)
    name = models.CharField(_("naam"), max_length=80)
    own = models.BooleanField(default=False)  # made here, not by DUO
    order = models.PositiveSmallIntegerField(default=50)

    class Meta:
        ordering = ["order", "code"]

    def __str__(self) -> str:
        return self.code


class Region(Model):
    """A region of a scheme; its key is "scheme:code"."""

    key = models.CharField(max_length=80, primary_key=True)
    scheme = models.ForeignKey(RegionScheme, on_delete=models.PROTECT, related_name="regions")
    code = models.CharField(max_length=48)
    name = models.CharField(_("naam"), max_length=80)
    as_of = models.DateField(null=True)
    sites_open = models.PositiveIntegerField(default=0)
    sort_key = models.GeneratedField(expression=plain("name"), output_field=models.TextField(), db_persist=True)

    class Meta:
        ordering = ["scheme", "sort_key"]
        constraints = [models.UniqueConstraint(fields=["scheme", "code"], name="directory_region_once")]

    def __str__(self) -> str:
        return self.key


class SiteRegion(Model):
    """The region of a site in one scheme. derived: taken from the other sites of its municipality."""

    site = models.ForeignKey(Site, on_delete=models.PROTECT, db_index=False, related_name="regions")
    scheme = models.CharField(max_length=30)
    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="members")
    derived = models.BooleanField(default=False)

    class Meta:
        ordering = ["site_id", "scheme"]
        constraints = [models.UniqueConstraint(fields=["site", "scheme"], name="directory_member_once")]


class PostcodeArea(Model):
    """A four-digit postcode with its place: the fallback for a site without a point of its own."""

    digits = models.CharField(max_length=4, primary_key=True)
    place = models.CharField(max_length=80)
    municipality = models.CharField(max_length=80)
    province = models.CharField(max_length=20)
    longitude = models.FloatField()
    latitude = models.FloatField()

    class Meta:
        ordering = ["digits"]
