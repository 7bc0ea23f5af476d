"""Wagtail tells by signals what its editor did; here that becomes the story, the search and the mails of the house.

Everything runs in the transaction of what it follows. Wagtail's own mails are off: this connects first, under the
names (dispatch_uid) by which Wagtail would connect its notifiers, and a name connects once.
"""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.log_actions import get_active_log_context
from wagtail.models import ModelLogEntry, Page, PageLogEntry, PageSubscription, TaskState, WorkflowState
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
    task_submitted,
    workflow_approved,
    workflow_rejected,
    workflow_submitted,
)

from kring.foundation.jobs.api import system
from kring.foundation.people.api import Role, Standing, actor_for, relations_to
from kring.foundation.records.api import Actor, Ref, now

from . import actions
from .models import SecondReading, publisher_code


def doer(user: Any = None) -> Actor:
    """Who does what Wagtail tells of: the account that it names, or the one signed in to its editor, or the system."""
    user = user or get_active_log_context().user
    return actor_for(user.person_id, now()) if user is not None and user.pk else system()


def _logged(sender: Any, instance: Any, created: bool = False, **_: Any) -> None:
    if created:
        actions.note_log(by=doer(instance.user), entry=instance)


def _shown(sender: Any, instance: Page, **_: Any) -> None:
    actions.keep_findable(by=doer(), pages=[instance.specific])


def _moved(sender: Any, instance: Page, **_: Any) -> None:
    """Addresses of all that hangs below it changed too."""
    below = Page.objects.get(pk=instance.pk).get_descendants(inclusive=True).specific()
    actions.keep_findable(by=doer(), pages=list(below))


def _deleted(sender: Any, instance: Page, **_: Any) -> None:
    actions.take_out(by=doer(), pages=[instance.pk])


def editors_of(code: str, by: Actor) -> set[int]:
    """The people who are editors of this publisher on the day of the actor."""
    found = relations_to(Ref("publisher", code), roles=frozenset({Role.EDITOR}), on=by.today)
    return {row.person_id for row in found if row.standing is not Standing.DISPUTED}


def _person(user: Any) -> set[int]:
    return {user.person_id} if user is not None else set()


def _waits(sender: Any, instance: TaskState, user: Any = None, **_: Any) -> None:
    """Everybody who may be the second reader hears that a page waits."""
    if not isinstance(instance.task.specific, SecondReading):
        return
    page, by = instance.workflow_state.content_object, doer(user)
    others = editors_of(publisher_code(page.path), by) - _person(instance.workflow_state.requested_by)
    others -= _person(instance.revision.user)
    actions.tell_editors(by=by, people=sorted(others), notice="knowledge.read_along", page=page)


def _answered(notice: str) -> Any:
    def answered(sender: Any, instance: WorkflowState, user: Any = None, **_: Any) -> None:
        """Who sent a page in hears what became of it."""
        page, by = instance.content_object, doer(user)
        last = instance.task_states.order_by("-finished_at").first()
        actions.tell_editors(
            by=by,
            people=sorted(_person(instance.requested_by) - {by.id}),
            notice=notice,
            page=page,
            comment=last.comment if last else "",
        )

    return answered


def _silent(sender: Any, **_: Any) -> None:
    """Wagtail would tell superusers here; there are none."""


def _no_mail_of_wagtail(sender: Any, instance: PageSubscription, **_: Any) -> None:
    instance.comment_notifications = False


_approved, _rejected = _answered("knowledge.page_published"), _answered("knowledge.page_returned")
OF_WAGTAIL = (
    (task_submitted, _waits, TaskState, "group_approval_task_submitted_email_notification"),
    (workflow_submitted, _silent, WorkflowState, "workflow_state_submitted_email_notification"),
    (workflow_rejected, _rejected, WorkflowState, "workflow_state_rejected_email_notification"),
    (workflow_approved, _approved, WorkflowState, "workflow_state_approved_email_notification"),
)


def follow_wagtail() -> None:
    """Connect everything; called at start-up."""
    for signal, receiver, sender, name in OF_WAGTAIL:
        signal.connect(receiver, sender=sender, dispatch_uid=name)
    for log in (PageLogEntry, ModelLogEntry):
        post_save.connect(_logged, sender=log, dispatch_uid="kring_logged")
    for signal in (page_published, page_unpublished):
        signal.connect(_shown, dispatch_uid="kring_shown")
    for signal in (post_page_move, page_slug_changed):
        signal.connect(_moved, dispatch_uid="kring_moved")
    post_delete.connect(_deleted, sender=Page, dispatch_uid="kring_deleted")
    pre_save.connect(_no_mail_of_wagtail, sender=PageSubscription, dispatch_uid="kring_no_mail")
