"""Putting on and taking off the site at the moment that was chosen, each in a transaction of its own."""

from django.db import transaction
from wagtail.models import Page, Revision


@transaction.atomic
def go_live(revision: Revision) -> None:
    """Publish a revision that was approved for this moment. Its moment is taken away: in the demonstration the day may
    lie ahead of the clock that Wagtail reads, which would schedule the revision again."""
    revision.content["go_live_at"] = None
    revision.save(update_fields=["content"])
    revision.publish(log_action="wagtail.publish.scheduled")


@transaction.atomic
def expire(page: Page) -> None:
    """Take a page off the site because its time is over."""
    page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
