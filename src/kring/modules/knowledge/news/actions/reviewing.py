"""Keeping pages right: an owner who is reminded, an editor who says that a page is still right."""

from datetime import date
from typing import Any

from django.contrib.auth import get_user_model
from wagtail.models import Page

from kring.core.days.api import anniversary
from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.knowledge.news import access, events

FURTHEST_YEARS = 5


class NotAhead(Refusal):
    """Kies een dag die na vandaag ligt, en hooguit vijf jaar vooruit."""


@action
def still_right(*, by: Actor, page: Any, review_date: date) -> None:
    """This page is still right; look at it again on that day. Raises NotAllowed, NotAhead.

    It goes through Wagtail's own revisions, so that the history shows it; a draft that waits keeps waiting. No second
    reader is needed (Wagtail's own check is left out), for nothing that readers see changes. For that reason the moment
    of publication stays too: feeds and newsletters do not bring it again.
    """
    access.check_may_edit_for(by, access.publisher_of(page.path))
    if not by.today < review_date <= anniversary(by.today, FURTHEST_YEARS):
        raise NotAhead(field="review_date")
    if page.review_date == review_date:
        return
    account = get_user_model().objects.get(person_id=by.person_id)
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else None
    published_at = page.last_published_at
    page.review_date = review_date
    page.save_revision(user=account, log_action=True).publish(user=account, skip_permission_checks=True)
    Page.objects.filter(pk=page.pk).update(last_published_at=published_at)
    if draft is not None:
        draft.review_date = review_date
        draft.save_revision(user=account)
    tell(events.ReviewDateSet(about=(Ref("page", str(page.pk)),), data={"on": review_date.isoformat()}))


@action
def remind_owner(*, by: Actor, person_id: int, pages: int, links: int) -> None:
    """Tell an owner how many of their pages must be looked at and how many links do not work."""
    if not pages and not links:
        return
    context = {"pages": pages, "links": links, "url": "/kennisbeheer/veroudering/"}
    send(by=by, person_id=person_id, notice="knowledge.review", context=context)
    tell(events.OwnerReminded(about=(Ref("person", str(person_id)),), data={"pages": pages, "links": links}))
