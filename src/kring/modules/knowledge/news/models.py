"""AnyPage: every page of knowledge with what they share. Report: a reader says that something is not right.
LinkCheck: how a link is. Subscription: who gets the newsletter."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import LinkState, ReportState, Rhythm


class AnyPage(models.Model):
    """A view over the pages of every kind, so that one question can be put to all of them. Nobody writes it.

    themes: its own, and for a theme page or an issue the theme that it is about. shown: live, and for everybody.
    """

    id = models.BigIntegerField(primary_key=True)
    path = models.CharField(max_length=255)
    title = models.CharField(max_length=255)
    url_path = models.TextField()
    live = models.BooleanField()
    shown = models.BooleanField()
    owner_id = models.BigIntegerField(null=True)  # an account
    first_published_at = models.DateTimeField(null=True)
    last_published_at = models.DateTimeField(null=True)
    kind = models.CharField(max_length=12)  # ContentKind
    news_kind = models.CharField(max_length=12)  # NewsKind, blank for what is no news
    summary = models.CharField(max_length=300)
    dated = models.DateField()
    themes = ArrayField(models.CharField(max_length=60))
    region = models.CharField(max_length=20)
    audience = ArrayField(models.CharField(max_length=30))
    partner = models.CharField(max_length=120)
    review_date = models.DateField(null=True)

    class Meta:
        managed = False
        db_table = "knowledge_any_page"


class Report(Model):
    """A reader says what is not right on a page. Its words are theirs: shown as text, to the editors only."""

    page_id = models.BigIntegerField()  # no key: Wagtail takes pages away outside our actions
    publisher = models.CharField(max_length=40)  # code: whose editors answer
    state = models.CharField(max_length=10, choices=ReportState, default=ReportState.TOLD)
    words = models.TextField(max_length=2000)
    email = models.EmailField(blank=True)  # where the answer goes, for who has no account or chose another
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    told_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)  # an editor looked: the page says that it is being looked into
    answer = models.TextField(max_length=2000, blank=True)
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["told_at", "id"]
        indexes = [
            models.Index(fields=["page_id"], name="knowledge_report_page"),
            models.Index(fields=["publisher", "state"], name="knowledge_report_waiting"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_at=None, closed_by=None) | Q(closed_at__isnull=False, closed_by__isnull=False),
                name="knowledge_report_closed",
            )
        ]

    @property
    def ref(self) -> Ref:
        return Ref("report", str(self.pk))


class LinkCheck(Model):
    """How one link of one page was, the last time we looked; since: the first day on which it was like that."""

    page_id = models.BigIntegerField()  # no key: Wagtail takes pages away outside our actions
    url = models.URLField(max_length=500)
    state = models.CharField(max_length=8, choices=LinkState)
    since_date = models.DateField()
    new_url = models.URLField(max_length=500, blank=True)
    looked_at = models.DateTimeField(null=True)  # null: not yet

    class Meta:
        ordering = ["page_id", "url"]
        indexes = [models.Index(fields=["url"], name="knowledge_linkcheck_url")]
        constraints = [models.UniqueConstraint(fields=["page_id", "url"], name="knowledge_linkcheck_once")]

    @property
    def ref(self) -> Ref:
        return Ref("link-check", str(self.pk))


class Subscription(Model):
    """Somebody wants the newsletter: about which themes and province, and how often. A person, or an address without
    an account; to an address nothing but the question is sent before its owner said yes from that mail."""

    uid = models.UUIDField(default=uuid4, unique=True)
    person = models.OneToOneField("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    email = models.EmailField(blank=True)
    themes = ArrayField(models.CharField(max_length=60), default=list)
    region = models.CharField(max_length=20, blank=True)
    rhythm = models.CharField(max_length=8, choices=Rhythm, default=Rhythm.WEEKLY)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)
    last_at = models.DateTimeField(null=True)  # what changed after this moment belongs to the next letter
    last_period = models.CharField(max_length=8, blank=True)  # "2026-W47", "2026-11": one letter per period
    pages = ArrayField(models.BigIntegerField(), default=list)  # what the last letter holds, in order

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["email"], condition=~Q(email=""), name="knowledge_subscription_email"),
            models.CheckConstraint(
                condition=Q(person=None) ^ Q(email=""), name="knowledge_subscription_person_or_address"
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("subscription", str(self.pk))


PERSONAL = [
    Personal(
        model="knowledge.Report",
        person="person_id",
        fields=(
            "page_id", "publisher", "state", "words", "email", "person", "told_at", "confirmed_at", "answer",
            "closed_at", "closed_by",
        ),
        purpose="Een pagina verbeteren als een lezer ziet dat er iets niet klopt, en die lezer antwoorden.",
        ground=Ground.CONTRACT,
        retention_days=365,
        ends="je melding",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="knowledge.Subscription",
        person="person_id",
        fields=(
            "uid", "person", "email", "themes", "region", "rhythm", "asked_at", "confirmed_at", "last_at",
            "last_period", "pages",
        ),
        purpose="Je de nieuwsbrief sturen over wat je koos, en niets twee keer.",
        ground=Ground.CONSENT,
        retention_days=0,
        ends="je je afmeldt of je account verwijdert",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
IMPERSONAL = {
    "knowledge.AnyPage": "a view over the pages, which are declared; it keeps nothing itself",
    "knowledge.LinkCheck": "an address on a page of an editor, and whether it answers",
}
