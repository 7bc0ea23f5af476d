"""A publisher and all that Wagtail wants to know of it: page, group, rights, a place for images and documents, the
second reader."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.knowledge.models import KnowledgeHome, PublisherPage, SecondReading

from . import access, events
from .models import group_of

READING = "Gelezen door een tweede"  # the name of the workflow in the editor
ON_PAGES = ("add_page", "change_page")  # never publish_page: that is the second reader's
ON_FILES = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")


class CodeTaken(Refusal):
    """Deze code is al in gebruik. Kies een andere."""


@action
def open_publisher(*, by: Actor, code: str, name: str) -> PublisherPage:
    """A publisher may publish here from now on; its editors are whoever holds Role.EDITOR with regard to it.

    Raises NotAllowed for anybody but an operator (and the installation itself), CodeTaken.
    """
    access.check_may_open(by)
    if PublisherPage.objects.filter(code=code).exists():
        raise CodeTaken(field="code")
    page: PublisherPage = KnowledgeHome.objects.get().add_child(
        instance=PublisherPage(title=name, draft_title=name, slug=code, code=code)
    )
    equip(page)
    tell(events.PublisherOpened(about=(Ref("publisher", code),)))
    return page


def equip(page: PublisherPage) -> None:
    """Give the page of a publisher its group, rights, collection and workflow; what is there already stays."""
    group, _ = Group.objects.get_or_create(name=group_of(page.code))
    group.permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    for codename in ON_PAGES:
        right = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=right)
    collection = Collection.objects.filter(name=page.code, depth=2).first()
    if collection is None:
        collection = Collection.get_first_root_node().add_child(name=page.code)
    for codename in ON_FILES:
        right = Permission.objects.get(content_type__app_label=_app_of(codename), codename=codename)
        GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=right)
    WorkflowPage.objects.get_or_create(page=page, defaults={"workflow": second_reading()})


def _app_of(codename: str) -> str:
    return "wagtailimages" if codename.endswith("image") else "wagtaildocs"


def second_reading() -> Workflow:
    """The one workflow of all publishers; made when it is not there."""
    found = Workflow.objects.filter(name=READING).first()
    if found is None:
        found = Workflow.objects.create(name=READING)
        task = SecondReading.objects.create(name=READING)
        WorkflowTask.objects.create(workflow=found, task=task, sort_order=0)
    return found
