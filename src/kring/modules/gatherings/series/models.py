"""Series: one question in many places. Gathering: a date of it. SeriesTheme: a theme with its number."""

from django.db import models

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import Form, SeriesKind, SeriesState


class Series(Model):
    """The owner is an organisation (register:po, …); its organisers and its office run the series."""

    owner_kind = models.CharField(max_length=30)
    owner_id = models.CharField(max_length=40)
    kind = models.CharField(max_length=8, choices=SeriesKind, default=SeriesKind.MEETUP)
    state = models.CharField(max_length=10, choices=SeriesState, default=SeriesState.DRAFT)
    title = models.CharField(max_length=120)
    question = models.CharField(max_length=300)  # the one question that is talked about everywhere
    intro = models.TextField(max_length=4000, blank=True)
    made_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-made_at", "-id"]

    @property
    def ref(self) -> Ref:
        return Ref("series", str(self.pk))

    @property
    def owner(self) -> Ref:
        return Ref(self.owner_kind, self.owner_id)


class SeriesTheme(Model):
    """A theme with its number across the whole series; it may point at a theme of the standard."""

    series = models.ForeignKey(Series, on_delete=models.CASCADE, related_name="themes")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    standard_theme = models.CharField(max_length=60, blank=True)  # code of a theme of module standard

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["series", "number"], name="gatherings_theme_once")]


class Gathering(Model):
    """One date of a series. `meeting` holds when, where, link and whether it goes on."""

    series = models.ForeignKey(Series, on_delete=models.PROTECT, related_name="gatherings")
    meeting = models.OneToOneField("meetings.Meeting", on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=120)
    region_code = models.CharField(max_length=40, blank=True)  # of the scheme "provincie"; "" : the whole country
    form = models.CharField(max_length=8, choices=Form, default=Form.ROOM)
    capacity = models.PositiveIntegerField()  # places: in the room, or online when it is online only
    online_capacity = models.PositiveIntegerField(default=0)  # places on the screen beside those in the room (hybrid)
    sign_up_until = models.DateField(null=True)  # the last day; None: until it begins
    offer_hours = models.PositiveSmallIntegerField(default=48)  # how long a place from the waiting list is kept
    themes = models.ManyToManyField(SeriesTheme, related_name="gatherings", through="GatheringTheme")
    cancel_reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["id"]

    @property
    def ref(self) -> Ref:
        return Ref("gathering", str(self.pk))


class GatheringTheme(Model):
    """A theme that is talked about at a gathering."""

    gathering = models.ForeignKey(Gathering, on_delete=models.CASCADE, related_name="+")
    theme = models.ForeignKey(SeriesTheme, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["gathering", "theme"], name="gatherings_theme_there_once")]


PERSONAL = [
    Personal(
        model="gatherings.Series",
        person="made_by_id",
        fields=(
            "owner_kind", "owner_id", "kind", "state", "title", "question", "intro", "made_by", "made_at",
            "published_at", "closed_at",
        ),
        purpose="Nagaan wie een reeks bijeenkomsten begon.",
        ground=Ground.INTEREST,
        retention_days=0,
        ends="je account verwijderd wordt",
        on_erase=OnErase.KEEP,
        why_kept="De reeks is van de organisatie; bij wie haar begon staat geen naam meer.",
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {
    "gatherings.SeriesTheme": "Een onderwerp met een nummer.",
    "gatherings.Gathering": "Een dag en een plek, over niemand.",
    "gatherings.GatheringTheme": "Welk onderwerp op welke dag.",
}
