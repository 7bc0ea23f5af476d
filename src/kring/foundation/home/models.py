"""A question to an organisation until it is answered (P9); and what can be found, by which words."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import QuestionState

SEARCH = "public.home_dutch"  # made by a migration: PostgreSQL's dutch, without accents
_PLAIN = "translate(%(expressions)s, '/_''’‘`', '  ')"  # "ib'er" is one word, "ouder/kind" is two


def weighed(column: str, weight: str) -> models.Func:
    """The words of a column with a weight, by immutable functions only, so that a generated column may use it."""
    vector = f"setweight(to_tsvector('{SEARCH}'::regconfig, {_PLAIN}), '{weight}')"
    return models.Func(column, template=vector, output_field=SearchVectorField())


class Question(Model):
    asker = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    to_kind = models.CharField(max_length=30)
    to_id = models.CharField(max_length=40)
    subject = models.CharField(_("onderwerp"), max_length=120)
    state = models.CharField(max_length=12, choices=QuestionState, default=QuestionState.ASKED)
    owner = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "-id"]
        indexes = [models.Index(fields=["to_kind", "to_id", "state"], name="home_question_to")]


class Message(Model):
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="messages")
    author = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    for_organisation = models.BooleanField(default=False)  # written on behalf of the organisation
    text = models.TextField(max_length=4000)
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["written_at", "id"]


class Document(Model):
    """A thing that can be found, as its module gave it: a copy for searching, never the truth."""

    ref_kind = models.CharField(max_length=30)
    ref_id = models.CharField(max_length=40)
    kind = models.CharField(max_length=30)
    title = models.CharField(max_length=300)
    text = models.TextField(blank=True)
    url = models.CharField(max_length=500)
    summary = models.CharField(max_length=300, blank=True)
    themes = ArrayField(models.CharField(max_length=60), default=list)
    region = models.CharField(max_length=20, blank=True)
    audience = ArrayField(models.CharField(max_length=30), default=list)
    on_date = models.DateField(null=True)
    readers = ArrayField(models.CharField(max_length=80), default=list)
    parts = models.TextField(blank=True)  # parts of its compounds and the name of its kind: found too, but further down
    search = models.GeneratedField(
        expression=models.Func(
            weighed("title", "A"),
            weighed("summary", "B"),
            weighed("text", "C"),
            weighed("parts", "D"),
            arg_joiner=" || ",
            template="(%(expressions)s)",
            output_field=SearchVectorField(),
        ),
        output_field=SearchVectorField(),
        db_persist=True,
    )
    title_key = models.GeneratedField(
        expression=Lower(models.Func("title", function="public.f_unaccent", output_field=models.TextField())),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["ref_kind", "ref_id"], name="home_document_once")]
        indexes = [
            GinIndex(fields=["search"], name="home_document_search"),
            GinIndex(OpClass("title_key", name="gin_trgm_ops"), name="home_document_title"),
        ]


class Word(models.Model):
    """A word of what everybody may read, and in how many things it stands. Counted from Document, so disposable:
    it is written by a job, outside actions (see records/guard.py)."""

    word = models.CharField(max_length=60, primary_key=True)
    stem = models.CharField(max_length=60)
    documents = models.IntegerField()

    class Meta:
        indexes = [
            models.Index(fields=["stem"], name="home_word_stem"),
            GinIndex(OpClass("word", name="gin_trgm_ops"), name="home_word_near"),
        ]


class SynonymGroup(Model):
    """Words that mean the same to who searches; the office keeps them."""

    words = ArrayField(models.CharField(max_length=60))
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["words"]


class Missed(models.Model):
    """Something that was looked for and not there: which words, which week, on how many days. Nobody, no moment.
    Written outside actions: an entry would say who searched when (see records/guard.py)."""

    text = models.CharField(max_length=60)
    week = models.DateField()  # its Monday
    days = models.IntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["text", "week"], name="home_missed_once")]


PERSONAL = [
    Personal(
        model="home.Question",
        person="asker_id",
        fields=("to_kind", "to_id", "subject", "state", "owner", "asked_at", "changed_at"),
        purpose="Je vraag beantwoorden en laten zien hoe het ermee staat.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het antwoord",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="home.Message",
        person="author_id",
        fields=("for_organisation", "text", "written_at"),
        purpose="Je vraag beantwoorden en laten zien hoe het ermee staat.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het antwoord",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL: dict[str, str] = {
    "home.Document": "a copy of what a module shows, for searching; it goes when the module takes it back",
    "home.Word": "words of what everybody may read, and how often they occur",
    "home.SynonymGroup": "words that mean the same",
    "home.Missed": "words that were looked for, per week, without who; what looks like a name is not kept",
}
