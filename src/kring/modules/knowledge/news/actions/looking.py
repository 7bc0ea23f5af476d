"""Keeping what was seen of links, and the words of documents."""

from collections.abc import Mapping, Sequence

from wagtail.models import Page

from kring.foundation.records.api import Actor, Ref, action, tell
from kring.modules.knowledge.models import KnowledgeDocument, LinkCheck
from kring.modules.knowledge.news import documents, events
from kring.modules.knowledge.news.outside import Outcome
from kring.modules.knowledge.news.pdf import MOST_BYTES
from kring.modules.knowledge.news.states import LinkState
from kring.modules.knowledge.publishing.actions import keep_findable
from kring.modules.knowledge.reading.version import forget


@action
def know_links(*, by: Actor, links: Mapping[int, Sequence[str]]) -> None:
    """From now on these are the links of these pages; what is gone from a page is forgotten."""
    pages = list(links)
    known = set(LinkCheck.objects.filter(page_id__in=pages).values_list("page_id", "url"))
    wanted = {(page, url) for page, urls in links.items() for url in urls}
    gone = [row.pk for row in LinkCheck.objects.filter(page_id__in=pages) if (row.page_id, row.url) not in wanted]
    new = sorted(wanted - known)
    if not gone and not new:
        return
    if gone:
        LinkCheck.objects.filter(pk__in=gone).delete()
    LinkCheck.objects.bulk_create(
        [LinkCheck(page_id=page, url=url, state=LinkState.UNSURE, since_date=by.today) for page, url in new]
    )
    tell(events.LinksLooked(data={"new": len(new), "gone": len(gone)}))


@action
def keep_outcome(*, by: Actor, url: str, outcome: Outcome) -> None:
    """This is how a link is now, on every page that has it. Its first day stays when nothing changed."""
    rows = list(LinkCheck.objects.select_for_update().filter(url=url))
    for row in rows:
        first = row.looked_at is None or row.state != outcome.state
        row.since_date = by.today if first else row.since_date
        row.state, row.new_url, row.looked_at = outcome.state, outcome.new_url, by.at
    if any(row.since_date == by.today for row in rows):
        forget()  # readers are told beside the link
    if rows:
        LinkCheck.objects.bulk_update(rows, ["state", "since_date", "new_url", "looked_at"])
        tell(events.LinksLooked(about=tuple(row.ref for row in rows), data={"state": outcome.state.value}))


@action
def read_document(*, by: Actor, document_id: int) -> None:
    """Take the words out of a document that was not read yet. Without words its fault says why."""
    found = KnowledgeDocument.objects.select_for_update().filter(pk=document_id, text_read_at=None).first()
    if found is None:
        return
    try:
        with found.file.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        content = b""
    words, fault = documents.read(content)
    KnowledgeDocument.objects.filter(pk=found.pk).update(text=words, text_fault=fault, text_read_at=by.at)
    pages = Page.objects.filter(pk__in=documents.pages_with(found)).specific()
    keep_findable(by=by, pages=list(pages))  # without words too: those of the file before must not be found any more
    tell(events.DocumentRead(about=(Ref("document", str(found.pk)),), data={"fault": fault}))
