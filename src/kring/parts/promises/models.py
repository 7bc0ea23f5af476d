"""Promise: somebody will do something, by a day, and is asked how it went."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import State


class Promise(Model):
    """The owner is a person, or a guest: a name and an address that go when they are needed no more."""

    words = models.CharField(max_length=300)
    owner = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    owner_name = models.CharField(max_length=120, blank=True)
    owner_address = models.EmailField(blank=True)
    guest_gone_at = models.DateTimeField(null=True)  # when the name and address of a guest were erased
    due_date = models.DateField()
    follow_up_date = models.DateField()
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    about_kind = models.CharField(max_length=30)  # what it is about, of a kind that a module registered
    about_id = models.CharField(max_length=40)
    made_in_kind = models.CharField(max_length=30)  # where it was said: a talk, a wall
    made_in_id = models.CharField(max_length=40)
    made_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True)  # when the owner was asked; empty again after "later"
    answered_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=500, blank=True)  # what the owner wrote with it

    class Meta:
        ordering = ["due_date", "id"]
        indexes = [
            models.Index(fields=["about_kind", "about_id"], name="promises_about"),
            models.Index(fields=["follow_up_date"], condition=Q(asked_at=None), name="promises_to_ask"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(owner__isnull=False, owner_name="", owner_address="")
                | (Q(owner=None) & ~Q(owner_name="") & ~Q(owner_address=""))
                | Q(owner=None, owner_name="", owner_address="", guest_gone_at__isnull=False),
                name="promises_one_owner",
            )
        ]

    @property
    def ref(self) -> Ref:
        return Ref("promise", str(self.pk))

    @property
    def about(self) -> Ref:
        return Ref(self.about_kind, self.about_id)

    @property
    def made_in(self) -> Ref:
        return Ref(self.made_in_kind, self.made_in_id)


PERSONAL = [
    Personal(
        model="promises.Promise",
        person="owner_id",
        fields=(
            "words", "owner", "owner_name", "owner_address", "guest_gone_at", "due_date", "follow_up_date", "state",
            "asked_at", "answered_at", "answer",
        ),
        purpose="Onthouden wat je beloofde en je op de afgesproken dag vragen hoe het ging.",
        ground=Ground.CONSENT,
        retention_days=365,
        ends="de dag waarop we ernaar vragen",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="promises.Promise",
        person="made_by_id",
        fields=("made_by", "made_at", "about_kind", "about_id", "made_in_kind", "made_in_id"),
        purpose="Weten wie een belofte opschreef, zodat een vraag om hulp bij die persoon komt.",
        ground=Ground.INTEREST,
        retention_days=365,
        ends="de dag waarop we ernaar vragen",
        on_erase=OnErase.KEEP,
        why_kept="De belofte is van wie haar deed; bij wie haar opschreef staat geen naam meer.",
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {}
