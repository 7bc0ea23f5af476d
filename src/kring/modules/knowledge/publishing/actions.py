"""What follows from writing in Wagtail's editor: the story, the search, the mails; and taking a page off the site."""

from typing import Any

from django.urls import reverse
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import BaseLogEntry, ContentType, Page, PageLogEntry

from kring.foundation.home.api import make_findable, take_back
from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, Ref, Refusal, action, tell

from . import access, events
from .models import publisher_code
from .words import FOUND_KIND, findable, ref_of

OFFLINE = "kring.take_offline"  # in Wagtail's log: an editor took it off the site, and why


class NotOnTheSite(Refusal):
    """Deze pagina staat niet op de site."""


def _about(page: Page) -> tuple[Ref, ...]:
    code = publisher_code(page.path)
    return (ref_of(page), Ref("publisher", code)) if code else (ref_of(page),)


@action
def note_log(*, by: Actor, entry: BaseLogEntry) -> None:
    """What Wagtail wrote in its log becomes an entry of the house, in the same transaction. No titles, no words."""
    kind: ContentType | None = entry.content_type
    model = kind.model if kind else ""
    about = [Ref("page" if isinstance(entry, PageLogEntry) else model.removeprefix("knowledge"), str(entry.object_id))]
    if isinstance(entry, PageLogEntry):
        path = Page.objects.filter(pk=entry.page_id).values_list("path", flat=True).first()
        code = publisher_code(path) if path else ""
        about += [Ref("publisher", code)] if code else []
    told = events.OF_LOG.get(entry.action, events.PageTouched)
    tell(told(about=tuple(about), data={"log": entry.pk, "action": entry.action, "model": model}))


@action
def keep_findable(*, by: Actor, pages: list[Page]) -> None:
    """Put these pages into the search as they are live now, and take out those that are not public any more."""
    pages = [page for page in pages if page._meta.model_name in FOUND_KIND]
    found = [(page, findable(page)) for page in pages]
    shown = [thing for _page, thing in found if thing is not None]
    gone = [ref_of(page) for page, thing in found if thing is None]
    if not pages:
        return
    make_findable(*shown)
    take_back(gone)
    told = events.MadeFindable if shown else events.TakenBack
    tell(told(about=tuple(ref_of(page) for page in pages[:20]), data={"shown": len(shown), "gone": len(gone)}))


@action
def take_out(*, by: Actor, pages: list[int]) -> None:
    """These pages do not exist any more: nobody finds them."""
    refs = [Ref("page", str(id_)) for id_ in pages]
    take_back(refs)
    tell(events.TakenBack(about=tuple(refs[:20]), data={"gone": len(refs)}))


@action
def rebuild_index(*, by: Actor) -> int:
    """Put every public page into the search anew, and take out what is not public; says how many can be found."""
    shown, gone = [], []
    for page in Page.objects.filter(content_type__app_label="knowledge").specific().iterator(chunk_size=200):
        if page._meta.model_name in FOUND_KIND:
            thing = findable(page)
            if thing is None:
                gone.append(ref_of(page))
            else:
                shown.append(thing)
    for start in range(0, len(shown), 500):
        make_findable(*shown[start : start + 500])
    take_back(gone)
    tell(events.IndexRebuilt(data={"shown": len(shown)}))
    return len(shown)


@action
def take_offline(*, by: Actor, page: Page, account: Any, reason: str) -> None:
    """An editor takes a page and what hangs below it off the site; the reason stands in the history of the page.

    Raises NotAllowed for whoever is no editor of its publisher, NotOnTheSite.
    """
    access.check_is_own(by, page)
    if not page.live or page.depth <= 3:  # the page of a publisher stays
        raise NotOnTheSite
    below = [one.specific for one in page.get_descendants(inclusive=True).live()]
    for one in reversed(below):
        UnpublishPageAction(one, user=account, log_action=False).execute(skip_permission_checks=True)
        PageLogEntry.objects.log_action(one, OFFLINE, user=account, data={"reason": reason})
    tell(events.TakenOffline(about=_about(page), data={"pages": len(below)}))


@action
def tell_editors(*, by: Actor, people: list[int], notice: str, page: Page, comment: str = "") -> None:
    """Mail these people about a page; nothing happens when there is nobody."""
    if not people:
        return
    context = {"title": page.title, "url": reverse("wagtailadmin_pages:edit", args=[page.pk]), "comment": comment}
    for person in people:
        send(by=by, person_id=person, notice=notice, context=context)
    tell(events.EditorsTold(about=_about(page), data={"notice": notice, "people": len(people)}))
