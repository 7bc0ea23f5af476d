"""The step of the workflow in which a second editor reads, and the leave of who is quoted."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Task, TaskState

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .rules import may_be_second_reader
from .states import Given

LENGTH = Page.steplen * 3  # root, knowledge, publisher: so much of a path names the publisher


def group_of(code: str) -> str:
    """The name of the group of a publisher's editors; who is in it follows from relations (people.Membership)."""
    return f"editor@publisher:{code}"


def publisher_code(path: str) -> str:
    """The code of the publisher below which the page with this path hangs; "" when there is none."""
    from kring.modules.knowledge.models.pages import PublisherPage

    found = PublisherPage.objects.filter(path=path[:LENGTH]).values_list("code", flat=True).first()
    return found or ""


class SecondReading(Task):
    """Another editor of the same publisher reads before a page is published (M5); nobody approves their own words."""

    class Meta:
        db_table = "knowledge_cms_second_reading"

    def _may(self, page: Page, user: Any) -> tuple[bool, bool]:
        """May this account return the page, and may it approve it?"""
        state, last = page.current_workflow_state, page.get_latest_revision()
        if state is None or state.current_task_state is None or last is None:
            return False, False
        editor = user.groups.filter(name=group_of(publisher_code(page.path))).exists()
        unchanged = state.current_task_state.revision_id == last.pk  # what is read is what is published
        approves = may_be_second_reader(
            user.pk, is_editor=editor, submitter=state.requested_by_id, last_writer=last.user_id
        )
        return editor and user.pk != state.requested_by_id, approves and unchanged

    def get_actions(self, obj: Page, user: Any) -> list[tuple[str, Any, bool]]:
        """What this reader may do: return it with a word, approve it, approve it with a word."""
        returns, approves = self._may(obj, user)
        found: list[tuple[str, Any, bool]] = [("reject", _("Stuur terug"), True)] if returns else []
        if approves:
            found += [
                ("approve", _("Keur goed en publiceer"), False),
                ("approve", _("Keur goed met een opmerking"), True),
            ]
        return found

    def locked_for_user(self, obj: Page, user: Any) -> bool:
        """While a page waits, who sent it in reads along; who wants to write on takes it back first."""
        return not self._may(obj, user)[0]

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **more: Any) -> None:
        """Raises PermissionDenied for whoever may not do this, by whatever way they came here."""
        page = task_state.workflow_state.content_object
        if action_name not in [name for name, _label, _asks in self.get_actions(page, user)]:
            raise PermissionDenied
        super().on_action(task_state, user, action_name, **more)

    def get_task_states_user_can_moderate(self, user: Any, **more: Any) -> models.QuerySet[TaskState]:
        """What waits for this reader."""
        mine = [
            state.pk
            for state in self.task_states.filter(status=TaskState.STATUS_IN_PROGRESS).select_related("workflow_state")
            if self._may(state.workflow_state.content_object, user)[1]
        ]
        return TaskState.objects.filter(pk__in=mine)


class Consent(Model):
    """The leave of somebody to be quoted: who in role words, when they said it, how they agreed, who noted that."""

    publisher = models.SlugField(max_length=40)  # code
    who = models.CharField(max_length=120)  # "directeur van een basisschool"
    said_date = models.DateField()
    given = models.CharField(max_length=10, choices=Given)
    registered_at = models.DateTimeField()
    registered_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-registered_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(withdrawn_by=None) | Q(withdrawn_at__isnull=False), name="knowledge_consent_withdrawn"
            )
        ]

    @property
    def ref(self) -> Ref:
        return Ref("consent", str(self.pk))


_NOTED = "je account verwijderd is"
PERSONAL = [
    Personal(
        model="knowledge.Consent",
        person=f"{column}_id",
        fields=(column,),
        purpose="Weten welke redacteur de toestemming voor een citaat noteerde of introk.",
        ground=Ground.INTEREST,
        retention_days=0,
        ends=_NOTED,
        on_erase=OnErase.BLANK,
    )
    for column in ("registered_by", "withdrawn_by")
]
_QUOTED = "of somebody who is quoted, in words of a role; the quote itself is public, and a name stands nowhere here"
IMPERSONAL = {
    "knowledge.SecondReading": "a step of the workflow; who read stands in Wagtail's own tables",
    **{
        f"knowledge.Consent.{field}": _QUOTED
        for field in ("publisher", "who", "said_date", "given", "registered_at", "withdrawn_at")
    },
}
