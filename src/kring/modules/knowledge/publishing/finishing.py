"""The end of the workflow: what the second reader read goes on the site, by nobody's own right to publish.

Wagtail imports this while its own models load, so it imports none of them."""

from typing import Any


def publish(workflow_state: Any, user: Any = None) -> None:
    """Publish the version that was read; called by Wagtail when the last step is approved (WAGTAIL_FINISH_…).

    Editors have no right to publish, so no other address can; here the approval itself is the right.
    """
    workflow_state.current_task_state.revision.publish(user=user, skip_permission_checks=True)
