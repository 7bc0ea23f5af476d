"""Framework → Dimension → Card per side; what was published stays as a version; a quote leans on its consent."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref
from kring.modules.knowledge.mirror.states import CardState, Side
from kring.modules.knowledge.publishing.models import Consent

LINE = 400  # letters of a challenge, a point of attention, a suggestion


def _lines() -> "ArrayField[list[str], list[str]]":
    return ArrayField(models.CharField(max_length=LINE), default=list)


class Framework(Model):
    """A set of numbered dimensions that a publisher owns, each with a card for the school and one for the board."""

    code = models.SlugField(max_length=60, primary_key=True)  # also the slug of its dossier
    name = models.CharField(max_length=200)
    about = models.TextField(max_length=4000, blank=True)
    publisher = models.CharField(max_length=40)  # code of the publisher that owns it

    class Meta:
        ordering = ["name", "code"]

    @property
    def ref(self) -> Ref:
        return Ref("mirror_framework", self.code)

    @property
    def owner(self) -> Ref:
        return Ref("publisher", self.publisher)


class Dimension(Model):
    """One dimension: its number is known, its name may be not known yet. Statement: what a team scan asks."""

    framework = models.ForeignKey(Framework, on_delete=models.PROTECT, related_name="dimensions")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=200, blank=True)
    description = models.TextField(max_length=2000, blank=True)
    statement = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["framework_id", "number"]
        constraints = [
            models.UniqueConstraint(fields=["framework", "number"], name="knowledge_dimension_once"),
            models.CheckConstraint(condition=Q(number__gte=1), name="knowledge_dimension_from_one"),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("dimension", str(self.pk))


class Card(Model):
    """One side of a dimension, as its editors write it; `current` is what readers see."""

    dimension = models.ForeignKey(Dimension, on_delete=models.PROTECT, related_name="cards")
    side = models.CharField(max_length=8, choices=Side)
    state = models.CharField(max_length=10, choices=CardState, default=CardState.DRAFT)
    description = models.TextField(max_length=1200, blank=True)
    challenge_one = models.CharField(max_length=LINE, blank=True)
    challenge_two = models.CharField(max_length=LINE, blank=True)
    points = _lines()
    suggestions = _lines()
    current = models.ForeignKey("CardVersion", null=True, on_delete=models.SET_NULL, related_name="+")
    edited_at = models.DateTimeField(null=True)
    edited_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["dimension_id", "-side"]
        constraints = [
            models.UniqueConstraint(fields=["dimension", "side"], name="knowledge_card_once"),
            models.CheckConstraint(
                condition=Q(current=None) | (~Q(challenge_one="") & ~Q(challenge_two="")),
                name="knowledge_card_two_challenges",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("card", str(self.pk))


class CardVersion(Model):
    """A card as it was published: its words never change. Quotes stay rows of their own: consent can be taken back."""

    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    description = models.TextField(max_length=1200)
    challenge_one = models.CharField(max_length=LINE)
    challenge_two = models.CharField(max_length=LINE)
    points = _lines()
    suggestions = _lines()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["card_id", "-number"]
        constraints = [models.UniqueConstraint(fields=["card", "number"], name="knowledge_version_once")]


class Quote(Model):
    """Words of somebody from practice. Shown to readers only while the consent of whoever said them is in force."""

    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="quotes")
    words = models.CharField(max_length=600)
    fictitious = models.BooleanField(default=False)  # made up for the demonstration, and says so
    consent = models.ForeignKey(Consent, null=True, on_delete=models.PROTECT, related_name="card_quotes")
    shown = models.BooleanField(default=False)
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(shown=False) | Q(consent__isnull=False), name="knowledge_quote_consent")
        ]


PERSONAL = [
    Personal(
        model=f"knowledge.{model}",
        person=f"{column}_id",
        fields=(column, at),
        purpose="Nagaan wie een spiegelkaart schreef, wie meelas en wie toestemming voor een citaat noteerde.",
        ground=Ground.INTEREST,
        retention_days=1825,
        ends="het intrekken van de kaart",
        on_erase=OnErase.KEEP,
        why_kept="De kaart is van de uitgever; bij wie eraan werkte staat geen naam meer.",
    )
    for model, column, at in (
        ("Card", "edited_by", "edited_at"),
        ("CardVersion", "published_by", "published_at"),
    )
]
_WORDS = "Tekst van de kaart: van een uitgever, over niemand."
_QUOTE = "Woorden en rol zonder naam, met toestemming gegeven; de uitgever haalt ze weg als die toestemming stopt."
IMPERSONAL: dict[str, str] = {
    "knowledge.Framework": "Een kader van een uitgever, over niemand.",
    "knowledge.Dimension": "Een dimensie van een kader, over niemand.",
    "knowledge.Quote": _QUOTE,
    **{
        f"knowledge.{model}.{field}": _WORDS
        for model, fields in (
            ("Card", ("side", "state", "description", "challenge_one", "challenge_two", "points", "suggestions")),
            ("CardVersion", ("number", "description", "challenge_one", "challenge_two", "points", "suggestions")),
        )
        for field in fields
    },
}
