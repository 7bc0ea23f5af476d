"""The demonstration's news: from the start of the register to now, in our own words, by a publisher of the house.

A piece of 2013 with its notice, later news, stories and explanations of rules with themes and provinces, a link that
does not work, and a reader who was answered. What is told of the field stands in public sources; the people are made
up.
"""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from django.contrib.auth import get_user_model

from kring.foundation.people.api import Role, actor_for
from kring.foundation.records.api import AMSTERDAM, Actor, ActorKind
from kring.modules.knowledge.models import LinkCheck, NewsPage, PublisherPage, Report
from kring.modules.knowledge.reading.demo import publisher

from . import actions
from .demo_words import DEAD_LINK, ITEMS, Item
from .links import links_of
from .outside import Outcome
from .states import LinkState

READER = "Hier staat nog de oude termijn. Geldt die van vier jaar nog?"
ANSWER = "Goed gezien. We hebben erbij gezet wat er nu geldt en waar dat staat."


def tell_story(*, by: Actor, cast: Mapping[str, int]) -> int:
    """Put the news on the page of the house's own publisher; returns how many items were added.

    cast: person ids of those who can sign in, by mail name; "eline" is the editor, when she is among them. A second
    time adds nothing.
    """
    house = publisher(by)
    owner = get_user_model().objects.filter(person_id=cast["eline"]).first() if "eline" in cast else None
    known = set(NewsPage.objects.values_list("slug", flat=True))
    new = [item for item in ITEMS if item.slug not in known and item.dated <= by.today]
    pages = {item.slug: _put(item, house, owner) for item in new}
    for page in pages.values():
        actions.know_links(by=by, links={page.pk: links_of(page)})
    if LinkCheck.objects.filter(url=DEAD_LINK, looked_at=None).exists():
        actions.keep_outcome(by=by, url=DEAD_LINK, outcome=Outcome(LinkState.DEAD))
    told = next((page for slug, page in pages.items() if slug == "wat-geldt-voor-herregistratie"), None)
    if told is not None and owner is not None:
        _answered(by, told, owner.person_id)
    return len(new)


def _put(item: Item, house: PublisherPage, owner: Any) -> NewsPage:
    at = datetime.combine(item.dated, time(9), AMSTERDAM)
    page = NewsPage(
        title=item.title,
        slug=item.slug,
        summary=item.summary,
        dated=item.dated,
        news_kind=item.kind,
        themes=list(item.themes),
        region=item.region,
        audience=list(item.audience),
        partner=item.partner,
        review_date=item.review_date,
        body=[_block(words) for words in item.body],
        owner=owner,
        first_published_at=at,
        last_published_at=at,
        live=True,
    )
    made: NewsPage = house.add_child(instance=page)
    made.save_revision(user=owner).publish(user=owner, skip_permission_checks=True)
    NewsPage.objects.filter(pk=made.pk).update(first_published_at=at, last_published_at=at)
    return made


def _block(words: str) -> tuple[str, str]:
    """A line that begins with # is a heading, any other a paragraph."""
    return ("heading", words[2:]) if words.startswith("# ") else ("text", f"<p>{words}</p>")


def _answered(by: Actor, page: NewsPage, editor: int) -> None:
    visitor = Actor(ActorKind.ANONYMOUS, None, by.at)
    actions.tell_wrong(by=visitor, page_id=page.pk, words=READER)
    report = Report.objects.filter(page_id=page.pk).latest("pk")
    actor = actor_for(editor, by.at)
    if actor.has(Role.EDITOR):
        actions.answer_report(by=actor, report=report, mended=True, answer=ANSWER)
