"""Tool → ToolVersion → ToolField: a template. Worksheet: what one person filled in, on the version they began with."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import FieldKind, Purpose, ToolState


class Tool(Model):
    """A template by a knowledge circle; `current` is the version that is offered."""

    code = models.SlugField(max_length=60, primary_key=True)
    publisher = models.CharField(max_length=40)
    current = models.ForeignKey("ToolVersion", null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["code"]

    @property
    def ref(self) -> Ref:
        return Ref("tool", self.code)

    @property
    def owner(self) -> Ref:
        return Ref("publisher", self.publisher)


class ToolVersion(Model):
    """One version: what it is called, who made it, under which licence. Published: its words never change."""

    tool = models.ForeignKey(Tool, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=200)
    about = models.TextField(max_length=2000, blank=True)
    makers = models.CharField(max_length=200)  # a knowledge circle, in words
    licence = models.CharField(max_length=100)
    state = models.CharField(max_length=10, choices=ToolState, default=ToolState.DRAFT)
    edited_at = models.DateTimeField()
    edited_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["tool_id", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["tool", "number"], name="knowledge_tool_version_once"),
            models.UniqueConstraint(
                fields=["tool"], condition=Q(state=ToolState.DRAFT), name="knowledge_tool_one_draft"
            ),
        ]


class ToolField(Model):
    """A question of a version, in its place."""

    version = models.ForeignKey(ToolVersion, on_delete=models.CASCADE, related_name="fields")
    order = models.PositiveSmallIntegerField()
    question = models.CharField(max_length=200)
    help = models.CharField(max_length=300, blank=True)
    kind = models.CharField(max_length=6, choices=FieldKind)

    class Meta:
        ordering = ["version_id", "order"]
        constraints = [models.UniqueConstraint(fields=["version", "order"], name="knowledge_tool_field_once")]


class Worksheet(Model):
    """What somebody filled in. answers: number of the question → text."""

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    version = models.ForeignKey(ToolVersion, on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=200)
    purpose = models.CharField(max_length=5, choices=Purpose, default=Purpose.PLAN)
    answers = models.JSONField(default=dict)
    started_at = models.DateTimeField()
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ["-saved_at", "-id"]
        indexes = [models.Index(fields=["person", "-saved_at"], name="knowledge_worksheet_of")]

    @property
    def ref(self) -> Ref:
        return Ref("worksheet", str(self.pk))


PERSONAL = [
    Personal(
        model="knowledge.Worksheet",
        person="person_id",
        fields=("person", "version", "title", "purpose", "answers", "started_at", "saved_at"),
        purpose="Je een werkblad laten invullen voor je eigen plan of team.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="je dit zelf weghaalt of je account verwijdert",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="knowledge.ToolVersion",
        person="edited_by_id",
        fields=("edited_by", "edited_at"),
        purpose="Nagaan wie een hulpmiddel het laatst schreef.",
        ground=Ground.INTEREST,
        retention_days=1825,
        ends="het intrekken van het hulpmiddel",
        on_erase=OnErase.KEEP,
        why_kept="Het hulpmiddel is van de uitgever; bij wie eraan werkte staat geen naam meer.",
    ),
]
_WORDS = "Tekst van een hulpmiddel: van een kenniskring, over niemand."
IMPERSONAL: dict[str, str] = {
    "knowledge.Tool": _WORDS,
    "knowledge.ToolField": _WORDS,
    **{
        f"knowledge.ToolVersion.{field}": _WORDS
        for field in ("number", "title", "about", "makers", "licence", "state", "published_at")
    },
}
