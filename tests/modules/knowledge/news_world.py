"""News, readers' reports, links and subscriptions, for tests; and the things that the access table asks about."""

from datetime import date, datetime
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, ActorKind, Ref, now
from kring.modules.knowledge.models import AnyPage, LinkCheck, Report, Subscription
from kring.modules.knowledge.news import actions
from kring.modules.knowledge.news.outside import Outcome
from kring.modules.knowledge.news.states import LinkState
from tests import cast
from tests.modules.knowledge import knowledge_world as world

LINK = "https://voorbeeld.nl/rapport"


def visitor(at: datetime = cast.MOMENT) -> Actor:
    """Somebody who is not signed in."""
    return Actor(ActorKind.ANONYMOUS, None, at)


def editor(name: str = "Eva", code: str = "kring") -> Person:
    """An editor of this publisher, with a second factor."""
    made = cast.person(name, "Redacteur")
    cast.holds(made, Role.EDITOR, Ref("publisher", code))
    cast.second_factor(made)
    return made


def told(page: Any, words: str = "De datum klopt niet.", *, by: Actor | None = None, email: str = "") -> Report:
    """A reader reported this page."""
    actions.tell_wrong(by=by or visitor(), page_id=page.pk, words=words, email=email)
    return Report.objects.latest("pk")


def link(page: Any, url: str = LINK, state: LinkState = LinkState.DEAD, *, at: datetime = cast.MOMENT) -> LinkCheck:
    """A link on this page, and how it was when we looked."""
    actions.know_links(by=cast.system(at), links={page.pk: [url]})
    actions.keep_outcome(by=cast.system(at), url=url, outcome=Outcome(state))
    return LinkCheck.objects.get(page_id=page.pk, url=url)


def subscribed(who: Person, *, themes: tuple[str, ...] = (), region: str = "", rhythm: str = "weekly") -> Subscription:
    """This person gets the newsletter."""
    actions.choose_letter(by=cast.actor(who), themes=themes, region=region, rhythm=rhythm)
    return Subscription.objects.get(person_id=who.pk)


def published(page: Any, at: datetime) -> Any:
    """The page, as if it was published for the first time at this moment."""
    type(page).objects.filter(pk=page.pk).update(first_published_at=at, last_published_at=at)
    return page


def owned(page: Any, who: Person) -> Any:
    """The page, with this owner."""
    type(page).objects.filter(pk=page.pk).update(owner_id=who.account.pk)
    return page


def things_of(leader: Person) -> dict[str, Any]:
    """What stands in the addresses: a page of the publisher "kring", a report about it, an address that asked."""
    page = world.news("Voor de tabel", slug="voor-de-tabel", dated=date(2026, 1, 1))
    report = told(page, by=visitor(now()))
    actions.ask_letter(by=visitor(now()), email="lezer@voorbeeld.nl", themes=(), region="", rhythm="weekly")
    asked = Subscription.objects.get(email="lezer@voorbeeld.nl")
    assert AnyPage.objects.filter(pk=page.pk, shown=True).exists()
    return {"news_page": page.pk, "news_report": report.pk, "letter_token": actions.token_of(asked)}
