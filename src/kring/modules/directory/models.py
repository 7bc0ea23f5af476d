"""Schools, their sites, boards, regions, and what the files said of them. Only an upload knows a person."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .changes.state import LocatedBy as Located
from .changes.state import NameSource
from .states import FileKind, SiteKind


def plain(*parts: str | Value) -> Lower:
    """Texts one after another, in small letters and without accents, by immutable functions only."""
    whole = Func(*parts, arg_joiner=" || ", template="(%(expressions)s)", output_field=models.TextField())
    return Lower(Func(whole, function="public.f_unaccent", output_field=models.TextField()))


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
        expression=plain("name", Value(" "), "number"), output_field=models.TextField(), db_persist=True
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
    located_by = models.CharField(max_length=10, choices=[(one.value, one.name) for one in Located], blank=True)
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
        expression=plain("name", Value(" "), "place", Value(" "), "code"),
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


class DuoFile(Model):
    """A file that was imported: what it was about, which month, and what it did. One per kind and vintage."""

    kind = models.CharField(max_length=20, choices=[(one.value, one.name) for one in FileKind])
    vintage = models.DateField()
    sha256 = models.CharField(max_length=64)
    imported_at = models.DateTimeField()
    rows = models.PositiveIntegerField()
    new = models.PositiveIntegerField()
    changed = models.PositiveIntegerField()
    closed = models.PositiveIntegerField()
    moved = models.PositiveIntegerField()
    rejected = models.PositiveIntegerField()

    class Meta:
        ordering = ["-vintage", "kind"]
        constraints = [models.UniqueConstraint(fields=["kind", "vintage"], name="directory_file_once")]


class SiteHistory(Model):
    """What one file said of one site. The story of a school is read from these rows (rules.timeline)."""

    file = models.ForeignKey(DuoFile, on_delete=models.PROTECT, db_index=False, related_name="history")
    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="history")
    name = models.CharField(max_length=200)
    board_number = models.CharField(max_length=5, blank=True)
    municipality_code = models.CharField(max_length=4, blank=True)
    is_open = models.BooleanField(null=True)

    class Meta:
        ordering = ["site_id", "file_id"]
        constraints = [models.UniqueConstraint(fields=["file", "site"], name="directory_history_once")]


class DuoUpload(Model):
    """A file that the office gave and has not applied yet. It goes when it is applied, dropped or a day old."""

    name = models.CharField(max_length=120)
    vintage = models.DateField(null=True)
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()
    given_at = models.DateTimeField()
    given_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-given_at", "-id"]


PERSONAL = [
    Personal(
        model="directory.DuoUpload",
        person="given_by_id",
        fields=("name", "vintage", "sha256", "content", "given_at", "given_by"),
        purpose="Weten wie een bestand heeft aangeboden dat nog niet is verwerkt.",
        ground=Ground.INTEREST,
        retention_days=1,
        ends="het aanbieden van het bestand",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL = {
    "directory.Board": "Een bestuur is een organisatie.",
    "directory.School": "Een school is een organisatie.",
    "directory.Site": "Een vestiging is een organisatie; telefoon en adres zijn die van de school.",
    "directory.SitePupils": "Aantallen per school; 1 tot en met 4 leerlingen zijn verborgen.",
    "directory.SiteContext": "Cijfers van het CBS per school.",
    "directory.RegionScheme": "Een indeling van het land.",
    "directory.Region": "Een gebied.",
    "directory.SiteRegion": "In welk gebied een school ligt.",
    "directory.PostcodeArea": "Een gebied.",
    "directory.DuoFile": "Wat een bestand van DUO of CBS veranderde.",
    "directory.SiteHistory": "Wat een bestand over een school zei.",
}
