"""Two accounts that may be of one person: proposed by an office, agreed by the owners, done once."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref
from kring.modules.register.merging.states import MergeState

from .enrolments import Register


class Merge(Model):
    """gone: the account that ends; into: the one that stays. Each owner says yes; a second officer may for a gone
    mailbox. folded and left: what stood in both accounts and what could not follow; ids, codes and dates."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")  # whose office proposed
    gone = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    into = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField(max_length=1000)
    state = models.CharField(max_length=12, choices=MergeState, default=MergeState.PROPOSED)
    proposed_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    gone_yes_at = models.DateTimeField(null=True)
    into_yes_at = models.DateTimeField(null=True)
    stood_in_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    stood_in_reason = models.TextField(max_length=1000, blank=True)
    ended_at = models.DateTimeField(null=True)
    folded = models.JSONField(default=list)
    left = models.JSONField(default=list)

    class Meta:
        ordering = ["-proposed_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["gone"], condition=Q(state=MergeState.PROPOSED), name="register_merge_one_open"
            ),
            models.CheckConstraint(condition=~Q(gone=F("into")), name="register_merge_of_two"),
            models.CheckConstraint(condition=~Q(reason=""), name="register_merge_has_reason"),
            models.CheckConstraint(
                condition=Q(stood_in_by=None) | ~Q(stood_in_by=F("proposed_by")), name="register_merge_second_officer"
            ),
            models.CheckConstraint(
                condition=~Q(state=MergeState.DONE) | Q(gone_yes_at__isnull=False, into_yes_at__isnull=False),
                name="register_merge_agreed",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("merge", str(self.pk))


_WHY = "Wie later een oud nummer of een oud bewijs ziet, moet kunnen nagaan van wie het is."
PERSONAL = [
    Personal(
        model="register.Merge",
        person="into_id",
        fields=(
            "state", "proposed_at", "gone_yes_at", "into_yes_at", "ended_at", "folded", "left",
        ),
        purpose="Nagaan dat twee accounts van jou één werden.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="het samenvoegen",
        on_erase=OnErase.KEEP,
        why_kept=_WHY,
    ),
    Personal(
        model="register.Merge",
        person="into_id",
        fields=("reason", "stood_in_reason"),
        purpose="Nagaan waarom twee accounts zijn samengevoegd.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="het samenvoegen",
        on_erase=OnErase.KEEP,
        why_kept=_WHY,
    ),
]  # fmt: skip
