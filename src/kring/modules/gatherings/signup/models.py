"""SignUp: somebody comes, or waits for a place. A person, or a guest with a name and an address that go afterwards;
who walked in gave a name alone, perhaps.
Letter: what an organiser mailed to all of them."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import Attending, Audience, SignUpState, Source


class SignUp(Model):
    """`turn` is the order of arrival, given under the lock of the gathering; a guest arrives by confirming."""

    gathering = models.ForeignKey("gatherings.Gathering", on_delete=models.PROTECT, related_name="sign_ups")
    person = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    guest_name = models.CharField(max_length=120, blank=True)
    guest_address = models.EmailField(blank=True)
    guest_gone_at = models.DateTimeField(null=True)  # when the name and address of a guest were erased
    state = models.CharField(max_length=10, choices=SignUpState)
    attending = models.CharField(max_length=8, choices=Attending, default=Attending.ROOM)
    source = models.CharField(max_length=8, choices=Source, default=Source.SELF)
    source_words = models.CharField(max_length=200, blank=True)  # "mail van 3 maart"
    turn = models.PositiveIntegerField(null=True)
    changes = models.PositiveIntegerField(default=0)  # calendars ask how often this was changed
    signed_up_at = models.DateTimeField()
    signed_up_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    confirmed_at = models.DateTimeField(null=True)
    offer_ends_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)  # cancelled or lapsed
    reminded_at = models.DateTimeField(null=True)
    attended = models.BooleanField(null=True)  # unknown until it was
    checked_in_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["turn", "id"]
        indexes = [
            models.Index(fields=["gathering", "attending", "state", "turn"], name="gatherings_places"),
            models.Index(fields=["state", "offer_ends_at"], name="gatherings_offers"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["gathering", "turn"], name="gatherings_turn_once"),
            models.CheckConstraint(
                condition=~Q(state__in=[SignUpState.WAITING, SignUpState.OFFERED]) | Q(turn__isnull=False),
                name="gatherings_has_a_turn",
            ),
            models.CheckConstraint(
                condition=~Q(state=SignUpState.OFFERED) | Q(offer_ends_at__isnull=False),
                name="gatherings_offer_ends",
            ),
            models.UniqueConstraint(
                fields=["gathering", "person"], condition=Q(person__isnull=False), name="gatherings_person_once"
            ),
            models.UniqueConstraint(
                fields=["gathering", "guest_address"], condition=~Q(guest_address=""), name="gatherings_guest_once"
            ),
            models.CheckConstraint(
                condition=Q(person__isnull=False, guest_name="", guest_address="")
                | (Q(person=None) & ~Q(guest_name="") & (~Q(guest_address="") | Q(source=Source.OFFICE)))
                | Q(person=None, guest_name="", guest_address="", guest_gone_at__isnull=False),
                name="gatherings_person_or_guest",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("sign_up", str(self.pk))


class Letter(Model):
    """A mail of an organiser to who comes, and why it was sent; kept so that everybody can read what was said."""

    gathering = models.ForeignKey("gatherings.Gathering", on_delete=models.PROTECT, related_name="letters")
    words = models.TextField(max_length=4000)
    reason = models.CharField(max_length=200)  # what it is about: the subject of the mail
    audience = models.CharField(max_length=10, choices=Audience)
    sent_at = models.DateTimeField()
    sent_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    receivers = models.PositiveIntegerField()

    class Meta:
        ordering = ["-sent_at", "-id"]

    @property
    def ref(self) -> Ref:
        return Ref("gathering_letter", str(self.pk))


PERSONAL = [
    Personal(
        model="gatherings.SignUp",
        person="person_id",
        fields=(
            "gathering", "person", "guest_name", "guest_address", "guest_gone_at", "state", "attending", "source",
            "source_words", "turn", "changes", "signed_up_at", "confirmed_at", "offer_ends_at", "ended_at",
            "reminded_at", "attended", "checked_in_at",
        ),
        purpose="Weten wie komt, een plek bewaren en zeggen als er iets verandert.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="de bijeenkomst",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="gatherings.SignUp",
        person="signed_up_by_id",
        fields=("signed_up_by",),
        purpose="Nagaan wie van het bureau een aanmelding invoerde.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="de bijeenkomst",
        on_erase=OnErase.BLANK,
    ),
    Personal(
        model="gatherings.Letter",
        person="sent_by_id",
        fields=("gathering", "words", "reason", "audience", "sent_at", "sent_by", "receivers"),
        purpose="Laten nalezen wat een organisator aan deelnemers mailde.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="de bijeenkomst",
        on_erase=OnErase.KEEP,
        why_kept="Het bericht ging aan alle deelnemers; bij wie het stuurde staat geen naam meer.",
    ),
]  # fmt: skip
