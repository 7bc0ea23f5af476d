"""Who gets what at the addresses of the knowledge module's editor and of publishing.

Below /cms/ stand Wagtail's addresses, every one by name. The rule for all of them: a visitor is sent to sign in, and
whoever is no editor of a publisher gets 404. What is named in CLOSED gets 404 from editors too: the house has its own
sign-in, people, rights and settings. The page, the image and the document in the addresses are those of publisher
"kring": only its editor gets an answer, the editor of another publisher gets 404 (LISTS show each their own).
302 is Wagtail's way back: to the page, or to its first page when there is nothing to do.
"""

from tests.architecture.access_rows import EDITOR, OPERATOR, OTHER_EDITOR, VISITOR, Row, only, public, row

BOTH = (EDITOR, OTHER_EDITOR)
CLOSED = {
    "wagtailadmin_api:": "documents:detail=pk documents:find documents:listing images:detail=pk images:find "
    "images:listing pages:action=pk,action_name pages:find",
    "wagtailadmin_collections:": "add delete=pk edit=pk index set_privacy=collection_id",
    "wagtailadmin_pages:": "lock=page_id set_page_position=page_to_move_id set_privacy=page_id unlock=page_id "
    "unpublish=page_id type_use=content_type_app_name,content_type_model_name "
    "type_use_results=content_type_app_name,content_type_model_name",
    "wagtailadmin_reports:": "aging_pages aging_pages_results locked_pages locked_pages_results page_types_usage "
    "page_types_usage_results site_history site_history_results",
    "wagtailadmin_workflows:": "add add_task=app_label,model_name disable=pk disable_task=pk edit=pk edit_task=pk "
    "enable=pk enable_task=pk index index_results remove=page_pk select_task_type task_chooser task_chooser_create "
    "task_chooser_results task_chosen=task_id task_index task_index_results usage=pk usage_results=pk",
    "wagtailimages:": "url_generator=image_id url_generator_output=image_id",
    "wagtailsnippets:": "index",
    "wagtailusers_groups:": "add delete=pk edit=pk history=pk history_results=pk index index_results usage=pk",
    "wagtailusers_users:": "add copy=pk delete=pk edit=pk history=pk history_results=pk index index_results usage=pk",
    "": "wagtailadmin_block_preview wagtailadmin_error_test wagtailadmin_login wagtailadmin_password_reset "
    "wagtailadmin_password_reset_complete wagtailadmin_password_reset_confirm=uidb64,token "
    "wagtailadmin_password_reset_done cms/test404/",
}
# Each editor sees their own; no thing stands in the address.
LISTS = {
    "": "wagtailadmin_home wagtailadmin_choose_page wagtailadmin_choose_page_search "
    "wagtailadmin_choose_page_anchor_link "
    "wagtailadmin_choose_page_email_link wagtailadmin_choose_page_phone_link "
    "wagtailadmin_choose_page_external_link "
    "wagtailadmin_javascript_catalog "
    "wagtailadmin_choose_page_chosen_multiple wagtailadmin_sprite wagtailadmin_tag_autocomplete",
    "wagtailadmin_pages:": "search search_results",
    "wagtailadmin_reports:": "workflow workflow_results workflow_tasks workflow_tasks_results",
    "wagtaildocs:": "add add_multiple index index_results",
    "wagtaildocs_chooser:": "choose choose_results chosen_multiple create",
    "wagtailimages:": "add add_multiple index index_results",
    "wagtailimages_chooser:": "choose choose_results chosen_multiple create",
}
# Of a page, image or document of publisher kring.
OWN = {
    "": "wagtailadmin_explore=parent_page_id wagtailadmin_explore_results=parent_page_id",
    "wagtailadmin_api:": "pages:detail=pk",
    "wagtailadmin_pages:": "copy=page_id delete=page_id edit=page_id history=page_id history_results=page_id "
    "move=page_to_move_id revisions_revert=page_id,revision_id revisions_view=page_id,revision_id usage=page_id "
    "view_draft=page_id workflow_history=page_id",
    "wagtaildocs:": "delete=document_id document_usage=document_id edit=document_id",
    "wagtaildocs_chooser:": "chosen=pk",
    "wagtailimages:": "delete=image_id edit=image_id image_usage=image_id preview=image_id,filter_spec",
    "wagtailimages_chooser:": "chosen=pk select_format=image_id",
}
# What stands in an address when it is no thing of the world.
WORDS = {
    "action_name": "approve", "app_label": "knowledge", "model_name": "newspage", "content_type_app_name": "knowledge",
    "content_type_model_name": "newspage", "filter_spec": "original", "uidb64": "x", "token": "y",
    "collection_id": 1, "task_id": 1, "page_pk": "cms_page", "page_id": "cms_page", "page_to_move_id": "cms_page",
    "parent_page_id": "cms_publisher", "revision_id": "cms_revision", "image_id": "cms_image",
    "document_id": "cms_document",
}  # fmt: skip
PK = {"wagtaildocs_chooser:": "cms_document", "wagtailimages_chooser:": "cms_image", "wagtailadmin_api:": "cms_page"}


def spelled(names: dict[str, str], *people: str) -> dict[str, Row]:
    """A row for each name, for these people only. "edit=pk,x": what stands in the address."""
    rows = {}
    for space, of_space in names.items():
        for entry in of_space.split():
            name, _, parts = entry.partition("=")
            where = {part: WORDS.get(part, PK.get(space, 1)) for part in parts.split(",") if part}
            rows[f"{space}{name}"] = only(*people, **where)
    return rows


OTHERWISE = {
    # The way out of the editor leads to the pages of the house.
    "wagtailadmin_account": only(*BOTH, status=302),
    "wagtailadmin_logout": only(*BOTH, status=302),
    "wagtailadmin_explore_root": only(*BOTH, status=302),  # to the page of their publisher
    "wagtailadmin_api:pages:listing": only(*BOTH),
    "cms/^.*/$": public(301),  # whatever is not there gets a slash first, and then 404 (test_rights.py)
    "wagtailadmin_choose_page_child": only(*BOTH, parent_page_id="cms_publisher"),  # a public page may be linked to
    "wagtailadmin_tag_model_autocomplete": only(*BOTH, app_name="taggit", model_name="tag"),
    "wagtailadmin_dismissibles": only(*BOTH),
    "wagtail_bulk_action": only(app_label="wagtailcore", model_name="page", action="delete"),  # of nothing: not found
    "wagtailadmin_editing_sessions:ping": only(
        *BOTH, status=405, app_label="knowledge", model_name="newspage", object_id="cms_page", session_id=1
    ),
    "wagtailadmin_editing_sessions:release": only(*BOTH, status=405, session_id=1),
    "wagtailadmin_pages:add": row(
        (200, EDITOR),
        content_type_app_name="knowledge",
        content_type_model_name="newspage",
        parent_page_id="cms_publisher",
    ),
    "wagtailadmin_pages:preview_on_add": row(
        (200, EDITOR),
        content_type_app_name="knowledge",
        content_type_model_name="newspage",
        parent_page_id="cms_publisher",
    ),
    "wagtailadmin_pages:add_subpage": only(EDITOR, parent_page_id="cms_publisher"),
    "wagtailadmin_pages:choose_parent": only(*BOTH, status=302, app_label="knowledge", model_name="newspage"),
    "wagtailadmin_pages:convert_alias": only(page_id="cms_page"),  # it is no alias
    "wagtailadmin_pages:move_confirm": only(EDITOR, page_to_move_id="cms_page", destination_id="cms_publisher"),
    "wagtailadmin_pages:preview_on_edit": only(EDITOR, page_id="cms_page"),
    "wagtailadmin_pages:revisions_index": only(EDITOR, status=302, page_id="cms_page"),
    "wagtailadmin_pages:revisions_unschedule": only(EDITOR, status=302, page_id="cms_page", revision_id="cms_revision"),
    "wagtailadmin_pages:revisions_compare": only(EDITOR, _1="cms_page", _2="earliest", _3="latest"),
    "wagtailadmin_pages:collect_workflow_action_data": only(
        EDITOR, page_id="cms_page", action_name="approve", task_state_id="cms_task"
    ),
    "wagtailadmin_pages:workflow_action": only(
        EDITOR, page_id="cms_page", action_name="approve", task_state_id="cms_task"
    ),
    "wagtailadmin_pages:workflow_preview": only(EDITOR, page_id="cms_page", task_id="cms_step"),
    "wagtailadmin_pages:workflow_history_detail": only(EDITOR, page_id="cms_page", workflow_state_id="cms_state"),
    "wagtailadmin_pages:confirm_workflow_cancellation": only(EDITOR, page_id="cms_page"),
    # Asked by scripts, with POST.
    "wagtaildocs:edit_multiple": only(EDITOR, status=405, doc_id="cms_document"),
    "wagtaildocs:delete_multiple": only(EDITOR, status=405, doc_id="cms_document"),
    "wagtaildocs:create_multiple_from_uploaded_document": only(*BOTH, status=405, uploaded_file_id=1),
    "wagtaildocs:delete_upload_multiple": only(*BOTH, status=405, uploaded_file_id=1),
    "wagtailimages:edit_multiple": only(EDITOR, status=405, image_id="cms_image"),
    "wagtailimages:delete_multiple": only(EDITOR, status=405, image_id="cms_image"),
    "wagtailimages:create_multiple_from_uploaded_image": only(*BOTH, status=405, uploaded_file_id=1),
    "wagtailimages:delete_upload_multiple": only(*BOTH, status=405, uploaded_file_id=1),
}
SITE = {
    "wagtail_serve": public(404, _1="kring/no-such-page/"),
    # No public page refers to this document: a visitor gets 404 too, and is not sent to sign in.
    "wagtaildocs_serve": row((200, EDITOR), (404, VISITOR), _1="cms_document", _2="cms_document_name"),
    "knowledge:image": public(404, name="no-such-image.png"),
}
PUBLISHING = {
    "knowledge:publishers": only(OPERATOR),
    "knowledge:publisher": only(OPERATOR, code="kring"),
    "knowledge:consents": only(*BOTH),
    "knowledge:withdraw_consent": only(EDITOR, id="cms_consent"),
    "knowledge:take_offline": only(EDITOR, id="cms_page"),
}
KNOWLEDGE: dict[str, Row] = (
    spelled(CLOSED) | spelled(LISTS, *BOTH) | spelled(OWN, EDITOR) | OTHERWISE | SITE | PUBLISHING
)
