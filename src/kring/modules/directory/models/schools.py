"""Boards, schools and their sites."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q, Value
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Model
from kring.modules.directory.changes.state import LocatedBy, NameSource
from kring.modules.directory.states import SiteKind

from .plain import plain, sorting


class Board(Model):
    """A board (bevoegd gezag). `name` is blank while no file and no office named it."""

    number = models.CharField(_("bestuursnummer"), max_length=5, primary_key=True)
    name = models.CharField(_("naam"), max_length=200, blank=True)
    name_source = models.CharField(max_length=10, choices=[(one.value, one.name) for one in NameSource], blank=True)
    source_name = models.CharField(max_length=200, blank=True)
    source = models.CharField(max_length=10, blank=True)
    source_as_of = models.DateField(null=True)
    schools_open = models.PositiveIntegerField(default=0)
    sites_open = models.PositiveIntegerField(default=0)
    sort_key = models.GeneratedField(
        expression=sorting("name", Value(" "), "number"), output_field=models.TextField(), db_persist=True
    )

    class Meta:
        ordering = ["sort_key"]
        indexes = [
            models.Index(fields=["sort_key"], name="directory_board_sort"),
            GinIndex(OpClass("sort_key", name="gin_trgm_ops"), name="directory_board_search"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(number__regex=r"^\d{5}$"), name="directory_board_number"),
        ]

    def __str__(self) -> str:
        return self.number


class School(Model):
    """A school (BRIN). Its sites have the addresses."""

    brin = models.CharField(max_length=4, primary_key=True)
    name = models.CharField(max_length=200, blank=True)
    sites_open = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["brin"]
        constraints = [
            models.CheckConstraint(condition=Q(brin__regex=r"^\d{2}[A-Z]{2}$"), name="directory_school_brin"),
        ]

    def __str__(self) -> str:
        return self.brin


class Site(Model):
    """A site (vestiging): a place where a school teaches. Never deleted: people keep their link after it closes."""

    code = models.CharField(_("vestigingscode"), max_length=6, primary_key=True)
    school = models.ForeignKey(School, on_delete=models.PROTECT, related_name="sites")
    kind = models.CharField(max_length=6, choices=[(one.value, one.name) for one in SiteKind])
    name = models.CharField(_("naam"), max_length=200)
    board = models.ForeignKey(Board, on_delete=models.PROTECT, null=True, related_name="sites")
    street = models.CharField(max_length=200, blank=True)
    house_number = models.CharField(max_length=20, blank=True)
    postcode = models.CharField(max_length=7, blank=True)
    place = models.CharField(max_length=80, blank=True)
    municipality_code = models.CharField(max_length=4, blank=True)
    municipality = models.CharField(max_length=80, blank=True)
    province = models.CharField(max_length=20, blank=True)
    denomination = models.CharField(max_length=80, blank=True)
    phone = models.CharField(max_length=10, blank=True)
    website = models.CharField(max_length=200, blank=True)
    structure = models.CharField(max_length=40, blank=True)
    longitude = models.FloatField(null=True)
    latitude = models.FloatField(null=True)
    located_by = models.CharField(max_length=10, choices=[(one.value, one.name) for one in LocatedBy], blank=True)
    located_postcode = models.CharField(max_length=7, blank=True)
    opened_date = models.DateField(null=True)  # first count with pupils, when the files reach back far enough
    closed_date = models.DateField(null=True)  # first day of which a file said: not there any more
    as_of = models.DateField(null=True)
    listed_as_of = models.DateField(null=True)
    status_as_of = models.DateField(null=True)
    pupils = models.PositiveIntegerField(null=True)
    pupils_few = models.BooleanField(default=False)
    pupils_year = models.PositiveSmallIntegerField(null=True)
    weighting = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    weighting_year = models.PositiveSmallIntegerField(null=True)
    pupils_nearby = models.PositiveIntegerField(null=True)
    sort_key = models.GeneratedField(
        expression=sorting("name", Value(" "), "place", Value(" "), "code"),
        output_field=models.TextField(),
        db_persist=True,
    )
    search_key = models.GeneratedField(
        expression=plain("name", Value(" "), "place", Value(" "), "municipality", Value(" "), "code"),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        ordering = ["sort_key"]
        indexes = [
            models.Index(fields=["sort_key"], name="directory_site_sort"),
            models.Index(fields=["kind", "sort_key"], condition=Q(closed_date=None), name="directory_site_open"),
            models.Index(fields=["kind", "pupils"], condition=Q(closed_date=None), name="directory_site_size"),
            GinIndex(OpClass("search_key", name="gin_trgm_ops"), name="directory_site_search"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(code__regex=r"^\d{2}[A-Z]{2}\d{2}$") & Q(code__startswith=F("school")),
                name="directory_site_code",
            ),
            models.CheckConstraint(
                condition=Q(longitude=None, latitude=None)
                | Q(longitude__range=(3.2, 7.3), latitude__range=(50.7, 53.7)),
                name="directory_site_in_the_netherlands",
            ),
            models.CheckConstraint(
                condition=Q(pupils_few=False) | Q(pupils=None), name="directory_site_few_is_no_number"
            ),
        ]

    def __str__(self) -> str:
        return self.code

    @property
    def is_open(self) -> bool:
        """Is the site open, as far as the files say?"""
        return self.closed_date is None
