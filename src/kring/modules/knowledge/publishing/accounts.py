"""What Wagtail keeps of people: its tables cannot declare it. And what happens when two become one."""

from typing import Any

from django.apps import apps
from django.db import IntegrityError, transaction

from kring.foundation.people.api import register_merger
from kring.foundation.records.api import Actor, Ground, OnErase, Personal

# Columns with an account, by table; they follow the account that remains.
COLUMNS = {
    "wagtailcore.Page": ("owner", "locked_by"),
    "wagtailcore.Revision": ("user",),
    "wagtailcore.WorkflowState": ("requested_by",),
    "wagtailcore.TaskState": ("finished_by",),
    "wagtailcore.PageLogEntry": ("user",),
    "wagtailcore.ModelLogEntry": ("user",),
    "wagtailcore.Comment": ("user", "resolved_by"),
    "wagtailcore.CommentReply": ("user",),
    "wagtailcore.PageSubscription": ("user",),
    "wagtailcore.UploadedFile": ("uploaded_by_user",),
    "wagtailadmin.EditingSession": ("user",),
    "wagtailadmin.FormState": ("user",),
    "wagtailusers.UserProfile": ("user",),
    "knowledge.KnowledgeImage": ("uploaded_by_user",),
    "knowledge.KnowledgeDocument": ("uploaded_by_user",),
}
_ACCOUNT = "het einde van je account"


def _own(model: str, fields: str, purpose: str, person: str = "user__person_id") -> Personal:
    """A row that goes with its person."""
    return Personal(
        model=model,
        person=person,
        fields=tuple(fields.split()),
        purpose=purpose,
        ground=Ground.INTEREST,
        retention_days=0,
        ends=_ACCOUNT,
        on_erase=OnErase.DELETE,
    )


def _name(model: str, fields: str, purpose: str) -> Personal:
    """Who did something: the page stays, the name goes."""
    names = tuple(fields.split())
    return Personal(
        model=model,
        person=f"{names[0]}__person_id",
        fields=names,
        purpose=purpose,
        ground=Ground.INTEREST,
        retention_days=0,
        ends=_ACCOUNT,
        on_erase=OnErase.BLANK,
    )


_PROFILE = (
    "submitted_notifications approved_notifications rejected_notifications updated_comments_notifications "
    "preferred_language current_time_zone avatar dismissibles theme contrast density keyboard_shortcuts"
)
_WROTE = "Weten welke redacteur een kennispagina maakte, bewerkte, instuurde of las."
PERSONAL = [
    _own("wagtailusers.UserProfile", _PROFILE, "Hoe de redactie er voor jou uitziet."),
    _own(
        "wagtailadmin.EditingSession", "object_id last_seen_at is_editing", "Anderen tonen dat je een pagina bewerkt."
    ),
    _own(
        "wagtailadmin.FormState",
        "data object_id parent_object_id last_updated_at",
        "Bewaren wat je nog aan het typen bent.",
    ),
    _own(
        "wagtailcore.Comment",
        "text contentpath position created_at updated_at resolved_at",
        "Je opmerkingen bij een pagina aan andere redacteuren tonen.",
    ),
    _own(
        "wagtailcore.CommentReply",
        "text created_at updated_at",
        "Je antwoorden op opmerkingen aan andere redacteuren tonen.",
    ),
    _own("wagtailcore.PageSubscription", "comment_notifications", "Weten van welke pagina's je de opmerkingen volgt."),
    _own(
        "wagtailcore.UploadedFile",
        "file",
        "Een bestand bewaren tot je zegt wat erop staat.",
        "uploaded_by_user__person_id",
    ),
    _name("wagtailcore.Page", "owner", _WROTE),
    _name("wagtailcore.Revision", "user", _WROTE),
    _name("wagtailcore.WorkflowState", "requested_by", _WROTE),
    _name("wagtailcore.TaskState", "finished_by comment", "Weten wie als tweede las, en wat die erbij schreef."),
    _name("wagtailcore.PageLogEntry", "user data", _WROTE),
    _name("wagtailcore.ModelLogEntry", "user data", _WROTE),
    _name("knowledge.KnowledgeImage", "uploaded_by_user", "Weten welke redacteur een afbeelding toevoegde."),
    _name("knowledge.KnowledgeDocument", "uploaded_by_user", "Weten welke redacteur een document toevoegde."),
]
_PUBLIC = "of the page, not of who wrote it"
_REST = {
    "wagtailcore.Page": (
        "path depth numchild translation_key live has_unpublished_changes first_published_at last_published_at "
        "go_live_at expire_at expired locked locked_at title draft_title slug url_path seo_title show_in_menus "
        "search_description latest_revision_created_at"
    ),
    "wagtailcore.Revision": "object_id created_at object_str content approved_go_live_at",
    "wagtailcore.WorkflowState": "object_id status created_at",
    "wagtailcore.TaskState": "status started_at finished_at",
    "wagtailcore.PageLogEntry": "label action timestamp uuid content_changed deleted",
    "wagtailcore.ModelLogEntry": "label action timestamp uuid content_changed deleted object_id",
    "knowledge.KnowledgeImage": (
        "title file width height created_at focal_point_x focal_point_y focal_point_width focal_point_height "
        "file_size file_hash description credit"
    ),
    "knowledge.KnowledgeDocument": "title file created_at file_size file_hash text text_read_at text_fault",
}
IMPERSONAL = {f"{model}.{field}": _PUBLIC for model, fields in _REST.items() for field in fields.split()}


def follow_account(by: Actor, from_id: int, into_id: int) -> list[tuple[str, object]]:
    """What an account did in the editor becomes the other account's. What the other has already (a profile, a
    subscription to the same page) goes with the account that ends."""
    accounts: Any = apps.get_model("people.Account")
    ids = dict(accounts.objects.filter(person_id__in=[from_id, into_id]).values_list("person_id", "pk"))
    if len(ids) < 2:
        return []  # the account itself changes hands, or there is none
    for label, columns in COLUMNS.items():
        for column in columns:
            _move(label, column, ids[from_id], ids[into_id])
    return []


def _move(label: str, column: str, old: int, new: int) -> None:
    for row in apps.get_model(label)._default_manager.filter(**{column: old}).values_list("pk", flat=True):
        try:
            with transaction.atomic():
                apps.get_model(label)._default_manager.filter(pk=row).update(**{f"{column}_id": new})
        except IntegrityError:
            continue


def declare() -> None:
    """Called at start-up."""
    register_merger(follow_account, covers=())  # these columns hold accounts, not people
